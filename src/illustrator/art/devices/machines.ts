/** Machines of kitchen, laundry, office and shop, and the larger apparatus outside. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, has, isLit, screen, SHINE, steam, STUFF, writeIn } from '../parts/house-parts.ts'

const feet = (pen: Pen, xs: readonly number[], y: number): void => xs.forEach((x) => pen.rect(x, y, 14, 8, STUFF.black, 2))

/** The round door of a washing machine, with washing going round. */
function porthole(pen: Pen, look: Look, x: number, y: number, radius: number): void {
  pen.circle(x, y, radius, { color: STUFF.steel, volume: 1.8 })
  pen.circle(x, y, radius * 0.78, { color: '#3f5568', round: true })
  if (!has(look, 'empty'))
    pen.at(x, y, { rotate: look.phase * 360 }, () => {
      for (const [dx, dy, r, c] of [
        [-0.3, 0.3, 0.34, '#d9705a'],
        [0.3, 0.34, 0.3, '#f4efe6'],
        [0, 0.46, 0.26, '#f0c95a'],
      ] as const)
        pen.circle(dx * radius, dy * radius, r * radius, { color: c, outline: false })
    })
  pen.path(
    `M${x - radius * 0.6} ${y - radius * 0.1}A${radius * 0.6} ${radius * 0.6} 0 0 1 ${x - radius * 0.05} ${y - radius * 0.62}L${x - radius * 0.05} ${y - radius * 0.42}A${radius * 0.42} ${radius * 0.42} 0 0 0 ${x - radius * 0.42} ${y - radius * 0.08}Z`,
    SHINE,
  )
}

