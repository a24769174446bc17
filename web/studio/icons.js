/** The few signs of the page, drawn as lines on a 24 by 24 grid. */

const PATHS = {
  edit: 'M4 20l1-4L16.500 4.500a2.100 2.100 0 0 1 3 3L8 19z M14.500 6.500l3 3',
  film: 'M4 5h16v14H4z M4 9.500h16 M4 14.500h16 M8 5v14 M16 5v14',
  play: 'M8 5.500v13l10.500-6.500z',
  extend: 'M3 7h9v10H3z M15 12h6 M18.500 9l3 3-3 3',
  download: 'M12 4v11 M7.500 11l4.500 4.500 4.500-4.500 M5 20h14',
  remove: 'M5 7h14 M10 7V4.500h4V7 M7 7l1 13h8l1-13',
  close: 'M6 6l12 12 M18 6L6 18',
  key: 'M8.500 15.500m-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0 M12 12l8-8 M16.500 7.500l3 3',
  light:
    'M12 12m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0 M12 2.500v2.500 M12 19v2.500 M2.500 12H5 M19 12h2.500 M5.300 5.300L7 7 M17 17l1.700 1.700 M5.300 18.700L7 17 M17 7l1.700-1.700',
  dark: 'M20 14.500A8.500 8.500 0 1 1 9.500 4a7 7 0 0 0 10.500 10.500z',
  auto: 'M12 12m-8.500 0a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0-17 0 M12 3.500v17 M12 8l5.500-2 M12 12.500h8.300 M12 17l5-0.500',
  copy: 'M9 9h11v11H9z M5 15H4V4h11v1',
  done: 'M5 12.500l4.500 4.500L19.500 7',
  again: 'M20 12a8 8 0 1 1-2.500-5.800 M20 4v4.500h-4.500',
  back: 'M14.500 5.500L8 12l6.500 6.500',
  on: 'M9.500 5.500L16 12l-6.500 6.500',
  down: 'M6 9.500l6 6 6-6',
  words: 'M5 6h14 M12 6v13 M9 19h6',
  code: 'M8.500 7l-5 5 5 5 M15.500 7l5 5-5 5',
  picture: 'M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4 M15.500 9.300a1 1 0 1 0 0-0.100z',
}

/** @typedef {keyof typeof PATHS} IconName */

const SVG = 'http://www.w3.org/2000/svg'

/**
 * A sign without a name of its own: whatever holds it is labelled.
 * @param {IconName} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
