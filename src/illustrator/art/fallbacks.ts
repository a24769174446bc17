/** The class fallbacks: what is drawn when a thing has no drawing of its own. Honest, plain and finished, never blank. */
import type { ConceptKind } from '../concepts/concepts.ts'
import { mix, shade } from '../pen/pen.ts'
import { QUADRUPEDS } from './animals/quadruped.ts'
import { BIRDS } from './birds/birds.ts'
import { bodyColor, drawable, secondColor, type Drawable } from './drawable.ts'
import { PEOPLE } from './people/person.ts'

/** The fallback drawing of a class. */
export function fallbackFor(kind: ConceptKind): Drawable {
  return Object.hasOwn(FALLBACKS, kind) ? FALLBACKS[kind] : FALLBACKS.container
}

const named = (family: readonly Drawable[], name: string): Drawable =>
  family.find((one) => one.name === name) ?? (family[0] as Drawable)

const plant = drawable('?plant', 70, 96, (pen, look) => {
  const leaf = bodyColor(look, '#4f9d58')
  for (const [x, turn, size] of [[35, -62, 0.8], [35, 62, 0.8], [35, -30, 1], [35, 30, 1], [35, 0, 1.12]] as const) {
    pen.at(x, 64, { rotate: turn, scale: size * 0.96 }, () => {
      pen.path('M0 0C-15 -16 -13 -42 0 -58C13 -42 15 -16 0 0Z', turn === 0 ? leaf : shade(leaf, turn < 0 ? -0.02 : -0.06))
      pen.line('M0 -2L0 -48', { color: shade(leaf, -0.12), width: 1.4 })
    })
  } // prettier-ignore
  pen.path('M14 66H56L51 92Q50 96 46 96H24Q20 96 19 92Z', '#c56f47')
  pen.rect(11, 60, 48, 10, '#d17d54', 3)
})

const food = drawable('?plate of food', 110, 56, (pen, look) => {
  const dish = bodyColor(look, '#e0a14e')
  pen.ellipse(55, 45, 55, 11, '#f6f4ef')
  pen.ellipse(55, 43, 42, 7.5, { color: '#e2ded5', outline: false })
  pen.path('M22 42C22 14 40 0 56 0C74 0 88 16 88 42Q55 52 22 42Z', { color: dish, round: true })
  pen.path('M30 26C40 18 70 18 80 26C76 34 66 28 60 33C52 37 46 28 40 32C34 35 30 32 30 26Z', {
    color: shade(dish, 0.09),
    outline: false,
  })
  for (const [x, y] of [[42, 20], [58, 14], [68, 24], [52, 30]] as const) pen.ellipse(x, y, 4, 2.6, { color: '#4f9a4a', outline: false }, 30) // prettier-ignore
})

const vehicle = drawable('?vehicle', 150, 70, (pen, look) => {
  const color = bodyColor(look, '#4a90c2')
  pen.path('M4 52V34Q6 24 20 22L34 4Q37 0 44 0H104Q110 0 115 5L128 22Q146 24 147 36V52Q147 56 142 56H9Q4 56 4 52Z', color)
  pen.path('M37 21L48 7H72V21ZM79 21V7H102L114 21Z', '#cfe6f2')
  pen.rect(0, 44, 150, 7, { color: shade(color, -0.12), outline: false }, 3)
  pen.circle(11, 35, 4, { color: '#fdf1b8', glow: look.lit ? 10 : 0 })
  for (const x of [36, 114]) {
    pen.circle(x, 54, 16, '#2b2c31')
    pen.circle(x, 54, 8, '#c9cfd5')
    pen.at(x, 54, { rotate: -look.phase * 360 }, () => pen.line([[-6, 0], [6, 0]], { color: '#8d959c', width: 2.5 })) // prettier-ignore
  }
}, { animated: true }) // prettier-ignore

