/** Keyboards and what is struck or shaken: pianos, organs, accordions, drums, bells and bars. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

/** A row of keys. */
function keyboard(pen: Pen, x: number, y: number, wide: number, high: number, whites = 14): void {
  pen.rect(x, y, wide, high, { color: '#fbfaf6', volume: 0.4 })
  for (let i = 1; i < whites; i++) pen.line([[x + (wide * i) / whites, y], [x + (wide * i) / whites, y + high]], { color: '#b9b4ac', width: Math.max(0.8, wide * 0.006) }) // prettier-ignore
  for (let i = 0; i < whites - 1; i++) if (![2, 6].includes(i % 7)) pen.rect(x + (wide * (i + 0.68)) / whites, y, (wide * 0.62) / whites, high * 0.6, { color: '#232227', outline: false }) // prettier-ignore
}

const RAINBOW = ['#d8443a', '#ee8a2c', '#f4c93c', '#6fb84a', '#3fa6a8', '#3f7fd0', '#7a5fc8', '#c85fa8']

/** A drum seen from a little above: its skin, shell and rims. */
function drum(pen: Pen, color: string, wide: number, high: number): void {
  const [rx, ry] = [wide / 2, wide * 0.15]
  pen.path(`M${-rx} ${-high}V${-ry}A${rx} ${ry} 0 0 0 ${rx} ${-ry}V${-high}Z`, { color, volume: 1.8 })
  for (let i = 0; i < 6; i++) {
    const x = (k: number): number => -rx + (wide * k) / 12
    const bow = (px: number): number => Math.sqrt(Math.max(0, 1 - (px / rx) ** 2)) * ry
    pen.line([[x(i * 2), -high + bow(x(i * 2)) + 6], [x(i * 2 + 1), -ry + bow(x(i * 2 + 1)) - 6], [x(i * 2 + 2), -high + bow(x(i * 2 + 2)) + 6]], { color: '#f4ead2', width: Math.max(2, wide * 0.02) }) // prettier-ignore
  }
  const rim = (y: number): void => pen.path(`M${-rx} ${y - 5}A${rx} ${ry} 0 0 0 ${rx} ${y - 5}V${y + 5}A${rx} ${ry} 0 0 1 ${-rx} ${y + 5}Z`, '#e2bb4a') // prettier-ignore
  rim(-ry - 4)
  rim(-high + 4)
  pen.ellipse(0, -high, rx, ry, '#e2bb4a')
  pen.ellipse(0, -high - 1, rx * 0.94, ry * 0.9, '#faf5e8')
}

const stick = (pen: Pen, x: number, y: number, turn: number, long: number): void =>
  pen.at(x, y, { rotate: turn }, () => {
    pen.rect(-3, -long, 6, long, '#d9a868', 3)
    pen.ellipse(0, -long, 5, 8, '#e9c48a')
  })

const cymbal = (pen: Pen, x: number, y: number, wide: number, turn: number, gold: string): void =>
  pen.at(x, y, { rotate: turn }, () => {
    pen.ellipse(0, 0, wide / 2, wide * 0.09, { color: gold, volume: 2 })
    pen.ellipse(0, -wide * 0.04, wide * 0.12, wide * 0.06, { color: shade(gold, 0.06), volume: 2 })
    pen.line(`M${-wide * 0.36} ${wide * 0.01}Q0 ${wide * 0.07} ${wide * 0.36} ${wide * 0.01}`, {
      color: shade(gold, -0.12),
      width: 1.6,
    })
  })

