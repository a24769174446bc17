/** Accessories and jewellery: glasses, masks, scarves, ties, belts, rings, gems, ribbons. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, heartOf, petals, starPoints } from '../outlines.ts'

function spectacles(
  pen: Pen,
  color: string,
  lens: { fill: string; alpha: number; round: boolean; heart?: boolean; other?: string },
): void {
  for (const s of [-1, 1]) pen.line(`M${s * 82} -10L${s * 96} -20Q${s * 102} -22 ${s * 100} -6`, { color, width: 7 })
  pen.line('M-16 -8Q0 -24 16 -8', { color, width: 7 })
  for (const s of [-1, 1]) {
    const tint = s > 0 ? (lens.other ?? lens.fill) : lens.fill
    if (lens.heart) pen.path(heartOf(s * 50, 2, 84), tint)
    else if (lens.round) {
      pen.circle(s * 50, 0, 32, { color: tint, alpha: lens.alpha, outline: false })
      pen.line(`M${s * 50 - 33} 0a33 33 0 1 0 66 0a33 33 0 1 0 -66 0`, { color, width: 7 })
    } else {
      const d = `M${s * 16} -24H${s * 84}C${s * 88} 4 ${s * 74} 30 ${s * 50} 30C${s * 24} 30 ${s * 14} 8 ${s * 16} -24Z`
      pen.path(d, { color: tint, alpha: lens.alpha })
      pen.line(d, { color, width: 6 })
    }
    pen.line([[s * 50 - 14, 10], [s * 50 + 6, -14]], { color: '#ffffff', width: 5, alpha: 0.65 }) // prettier-ignore
  }
}

/** A cut gem seen from the side, 100 wide. */
export function drawGem(pen: Pen, color: string): void {
  pen.polygon([[-30, -38], [30, -38], [52, -10], [0, 52], [-52, -10]], { color, volume: 1.4 }) // prettier-ignore
  const facets: readonly (readonly [readonly Point[], number])[] = [[[[-30, -38], [-52, -10], [-22, -10]], 0.09], [[[-30, -38], [0, -38], [-22, -10]], 0.16], [[[0, -38], [-22, -10], [22, -10]], 0.06], [[[0, -38], [30, -38], [22, -10]], 0.12], [[[30, -38], [52, -10], [22, -10]], -0.02], [[[-22, -10], [22, -10], [0, 52]], 0.02], [[[-52, -10], [-22, -10], [0, 52]], 0.08], [[[22, -10], [52, -10], [0, 52]], -0.08]] // prettier-ignore
  for (const [points, tone] of facets) pen.polygon(points, { color: shade(color, tone), outline: false, volume: 0.4 })
}

const beads = (pen: Pen, count: number, at: (t: number) => Point, radius: (t: number) => number, color: string): void => {
  for (let i = 0; i < count; i++) {
    const t = i / (count - 1)
    pen.circle(...(at(t) as [number, number]), radius(t), { color, round: true })
  }
}

const onCurve = (wide: number, deep: number) => (t: number): Point => [-wide * Math.cos(t * Math.PI), deep * Math.sin(t * Math.PI) ** 0.9] // prettier-ignore