const boat = drawable('?boat', 130, 110, (pen, look) => {
  const color = bodyColor(look, '#b5533f')
  pen.line([[64, 84], [64, 4]], { color: '#7c5a3a', width: 4 }) // prettier-ignore
  pen.path('M60 6C40 30 26 52 18 76H60Z', '#faf5e8')
  pen.path('M68 14C86 34 98 54 104 76H68Z', mix(color, '#ffffff', 0.55))
  pen.path('M0 82H130C126 100 112 110 96 110H36C18 110 6 100 0 82Z', color)
  pen.rect(4, 82, 122, 6, { color: '#f4ead2', outline: false }, 2)
})

const aircraft = drawable('?aircraft', 160, 66, (pen, look) => {
  const color = bodyColor(look, '#eef2f5')
  pen.path('M128 30L146 0H160L152 34Z', shade(color, -0.1))
  pen.path('M0 40C4 26 26 20 50 20H134C150 20 158 26 160 32C156 46 130 52 104 52H30C10 52 0 48 0 40Z', color)
  pen.path('M62 40H94L124 66H106Z', shade(color, -0.14))
  for (let x = 46; x < 126; x += 12) pen.circle(x, 32, 3, { color: '#6fa9d0', outline: false })
  pen.path('M8 34C12 27 20 25 28 24L26 34Z', { color: '#6fa9d0', outline: false })
})

const building = drawable('?building', 110, 130, (pen, look) => {
  const wall = bodyColor(look, '#d9b48a')
  pen.rect(6, 26, 98, 104, wall)
  pen.path('M0 30L55 0L110 30Z', secondColor(look, shade(wall, -0.2)))
  for (const y of [44, 72]) for (const x of [18, 46, 74]) {
    pen.rect(x, y, 18, 20, { color: look.lit ? '#ffdf85' : '#a9cfe2', glow: look.lit ? 6 : 0 }, 2)
    pen.line([[x + 9, y], [x + 9, y + 20]], { color: '#f6f1e6', width: 2 })
  } // prettier-ignore
  pen.path('M43 130V108Q43 98 55 98Q67 98 67 108V130Z', '#7a4a34')
  pen.circle(63, 115, 1.8, { color: '#f0cf6a', outline: false })
})

const furniture = drawable('?furniture', 70, 100, (pen, look) => {
  const color = bodyColor(look, '#b5774a')
  for (const x of [12, 56]) pen.limb([[x, 58], [x, 97]], [6, 6], shade(color, -0.14)) // prettier-ignore
  for (const x of [7, 63]) pen.limb([[x, 58], [x, 96]], [8, 7], color) // prettier-ignore
  pen.path('M6 56L9 8Q10 0 18 0H52Q60 0 61 8L64 56Z', color)
  for (const x of [22, 35, 48]) pen.rect(x - 3, 10, 6, 40, { color: shade(color, -0.12), outline: false }, 3)
  pen.rect(0, 52, 70, 13, mix(color, '#ffffff', 0.14), 6)
})

const jar = drawable('?jar', 60, 82, (pen, look) => {
  const color = bodyColor(look, '#7fb5b0')
  pen.path('M12 16C2 24 0 32 0 44V70Q0 82 12 82H48Q60 82 60 70V44C60 32 58 24 48 16Z', { color, volume: 1.6 })
  pen.rect(8, 4, 44, 14, '#c9a06a', 4)
  pen.rect(16, 0, 28, 6, '#b58a54', 3)
  pen.rect(12, 42, 36, 22, { color: '#fbf5e4', outline: false }, 3)
  pen.path('M8 38C9 30 12 26 16 24L18 30C14 33 13 38 12 44Z', { color: '#ffffff', alpha: 0.5, outline: false })
})

const tool = drawable('?tool', 56, 110, (pen, look) => {
  const handle = bodyColor(look, '#d9503f')
  pen.rect(20, 44, 16, 66, handle, 7)
  for (const y of [60, 72, 84]) pen.line([[23, y], [33, y]], { color: shade(handle, -0.14), width: 2.6 }) // prettier-ignore
  pen.rect(24, 28, 8, 20, '#8f989f')
  pen.path('M20 36C4 32 -2 16 4 2L16 14L28 16L40 14L52 2C58 16 52 32 36 36Z', { color: '#aab3ba', volume: 1.8 })
})