export const MACHINES: readonly Drawable[] = [
  drawable('typewriter', 140, 108, (pen, look) => {
    const color = bodyColor(look, '#3f6f6a')
    pen.rect(36, 0, 68, 44, '#fbf9f2', 2)
    if (look.text) writeIn(pen, look.text, { x: 42, y: 4, width: 56, height: 28 }, { color: STUFF.ink, font: 'mono' })
    else for (const [y, w] of [[8, 48], [15, 54], [22, 30]] as const) pen.rect(43, y, w, 3, { color: '#8d8f99', outline: false }, 1.500)
    pen.rect(8, 34, 124, 15, STUFF.black, 7)
    for (const x of [0, 128]) pen.rect(x, 32, 12, 19, STUFF.darkSteel, 3)
    pen.path('M24 46H116L124 70H16Z', shade(color, -0.06))
    pen.path('M48 52H92L88 66H52Z', { color: '#2b2d33', outline: false })
    pen.path('M14 66H126L140 100Q140 108 132 108H8Q0 108 0 100Z', color)
    for (let row = 0; row < 3; row++) for (let k = 0; k < 9; k++) {
      const x = 26 - row * 3.500 + k * (11 + row * 0.9)
      pen.circle(x, 75 + row * 10, 4.200, STUFF.cream)
    }
    pen.rect(40, 101, 60, 5, STUFF.cream, 2.500)
  }), // prettier-ignore
  drawable('sewing machine', 140, 108, (pen, look) => {
    const color = bodyColor(look, '#2f3a44')
    pen.rect(0, 88, 140, 20, STUFF.wood, 3)
    pen.path('M4 30Q4 12 22 12H116Q124 12 124 20V88H88V52Q88 42 78 42H38V62H12V50Q4 46 4 30Z', { color, volume: 1.400 })
    pen.rect(22, 62, 3, 24, STUFF.steel)
    pen.rect(14, 82, 18, 4, STUFF.steel, 1)
    pen.circle(130, 34, 10, { color: STUFF.steel, volume: 1.800 })
    pen.rect(70, 0, 14, 13, secondColor(look, '#d9403f'), 2)
    pen.line('M77 6L24 22V62', { color: secondColor(look, '#d9403f'), width: 1.500 })
    pen.line('M40 26C56 18 76 34 96 24', { color: STUFF.gold, width: 3 })
    pen.path('M0 86C14 80 30 88 44 84H60V92H0Z', '#e0a0b5')
  }), // prettier-ignore
  drawable('blender', 80, 140, (pen, look) => {
    const color = bodyColor(look, '#d9403f')
    pen.rect(14, 8, 44, 9, STUFF.black, 3)
    pen.rect(28, 0, 16, 10, STUFF.black, 3)
    pen.line('M60 30C84 28 82 76 58 78', { color: STUFF.iron, width: 8 })
    pen.path('M10 16H62L54 92H18Z', { color: STUFF.glass, alpha: 0.8 })
    if (!has(look, 'empty')) pen.path('M13 42Q36 36 59 42L54 90H18Z', { color: secondColor(look, '#e86f9a') })
    pen.rect(20, 24, 4, 58, SHINE, 2)
    pen.path('M18 92H54L66 132Q67 140 60 140H12Q5 140 6 132Z', color)
    pen.circle(36, 116, 9, { color: STUFF.steel, volume: 1.800 })
  }), // prettier-ignore
  drawable('stand mixer', 120, 112, (pen, look) => {
    const color = bodyColor(look, '#7fb8a9')
    pen.rect(0, 100, 112, 12, color, 5)
    pen.path('M84 34H112V104H84Z', color)
    pen.rect(36, 40, 12, 30, STUFF.steel)
    pen.path('M4 58H76C76 84 64 98 54 100H26C16 98 4 84 4 58Z', { color: STUFF.steel, volume: 2 })
    pen.path('M20 8H92C112 8 120 20 118 34Q116 44 106 44H24C8 44 4 8 20 8Z', { color, volume: 1.400 })
    pen.rect(18, 24, 88, 4, { color: STUFF.steel, outline: false })
    pen.circle(106, 60, 5, STUFF.black)
  }, { sockets: { inside: { at: [40, 58], width: 56 } } }), // prettier-ignore
  drawable('coffee maker', 100, 128, (pen, look) => {
    const color = bodyColor(look, '#33373f')
    pen.path('M8 0H92Q100 0 100 8V120Q100 128 92 128H8Q0 128 0 120V108H66V38H0V8Q0 0 8 0Z', color)
    pen.rect(10, 10, 56, 14, { color: STUFF.steel, volume: 1.500 }, 3)
    pen.circle(84, 54, 6, { color: isLit(look) ? '#f2352b' : '#c9322b', glow: isLit(look) ? 5 : 0 })
    pen.rect(76, 70, 16, 30, { color: '#5b6068', outline: false }, 3)
    pen.path('M22 38H46L42 48H26Z', STUFF.iron)
    pen.path('M10 60H58C62 72 62 94 56 106H12C6 94 6 72 10 60Z', { color: STUFF.glass, alpha: 0.85 })
    pen.path('M7 76H61C62 88 60 98 56 105H12C8 98 6 88 7 76Z', { color: '#4a2a1a', outline: false })
    pen.rect(12, 55, 44, 7, STUFF.black, 3)
    steam(pen, 36, 54, 14, look.phase)
  }, { animated: true }), // prettier-ignore
  drawable('toaster oven', 140, 84, (pen, look) => {
    const color = bodyColor(look, '#b9c0c8')
    feet(pen, [12, 114], 76)
    pen.rect(0, 0, 140, 78, color, 7)
    pen.rect(8, 12, 96, 54, { color: isLit(look) ? '#f5a94a' : '#4a4038', to: '#2a2422' }, 4)
    for (const y of [30, 48]) pen.line([[10, y], [102, y]], { color: '#8d8378', width: 1.600 })
    pen.path('M36 48C36 38 76 38 76 48Z', '#dca256')
    pen.rect(16, 8, 80, 5, STUFF.darkSteel, 2.500)
    for (const y of [18, 38, 58]) pen.circle(122, y, 8, { color: STUFF.iron, volume: 1.500 })
  }, { sockets: { top: { at: [70, 1], width: 120 } } }), // prettier-ignore
  drawable('rice cooker', 110, 92, (pen, look) => {
    const color = bodyColor(look, '#f2f3f4')
    pen.line('M14 30C14 -6 96 -6 96 30', { color: STUFF.darkSteel, width: 7 })
    pen.path('M2 40H108V72Q108 92 88 92H22Q2 92 2 72Z', color)
    pen.path('M0 40C0 18 26 12 55 12C84 12 110 18 110 40Z', shade(color, -0.03))
    pen.rect(38, 54, 34, 28, STUFF.iron, 6)
    pen.circle(55, 64, 4, { color: '#f2742a', glow: 4 })
  }), // prettier-ignore
  drawable('dishwasher', 110, 130, (pen, look) => {
    const color = bodyColor(look, '#d6dade')
    pen.rect(0, 0, 110, 124, color, 5)
    pen.rect(0, 0, 110, 22, shade(color, -0.06), 5)
    for (const x of [14, 28, 42]) pen.circle(x, 11, 4, STUFF.iron)
    pen.rect(70, 5, 30, 12, { color: '#17202c', outline: false }, 2)
    if (has(look, 'open')) {
      pen.rect(8, 28, 94, 60, { color: '#4a525a', outline: false })
      for (let k = 0; k < 6; k++) pen.ellipse(20 + k * 14, 66, 5, 18, '#f4f2ec')
      pen.rect(2, 88, 106, 30, shade(color, 0.03), 3)
    } else pen.rect(20, 28, 70, 7, STUFF.darkSteel, 3.500)
    feet(pen, [8, 88], 122)
  }, { sockets: { top: { at: [55, 1], width: 96 } } }), // prettier-ignore
  drawable('washing machine', 110, 130, (pen, look) => {
    const color = bodyColor(look, '#f0f2f4')
    pen.rect(0, 0, 110, 124, color, 6)
    pen.rect(0, 0, 110, 26, shade(color, -0.06), 6)
    pen.rect(8, 7, 34, 12, shade(color, -0.14), 2)
    pen.circle(64, 13, 7, STUFF.iron)
    pen.rect(80, 7, 22, 12, { color: '#17202c', outline: false }, 2)
    porthole(pen, look, 55, 74, 38)
    feet(pen, [8, 88], 122)
  }, { animated: true, sockets: { top: { at: [55, 1], width: 96 } } }), // prettier-ignore
  drawable('vacuum cleaner', 120, 140, (pen, look) => {
    const color = bodyColor(look, '#c9322b')
    pen.line('M112 8L104 4L92 20L38 118', { color: STUFF.iron, width: 8 })
    pen.limb([[110, 6], [100, 20]], [11, 10], STUFF.black)
    pen.at(66, 66, { rotate: 28 }, () => {
      pen.rect(-17, -38, 34, 84, color, 14)
      pen.rect(-11, -20, 22, 36, { color: '#cfe0ea', alpha: 0.9 }, 6)
      pen.rect(-11, 22, 22, 6, DARK, 3)
    })
    pen.path('M2 124Q4 112 20 112H70Q84 112 84 126V132H2Z', STUFF.black)
    pen.rect(0, 130, 86, 10, color, 4)
    pen.circle(70, 130, 8, STUFF.darkSteel)
  }), // prettier-ignore
  drawable('robot vacuum', 130, 40, (pen, look) => {
    const color = bodyColor(look, '#33373f')
    for (const x of [32, 98]) pen.circle(x, 32, 8, STUFF.black)
    pen.path('M0 22C0 8 30 2 65 2C100 2 130 8 130 22V28Q130 34 122 34H8Q0 34 0 28Z', color)
    pen.ellipse(65, 11, 50, 8, { color: shade(color, 0.1), outline: false })
    pen.rect(54, 0, 22, 8, STUFF.iron, 4)
    pen.circle(20, 24, 4, { color: '#4fc4f0', glow: 6 })
  }), // prettier-ignore
  drawable('iron', 130, 84, (pen, look) => {
    const color = bodyColor(look, '#3f86c9')
    pen.line('M40 44C48 6 108 6 114 36V52', { color: shade(color, -0.1), width: 13 })
    pen.path('M0 68C6 50 30 40 58 40H116Q126 40 126 52V68Z', color)
    pen.path('M0 68H128V78Q128 84 120 84H8Q-2 84 0 68Z', { color: STUFF.steel, volume: 1.800 })
    pen.circle(76, 54, 9, STUFF.cream)
    pen.line([[76, 54], [80, 49]], { color: '#d2312b', width: 2.500 })
    pen.path('M12 62C20 52 34 48 50 47L48 51C36 53 24 57 16 63Z', SHINE)
  }), // prettier-ignore
  drawable('ironing board', 170, 100, (pen, look) => {
    const cloth = bodyColor(look, '#7fa8d0')
    pen.limb([[50, 22], [128, 94]], [6, 6], STUFF.darkSteel)
    pen.limb([[120, 22], [42, 94]], [6, 6], STUFF.steel)
    for (const x of [42, 128]) pen.rect(x - 16, 93, 32, 7, STUFF.black, 3)
    pen.path('M0 14C0 4 30 2 50 2H162Q170 2 170 12Q170 22 162 22H50C30 22 0 24 0 14Z', cloth)
    for (let x = 40; x < 160; x += 20) pen.circle(x, 12, 3, { color: mix(cloth, '#ffffff', 0.6), outline: false })
  }, { sockets: { top: { at: [100, 6], width: 110 } } }), // prettier-ignore
  drawable('ceiling fan', 170, 80, (pen, look) => {
    const wood = bodyColor(look, '#8a5a34')
    pen.rect(81, 0, 8, 36, STUFF.brass)
    pen.path('M70 0H100L94 10H76Z', STUFF.brass)
    const turn = look.phase * Math.PI * 2
    for (const k of [0, 1, 2, 3]) {
      const reach = Math.cos(turn + 0.4 + (k * Math.PI) / 2)
      const x = 85 + reach * 85
      pen.polygon([[85, 40], [85 + reach * 20, 38], [x, 34 + Math.sin(turn + 0.4 + (k * Math.PI) / 2) * 6], [x, 43 + Math.sin(turn + 0.4 + (k * Math.PI) / 2) * 6], [85 + reach * 20, 44]], wood)
    }
    pen.path('M66 34H104V46C104 54 94 58 85 58C76 58 66 54 66 46Z', { color: STUFF.brass, volume: 1.700 })
    pen.path('M70 58C70 80 100 80 100 58Z', { color: isLit(look) ? '#ffe9a8' : '#f6f1e2', glow: isLit(look) ? 12 : 0, round: true })
  }, { animated: true }), // prettier-ignore
  drawable('fan', 92, 130, (pen, look) => {
    const color = bodyColor(look, '#5fa8c4')
    pen.path('M22 124C24 114 68 114 70 124Q71 130 66 130H26Q21 130 22 124Z', color)
    pen.rect(41, 84, 10, 36, color, 3)
    pen.circle(46, 46, 46, { color: '#f4f7f9', alpha: 0.45 })
    for (let k = 0; k < 4; k++) pen.at(46, 46, { rotate: k * 90 + look.phase * 360 }, () => pen.path('M0 0C-18 -6 -22 -30 -6 -38C10 -40 14 -20 0 0Z', color))
    for (let k = 0; k < 12; k++) pen.at(46, 46, { rotate: k * 30 }, () => pen.line([[0, -10], [0, -43]], { color: STUFF.steel, width: 1.300 }))
    for (const r of [43.500, 28]) pen.line(`M${46 - r} 46A${r} ${r} 0 1 1 ${46 + r} 46A${r} ${r} 0 1 1 ${46 - r} 46Z`, { color: STUFF.darkSteel, width: r > 40 ? 4 : 1.500 })
    pen.circle(46, 46, 9, STUFF.steel)
  }, { animated: true }), // prettier-ignore
  drawable('heater', 120, 96, (pen, look) => {
    const color = bodyColor(look, '#eceae4')
    for (let k = 0; k < 8; k++) pen.rect(4 + k * 14.200, 2, 12, 84, color, 6)
    for (const y of [12, 68]) pen.rect(0, y, 120, 7, shade(color, -0.06), 3)
    for (const x of [14, 96]) pen.rect(x, 84, 10, 12, STUFF.darkSteel, 2)
    if (isLit(look)) pen.rect(8, 30, 104, 26, { color: '#f2742a', alpha: 0.2, glow: 10, outline: false })
    pen.rect(112, 72, 8, 12, STUFF.brass, 2)
  }), // prettier-ignore
  drawable('air conditioner', 150, 62, (pen, look) => {
    const color = bodyColor(look, '#f4f6f7')
    pen.path('M6 0H144Q150 0 150 6V40Q150 62 128 62H22Q0 62 0 40V6Q0 0 6 0Z', color)
    pen.rect(14, 42, 122, 12, { color: '#5b6068' }, 5)
    for (const x of [40, 70, 100]) pen.line([[x, 44], [x + 6, 53]], { color: '#dfe4e8', width: 2 })
    pen.rect(108, 12, 28, 14, { color: '#17202c', outline: false }, 3)
    pen.rect(0, 30, 150, 2, DARK)
  }), // prettier-ignore
  drawable('arcade machine', 86, 160, (pen, look) => {
    const color = bodyColor(look, '#3f4fa8')
    pen.path('M4 6Q4 0 10 0H80Q86 0 86 6V154Q86 160 80 160H6Q0 160 0 154V96L10 84V40L4 26Z', color)
    pen.rect(10, 5, 70, 20, { color: '#ffd24a', glow: 6 }, 3)
    if (look.text) pen.text(look.text, 45, 15, { color: '#b5302f', size: 14, bold: true, maxWidth: 62 })
    else for (const x of [22, 38, 54, 68]) pen.circle(x, 15, 4, { color: '#d9403f', outline: false })
    pen.rect(16, 34, 62, 46, STUFF.black, 4)
    pen.rect(21, 39, 52, 36, { color: '#17203f', glow: isLit(look) ? 8 : 0 }, 2)
    for (const [x, y, c] of [[30, 46, '#6fdc6a'], [42, 46, '#6fdc6a'], [54, 46, '#6fdc6a'], [36, 54, '#f2527a'], [48, 54, '#f2527a'], [44, 68, '#4fc4f0']] as const) pen.rect(x, y, 7, 5, { color: c, outline: false }, 1)
    pen.polygon([[4, 92], [16, 82], [86, 82], [86, 100], [0, 100]], shade(color, 0.09))
    pen.rect(22, 82, 4, 11, STUFF.iron)
    pen.circle(24, 81, 6, { color: '#d9403f', round: true })
    for (const [x, c] of [[48, '#f0c33a'], [60, '#5fb86a'], [72, '#e0453a']] as const) pen.ellipse(x, 91, 4.500, 3, c)
    pen.rect(28, 114, 32, 30, shade(color, -0.1), 3)
    for (const x of [36, 48]) pen.rect(x, 122, 4, 8, { color: '#f2742a', outline: false }, 1)
  }), // prettier-ignore
  drawable('vending machine', 96, 160, (pen, look) => {
    const color = bodyColor(look, '#c9322b')
    feet(pen, [8, 74], 152)
    pen.rect(0, 0, 96, 154, color, 6)
    pen.rect(8, 12, 58, 106, { color: '#eaf5fa', glow: isLit(look) ? 10 : 0 }, 3)
    const wares = ['#d9403f', '#f0b93a', '#3f86c9', '#5fb86a', '#8a5fb5', '#e0803f']
    for (let row = 0; row < 5; row++) {
      for (let k = 0; k < 4; k++) pen.rect(12 + k * 13, 17 + row * 20.500, 9, 14, { color: wares[(row * 4 + k * 3 + look.seed) % 6] as string, outline: false }, 2.500)
      pen.rect(8, 32 + row * 20.500, 58, 2.500, { color: '#9aa6b0', outline: false })
    }
    pen.rect(72, 20, 18, 24, { color: '#17202c' }, 2)
    for (let k = 0; k < 6; k++) pen.circle(76 + (k % 2) * 9, 54 + Math.floor(k / 2) * 9, 3, { color: '#f4efe6', outline: false })
    pen.rect(14, 126, 60, 18, '#2b2d33', 3)
    if (look.text) pen.text(look.text, 37, 7, { color: '#ffffff', size: 9, bold: true, maxWidth: 54 })
  }), // prettier-ignore
  drawable('robot arm', 130, 140, (pen, look) => {
    const color = bodyColor(look, '#f0913a')
    const nod = Math.sin(look.phase * Math.PI * 2) * 5
    pen.rect(60, 126, 70, 14, STUFF.iron, 3)
    pen.path('M74 102H116L122 128H68Z', STUFF.darkSteel)
    pen.at(96, 100, { rotate: nod * 0.4 }, () => {
      pen.limb([[0, 0], [8, -74]], [26, 20], color)
      pen.limb([[8, -74], [-66, -68]], [20, 15], shade(color, 0.03))
      pen.circle(8, -74, 14, STUFF.iron)
      pen.limb([[-70, -68], [-70, -44]], [13, 11], STUFF.darkSteel)
      for (const s of [-1, 1]) pen.line(`M-70 -44L${-70 + s * 14} -30L${-70 + s * 7} -12`, { color: STUFF.iron, width: 7 })
    })
    pen.circle(96, 100, 16, STUFF.iron)
    pen.circle(96, 100, 7, { color: STUFF.steel, volume: 1.600 })
  }, { animated: true }), // prettier-ignore
  drawable('satellite', 170, 92, (pen, look) => {
    const panel = bodyColor(look, '#2f5fa8')
    for (const x of [0, 114]) {
      pen.rect(x, 24, 56, 34, panel, 2)
      for (let k = 1; k < 4; k++) pen.line([[x + k * 14, 24], [x + k * 14, 58]], { color: '#bcd4ef', width: 1.400 })
      pen.line([[x, 41], [x + 56, 41]], { color: '#bcd4ef', width: 1.400 })
    }
    pen.rect(54, 38, 62, 6, STUFF.steel)
    pen.rect(66, 14, 38, 52, { color: STUFF.gold, volume: 1.600 }, 4)
    pen.line('M66 30H104M66 50H104', { color: shade(STUFF.gold, -0.16), width: 2 })
    pen.path('M64 72H106C104 88 96 92 85 92C74 92 66 88 64 72Z', { color: '#eef2f5' })
    pen.line('M85 14V2', { color: STUFF.steel, width: 3 })
    pen.circle(85, 3, 3, { color: '#f2352b', glow: 5 })
  }), // prettier-ignore
  drawable('satellite dish', 120, 130, (pen, look) => {
    const color = bodyColor(look, '#e9edf0')
    pen.polygon([[60, 84], [74, 80], [96, 126], [42, 126]], STUFF.darkSteel)
    pen.rect(34, 122, 70, 8, STUFF.iron, 3)
    pen.path('M10 4C-6 50 38 108 100 96C104 94 106 90 104 88L16 2Q12 0 10 4Z', shade(color, -0.08))
    pen.ellipse(59, 46, 62, 20, color, 43)
    pen.ellipse(60, 45, 50, 13, { color: shade(color, -0.06), outline: false }, 43)
    for (const [x, y] of [[24, 16], [96, 80]] as const) pen.line([[x, y], [92, 16]], { color: STUFF.darkSteel, width: 3 })
    pen.circle(92, 15, 8, STUFF.iron)
  }), // prettier-ignore
  drawable('cash register', 130, 110, (pen, look) => {
    const color = bodyColor(look, '#7a4a2c')
    pen.rect(28, 0, 74, 26, { color: STUFF.brass, volume: 1.500 }, 5)
    pen.rect(34, 5, 62, 16, { color: '#f7f4ea', outline: false }, 2)
    pen.text(look.text ?? '8.00', 65, 13.500, { color: STUFF.ink, size: 14, font: 'mono', maxWidth: 56 })
    pen.path('M16 24H114L128 82H2Z', color)
    for (let row = 0; row < 4; row++) for (let k = 0; k < 6; k++) pen.circle(30 + k * 14 - row * 1.500 + (k * row) * 0.6, 36 + row * 11, 4.400, k === 5 ? '#d9403f' : STUFF.cream)
    pen.rect(0, 80, 130, 30, shade(color, -0.05), 4)
    pen.rect(8, 86, 114, 18, shade(color, 0.05), 2)
    pen.rect(55, 92, 20, 6, STUFF.brass, 3)
  }), // prettier-ignore
  drawable('atm', 96, 150, (pen, look) => {
    const color = bodyColor(look, '#3f6f9a')
    pen.rect(0, 0, 96, 150, color, 6)
    pen.rect(8, 6, 80, 20, { color: '#17304d', outline: false }, 3)
    pen.text(look.text ?? 'ATM', 48, 16.500, { color: '#ffffff', size: 15, bold: true, maxWidth: 74 })
    screen(pen, { x: 14, y: 34, width: 48, height: 38 }, { ...look, text: undefined })
    pen.rect(68, 38, 18, 6, STUFF.black, 2)
    pen.rect(68, 56, 18, 14, { color: '#6fdc6a', outline: false }, 2)
    pen.polygon([[8, 82], [88, 82], [92, 104], [4, 104]], STUFF.steel)
    for (let row = 0; row < 3; row++) for (let k = 0; k < 3; k++) pen.rect(22 + k * 10, 85 + row * 6, 7, 4, { color: STUFF.iron, outline: false }, 1)
    pen.rect(24, 116, 48, 8, STUFF.black, 2)
    pen.rect(30, 119, 36, 16, '#86c08f', 1)
  }), // prettier-ignore
  drawable('solar panel', 150, 100, (pen, look) => {
    const cell = bodyColor(look, '#2a4f8f')
    pen.limb([[74, 50], [74, 94]], [8, 8], STUFF.darkSteel)
    pen.rect(46, 92, 56, 8, STUFF.iron, 3)
    pen.polygon([[24, 0], [150, 0], [126, 72], [0, 72]], '#dfe4e8')
    pen.polygon([[27, 4], [144, 4], [122, 68], [6, 68]], cell)
    for (let k = 1; k < 6; k++) pen.line([[27 + k * 19.500, 4], [6 + k * 19.300, 68]], { color: '#c4d6ef', width: 1.600 })
    for (const y of [25, 46]) pen.line([[27 - (y - 4) * 0.33, y], [144 - (y - 4) * 0.34, y]], { color: '#c4d6ef', width: 1.600 })
    pen.polygon([[40, 4], [66, 4], [44, 68], [20, 68]], { color: '#ffffff', alpha: 0.14, outline: false })
  }), // prettier-ignore
  drawable('wind turbine', 120, 190, (pen, look) => {
    const color = bodyColor(look, '#f4f6f8')
    pen.polygon([[57, 66], [63, 66], [67, 190], [53, 190]], color)
    pen.rect(52, 58, 24, 12, shade(color, -0.06), 5)
    for (let k = 0; k < 3; k++) pen.at(60, 64, { rotate: k * 120 + look.phase * 360 }, () => pen.path('M-4 0C-8 -12 -6 -20 -1 -62C0 -65 1 -65 2 -62L5 0Z', color))
    pen.circle(60, 64, 7, { color: shade(color, -0.08), round: true })
  }, { animated: true }), // prettier-ignore
]
