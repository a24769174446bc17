/** Parts shared by the drawings of things: highlights, steam, flames, written lines, clock faces, screens, turned legs, bows. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import type { Look } from '../drawable.ts'

export { SHINE } from '../outlines.ts'

/** A darker touch: the inside of a vessel, a gap, a groove. */
export const DARK = { color: '#1c1a1e', alpha: 0.22, outline: false, volume: 0 } as const

/** The colours of plain materials, so that the same steel and wood is found in every drawing. */
export const STUFF = {
  steel: '#b9c0c8',
  darkSteel: '#6b7078',
  iron: '#4a4f57',
  black: '#2b2d33',
  brass: '#d9ae4a',
  gold: '#f0bf45',
  copper: '#c27a4a',
  wood: '#a8683a',
  paleWood: '#d6a86a',
  darkWood: '#7a4a2c',
  paper: '#f8f2e2',
  ink: '#3a3d48',
  glass: '#dcecf4',
  cream: '#f4efe6',
  leather: '#9a5c34',
  wick: '#3a2b22',
} as const

/** Whether one of the words was said of it: `open`, `broken`, `empty`. */
export function has(look: Look, ...words: readonly string[]): boolean {
  return words.some((word) => look.traits.includes(word))
}

/** Whether it shines: by night, or because it was asked for. */
export function isLit(look: Look): boolean {
  return !has(look, 'unlit') && (look.lit || has(look, 'lit', 'glowing', 'burning'))
}

/** A flame standing on (x, y), `size` units high, flickering with the phase. */
export function flame(pen: Pen, x: number, y: number, size: number, phase: number): void {
  const lean = Math.sin(phase * Math.PI * 2) * 0.1
  const tall = size * (1 + Math.sin(phase * Math.PI * 4) * 0.05)
  const leaf = (k: number): string =>
    `M0 0C${-0.42 * k} ${-0.06 * k} ${-0.4 * k} ${-0.46 * k} ${-0.1 * k + lean * k} ${-0.7 * k}C${-0.04 * k} ${-0.84 * k} 0 ${-0.92 * k} ${lean * k} ${-k}C${0.1 * k} ${-0.78 * k} ${0.42 * k} ${-0.5 * k} ${0.36 * k} ${-0.24 * k}C${0.32 * k} ${-0.06 * k} ${0.2 * k} 0 0 0Z`
  pen.at(x, y, {}, () => {
    pen.path(leaf(tall), { color: '#ffb12e', to: '#f2742a', glow: size * 0.4 })
    pen.path(leaf(tall * 0.58), { color: '#ffe89a', outline: false, volume: 0 })
  })
}

/** Two curls of steam rising from (x, y), `height` units high. */
export function steam(pen: Pen, x: number, y: number, height: number, phase = 0): void {
  const drift = Math.sin(phase * Math.PI * 2) * height * 0.08
  for (const [dx, tall] of [[-0.26, 0.86], [0.2, 1]] as const) {
    const [left, top] = [x + dx * height, y - height * tall]
    pen.line(
      `M${left} ${y}C${left - height * 0.3 + drift} ${y - height * 0.3} ${left + height * 0.3 - drift} ${y - height * 0.62} ${left + drift} ${top}`,
      { color: '#ffffff', width: height * 0.12, alpha: 0.6 },
    )
  } // prettier-ignore
}

type Area = { x: number; y: number; width: number; height: number }

/** Lines as of handwriting or print, of uneven length; always the same for a seed. */
export function writtenLines(
  pen: Pen,
  { x, y, width, height }: Area,
  rows: number,
  { color = '#8d8f99', seed = 1 }: { color?: string; seed?: number } = {},
): void {
  const step = height / rows
  for (let row = 0; row < rows; row++) {
    const share = row === rows - 1 ? 0.6 : 0.86 + ((seed * 7 + row * 13) % 5) * 0.035
    pen.rect(x, y + row * step + step * 0.28, width * share, step * 0.36, { color, outline: false, volume: 0 }, step * 0.18)
  }
}

/** Writes the words into an area, in as many lines as read largest; sizes are those of the pen's fonts, about 0.56 wide to 1 high. */
export function writeIn(
  pen: Pen,
  words: string,
  { x, y, width, height }: Area,
  paint: Omit<Parameters<Pen['text']>[3], 'size' | 'maxWidth'>,
): void {
  const best = [1, 2, 3, 4, 5]
    .map((count) => wrapped(words, count))
    .map((lines) => {
      const longest = Math.max(...lines.map((line) => line.length), 1)
      return { lines, size: Math.min(height / (lines.length * 1.12), width / (longest * 0.56)) }
    })
    .reduce((one, other) => (other.size > one.size * 1.05 ? other : one))
  const step = best.size * 1.12
  best.lines.forEach((line, index) => {
    const middle = y + height / 2 + (index - (best.lines.length - 1) / 2) * step
    pen.text(line, x + width / 2, middle, { ...paint, size: best.size, maxWidth: width })
  })
}

function wrapped(words: string, count: number): string[] {
  const target = words.length / count
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length / 2 < target) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The time that a clock shows. */
export type ClockTime = { hour: number; minute: number }

/** The time asked for: `10:15`. */
export function timeOf(look: Look): ClockTime | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(String(look.params['time'] ?? '')) ?? []
  return hour === undefined ? undefined : { hour: Number(hour) % 12, minute: Number(minute) % 60 }
}