const device = drawable('?device', 110, 84, (pen, look) => {
  const color = bodyColor(look, '#3f4652')
  pen.rect(0, 0, 110, 68, color, 7)
  pen.rect(6, 6, 98, 54, { color: '#7cc0e4', to: '#bfe3ee', glow: look.lit ? 8 : 0, outline: false }, 3)
  pen.path('M10 52L34 26L50 44L66 30L100 52Z', { color: '#5aa06a', alpha: 0.85, outline: false })
  pen.circle(82, 20, 7, { color: '#fbe08a', outline: false })
  pen.rect(46, 68, 18, 9, shade(color, -0.08))
  pen.rect(28, 76, 54, 8, color, 4)
})

const garment = drawable('?garment', 100, 104, (pen, look) => {
  const color = bodyColor(look, '#5f8fc4')
  pen.line('M50 20V14C58 12 58 3 50 3C46 3 44 6 44 8', { color: '#8f989f', width: 3 })
  pen.path('M36 22L50 16L64 22L100 44L88 66L76 58V100Q76 104 72 104H28Q24 104 24 100V58L12 66L0 44Z', color)
  pen.path('M38 21Q50 34 62 21L56 18.500Q50 22 44 18.500Z', { color: shade(color, -0.16), outline: false })
  for (const y of [46, 62, 78]) pen.circle(50, y, 2.4, { color: mix(color, '#ffffff', 0.6), outline: false })
})

const instrument = drawable('?instrument', 120, 80, (pen, look) => {
  const color = bodyColor(look, '#e2b13c')
  pen.path('M0 14C14 18 24 30 40 32H104V42H40C24 44 14 62 0 66Z', { color, volume: 2 })
  pen.line('M56 44V62Q56 74 68 74H84Q96 74 96 62V44', { color: shade(color, -0.08), width: 7 })
  for (const x of [62, 76, 90]) pen.rect(x - 4, 16, 8, 46, shade(color, 0.04), 3)
  pen.rect(104, 30, 16, 14, shade(color, -0.1), 4)
  for (const x of [62, 76, 90]) pen.circle(x, 15, 5, '#f8f1dc')
})

const parcel = drawable('?parcel', 80, 76, (pen, look) => {
  const color = bodyColor(look, '#e2705c')
  const ribbon = secondColor(look, '#f7e3a0')
  pen.rect(4, 30, 72, 46, color, 3)
  pen.rect(0, 20, 80, 15, shade(color, 0.04), 3)
  pen.rect(34, 20, 12, 56, ribbon)
  for (const s of [-1, 1])
    pen.path(`M40 21C${40 + s * 8} 4 ${40 + s * 24} -4 ${40 + s * 27} 7C${40 + s * 28} 16 ${40 + s * 14} 21 40 21Z`, ribbon)
  pen.circle(40, 18, 5, shade(ribbon, -0.08))
})

const boulder = drawable('?boulder', 100, 66, (pen, look) => {
  const color = bodyColor(look, '#8f9088')
  pen.path('M0 66C2 44 10 30 24 22L40 4Q48 -2 60 2L84 18C96 30 98 48 100 66Z', color)
  pen.polygon([[40, 5], [58, 2], [52, 26], [26, 30]], { color: shade(color, 0.07), outline: false }) // prettier-ignore
  pen.polygon([[58, 2], [84, 18], [92, 46], [52, 26]], { color: shade(color, -0.07), outline: false }) // prettier-ignore
  pen.path('M6 66C4 56 14 52 20 58C24 50 34 54 34 66Z', '#6d9a55')
})

const starAt = (cx: number, cy: number, outer: number, inner: number): [number, number][] =>
  Array.from({ length: 10 }, (_, index) => {
    const turn = (index / 10) * Math.PI * 2 - Math.PI / 2
    const radius = index % 2 ? inner : outer
    return [cx + Math.cos(turn) * radius, cy + Math.sin(turn) * radius]
  })

const star = drawable('?star', 96, 92, (pen, look) => {
  pen.polygon(starAt(48, 50.5, 50, 21), { color: bodyColor(look, '#f6cf52'), glow: look.lit ? 12 : 0 })
})

