/** What says something: road signs, hoardings, banners, posters, neon, menus, plates, speech bubbles, pictures. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { chosen } from '../curves.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { regular } from '../outlines.ts'
import { detail, IRON, STEEL, WOOD } from '../parts/paints.ts'

const post = (pen: Pen, x: number, y: number, foot: number, color = '#8b929b', width = 6): void =>
  pen.rect(x - width / 2, y, width, foot - y, { color, volume: 1.6 }, 1)

/** Breaks words over at most three lines of about the same length. */
export function linesOf(words: string, perLine: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= perLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length > 3 ? [lines[0] as string, lines[1] as string, lines.slice(2).join(' ')] : lines
}

type Block = {
  x: number
  y: number
  width: number
  height: number
  color: string
  perLine?: number
  font?: 'sans' | 'serif' | 'hand' | 'display'
  glow?: number
}

/** Words centred in a block, on as many lines as they need. */
export function lettering(
  pen: Pen,
  words: string,
  { x, y, width, height, color, perLine = 12, font = 'sans', glow = 0 }: Block,
): void {
  const lines = linesOf(words, perLine)
  const step = height / lines.length
  for (const [index, line] of lines.entries())
    pen.text(line, x, y - height / 2 + step * (index + 0.5), {
      color,
      size: step * 0.72,
      bold: font === 'sans',
      font,
      maxWidth: width,
      ...(glow ? { glow } : {}),
    })
}

function woodenSign(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#c99a62')
  post(pen, 30, 50, 110, shade(WOOD, -0.04), 8)
  post(pen, 90, 50, 110, shade(WOOD, -0.04), 8)
  for (const [i, y] of [0, 19, 38].entries())
    pen.path(
      `M${2 - (i % 2) * 2} ${y}H${118 + (i % 2) * 2}L${120 - (i % 2)} ${y + 18}H${(i % 2) * 2}Z`,
      shade(wood, (i % 2) * 0.03),
    )
  for (const x of [8, 112]) for (const y of [9, 28, 47]) pen.circle(x, y, 1.8, detail('#5b4326')) // prettier-ignore
  if (look.text) lettering(pen, look.text, { x: 60, y: 28.5, width: 96, height: 48, color: '#3f2a18' })
  else for (const [y, w] of [[10, 60], [28, 76], [47, 48]] as const) pen.rect(60 - w / 2, y - 2.5, w, 5, detail(shade(wood, -0.24)), 2.5) // prettier-ignore
}

function signpost(pen: Pen, look: Look): void {
  const wood = bodyColor(look, '#b5834c')
  post(pen, 60, 0, 150, shade(wood, -0.14), 9)
  pen.path('M54 2L60 -6L66 2Z', shade(wood, -0.14))
  const words = (look.text ?? '').split(/[,/]|\s(?:and|or)\s/)
  for (const [i, [y, side]] of (
    [
      [10, -1],
      [38, 1],
      [66, -1],
    ] as const
  ).entries()) {
    const [from, to] = side < 0 ? [112, 2] : [8, 118] // prettier-ignore
    pen.path(`M${from} ${y}H${to}L${to + side * 14} ${y + 11}L${to} ${y + 22}H${from}Z`, shade(wood, i * 0.03))
    const word = words[i]?.trim()
    if (word) pen.text(word, 60 + side * 3, y + 11.5, { color: '#3f2a18', size: 14, bold: true, maxWidth: 96 })
    else pen.rect(36, y + 8.5, 50, 5, detail(shade(wood, -0.22)), 2.5)
  }
  pen.path('M46 150q4 -14 8 0q3 -10 6 0q4 -14 8 0q3 -8 6 0Z', '#5f9a4f')
}

function stopSign(pen: Pen, look: Look): void {
  post(pen, 42, 74, 150)
  pen.polygon(regular(42, 42, 43, 8, 22.5), '#ffffff')
  pen.polygon(regular(42, 42, 39, 8, 22.5), bodyColor(look, '#cf2229'))
  pen.text(look.text ?? 'STOP', 42, 43, { color: '#ffffff', size: 25, bold: true, maxWidth: 64 })
}

function yieldSign(pen: Pen, look: Look): void {
  post(pen, 45, 60, 150)
  pen.path('M6 0H84Q92 1 88 9L50 76Q45 82 40 76L2 9Q-2 1 6 0Z', bodyColor(look, '#d2232a'))
  pen.polygon([[16, 10], [74, 10], [45, 60]], '#ffffff') // prettier-ignore
  pen.text(look.text ?? 'YIELD', 45, 23, { color: '#d2232a', size: 13, bold: true, maxWidth: 40 })
}