/** A dial with hands; the minute hand goes round once in a cycle. */
export function clockFace(
  pen: Pen,
  {
    x,
    y,
    radius,
    phase = 0,
    face = '#fbfaf5',
    hands = '#2c2f36',
    time,
  }: { x: number; y: number; radius: number; phase?: number; face?: string; hands?: string; time?: ClockTime | undefined },
): void {
  pen.circle(x, y, radius, { color: face, volume: 0.4 })
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * Math.PI * 2
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const from = radius * (hour % 3 ? 0.84 : 0.76)
    pen.line([[x + cos * from, y + sin * from], [x + cos * radius * 0.92, y + sin * radius * 0.92]], { color: hands, width: radius * (hour % 3 ? 0.04 : 0.08) }) // prettier-ignore
  }
  const minutes = time ? time.hour * 60 + time.minute : 610
  pen.at(x, y, { rotate: minutes / 2 + phase * 30 }, () => pen.line([[0, 0], [0, -radius * 0.5]], { color: hands, width: radius * 0.11 })) // prettier-ignore
  pen.at(x, y, { rotate: (minutes % 60) * 6 + phase * 360 }, () => pen.line([[0, 0], [0, -radius * 0.76]], { color: hands, width: radius * 0.075 })) // prettier-ignore
  pen.circle(x, y, radius * 0.09, '#c8322f')
}

/** A lit or sleeping screen: the text asked for, or a quiet landscape, with a reflection over it. */
export function screen(pen: Pen, { x, y, width, height }: Area, look: Look, radius = 3): void {
  const at = (fx: number, fy: number): string => `${x + width * fx} ${y + height * fy}`
  pen.rect(x, y, width, height, { color: '#6fb4e0', to: '#c4e3ec', glow: isLit(look) ? width * 0.06 : 0, outline: false }, radius)
  if (look.text)
    writeIn(pen, look.text, { x: x + width * 0.08, y: y + height * 0.14, width: width * 0.84, height: height * 0.72 }, { color: '#17324d', bold: true }) // prettier-ignore
  else if (!pen.plain) {
    pen.circle(x + width * 0.74, y + height * 0.3, Math.min(width, height) * 0.1, { color: '#fbe08a', outline: false })
    pen.path(`M${at(0, 0.94)}L${at(0.3, 0.45)}L${at(0.48, 0.72)}L${at(0.66, 0.5)}L${at(1, 0.9)}V${y + height}H${x}Z`, { color: '#5a9f78', outline: false }) // prettier-ignore
  }
  pen.path(`M${at(0, 0)}L${at(0.42, 0)}L${at(0.14, 1)}L${at(0, 1)}Z`, {
    color: '#ffffff',
    alpha: 0.12,
    outline: false,
    volume: 0,
  })
}

/** A bow of ribbon whose knot is at (x, y); the loops reach `size` to each side. */
export function bow(pen: Pen, x: number, y: number, size: number, color: string): void {
  for (const side of [-1, 1]) {
    pen.path(`M${x} ${y}C${x + side * size * 0.2} ${y - size * 0.75} ${x + side * size * 0.9} ${y - size * 0.9} ${x + side * size} ${y - size * 0.4}C${x + side * size} ${y} ${x + side * size * 0.5} ${y + size * 0.12} ${x} ${y}Z`, color) // prettier-ignore
  }
  pen.circle(x, y - size * 0.06, size * 0.2, shade(color, -0.06))
}

/** A paper label across a bottle or jar, with the text asked for or a quiet mark. */
export function label(pen: Pen, area: Area, look: Look, color = '#fbf5e4', mark = '#b58a54'): void {
  pen.rect(area.x, area.y, area.width, area.height, { color, volume: 0.7 }, Math.min(3, area.height * 0.12))
  const inner = {
    x: area.x + area.width * 0.1,
    y: area.y + area.height * 0.14,
    width: area.width * 0.8,
    height: area.height * 0.72,
  }
  if (look.text) writeIn(pen, look.text, inner, { color: '#4a3320', font: 'serif', bold: true })
  else if (!pen.plain) {
    pen.rect(
      area.x + area.width * 0.2,
      area.y + area.height * 0.24,
      area.width * 0.6,
      area.height * 0.2,
      { color: mark, outline: false },
      1.5,
    )
    pen.rect(
      area.x + area.width * 0.3,
      area.y + area.height * 0.6,
      area.width * 0.4,
      area.height * 0.1,
      { color: mark, alpha: 0.6, outline: false },
      1,
    )
  }
}

/** Grain along a wooden board. */
export function grain(pen: Pen, { x, y, width, height }: Area, color: string, lines = 3): void {
  for (let row = 1; row <= lines; row++) {
    const at = y + (height * row) / (lines + 1)
    pen.line(
      `M${x + width * 0.06} ${at}C${x + width * 0.3} ${at - height * 0.05} ${x + width * 0.6} ${at + height * 0.06} ${x + width * 0.94} ${at}`,
      {
        color: shade(color, -0.1),
        width: Math.max(0.8, height * 0.018),
        alpha: 0.55,
      },
    )
  }
}

/** A drawer front with a knob or a pull. */
export function drawer(pen: Pen, { x, y, width, height }: Area, color: string, knob: string = STUFF.brass): void {
  pen.rect(x, y, width, height, mix(color, '#ffffff', 0.09), 2)
  pen.rect(
    x + width * 0.5 - Math.min(7, width * 0.16),
    y + height * 0.5 - 2,
    Math.min(14, width * 0.32),
    4,
    { color: knob, volume: 1.6 },
    2,
  )
}

/** Straight legs under a thing: from `top` to `bottom` at each x, tapering down. */
export function legs(
  pen: Pen,
  xs: readonly number[],
  { top, bottom, width, color }: { top: number; bottom: number; width: number; color: string },
): void {
  for (const x of xs)
    pen.path(`M${x - width / 2} ${top}H${x + width / 2}L${x + width * 0.32} ${bottom}H${x - width * 0.32}Z`, color)
}