/** Accessories by name. */
export const ACCESSORIES: readonly Drawable[] = [
  fitted('glasses', (pen, look) => spectacles(pen, bodyColor(look, '#2f2b33'), { fill: '#cfe6f2', alpha: 0.55, round: true })),
  fitted('sunglasses', (pen, look) =>
    spectacles(pen, bodyColor(look, '#222228'), { fill: look.colors[1] ?? '#2b2f3a', alpha: 1, round: false }),
  ),
  fitted('3d glasses', (pen, look) =>
    spectacles(pen, bodyColor(look, '#e9e9e4'), { fill: '#d8382f', other: '#2f8fd8', alpha: 1, round: false }),
  ),
  fitted('heart sunglasses', (pen, look) =>
    spectacles(pen, bodyColor(look, '#e0396a'), { fill: bodyColor(look, '#e0396a'), alpha: 1, round: false, heart: true }),
  ),
  fitted('monocle', (pen, look) => {
    const color = bodyColor(look, '#d9b04a')
    pen.circle(0, 0, 40, { color: '#cfe6f2', alpha: 0.6, outline: false })
    pen.line('M-40 0a40 40 0 1 0 80 0a40 40 0 1 0 -80 0', { color, width: 8 })
    pen.line('M38 12C60 40 30 70 46 110', { color, width: 4, dash: [5, 5] })
    pen.line([[-14, 12], [8, -18]], { color: '#ffffff', width: 6, alpha: 0.7 }) // prettier-ignore
  }),
  fitted('goggles', (pen, look) => {
    const color = bodyColor(look, '#f0862c')
    for (const s of [-1, 1]) pen.path(`M${s * 70} -18L${s * 110} -10V14L${s * 70} 22Z`, '#3a3d45')
    pen.path('M-80 -30C-40 -40 40 -40 80 -30C90 -10 86 24 66 34C44 40 22 36 10 18Q0 8 -10 18C-22 36 -44 40 -66 34C-86 24 -90 -10 -80 -30Z', color) // prettier-ignore
    pen.path('M-70 -22C-40 -30 40 -30 70 -22C76 -6 72 18 60 24C42 28 26 24 14 8Q0 -4 -14 8C-26 24 -42 28 -60 24C-72 18 -76 -6 -70 -22Z', { color: '#7fc6ea', to: '#2f6fae', outline: false }) // prettier-ignore
    pen.line('M-58 -12L-40 -18M-56 4L-26 -18', { color: '#ffffff', width: 5, alpha: 0.7 })
  }),
  fitted('mask', (pen, look) => {
    const color = bodyColor(look, '#8a3fb0')
    pen.path('M0 -14C-30 -40 -80 -36 -100 -44C-104 -6 -86 40 -50 40C-26 40 -14 16 0 16C14 16 26 40 50 40C86 40 104 -6 100 -44C80 -36 30 -40 0 -14Z', color) // prettier-ignore
    for (const s of [-1, 1]) pen.path(`M${s * 22} 0C${s * 36} -20 ${s * 62} -20 ${s * 74} -6C${s * 60} 16 ${s * 34} 18 ${s * 22} 0Z`, { color: '#1f1a24', outline: false }) // prettier-ignore
    pen.line('M0 -14C-30 -40 -80 -36 -100 -44M0 -14C30 -40 80 -36 100 -44', { color: '#f2c75a', width: 6 })
    for (const turn of [-24, 0, 24]) pen.at(0, -16, { rotate: turn }, () => petals(pen, [0, 0], { count: 1, long: 54, wide: 18, tip: 'point' }, turn ? '#3fb0a0' : '#f2c75a')) // prettier-ignore
    pen.circle(0, -16, 8, { color: '#e2365a', round: true })
  }),
  fitted('face mask', (pen, look) => {
    const color = bodyColor(look, '#a9d6e0')
    for (const s of [-1, 1]) pen.line(`M${s * 66} -24C${s * 104} -30 ${s * 104} 36 ${s * 64} 26`, { color: '#f4f6f8', width: 6 })
    pen.path('M-70 -34Q0 -46 70 -34V28Q0 62 -70 28Z', color)
    for (const y of [-16, 2, 20]) pen.line(`M-66 ${y}Q0 ${y + 8} 66 ${y}`, { color: shade(color, -0.1), width: 3 })
  }),
  fitted('gas mask', (pen, look) => {
    const color = bodyColor(look, '#4a5348')
    pen.path('M-60 -70C-40 -110 40 -110 60 -70C70 -30 50 10 26 26H-26C-50 10 -70 -30 -60 -70Z', color)
    for (const s of [-1, 1]) {
      pen.circle(s * 28, -46, 23, '#2b2f2a')
      pen.circle(s * 28, -46, 17, { color: '#8fb8c8', round: true, outline: false })
      pen.at(s * 46, 18, { rotate: s * -40 }, () => pen.rect(-18, -4, 36, 40, shade(color, -0.08), 8))
    }
    pen.ellipse(0, 16, 24, 20, shade(color, -0.05))
    for (const x of [-10, 0, 10]) pen.line([[x, 8], [x, 26]], { color: '#1f221e', width: 4 }) // prettier-ignore
  }),
  fitted('eye patch', (pen, look) => {
    const color = bodyColor(look, '#26242a')
    pen.line('M-110 -40Q-30 -30 0 -26Q50 -40 110 -66', { color, width: 7 })
    pen.path('M-42 -26Q0 -38 42 -30C44 10 24 34 0 36C-26 34 -44 10 -42 -26Z', color)
  }),
  fitted('scarf', (pen, look) => {
    const color = bodyColor(look, '#d4483b')
    const stripe = mix(color, '#ffffff', 0.6)
    for (const [x, turn, high] of [[20, -8, 108], [-10, 8, 124]] as const) pen.at(x, -6, { rotate: turn }, () => { // prettier-ignore
      pen.rect(-18, 0, 36, high, shade(color, turn < 0 ? -0.06 : 0), 4)
      for (const y of [0.62, 0.78]) pen.rect(-18, high * y, 36, 9, { color: stripe, outline: false })
      for (const dx of [-14, -7, 0, 7, 14]) pen.line([[dx, high], [dx, high + 12]], { color, width: 4 }) // prettier-ignore
    }) // prettier-ignore
    pen.path('M-62 -24C-58 -52 58 -52 62 -24C60 4 -60 4 -62 -24Z', color)
    pen.path('M-42 -28C-36 -42 36 -42 42 -28Q0 -16 -42 -28Z', { color: shade(color, -0.18), outline: false })
    pen.path('M-24 -14C-30 14 10 22 26 2C30 -10 -16 -24 -24 -14Z', shade(color, 0.04))
  }),
  fitted('tie', (pen, look) => {
    const color = bodyColor(look, '#b5303a')
    pen.polygon([[-16, -4], [16, -4], [10, 22], [-10, 22]], shade(color, -0.06)) // prettier-ignore
    const body = 'M-10 22H10L28 140L0 172L-28 140Z'
    pen.path(body, color)
    pen.inside(body, () => [40, 70, 100, 130].forEach((y) => pen.line([[-40, y + 22], [40, y - 22]], { color: mix(color, '#ffffff', 0.45), width: 7 }))) // prettier-ignore
  }),
  fitted('bow tie', (pen, look) => bow(pen, bodyColor(look, '#b5303a'), false)),
  fitted('ribbon', (pen, look) => bow(pen, bodyColor(look, '#e0568a'), true)),
  fitted('belt', (pen, look) => {
    const color = bodyColor(look, '#7a4c2c')
    pen.path('M-96 -14C-104 -50 104 -50 96 -14L90 8C60 -16 -60 -16 -90 8Z', shade(color, -0.12))
    pen.path('M-96 -14C-80 26 80 26 96 -14V14C80 54 -80 54 -96 14Z', color)
    pen.line('M-94 18C-76 48 76 48 94 18', { color: shade(color, 0.12), width: 2, dash: [6, 5] })
    pen.rect(-24, 8, 48, 42, '#e2c04a', 5)
    pen.rect(-14, 17, 28, 24, shade(color, -0.05), 3)
    pen.line([[-14, 29], [20, 29]], { color: '#f6e08a', width: 5 }) // prettier-ignore
  }),
  fitted('suspenders', (pen, look) => {
    const color = bodyColor(look, '#c8302b')
    for (const s of [-1, 1]) {
      pen.path(
        tube(
          [
            [s * 10, 40],
            [s * 34, -40],
            [s * 40, 70],
          ],
          [12, 12, 12],
        ),
        color,
      )
      pen.rect(s * 40 - 9, 66, 18, 22, '#d9b04a', 3)
    }
    pen.path(tube([[0, 34], [0, 90]], [12, 12]), shade(color, -0.08)) // prettier-ignore
    pen.circle(0, 36, 10, '#6b4330')
  }),
  fitted('earrings', (pen, look) => {
    for (const s of [-1, 1]) {
      pen.line(`M${s * 36} -60q${s * 12} -18 0 -24`, { color: '#d9b04a', width: 5 })
      pen.circle(s * 36, -54, 8, { color: '#e2c04a', round: true })
      pen.at(s * 36, -8, { scale: 0.42, scaleY: 0.62 }, () => drawGem(pen, bodyColor(look, '#3f9fd0')))
    }
  }),
  fitted('necklace', (pen, look) => {
    pen.line(
      Array.from({ length: 21 }, (_, i) => onCurve(78, 96)(i / 20)),
      { color: '#e2c04a', width: 6 },
    )
    pen.at(0, 124, { scale: 0.5 }, () => drawGem(pen, bodyColor(look, '#d8324a')))
    pen.circle(0, 99, 8, { color: '#e2c04a', round: true })
  }),
  fitted('pearl necklace', (pen, look) =>
    beads(pen, 19, onCurve(76, 104), (t) => 8 + 5 * Math.sin(t * Math.PI), bodyColor(look, '#f4eee6')),
  ),
  fitted('lei', (pen, look) => {
    for (let i = 0; i < 26; i++) {
      const at = around(0, 0, 70, i * 13.85, 1.08)
      petals(pen, at, { count: 5, long: 17, wide: 15, turn: i * 30 }, look.colors[i % Math.max(1, look.colors.length)] ?? (['#f08fb2', '#fdfdfb', '#f6c93c', '#b48ae0'][i % 4] as string)) // prettier-ignore
      pen.circle(at[0], at[1], 3.4, { color: '#f6d34a', outline: false })
    }
  }),
  fitted('ruff', (pen, look) => {
    for (let i = 0; i < 26; i++) pen.ellipse(...(around(0, 0, 70, i * 13.85, 0.42) as [number, number]), 12, 15, { color: shade(bodyColor(look, '#fbfbf8'), i % 2 ? -0.05 : 0), round: true }, 0) // prettier-ignore
    pen.ellipse(0, 0, 52, 18, { color: '#b9b4ac', outline: false })
  }),
  fitted('collar', (pen, look) => {
    const color = bodyColor(look, '#d8382f')
    pen.path('M-70 -10C-74 -44 74 -44 70 -10L66 4C50 -22 -50 -22 -66 4Z', shade(color, -0.12))
    pen.path('M-70 -10C-60 28 60 28 70 -10V10C60 48 -60 48 -70 10Z', color)
    for (const x of [-48, -26, 26, 48]) pen.circle(x, 22 - Math.abs(x) * 0.2, 5, '#e2e6ea')
    pen.circle(0, 52, 17, { color: '#f2c53d', round: true })
  }),
  fitted('bracelet', (pen, look) => {
    for (let i = 0; i < 20; i++) pen.circle(...(around(0, 0, 62, i * 18, 0.56) as [number, number]), 11, { color: i % 4 ? bodyColor(look, '#e2c04a') : '#d8324a', round: true }) // prettier-ignore
  }),
  fitted('ring', (pen, look) => {
    const gold = bodyColor(look, '#f0c23e')
    pen.path('M-58 0A58 58 0 1 1 58 0A58 58 0 1 1 -58 0ZM-44 0A44 44 0 1 0 44 0A44 44 0 1 0 -44 0Z', { color: gold, volume: 2 })
    pen.polygon([[-18, -54], [18, -54], [12, -38], [-12, -38]], shade(gold, -0.05)) // prettier-ignore
    pen.at(0, -80, { scale: 0.62 }, () => drawGem(pen, look.colors[1] ?? '#a9dcf4'))
  }),
  fitted('wedding rings', (pen, look) => {
    for (const [x, y] of [[34, -8], [-30, 0]] as const) pen.line(`M${x - 50} ${y}a50 50 0 1 0 100 0a50 50 0 1 0 -100 0`, { color: shade(bodyColor(look, '#f0c23e'), x > 0 ? -0.08 : 0), width: 14 }) // prettier-ignore
    pen.polygon(starPoints(-64, -40, 14, 4, 4), { color: '#ffffff', glow: 4 })
  }),
  fitted('jewel', (pen, look) => drawGem(pen, bodyColor(look, '#d8324a'))),
  fitted('diamond', (pen, look) => {
    drawGem(pen, bodyColor(look, '#a9dcf4'))
    pen.polygon(starPoints(-38, -36, 13, 4, 4), { color: '#ffffff', outline: false })
  }),
  fitted('pearl', (pen, look) => {
    pen.circle(0, 0, 50, { color: bodyColor(look, '#f4eee6'), round: true, volume: 1.4 })
    pen.ellipse(-16, -20, 13, 9, { color: '#ffffff', outline: false }, -40)
  }),
  fitted('clothes hanger', (pen, look) => {
    const wood = bodyColor(look, '#b07d4a')
    pen.line('M0 -16V-34C18 -38 22 -66 2 -68C-12 -68 -16 -56 -12 -50', { color: '#9aa1a9', width: 7 })
    pen.path('M0 -22C10 -20 92 26 100 36C104 46 96 52 88 50L0 2L-88 50C-96 52 -104 46 -100 36C-92 26 -10 -20 0 -22Z', wood)
    pen.rect(-90, 42, 180, 9, shade(wood, -0.08), 4)
  }),
  fitted('lipstick', (pen, look) => {
    const color = bodyColor(look, '#d8243c')
    pen.path('M-20 -70V-112C-20 -120 6 -140 20 -142V-70Z', { color, volume: 1.6 })
    pen.path('M-20 -112C-20 -120 6 -140 20 -142C22 -130 0 -108 -20 -104Z', { color: shade(color, 0.08), outline: false })
    pen.rect(-26, -78, 52, 30, { color: '#e2c04a', volume: 2 }, 3)
    pen.rect(-32, -50, 64, 50, { color: '#26242a', volume: 2 }, 4)
  }),
  fitted('halo', (pen, look) =>
    pen.line('M-80 0a80 24 0 1 0 160 0a80 24 0 1 0 -160 0', { color: bodyColor(look, '#f8d34a'), width: 16 }),
  ),
]

function bow(pen: Pen, color: string, tails: boolean): void {
  if (tails) for (const s of [-1, 1]) pen.polygon([[s * 4, 6], [s * 22, 0], [s * 62, 92], [s * 40, 84], [s * 26, 104]], shade(color, -0.08)) // prettier-ignore
  for (const s of [-1, 1]) {
    pen.path(`M0 0C${s * 26} -44 ${s * 86} -52 ${s * 92} -36C${s * 96} -12 ${s * 96} 12 ${s * 92} 36C${s * 86} 52 ${s * 26} 44 0 0Z`, shade(color, s * -0.02)) // prettier-ignore
    pen.line(`M${s * 16} -6L${s * 58} -22M${s * 16} 6L${s * 58} 22`, { color: shade(color, -0.14), width: 4 })
  }
  pen.rect(-17, -20, 34, 40, shade(color, 0.05), 10)
}