function speedLimit(pen: Pen, look: Look): void {
  post(pen, 40, 70, 160)
  pen.circle(40, 40, 40, bodyColor(look, '#d2232a'))
  pen.circle(40, 40, 31, '#ffffff')
  pen.text(look.text ?? String(30 + (look.seed % 6) * 10), 40, 41.5, { color: '#1f2228', size: 32, bold: true, maxWidth: 48 })
}

function warningSign(pen: Pen, look: Look): void {
  post(pen, 46, 74, 150)
  pen.at(46, 46, { rotate: 45 }, () => {
    pen.rect(-33, -33, 66, 66, '#26282c', 6)
    pen.rect(-30, -30, 60, 60, bodyColor(look, '#f6c52e'), 5)
  })
  if (look.text) lettering(pen, look.text, { x: 46, y: 46, width: 58, height: 34, color: '#1f2228', perLine: 8 })
  else {
    pen.path('M42 24H50L48.5 52H43.5Z', '#1f2228')
    pen.circle(46, 62, 4.5, '#1f2228')
  }
}

function crossingSign(pen: Pen, look: Look): void {
  post(pen, 46, 74, 150)
  pen.polygon(regular(46, 44, 48, 5), '#ffffff')
  pen.polygon(regular(46, 44, 44, 5), bodyColor(look, '#d6e02a'))
  pen.circle(49, 22, 6, '#1f2228')
  pen.limb([[48, 30], [46, 50], [38, 66]], [9, 8, 6], '#1f2228') // prettier-ignore
  pen.limb([[46, 48], [56, 66]], [7, 6], '#1f2228') // prettier-ignore
  pen.line('M48 32L36 42M48 32L58 44', { color: '#1f2228', width: 4 })
}

function railroadSign(pen: Pen, look: Look): void {
  post(pen, 60, 40, 170)
  for (const turn of [45, -45])
    pen.at(60, 40, { rotate: turn }, () => {
      pen.rect(-60, -10, 120, 20, '#ffffff', 2) // prettier-ignore
      for (const [x, half] of [[-36, turn > 0 ? 'RAIL' : 'CROSS'], [36, turn > 0 ? 'ROAD' : 'ING']] as const) pen.text(half, x, 0.5, { color: '#1f2228', size: 14, bold: true, maxWidth: 42 }) // prettier-ignore
    })
  pen.rect(24, 92, 72, 8, IRON)
  for (const [i, x] of [28, 92].entries()) {
    pen.circle(x, 96, 15, '#26282c')
    const on = look.lit || Math.floor(look.phase * 4) % 2 === i
    pen.circle(x, 96, 9, on ? { color: bodyColor(look, '#f03a2e'), glow: 8 } : bodyColor(look, '#a82a22'))
  }
}

const STREETS = ['MAIN ST', 'PARK AVE', 'OAK ST', 'ELM ST', 'LAKE RD'] as const

function streetSign(pen: Pen, look: Look): void {
  const green = bodyColor(look, '#1f7a4a')
  post(pen, 60, 0, 150, '#9aa2ab', 7)
  pen.path('M55 0L60 -7L65 0Z', '#9aa2ab')
  pen.rect(0, 8, 120, 30, '#ffffff', 4)
  pen.rect(3, 11, 114, 24, green, 3)
  pen.text(look.text ?? chosen(STREETS, look.seed, 3), 60, 23.5, { color: '#ffffff', size: 18, bold: true, maxWidth: 104 })
  pen.path('M36 44H84L80 66H40Z', '#ffffff')
  pen.path('M39 46H81L78 64H42Z', shade(green, -0.03))
  pen.text(look.text ? 'AVE' : chosen(['1ST AVE', '5TH AVE', '9TH AVE'], look.seed, 4), 60, 55.5, {
    color: '#ffffff',
    size: 10,
    bold: true,
    maxWidth: 34,
  })
}