const badge = drawable('?badge', 90, 90, (pen, look) => {
  const color = bodyColor(look, '#4a7fc1')
  pen.circle(45, 45, 45, color)
  pen.circle(45, 45, 37, { color: mix(color, '#ffffff', 0.16), outline: false })
  pen.polygon(starAt(45, 47, 29, 12), '#fbe28a')
})

const signboard = drawable('?signboard', 100, 100, (pen, look) => {
  const color = bodyColor(look, '#c99a62')
  pen.rect(45, 50, 10, 50, '#8a6238')
  pen.rect(0, 6, 100, 54, color, 6)
  pen.rect(5, 11, 90, 44, { color: mix(color, '#ffffff', 0.32), outline: false }, 4)
  for (const [x, y] of [[9, 15], [91, 15], [9, 51], [91, 51]] as const) pen.circle(x, y, 1.8, { color: '#6d5030', outline: false }) // prettier-ignore
  if (look.text) pen.text(look.text, 50, 33, { color: '#4a3320', size: 18, bold: true, maxWidth: 80 })
  else
    for (const [y, w] of [
      [24, 60],
      [33, 72],
      [42, 48],
    ] as const)
      pen.rect(50 - w / 2, y - 2, w, 4, { color: '#8a6238', outline: false }, 2)
})

const fish = drawable('?fish', 100, 56, (pen, look) => {
  const color = bodyColor(look, '#e9884a')
  const sway = Math.sin(look.phase * Math.PI * 2) * 4
  pen.path(`M68 28C80 22 90 ${6 + sway} 100 ${2 + sway}C94 18 94 38 100 ${54 - sway}C90 ${50 - sway} 80 34 68 28Z`, shade(color, -0.06))
  pen.path('M30 10C40 0 58 0 66 8L58 16ZM36 46C42 54 52 56 60 50L54 42Z', shade(color, -0.08))
  pen.path('M0 30C8 12 26 6 42 8C58 10 70 18 76 28C70 38 58 48 42 48C24 50 8 44 0 30Z', color)
  pen.path('M24 12Q32 28 24 45', { color: shade(color, -0.1), alpha: 0.4, outline: false })
  pen.circle(15, 25, 4.4, { color: '#ffffff', outline: false })
  pen.circle(14, 25, 2.4, { color: '#22222a', outline: false })
}, { animated: true }) // prettier-ignore

const insect = drawable('?insect', 84, 70, (pen, look) => {
  const color = bodyColor(look, '#c9463f')
  for (const x of [26, 42, 58]) pen.line(`M${x} 50L${x - 6} 58L${x - 9} 69`, { color: '#2a2629', width: 3 })
  pen.line('M16 34Q8 20 4 16M22 30Q18 14 16 8', { color: '#2a2629', width: 2 })
  pen.circle(17, 44, 13, '#2f2b30')
  pen.path('M20 56C18 24 38 8 54 10C74 12 84 34 82 56Q50 64 20 56Z', { color, round: true })
  pen.line('M50 10Q46 34 52 59', { color: shade(color, -0.2), width: 2 })
  for (const [x, y] of [[36, 28], [36, 46], [64, 26], [68, 44]] as const) pen.circle(x, y, 4.5, { color: '#2f2b30', outline: false }) // prettier-ignore
  pen.circle(12, 41, 3, { color: '#ffffff', outline: false })
  pen.circle(11.4, 41, 1.6, { color: '#111111', outline: false })
})

const FALLBACKS: Record<ConceptKind, Drawable> = {
  person: named(PEOPLE, 'person'),
  animal: named(QUADRUPEDS, 'quadruped'),
  bird: named(BIRDS, 'bird'),
  fish,
  insect,
  plant,
  food,
  vehicle,
  boat,
  aircraft,
  building,
  furniture,
  container: jar,
  tool,
  device,
  clothing: garment,
  instrument,
  toy: parcel,
  nature: boulder,
  sky: star,
  symbol: badge,
  sign: signboard,
}

/** The fallbacks that are drawings of their own, for contact sheets and tests. */
export const FALLBACK_DRAWINGS: readonly Drawable[] = [...new Set(Object.values(FALLBACKS))].filter((one) =>
  one.name.startsWith('?'),
)