/** Keyboards and percussion by name. */
export const KEYS_AND_DRUMS: readonly Drawable[] = [
  fitted('piano', (pen, look) => {
    const wood = bodyColor(look, '#4a2f22')
    pen.rect(-90, -150, 180, 140, wood, 4)
    pen.rect(-96, -158, 192, 13, shade(wood, 0.05), 4)
    pen.rect(-72, -136, 144, 40, shade(wood, -0.05), 3)
    pen.rect(-30, -134, 60, 32, '#fbf6e6', 2)
    for (const y of [-128, -121, -114]) pen.line([[-24, y], [24, y]], { color: '#8a8378', width: 1.6 }) // prettier-ignore
    pen.rect(-98, -86, 196, 13, shade(wood, 0.06), 3)
    keyboard(pen, -84, -86, 168, 18, 21)
    pen.rect(-98, -68, 196, 9, shade(wood, -0.03), 2)
    for (const x of [-92, 78]) pen.rect(x, -60, 14, 60, shade(wood, 0.02), 3)
    pen.rect(-70, -52, 140, 38, shade(wood, -0.05), 3)
    for (const x of [-9, 3]) pen.rect(x, -10, 7, 8, '#e2bb4a', 2)
  }, { sockets: { top: [0, -158, 170] } }), // prettier-ignore
  fitted('grand piano', (pen, look) => {
    const black = bodyColor(look, '#26252b')
    for (const [x, h] of [[-86, 58], [84, 58], [36, 44]] as const) { // prettier-ignore
      pen.path(`M${x - 8} ${-h - 8}H${x + 8}L${x + 5} 0H${x - 5}Z`, shade(black, -0.02))
      pen.circle(x, -4, 5, '#e2bb4a')
    }
    pen.path('M-110 -96L-84 -196C-20 -214 40 -200 66 -160C78 -138 100 -136 112 -98Z', { color: shade(black, 0.07), volume: 1.8 })
    pen.line([[24, -98], [40, -150]], { color: '#8a8f98', width: 3.4 }) // prettier-ignore
    pen.path('M-114 -96H114V-70Q114 -56 100 -56H-100Q-114 -56 -114 -70Z', { color: black, volume: 1.4 })
    pen.path('M-100 -100C-40 -110 60 -110 104 -99L100 -94H-100Z', { color: '#c99a4a', outline: false })
    keyboard(pen, -100, -84, 140, 15, 21)
    pen.path('M-46 -98L-40 -132H14L8 -98Z', { color: shade(black, 0.1) })
    pen.path('M-36 -102L-32 -128H8L4 -102Z', { color: '#fbf6e6', outline: false })
    pen.rect(-24, -56, 6, 40, '#e2bb4a', 2)
    pen.rect(-34, -18, 26, 7, '#e2bb4a', 3)
  }), // prettier-ignore
  fitted('organ', (pen, look) => {
    const wood = bodyColor(look, '#7a4c2c')
    for (let i = 0; i < 13; i++) {
      const high = 92 + Math.abs(i - 6) * 12
      pen.rect(-97 + i * 15, -96 - high, 13, high, { color: '#d9b04a', volume: 2.2 }, 5)
      pen.path(`M${-95 + i * 15} -110L${-90.5 + i * 15} -124L${-86 + i * 15} -110Z`, { color: '#4a3418', outline: false })
    }
    pen.rect(-104, -104, 208, 104, wood, 4)
    for (const x of [-104, 92]) pen.rect(x, -196, 12, 100, shade(wood, -0.04), 3)
    for (const [y, w] of [
      [-92, 120],
      [-76, 132],
    ] as const)
      keyboard(pen, -w / 2, y, w, 12, 18)
    pen.rect(-74, -60, 148, 7, shade(wood, 0.06), 2)
    for (let i = 0; i < 12; i++) pen.rect(-58 + i * 10, -22, 6, 18, shade(wood, -0.12), 2)
    pen.rect(-40, -100, 80, 5, '#fbf6e6', 1)
  }),
  fitted('synthesizer', (pen, look) => {
    const black = bodyColor(look, '#2b2c33')
    pen.rect(-130, -62, 260, 62, black, 6)
    keyboard(pen, -118, -34, 236, 30, 22)
    for (let i = 0; i < 8; i++) pen.circle(-110 + i * 14, -48, 5, { color: ['#e2483d', '#f2b93c', '#3fa6a8', '#8a5fc0'][i % 4] as string, round: true }) // prettier-ignore
    pen.rect(14, -56, 56, 16, { color: '#6fe0c8', glow: 4, outline: false }, 2)
    for (let i = 0; i < 5; i++) pen.rect(80 + i * 9, -56, 4, 16, '#d9dde2', 1)
  }),
  fitted('accordion', (pen, look) => {
    const red = bodyColor(look, '#c22f3a')
    for (let i = 0; i < 11; i++) pen.path(`M${-46 + i * 9} ${-118 + Math.abs(i - 5) * 1.6}H${-38 + i * 9}V${-2 - Math.abs(i - 5) * 1.6}H${-46 + i * 9}Z`, i % 2 ? '#f2e9d8' : shade(red, -0.1)) // prettier-ignore
    pen.rect(-100, -124, 56, 124, { color: red, volume: 1.4 }, 9)
    pen.rect(52, -124, 50, 124, { color: red, volume: 1.4 }, 9)
    pen.rect(-94, -116, 20, 108, '#fbfaf6', 3)
    for (let i = 1; i < 10; i++) pen.line([[-94, -116 + i * 10.8], [-74, -116 + i * 10.8]], { color: '#8a8378', width: 1.4 }) // prettier-ignore
    for (let i = 0; i < 10; i++)
      if (i % 7 !== 2 && i % 7 !== 6) pen.rect(-94, -110 + i * 10.8, 12, 6, { color: '#232227', outline: false })
    for (let r = 0; r < 8; r++) for (let k = 0; k < 3; k++) pen.circle(66 + k * 12, -110 + r * 14, 3.8, { color: '#fbfaf6', outline: false }) // prettier-ignore
    pen.path('M-66 -106C-58 -90 -58 -40 -66 -20', { color: '#e2bb4a', alpha: 0.9 })
    for (const y of [-96, -76, -56, -36]) pen.line([[-66, y], [-50, y]], { color: '#e2bb4a', width: 4 }) // prettier-ignore
  }),
  fitted('drum', (pen, look) => {
    drum(pen, bodyColor(look, '#c8303a'), 130, 96)
    stick(pen, -8, -96, -48, 80)
    stick(pen, 12, -100, 50, 80)
  }, { sockets: { top: [0, -98, 90], seat: [0, -96, 90] } }), // prettier-ignore
  fitted('snare drum', (pen, look) => drum(pen, bodyColor(look, '#4a6fc0'), 130, 62), { sockets: { top: [0, -62, 90] } }),
  fitted('bongo drums', (pen, look) => {
    for (const [x, w] of [[44, 84], [-44, 74]] as const) pen.at(x, 0, {}, () => { // prettier-ignore
      pen.path(`M${-w / 2} -84C${-w / 2} -50 ${-w * 0.36} -20 ${-w * 0.34} 0H${w * 0.34}C${w * 0.36} -20 ${w / 2} -50 ${w / 2} -84Z`, { color: bodyColor(look, '#b5642f'), volume: 1.8 }) // prettier-ignore
      pen.ellipse(0, -84, w / 2, w * 0.14, '#3f3a38')
      pen.ellipse(0, -86, w * 0.44, w * 0.11, '#f6ecd6')
    }) // prettier-ignore
  }),
  fitted('djembe', (pen, look) => {
    pen.path('M-54 -146C-50 -90 -18 -84 -20 -50C-22 -26 -34 -10 -36 0H36C34 -10 22 -26 20 -50C18 -84 50 -90 54 -146Z', { color: bodyColor(look, '#8a5430'), volume: 1.8 }) // prettier-ignore
    for (let i = 0; i < 9; i++) pen.line([[-50 + i * 12, -140], [-40 + i * 10 + (i % 2 ? 6 : -6), -98]], { color: '#f0e4c8', width: 2.4 }) // prettier-ignore
    pen.ellipse(0, -146, 56, 15, '#3f2d20')
    pen.ellipse(0, -149, 50, 12, '#f6ecd6')
  }),
  fitted('drum kit', (pen, look) => {
    const color = bodyColor(look, '#c8303a')
    const gold = '#e2b84a'
    for (const [x, y] of [[-108, -150], [108, -158]] as const) pen.line([[x * 0.86, 0], [x, y]], { color: '#8f98a2', width: 4 }) // prettier-ignore
    for (const x of [-100, -78, 82, 106]) pen.line([[x < 0 ? -90 : 94, -36], [x, 0]], { color: '#8f98a2', width: 4 }) // prettier-ignore
    cymbal(pen, -108, -150, 84, -12, gold)
    cymbal(pen, 108, -158, 92, 12, gold)
    for (const x of [-34, 34]) pen.at(x, -100, { rotate: x * 0.16, scale: 0.5 }, () => drum(pen, color, 120, 80))
    pen.circle(0, -52, 52, { color, volume: 1.6 })
    pen.circle(0, -52, 44, '#faf5e8')
    pen.circle(0, -52, 16, { color: shade(color, 0.02), outline: false })
    for (let i = 0; i < 8; i++) pen.at(0, -52, { rotate: i * 45 + 22 }, () => pen.rect(-3, -56, 6, 11, '#d9dde2', 2))
    pen.at(-74, -22, { scale: 0.54 }, () => drum(pen, color, 110, 60))
    for (const x of [-92, -56]) pen.line([[-74, -24], [x, 0]], { color: '#8f98a2', width: 4 }) // prettier-ignore
    pen.at(82, -4, { scale: 0.62 }, () => drum(pen, color, 104, 96))
  }),
  fitted('tambourine', (pen, look) => {
    const wood = bodyColor(look, '#c98a4a')
    pen.ellipse(0, 0, 80, 70, wood)
    pen.ellipse(-3, -3, 66, 57, '#f8efdc')
    for (let i = 0; i < 8; i++) {
      const angle = (i * Math.PI) / 4 + 0.3
      pen.ellipse(Math.cos(angle) * 74, Math.sin(angle) * 65, 10, 10, { color: '#e2bb4a', volume: 2 })
      pen.circle(Math.cos(angle) * 74, Math.sin(angle) * 65, 2.6, { color: '#8a6a24', outline: false })
    }
  }),
  fitted('maracas', (pen, look) => {
    const color = bodyColor(look, '#e2483d')
    for (const [x, turn] of [[-34, -24], [34, 24]] as const) pen.at(x * 0.5, 0, { rotate: turn }, () => { // prettier-ignore
      pen.rect(-6, -60, 12, 62, '#d9a868', 6)
      pen.ellipse(0, -88, 30, 38, { color: x < 0 ? color : shade(color, -0.03), round: true })
      pen.path('M-29 -96L-15 -84L0 -96L15 -84L29 -96V-80L15 -68L0 -80L-15 -68L-29 -80Z', { color: '#f6d25a', outline: false })
    }) // prettier-ignore
  }),
  fitted('xylophone', (pen, look) => {
    for (const s of [-1, 1]) pen.polygon([[-104, s * 34 - 8], [104, s * 20 - 6], [104, s * 20 + 6], [-104, s * 34 + 8]], '#a8703f') // prettier-ignore
    const bars = look.colors.length > 1 ? look.colors : look.colors[0] ? RAINBOW.map((_, i) => shade(look.colors[0] as string, i * 0.02 - 0.07)) : RAINBOW // prettier-ignore
    for (let i = 0; i < 8; i++) {
      const high = 128 - i * 9
      pen.rect(-104 + i * 26, -high / 2, 21, high, { color: bars[i % bars.length] as string, volume: 1.4 }, 5)
      for (const s of [-1, 1]) pen.circle(-93.5 + i * 26, s * (high / 2 - 12), 3, { color: '#fbfaf6', outline: false })
    }
    for (const [x, y, turn] of [[10, 46, 56], [34, 58, 64]] as const) pen.at(x, y, { rotate: turn }, () => { // prettier-ignore
      pen.rect(-2.500, -96, 5, 96, '#d9a868', 2)
      pen.circle(0, -98, 10, { color: '#c8303a', round: true })
    }) // prettier-ignore
  }),
  fitted('cymbal', (pen, look) => {
    const gold = bodyColor(look, '#e2b84a')
    pen.line([[0, -8], [0, -150]], { color: '#8f98a2', width: 6 }) // prettier-ignore
    for (const x of [-44, 44]) pen.line([[0, -50], [x, 0]], { color: '#8f98a2', width: 5 }) // prettier-ignore
    cymbal(pen, 0, -150, 170, -7, gold)
  }),
  fitted('gong', (pen, look) => {
    const bronze = bodyColor(look, '#c98f34')
    for (const x of [-88, 88]) pen.rect(x - 7, -160, 14, 160, '#8a3a2a', 3)
    for (const x of [-88, 88]) pen.rect(x - 24, -10, 48, 10, '#6d2c20', 3)
    pen.path('M-112 -158C-60 -176 60 -176 112 -158V-144C60 -160 -60 -160 -112 -144Z', '#8a3a2a')
    for (const x of [-30, 30]) pen.line([[x, -160], [x * 0.9, -138]], { color: '#d9b98a', width: 4 }) // prettier-ignore
    pen.circle(0, -80, 62, { color: bronze, round: true, volume: 1.6 })
    for (const [r, tone] of [[50, -0.06], [46, 0.03], [18, 0.1]] as const) pen.circle(0, -80, r, { color: shade(bronze, tone), outline: false, round: true }) // prettier-ignore
    pen.at(70, -6, { rotate: 24 }, () => {
      pen.rect(-3, -60, 6, 60, '#d9a868', 2)
      pen.circle(0, -66, 13, { color: '#f2e4cc', round: true })
    })
  }),
  fitted('triangle instrument', (pen, look) => {
    pen.line('M6 -112L66 0H-66L-6 -112', { color: bodyColor(look, '#b9c2cc'), width: 10 })
    pen.line('M0 -116V-140', { color: '#c8303a', width: 4 })
    pen.line([[40, 30], [96, -40]], { color: mix(bodyColor(look, '#b9c2cc'), '#4a4f58', 0.3), width: 7 }) // prettier-ignore
  }),
  fitted('music box', (pen, look) => {
    const wood = bodyColor(look, '#a8567a')
    pen.path('M-70 -62L-60 -116H60L70 -62Z', shade(wood, 0.05))
    pen.path('M-56 -66L-49 -106H49L56 -66Z', { color: '#f6d9e2', outline: false })
    pen.rect(-72, -62, 144, 62, wood, 5)
    pen.rect(-60, -50, 120, 38, { color: shade(wood, 0.07) }, 4)
    pen.path('M0 -64V-76M-12 -64Q0 -76 12 -64Z', '#f6c9d8')
    pen.circle(0, -96, 5, '#f3c9a5')
    pen.path('M-12 -68Q0 -98 12 -68Z', '#fbf4f8')
    pen.line('M72 -30H84V-46H92', { color: '#e2bb4a', width: 5 })
  }),
]