function picture(pen: Pen, [x, y, w, h]: readonly [number, number, number, number], seed: number): void {
  const sky = chosen(['#8fd0ee', '#f6c88f', '#b5a0e0', '#9fe0c8'], seed, 5)
  pen.rect(x, y, w, h, { color: sky, to: mix(sky, '#ffffff', 0.5), outline: false })
  pen.inside(`M${x} ${y}h${w}v${h}h${-w}Z`, () => {
    pen.circle(x + w * (seed % 2 ? 0.74 : 0.26), y + h * 0.3, h * 0.13, { color: '#fff0b0', outline: false })
    pen.path(
      `M${x} ${y + h * 0.75}L${x + w * 0.28} ${y + h * 0.4}L${x + w * 0.5} ${y + h * 0.68}L${x + w * 0.7} ${y + h * 0.36}L${x + w} ${y + h * 0.74}V${y + h}H${x}Z`,
      detail('#5f7f9a'),
    )
    pen.path(`M${x} ${y + h * 0.72}Q${x + w * 0.4} ${y + h * 0.6} ${x + w} ${y + h * 0.8}V${y + h}H${x}Z`, detail('#6fa858'))
  })
}

function billboard(pen: Pen, look: Look): void {
  for (const x of [44, 156]) post(pen, x, 90, 150, '#5b6068', 10)
  pen.rect(0, 0, 200, 96, IRON, 3)
  if (look.text) {
    const ground = bodyColor(look, chosen(['#f6f1e2', '#f2c63a', '#3f8fd0', '#e8553f'], look.seed, 6))
    pen.rect(6, 6, 188, 84, ground)
    lettering(pen, look.text, {
      x: 100,
      y: 48,
      width: 172,
      height: 68,
      color: /^#(f|e[c-f]|d)/.test(ground) ? '#26282c' : '#ffffff',
      perLine: 14,
    })
  } else if (look.colors[0]) pen.rect(6, 6, 188, 84, look.colors[0])
  else picture(pen, [6, 6, 188, 84], look.seed)
  pen.rect(-4, 94, 208, 5, '#6a7079')
  for (const x of [30, 100, 170]) {
    pen.line(`M${x} 96V106L${x} 108`, { color: '#5b6068', width: 2 })
    pen.path(`M${x - 6} 100h12l-3 -6h-6Z`, look.lit ? { color: '#fff2c0', glow: 8 } : '#c9ced6')
  }
}

function banner(pen: Pen, look: Look): void {
  const cloth = bodyColor(look, '#d8402f')
  for (const x of [4, 196]) post(pen, x, 6, 120, WOOD, 6)
  for (const x of [4, 196]) pen.circle(x, 5, 5, '#d8ae4a')
  pen.path('M4 14C60 26 140 26 196 14V66C140 78 60 78 4 66Z', cloth)
  pen.path(
    'M8 20C62 31 138 31 192 20V24C138 35 62 35 8 24ZM8 58C62 69 138 69 192 58V62C138 73 62 73 8 62Z',
    detail(secondColor(look, '#f6e3b0')),
  )
  if (look.text) lettering(pen, look.text, { x: 100, y: 46, width: 164, height: 30, color: '#ffffff', perLine: 24 })
  else for (const x of [52, 100, 148]) pen.polygon(regular(x, 46, 10, 4), secondColor(look, '#f6e3b0'))
}

function poster(pen: Pen, look: Look): void {
  const ground = bodyColor(look, chosen(['#f2b63a', '#e8553f', '#3f9aa8', '#7a5fc0'], look.seed, 7))
  pen.rect(0, 0, 90, 126, '#fbf8f0', 1)
  pen.rect(4, 4, 82, 118, ground)
  pen.circle(45, 50, 28, mix(ground, '#ffffff', 0.55))
  pen.polygon([[14, 84], [36, 44], [52, 66], [62, 52], [80, 84]], shade(ground, -0.14)) // prettier-ignore
  pen.rect(8, 86, 74, 30, '#fbf8f0')
  if (look.text) lettering(pen, look.text, { x: 45, y: 101, width: 68, height: 26, color: '#26282c', perLine: 10 })
  else for (const [y, w] of [[94, 56], [102, 64], [109, 36]] as const) pen.rect(45 - w / 2, y - 1.5, w, 3.4, detail('#5b5f66'), 1.5) // prettier-ignore
  for (const [x, y] of [[5, 5], [85, 5]] as const) pen.circle(x, y, 3, '#d8342f') // prettier-ignore
}

