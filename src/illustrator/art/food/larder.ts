/** Dips, greens, spices, and whole meals. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, SHINE, spread } from '../outlines.ts'
import { deepBowl, flatPlate, strewn } from '../parts/dishes.ts'
import { label, steam, STUFF } from '../parts/house-parts.ts'

const bowlOf = (name: string, bowl: string, inside: string, fill: (pen: Pen, look: Look) => void): Drawable =>
  fitted(name, (pen, look) => deepBowl(pen, bodyColor(look, bowl), inside, () => fill(pen, look)))

/** Round pieces with soft light, each a little turned. */
function balls(pen: Pen, list: readonly (readonly [x: number, y: number, r: number])[], color: string): void {
  for (const [x, y, r] of list) {
    pen.circle(x, y, r, { color, round: true })
    for (let k = 0; k < 4; k++)
      pen.circle(x - r * 0.5 + spread(k, x) * r, y - r * 0.5 + spread(k, y) * r, r * 0.09, {
        color: shade(color, k % 2 ? 0.1 : -0.1),
        outline: false,
      })
  }
}

export const LARDER: readonly Drawable[] = [
  bowlOf('hummus', '#8a5a3f', '#e9d0a0', (pen) => {
    pen.ellipse(60, 31, 48, 12, '#ecd6a8')
    pen.line('M40 32C48 24 72 24 80 32S66 40 58 35S60 28 68 30', { color: '#d4b67e', width: 4 })
    for (const [x, y] of [[50, 30], [60, 26], [70, 30]] as const) pen.circle(x, y, 4.500, { color: '#d9b06a', round: true })
    strewn(pen, { x: 60, y: 31, rx: 40, ry: 9 }, { count: 10, colors: ['#b5402a', '#4f8f3a'], size: 1.600 })
  }), // prettier-ignore
  bowlOf('salsa', '#5b4a3f', '#c8352a', (pen) => {
    pen.ellipse(60, 32, 48, 11, '#d2402f')
    strewn(pen, { x: 60, y: 31, rx: 42, ry: 9 }, { count: 34, colors: ['#4f9a3a', '#f7efe0', '#e86a4a', '#a8241c'], size: 2.800 })
  }), // prettier-ignore
  bowlOf('kimchi', '#f4f1ea', '#c8402a', (pen) => {
    for (const [x, y, t, c] of [[30, 28, 10, '#d9502f'], [50, 20, -14, '#e8c9a0'], [72, 22, 12, '#d2402a'], [92, 30, -10, '#e8c9a0'], [44, 33, 20, '#c8352a'], [78, 34, -18, '#d9502f'], [60, 30, 4, '#e0845a']] as const) pen.ellipse(x, y, 18, 9, { color: c, volume: 1.300 }, t)
    strewn(pen, { x: 60, y: 27, rx: 42, ry: 10 }, { count: 14, colors: ['#4f9a3a', '#a8241c'], size: 2 })
  }), // prettier-ignore
  fitted('falafel', (pen, look) => {
    flatPlate(pen, 65, 62, 65)
    balls(pen, [[34, 46, 19], [70, 48, 19], [98, 46, 18], [52, 26, 18], [84, 24, 18]], bodyColor(look, '#a8703a'))
    leaf(pen, [16, 60], -24, 22, '#4f9a3a')
    leaf(pen, [112, 58], -40, 20, '#5fa843')
  }), // prettier-ignore
  fitted('meatball', (pen, look) => {
    flatPlate(pen, 65, 62, 65)
    pen.ellipse(65, 56, 52, 11, '#c8352a')
    balls(pen, [[36, 42, 20], [92, 42, 20], [64, 34, 22]], bodyColor(look, '#8a4a2c'))
    pen.path('M46 28C54 14 78 12 86 26C80 34 74 26 66 32C58 38 52 30 46 28Z', '#c8352a')
    leaf(pen, [64, 18], -30, 22, '#4f9a3a')
  }), // prettier-ignore
  fitted('nugget', (pen, look) => {
    const crust = bodyColor(look, '#d9983f')
    for (const [x, y, t] of [[28, 48, -10], [72, 52, 12], [104, 46, -20], [48, 24, 16], [86, 22, -8]] as const) pen.at(x, y, { rotate: t }, () => {
      pen.path('M-24 2C-26 -12 -12 -18 0 -15C14 -18 26 -10 24 4C22 16 6 18 -4 16C-16 18 -23 12 -24 2Z', { color: crust, volume: 1.500 })
      strewn(pen, { x: 0, y: 0, rx: 19, ry: 11 }, { count: 8, colors: [shade(crust, 0.09), shade(crust, -0.09)], size: 2 })
    })
  }), // prettier-ignore
  fitted('tempura', (pen, look) => {
    flatPlate(pen, 65, 66, 65)
    const batter = bodyColor(look, '#e8b55a')
    for (const [x, t] of [[30, -24], [58, -8], [88, 12]] as const) pen.at(x, 62, { rotate: t }, () => {
      pen.polygon([[-2, -52], [-14, -68], [0, -64], [12, -70], [4, -52]], '#e8603a')
      pen.path('M-8 -54C-18 -40 -16 -8 -6 0C8 4 16 -14 12 -34C10 -48 2 -58 -8 -54Z', { color: batter, volume: 1.400 })
      strewn(pen, { x: 0, y: -24, rx: 10, ry: 22 }, { count: 10, colors: [shade(batter, 0.08), shade(batter, -0.07)], size: 2 })
    })
  }), // prettier-ignore
  fitted('lobster roll', (pen, look) => {
    for (const [x, y, c] of [[26, 26, '#e8604a'], [50, 16, '#f4c9b8'], [76, 16, '#e8604a'], [102, 24, '#f4c9b8'], [62, 26, '#e8604a'], [88, 30, '#e8604a'], [38, 30, '#f4c9b8']] as const) pen.circle(x, y, 15, { color: c, round: true })
    for (const [x, y] of [[42, 12], [70, 8], [94, 14]] as const) pen.ellipse(x, y, 5, 3, '#5fa843', 20)
    pen.path('M4 34C24 46 104 46 124 34C132 56 118 72 100 72H28C10 72 -4 56 4 34Z', { color: bodyColor(look, '#e0ae62'), volume: 1.400 })
  }), // prettier-ignore
  fitted('fondue', (pen, look) => {
    pen.line([[74, 30], [116, 0]], { color: STUFF.steel, width: 4 })
    pen.rect(62, 26, 16, 13, '#dca860', 3)
    pen.line('M102 44H132', { color: STUFF.darkWood, width: 8 })
    pen.path('M4 40H108C108 64 92 78 78 80H34C20 78 4 64 4 40Z', { color: bodyColor(look, '#c8402f'), volume: 1.500 })
    pen.ellipse(56, 40, 52, 10, '#f7cf6a')
    pen.path('M14 44C18 52 22 60 26 54C30 46 34 52 38 48C30 44 20 42 14 44Z', '#f7cf6a')
    pen.line('M30 78L22 112M82 78L90 112', { color: STUFF.iron, width: 5 })
    pen.rect(44, 98, 24, 14, STUFF.steel, 3)
    pen.path('M56 82C62 88 62 96 56 98C50 96 50 88 56 82Z', { color: '#ff9a2e', glow: 5 })
  }), // prettier-ignore
  fitted('scone', (pen, look) => {
    const dough = bodyColor(look, '#d9a862')
    flatPlate(pen, 60, 66, 60)
    pen.path('M22 62C16 50 18 42 22 40H98C102 42 104 50 98 62Z', { color: dough, volume: 1.300 })
    pen.path('M18 38C30 30 90 30 102 38C98 46 22 46 18 38Z', '#fbf7ee')
    pen.ellipse(60, 36, 34, 6, '#c8283f')
    pen.path('M20 32C14 14 36 2 60 2C84 2 106 14 100 32C86 38 34 38 20 32Z', { color: dough, volume: 1.400 })
    for (const [x, y] of [[40, 16], [62, 10], [80, 20], [54, 24]] as const) pen.ellipse(x, y, 4, 3, { color: '#6a3f2a', outline: false })
  }), // prettier-ignore
  fitted('waffle cone', (pen, look) => {
    const wafer = bodyColor(look, '#d9a055')
    pen.polygon([[0, 0], [70, 0], [35, 116]], wafer)
    pen.inside('M0 0H70L35 116Z', () => { for (let k = -4; k < 9; k++) for (const s of [-1, 1]) pen.line([[k * 14, 0], [k * 14 + s * 60, 120]], { color: shade(wafer, -0.14), width: 2 }) })
    pen.rect(-3, -6, 76, 12, shade(wafer, 0.05), 5)
  }), // prettier-ignore
  fitted('gum', (pen, look) => {
    const pack = bodyColor(look, '#4fb4a0')
    for (const [x, c] of [[92, '#e9edf0'], [104, '#f4c9d6']] as const) pen.rect(x, 12, 34, 14, c, 2)
    pen.rect(0, 4, 104, 46, pack, 4)
    pen.path('M0 38C30 22 70 50 104 28V46Q104 50 100 50H4Q0 50 0 46Z', { color: '#ffffff', alpha: 0.7, outline: false })
    if (look.text) pen.text(look.text, 50, 20, { color: '#ffffff', size: 18, bold: true, maxWidth: 88 })
    for (const x of [92, 97, 102]) pen.rect(x, 4, 2, 46, { color: shade(pack, -0.12), outline: false })
  }), // prettier-ignore
  fitted('truffle', (pen, look) => {
    const cocoa = bodyColor(look, '#4a2c1e')
    balls(pen, [[30, 50, 26], [84, 50, 26], [58, 26, 26]], cocoa)
    for (const [x, y] of [[30, 50], [84, 50], [58, 26]] as const) strewn(pen, { x, y: y - 6, rx: 20, ry: 16 }, { count: 14, colors: ['#8a5a3f', '#a8785a'], size: 1.500 })
    for (const [x, y] of [[30, 74], [84, 74]] as const) pen.path(`M${x - 24} ${y - 8}L${x - 18} ${y + 8}H${x + 18}L${x + 24} ${y - 8}Q${x} ${y + 4} ${x - 24} ${y - 8}Z`, '#d9b06a')
  }), // prettier-ignore
  fitted('basil', (pen, look) => {
    const green = bodyColor(look, '#4f9a3a')
    pen.line('M60 116C58 80 62 50 60 20', { color: shade(green, -0.06), width: 5 })
    for (const [y, size] of [[88, 46], [62, 42], [38, 32]] as const) for (const turn of [-158, -22]) leaf(pen, [60, y], turn, size, turn < -90 ? green : shade(green, 0.05))
    for (const turn of [-128, -90, -52]) leaf(pen, [60, 28], turn, 30, shade(green, 0.08))
  }), // prettier-ignore
  fitted('cinnamon', (pen, look) => {
    const bark = bodyColor(look, '#a85f30')
    for (const [x, y, t] of [[18, 62, -24], [24, 42, -14], [14, 78, -6]] as const) pen.at(x, y, { rotate: t }, () => {
      pen.rect(0, -10, 104, 20, { color: bark, to: shade(bark, -0.12) }, 9)
      pen.ellipse(103, 0, 6, 10, shade(bark, 0.08))
      pen.line('M103 -5C108 -2 106 6 102 3', { color: shade(bark, -0.2), width: 2.500 })
    })
    pen.rect(58, 24, 11, 56, '#d9b07a', 4)
  }), // prettier-ignore
  fitted('spice', (pen, look) => {
    for (const [x, c] of [[0, bodyColor(look, '#d9502f')], [46, secondColor(look, '#f0b02f')], [92, '#8a5a34']] as const) pen.at(x, 0, {}, () => {
      pen.path('M4 20H38Q42 22 42 28V78Q42 84 36 84H6Q0 84 0 78V28Q0 22 4 20Z', { color: STUFF.glass, alpha: 0.85 })
      pen.rect(3, 34, 36, 47, { color: c, outline: false }, 4)
      pen.rect(3, 0, 36, 20, STUFF.iron, 4)
      label(pen, { x: 5, y: 44, width: 32, height: 24 }, { ...look, text: undefined })
    })
  }), // prettier-ignore
  fitted('kale', (pen, look) => {
    const green = bodyColor(look, '#3f8a45')
    for (const [t, s] of [[-34, 0.9], [34, 0.9], [-14, 1], [16, 1]] as const) pen.at(60, 116, { rotate: t, scale: s }, () => {
      for (let k = 0; k < 7; k++) for (const side of [-1, 1]) pen.circle(side * (12 + Math.sin((k / 6) * Math.PI) * 12), -34 - k * 12, 12, shade(green, ((k + (side > 0 ? 1 : 0)) % 3) * 0.03 - 0.04))
      pen.circle(0, -112, 14, shade(green, 0.03))
      pen.limb([[0, 0], [0, -100]], [9, 4], '#b9d68a')
    })
  }), // prettier-ignore
  fitted('brussels sprouts', (pen, look) => {
    const green = bodyColor(look, '#7fb04a')
    for (const [x, y] of [[30, 62], [90, 62], [60, 32]] as const) {
      pen.circle(x, y, 29, { color: green, round: true })
      pen.path(`M${x - 27} ${y - 8}C${x - 10} ${y - 26} ${x + 12} ${y - 20} ${x + 14} ${y + 8}C${x + 12} ${y + 22} ${x} ${y + 28} ${x - 6} ${y + 28}`, { color: shade(green, 0.06), outline: false })
      pen.line(`M${x + 12} ${y - 24}C${x + 2} ${y - 6} ${x + 6} ${y + 14} ${x - 4} ${y + 28}M${x - 27} ${y - 8}C${x - 12} ${y - 2} ${x - 6} ${y + 12} ${x - 6} ${y + 28}`, { color: '#d9e8b0', width: 2 })
    }
  }), // prettier-ignore
  fitted('squash', (pen, look) => {
    pen.path('M50 8C64 4 74 12 74 24C74 44 98 62 98 92C98 118 78 134 52 134C26 134 6 118 6 92C6 62 34 46 40 26C42 16 42 10 50 8Z', { color: bodyColor(look, '#e8b56a'), round: true })
    pen.path('M50 10C48 4 52 -4 60 -6L64 2L62 12Z', '#8a7a3f')
    pen.ellipse(28, 90, 7, 18, SHINE, 14)
  }), // prettier-ignore
  fitted('acorn squash', (pen, look) => {
    const green = bodyColor(look, '#3f6f45')
    for (const [x, rx] of [[18, 20], [82, 20], [34, 22], [66, 22], [50, 22]] as const) pen.ellipse(x, 58, rx, 48, { color: shade(green, Math.abs(x - 50) < 20 ? 0.03 : -0.03), volume: 1.500 })
    pen.ellipse(62, 78, 12, 16, { color: '#e8a03a', outline: false, alpha: 0.8 })
    pen.path('M44 14L46 0H56L58 14Z', '#8a7a3f')
  }), // prettier-ignore
  fitted('daikon radish', (pen, look) => {
    for (const t of [-120, -104, -88, -72, -56]) leaf(pen, [38, 36], t, 44, '#5fa843')
    pen.path('M18 34C26 28 50 28 58 34C64 70 56 120 38 150C20 120 12 70 18 34Z', { color: bodyColor(look, '#fbfaf4'), volume: 1.400 })
    for (const [x, y] of [[26, 60], [40, 78], [30, 100], [42, 116]] as const) pen.line([[x, y], [x + 8, y + 1]], { color: '#d9d5c4', width: 2 })
  }), // prettier-ignore
  fitted('caviar', (pen, look) => {
    pen.path('M0 40H110L100 66Q98 72 90 72H20Q12 72 10 66Z', { color: STUFF.gold, volume: 1.700 })
    pen.ellipse(55, 40, 55, 13, shade(STUFF.gold, 0.06))
    for (let k = 0; k < 46; k++) pen.circle(55 + Math.cos(k * 2.4) * Math.sqrt(k / 46) * 44, 32 + Math.sin(k * 2.4) * Math.sqrt(k / 46) * 12 - (1 - k / 46) * 10, 5.500, { color: bodyColor(look, '#2b2a33'), round: true })
  }), // prettier-ignore
  fitted('breakfast', (pen, look) => {
    flatPlate(pen, 75, 62, 75, bodyColor(look, '#f6f4ef'))
    pen.path('M22 52C18 38 34 30 46 34C58 26 76 34 72 48C76 58 58 64 46 60C34 66 22 62 22 52Z', '#fbfaf5')
    pen.circle(46, 46, 11, { color: '#f7b52e', round: true })
    for (const [y, s] of [[44, 0], [54, 4]] as const) pen.path(`M76 ${y}C84 ${y - 8} 92 ${y + 6} 100 ${y - 2}C108 ${y - 8} 116 ${y + 4} 124 ${y - 4}V${y + 6}C116 ${y + 12} 108 ${y + 2} 100 ${y + 8}C92 ${y + 14} 84 ${y + 2} 76 ${y + 8}Z`, shade('#b5402f', s * 0.01))
    pen.path('M66 32C62 14 72 6 84 6C98 6 108 14 104 32Z', { color: '#c98a45' })
    pen.path('M71 29C68 16 76 11 85 11C94 11 102 16 99 29Z', { color: '#f0d09a', outline: false })
    for (const x of [112, 124]) pen.circle(x, 34, 8, { color: '#d9302f', round: true })
  }), // prettier-ignore
  fitted('meal', (pen, look) => {
    flatPlate(pen, 75, 60, 75, bodyColor(look, '#f6f4ef'))
    pen.path('M22 50C18 32 44 24 62 30C82 34 84 50 72 56C56 62 26 62 22 50Z', { color: '#8a4a2c', volume: 1.400 })
    for (const x of [38, 50, 62]) pen.line([[x, 34], [x + 6, 54]], { color: '#4f2818', width: 3 })
    pen.path('M82 52C80 36 92 28 104 30C118 30 126 40 122 52C112 58 92 58 82 52Z', { color: '#f4e6b8' })
    pen.path('M92 36C98 32 110 32 114 38C108 44 98 44 92 36Z', '#c9863f')
    for (const [x, y, r] of [[78, 34, 10], [92, 24, 10], [70, 24, 9]] as const) pen.circle(x, y, r, { color: '#3f9140', round: true })
    for (const t of [-30, -12]) pen.at(108, 30, { rotate: t }, () => pen.path('M-5 0H5L1 -26H-1Z', { color: '#f07f22' }))
    steam(pen, 52, 24, 20)
  }), // prettier-ignore
  fitted('cheeseboard', (pen, look) => {
    pen.path('M0 54H150V62Q150 68 144 68H6Q0 68 0 62Z', { color: bodyColor(look, '#b57f4c'), volume: 1.300 })
    pen.polygon([[8, 36], [46, 18], [62, 32], [62, 54], [8, 54]], { color: '#f4c13a', volume: 1.200 })
    for (const [x, y, r] of [[22, 44, 4], [38, 48, 5], [50, 40, 4]] as const) pen.circle(x, y, r, { color: '#d9992a', outline: false })
    pen.path('M68 34H104V54H68Z', { color: '#fbf5e6' })
    pen.ellipse(86, 34, 18, 6, '#fdfaf0')
    for (const [x, y] of [[112, 46], [122, 46], [132, 46], [117, 37], [127, 37], [122, 29]] as const) pen.circle(x, y, 7, { color: '#7a4fb0', round: true })
    for (const [x, y] of [[72, 26], [84, 22], [96, 25]] as const) pen.rect(x - 6, y, 13, 9, '#dca860', 2)
  }), // prettier-ignore
  fitted('vodka', (pen, look) => {
    pen.path('M18 30H36V48C48 54 54 60 54 72V146Q54 152 48 152H6Q0 152 0 146V72C0 60 6 54 18 48Z', { color: bodyColor(look, '#dcecf4'), alpha: 0.92, volume: 1.500 })
    pen.rect(15, 0, 24, 30, STUFF.steel, 3)
    label(pen, { x: 4, y: 82, width: 46, height: 46 }, look, '#fbfbfb', '#3f6fb0')
    pen.rect(6, 66, 4, 76, SHINE, 2)
    pen.path('M62 110H96L90 148Q90 152 86 152H72Q68 152 68 148Z', { color: STUFF.glass, alpha: 0.9 })
    pen.path('M64 122H94L90 146H68Z', { color: '#e9f3f8', outline: false })
  }), // prettier-ignore
  fitted('spam', (pen, look) => {
    const tin = bodyColor(look, '#3f6fb0')
    pen.rect(0, 14, 110, 62, { color: tin, volume: 1.500 }, 9)
    pen.rect(0, 8, 110, 13, { color: STUFF.steel, volume: 1.600 }, 6)
    pen.ellipse(55, 8, 16, 4, '#dfe4e8')
    pen.rect(22, 36, 66, 32, { color: '#e8907f', volume: 1.300 }, 6)
    if (look.text) pen.text(look.text, 55, 29, { color: '#f7d84a', size: 16, bold: true, maxWidth: 90 })
    else pen.rect(30, 26, 50, 6, { color: '#f7d84a', outline: false }, 2)
  }), // prettier-ignore
  fitted('sprinkle', (pen, look) => {
    const colors = look.colors.length ? look.colors : ['#e0457f', '#f7d038', '#5ab0e8', '#6cc56a', '#f79a2e', '#ffffff']
    for (let k = 0; k < 34; k++) pen.at(10 + spread(k, 1) * 120, 10 + spread(k, 2) * 70, { rotate: spread(k, 3) * 180 }, () => pen.rect(-9, -2.600, 18, 5.200, colors[k % colors.length] as string, 2.600))
  }), // prettier-ignore
  fitted('mistletoe', (pen, look) => {
    const green = bodyColor(look, '#5f9a5a')
    for (const [x, y, t] of [[60, 30, 150], [60, 30, 120], [60, 30, 60], [60, 30, 30], [44, 60, 130], [76, 60, 50], [60, 56, 90]] as const) leaf(pen, [x, y], t, 46, t % 60 ? green : shade(green, 0.05))
    for (const [x, y] of [[50, 62], [66, 60], [58, 74], [72, 72]] as const) pen.circle(x, y, 7.500, { color: '#fbfbf4', round: true })
    pen.path('M60 30C44 14 28 14 26 24C26 34 46 34 60 30C74 34 94 34 94 24C92 14 76 14 60 30Z', '#d2302b')
    pen.line('M60 28V4', { color: '#8a6a3f', width: 4 })
  }), // prettier-ignore
  drawable('coffee pot', 110, 120, (pen, look) => {
    const enamel = bodyColor(look, '#3f6fa0')
    pen.line('M80 34C116 28 112 92 84 90', { color: STUFF.black, width: 8 })
    pen.path('M30 62C18 58 16 42 0 36L6 26C22 30 30 40 36 44Z', shade(enamel, -0.05))
    pen.path('M36 24H78L92 112Q92 120 84 120H30Q22 120 22 112Z', { color: enamel, volume: 1.600 })
    pen.path('M34 24C36 12 78 12 80 24Z', shade(enamel, 0.05))
    pen.circle(57, 8, 7, STUFF.black)
    for (const y of [26, 108]) pen.rect(y < 50 ? 34 : 22, y, y < 50 ? 46 : 70, 4, { color: '#f4efe6', outline: false })
    pen.path('M38 36L32 100H38L44 36Z', SHINE)
  }), // prettier-ignore
  drawable('cake stand', 130, 90, (pen, look) => {
    const china = bodyColor(look, '#f4efe6')
    pen.path('M58 24H72C70 50 78 66 94 78H36C52 66 60 50 58 24Z', { color: china, volume: 1.500 })
    pen.ellipse(65, 80, 34, 9, china)
    pen.path('M0 12H130C128 22 100 30 65 30C30 30 2 22 0 12Z', shade(china, -0.06))
    pen.ellipse(65, 12, 65, 12, china)
    for (let k = 0; k < 14; k++) pen.circle(7 + k * 9, 20 + Math.sin((k / 13) * Math.PI) * 7, 4, { color: mix(china, '#e0a0b5', 0.3), outline: false })
  }, { sockets: { top: { at: [65, 10], width: 90 } } }), // prettier-ignore
]