function neon(pen: Pen, look: Look): void {
  const tube = bodyColor(look, chosen(['#ff4f8f', '#3fd0ff', '#7aff6a', '#ffb03a'], look.seed, 8))
  pen.rect(0, 0, 160, 80, '#1d1f2a', 10)
  pen.line('M14 8H146Q152 8 152 14V66Q152 72 146 72H14Q8 72 8 66V14Q8 8 14 8Z', { color: mix(tube, '#ffffff', 0.35), width: 3.4 })
  pen.path('M13 7H147Q153 7 153 13V67Q153 73 147 73H13Q7 73 7 67V13Q7 7 13 7Z', {
    color: tube,
    alpha: 0.12,
    outline: false,
    glow: 12,
  })
  lettering(pen, look.text ?? chosen(['OPEN', 'BAR', 'MOTEL', 'PIZZA', 'COCKTAILS'], look.seed, 9), {
    x: 80,
    y: 40,
    width: 126,
    height: 50,
    color: mix(tube, '#ffffff', 0.55),
    perLine: 12,
    glow: 9,
  })
}

function menu(pen: Pen, look: Look): void {
  const ground = bodyColor(look, '#7a2f3a')
  pen.rect(0, 0, 84, 118, ground, 4)
  pen.rect(5, 5, 74, 108, '#fbf5e6', 2)
  pen.text(look.text ?? 'MENU', 42, 20, { color: ground, size: 17, font: 'serif', bold: true, maxWidth: 62 })
  pen.line('M18 30H66', { color: ground, width: 1.4 })
  for (let row = 0; row < 8; row++) {
    pen.rect(12, 38 + row * 9, 30 + ((row * 7) % 14), 3, detail('#6b5f54'), 1.5)
    pen.rect(62, 38 + row * 9, 10, 3, detail('#6b5f54'), 1.5)
  }
}

function plate(pen: Pen, look: Look): void {
  pen.rect(0, 0, 150, 70, bodyColor(look, '#f4f6f8'), 8)
  pen.line('M8 4H142Q146 4 146 8V62Q146 66 142 66H8Q4 66 4 62V8Q4 4 8 4Z', { color: '#2f5fa8', width: 3 })
  const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'
  const own = `${letters[look.seed % 23]}${letters[(look.seed * 7) % 23]}${letters[(look.seed * 3) % 23]} ${100 + ((look.seed * 37) % 900)}`
  pen.text((look.text ?? own).toUpperCase(), 75, 40, { color: '#26406f', size: 36, bold: true, maxWidth: 126 })
  for (const x of [26, 124]) pen.circle(x, 11, 3.4, STEEL)
}

function bubble(pen: Pen, look: Look): void {
  pen.path('M16 0H124Q140 0 140 16V66Q140 82 124 82H62L34 108L40 82H16Q0 82 0 66V16Q0 0 16 0Z', '#4a4f57')
  pen.path('M17 3H123Q137 3 137 17V65Q137 79 123 79H61L40 98L44 79H17Q3 79 3 65V17Q3 3 17 3Z', bodyColor(look, '#fdfdfb'))
  if (look.text) lettering(pen, look.text, { x: 70, y: 41, width: 118, height: 60, color: '#26282c', perLine: 14 })
  else for (const x of [44, 70, 96]) pen.circle(x, 41, 8, '#5b6068')
}

function framed(pen: Pen, look: Look): void {
  const frame = bodyColor(look, '#a8783f')
  pen.rect(0, 0, 150, 112, frame, 2)
  pen.rect(4, 4, 142, 104, shade(frame, 0.08), 2)
  pen.rect(11, 11, 128, 90, '#f8f4ea')
  picture(pen, [20, 20, 110, 72], look.seed)
}

export const SIGNS: readonly Drawable[] = [
  fitted('sign', woodenSign, { sockets: { top: [60, 0, 100], picture: [60, 28] } }),
  fitted('signpost', signpost),
  fitted('stop sign', stopSign),
  fitted('yield sign', yieldSign),
  fitted('speed limit sign', speedLimit),
  fitted('warning sign', warningSign),
  fitted('crosswalk sign', crossingSign),
  fitted('railroad crossing', railroadSign, { animated: true }),
  fitted('street sign', streetSign, { sockets: { top: [60, 2, 20] } }),
  fitted('billboard', billboard, { sockets: { top: [100, 0, 180], picture: [100, 48] } }),
  fitted('banner', banner, { sockets: { picture: [100, 46] } }),
  fitted('poster', poster, { sockets: { picture: [45, 46] } }),
  fitted('neon sign', neon),
  fitted('menu', menu),
  fitted('license plate', plate),
  fitted('speech bubble', bubble, { sockets: { picture: [70, 40] } }),
  fitted('picture', framed, { sockets: { picture: [75, 56] } }),
]
