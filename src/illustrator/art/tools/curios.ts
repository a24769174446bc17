/** Oddments: of the parlour, the temple, the workshop and the street, that fit no other drawer. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { leaf, SHINE, spread, starPoints } from '../outlines.ts'
import { bow, DARK, flame, STUFF } from '../parts/house-parts.ts'

const STEEL = { color: STUFF.steel, volume: 1.8 } as const

/** Beads along a line, each a ball. */
function beads(pen: Pen, points: readonly (readonly [number, number])[], radius: number, color: string): void {
  for (const [x, y] of points) pen.circle(x, y, radius, { color, round: true })
}

const around = (cx: number, cy: number, rx: number, ry: number, count: number, from = 0, to = Math.PI * 2): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, k) => {
    const angle = from + ((to - from) * k) / count
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry] as const
  }) // prettier-ignore

export const CURIOS: readonly Drawable[] = [
  fitted('clamp', (pen, look) => {
    pen.line('M14 10H84V100H14', { color: bodyColor(look, '#d2402f'), width: 15 })
    pen.rect(6, 14, 18, 12, STEEL, 3)
    pen.rect(20, 60, 9, 70, STEEL, 3)
    for (let y = 68; y < 128; y += 7) pen.line([[19, y + 2], [30, y - 2]], { color: STUFF.darkSteel, width: 2.500 })
    pen.rect(12, 50, 25, 11, STEEL, 4)
    pen.rect(0, 124, 50, 8, STEEL, 4)
  }), // prettier-ignore
  fitted('chisel', (pen, look) => {
    pen.polygon([[10, 0], [34, 0], [34, 58], [28, 74], [16, 74], [10, 58]], STEEL)
    pen.polygon([[10, 0], [34, 0], [34, 14], [10, 10]], { color: '#eef2f5', outline: false })
    pen.rect(14, 72, 16, 9, { color: STUFF.brass, volume: 1.600 }, 2)
    pen.path('M12 80H32C40 96 38 116 34 134Q34 140 22 140Q10 140 10 134C6 116 4 96 12 80Z', { color: bodyColor(look, '#b5743f'), volume: 1.400 })
  }), // prettier-ignore
  fitted('crowbar', (pen, look) => {
    const iron = bodyColor(look, '#3f5f9a')
    pen.line('M10 26C10 4 40 0 42 24V140', { color: iron, width: 12 })
    pen.polygon([[2, 22], [18, 26], [10, 46], [3, 42]], iron)
    pen.polygon([[36, 136], [48, 136], [54, 156], [44, 158]], shade(iron, -0.05))
  }), // prettier-ignore
  fitted('bellows', (pen, look) => {
    const wood = bodyColor(look, '#9a6238')
    pen.rect(48, 112, 10, 44, { color: STUFF.brass, volume: 1.700 }, 3)
    pen.path('M36 40L2 60C-6 84 24 108 44 116H62C82 108 112 84 104 60L70 40Z', { color: '#6a3f2c', volume: 1.300 })
    pen.path('M30 0H38L46 36H60L68 0H76L70 40C92 54 92 96 60 114H46C14 96 14 54 36 40Z', wood)
    pen.circle(53, 76, 12, { color: STUFF.brass, volume: 1.600 })
    pen.circle(53, 76, 5, { color: '#2b1c14', outline: false })
  }), // prettier-ignore
  fitted('spring coil', (pen, look) => {
    const steel = bodyColor(look, '#8d98a3')
    for (let k = 0; k < 7; k++) {
      pen.line(`M8 ${14 + k * 16}C20 ${26 + k * 16} 54 ${18 + k * 16} 62 ${8 + k * 16}`, { color: shade(steel, -0.14), width: 7 })
      pen.line(`M62 ${8 + k * 16}C56 ${-2 + k * 16} 16 ${2 + k * 16} 8 ${14 + k * 16}`, { color: steel, width: 7 })
    }
  }), // prettier-ignore
  fitted('cigarette', (pen, look) => {
    pen.line('M10 20C2 10 16 4 8 -8', { color: '#ffffff', width: 4, alpha: 0.7 })
    pen.rect(4, 24, 136, 16, bodyColor(look, '#fbfbf8'), 3)
    pen.rect(98, 24, 42, 16, '#d9a05a', 3)
    pen.rect(0, 24, 12, 16, '#8d8f93', 3)
    pen.rect(10, 24, 4, 16, { color: '#f2742a', outline: false, glow: 4 })
  }), // prettier-ignore
  fitted('ashtray', (pen, look) => {
    pen.line('M36 12C26 2 42 -4 34 -16', { color: '#ffffff', width: 4, alpha: 0.6 })
    pen.at(40, 20, { rotate: 18 }, () => {
      pen.rect(0, -5, 56, 10, '#fbfbf8', 3)
      pen.rect(38, -5, 20, 10, '#d9a05a', 3)
      pen.rect(-4, -5, 6, 10, '#f2742a', 2)
    })
    pen.path('M0 26H120L108 52Q106 58 98 58H22Q14 58 12 52Z', { color: bodyColor(look, '#6f8fa8'), volume: 1.600 })
    pen.ellipse(60, 26, 60, 9, shade(bodyColor(look, '#6f8fa8'), 0.07))
    pen.ellipse(60, 27, 50, 6, { color: '#5b5f66', outline: false })
  }), // prettier-ignore
  fitted('dart', (pen, look) => {
    const color = bodyColor(look, '#d2302b')
    pen.polygon([[0, 30], [40, 28], [40, 32]], STUFF.darkSteel)
    pen.rect(38, 24, 44, 12, { color: STUFF.brass, volume: 1.800 }, 4)
    for (const x of [46, 54, 62, 70]) pen.rect(x, 24, 2.500, 12, DARK)
    pen.rect(82, 27, 30, 6, STUFF.black)
    for (const s of [-1, 1]) pen.polygon([[104, 30], [116, 30 + s * 24], [144, 30 + s * 24], [138, 30]], s < 0 ? color : shade(color, -0.06))
  }), // prettier-ignore
  fitted('music sheet', (pen, look) => {
    pen.rect(0, 0, 96, 124, bodyColor(look, '#fbf7ea'), 2)
    if (look.text) pen.text(look.text, 48, 10, { color: STUFF.ink, size: 11, font: 'serif', maxWidth: 80 })
    for (let row = 0; row < 4; row++) {
      const y = 20 + row * 26
      for (let line = 0; line < 5; line++) pen.line([[8, y + line * 3.500], [88, y + line * 3.500]], { color: '#6a6a72', width: 0.9 })
      pen.line(`M14 ${y + 15}C10 ${y + 6} 20 ${y + 2} 18 ${y - 3}C15 ${y} 15 ${y + 12} 17 ${y + 18}`, { color: STUFF.ink, width: 1.600 })
      for (let note = 0; note < 5; note++) {
        const [nx, ny] = [30 + note * 12, y + 3 + ((note * 5 + row * 3) % 4) * 3.200]
        pen.ellipse(nx, ny, 3.400, 2.600, { color: STUFF.ink, outline: false }, -20)
        pen.line([[nx + 3, ny], [nx + 3, ny - 12]], { color: STUFF.ink, width: 1.400 })
      }
    }
  }), // prettier-ignore
  fitted('spinning wheel', (pen, look) => {
    const wood = bodyColor(look, '#8a5530')
    pen.limb([[30, 96], [20, 136]], [7, 6], wood)
    pen.limb([[106, 86], [124, 136]], [7, 6], wood)
    pen.polygon([[12, 88], [130, 74], [130, 84], [12, 98]], shade(wood, 0.04))
    pen.limb([[42, 92], [42, 46]], [6, 6], wood)
    pen.line('M48 50A42 42 0 1 1 132 50A42 42 0 1 1 48 50Z', { color: wood, width: 8 })
    for (let k = 0; k < 8; k++) pen.at(90, 50, { rotate: k * 45 + look.phase * 360 }, () => pen.line([[0, -6], [0, -40]], { color: shade(wood, 0.06), width: 4 }))
    pen.circle(90, 50, 8, wood)
    pen.line([[26, 46], [90, 9]], { color: '#f4efe6', width: 1.600 })
    pen.ellipse(22, 48, 15, 9, { color: '#f4efe6', volume: 1.400 })
    pen.rect(8, 44, 8, 8, wood, 2)
  }, { animated: true }), // prettier-ignore
  fitted('piggy bank', (pen, look) => {
    const pink = bodyColor(look, '#f2a0b5')
    pen.line('M112 40C124 34 124 52 116 48', { color: shade(pink, -0.06), width: 4 })
    for (const x of [38, 92]) pen.rect(x - 9, 74, 18, 22, shade(pink, -0.06), 6)
    pen.path('M26 8L46 20L30 32Z', shade(pink, -0.05))
    pen.ellipse(66, 50, 52, 38, { color: pink, round: true })
    pen.ellipse(16, 54, 14, 16, shade(pink, 0.04))
    for (const y of [49, 59]) pen.ellipse(12, y, 2.200, 3, { color: shade(pink, -0.25), outline: false })
    pen.circle(36, 40, 4, { color: '#2b2a2a', outline: false })
    pen.rect(58, 12, 26, 5, { color: shade(pink, -0.3), outline: false }, 2.500)
    pen.circle(72, -2, 12, { color: STUFF.gold, volume: 1.700 })
    pen.ellipse(56, 26, 12, 5, SHINE, -16)
  }), // prettier-ignore
  fitted('doorbell', (pen, look) => {
    pen.rect(0, 0, 60, 100, { color: bodyColor(look, STUFF.brass), volume: 1.500 }, 14)
    pen.circle(30, 54, 18, STUFF.iron)
    pen.circle(30, 54, 13, { color: '#f4efe6', round: true })
    for (const y of [12, 88]) pen.circle(30, y, 3, DARK)
    for (const r of [10, 18]) pen.line(`M${30 - r} 26Q30 ${20 - r} ${30 + r} 26`, { color: '#fbf5e4', width: 3 })
  }), // prettier-ignore
  fitted('catapult', (pen, look) => {
    const wood = bodyColor(look, '#9a6238')
    pen.at(88, 66, { rotate: -34 + Math.sin(look.phase * Math.PI * 2) * 10 }, () => {
      pen.rect(-6, -84, 11, 100, shade(wood, 0.05), 3)
      pen.path('M-20 -96H20C18 -80 10 -76 0 -76C-10 -76 -18 -80 -20 -96Z', wood)
      pen.circle(0, -102, 14, { color: '#8d8f8a', round: true })
    })
    pen.limb([[62, 92], [88, 46]], [9, 9], wood)
    pen.limb([[118, 92], [92, 46]], [9, 9], wood)
    pen.rect(14, 86, 150, 13, wood, 3)
    pen.circle(90, 68, 8, STUFF.iron)
    for (const x of [38, 140]) {
      pen.circle(x, 102, 20, STUFF.darkWood)
      pen.circle(x, 102, 14, wood)
      pen.circle(x, 102, 5, STUFF.iron)
    }
  }, { animated: true }), // prettier-ignore
  fitted('message in a bottle', (pen, look) => {
    pen.at(0, 60, { rotate: -16 }, () => {
      pen.path('M16 -26H96C108 -26 112 -14 124 -12H142V12H124C112 14 108 26 96 26H16C4 26 2 16 2 0C2 -16 4 -26 16 -26Z', { color: bodyColor(look, '#9fd0c4'), alpha: 0.75, volume: 1.400 })
      pen.rect(20, -13, 72, 26, { color: '#f2e3c0', volume: 1.300 }, 6)
      for (const x of [20, 86]) pen.ellipse(x + 3, 0, 5, 13, '#e0cb9a')
      pen.rect(50, -14, 9, 28, '#c8322f', 2)
      pen.rect(138, -10, 18, 20, '#b98550', 3)
      pen.rect(16, -20, 80, 5, SHINE, 2.500)
    })
  }), // prettier-ignore
  fitted('rosary', (pen, look) => {
    const wood = bodyColor(look, '#7a3f2c')
    pen.line('M8 44A44 40 0 1 1 96 44A44 40 0 1 1 8 44Z', { color: '#c9b07a', width: 2 })
    beads(pen, around(52, 44, 44, 40, 22), 5.500, wood)
    beads(pen, [[52, 94], [52, 106]], 5.500, wood)
    pen.path('M48 112H56V122H66V130H56V150H48V130H38V122H48Z', { color: STUFF.gold, volume: 1.700 })
  }), // prettier-ignore
  fitted('menorah', (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    for (const r of [14, 29, 44, 59]) pen.line(`M${70 - r} 46C${70 - r} ${58 + r * 0.7} ${70 + r} ${58 + r * 0.7} ${70 + r} 46`, { color: gold, width: 6 })
    pen.rect(66, 36, 8, 96, { color: gold, volume: 1.700 })
    pen.path('M34 132C38 120 102 120 106 132Q106 138 100 138H40Q34 138 34 132Z', { color: gold, volume: 1.700 })
    for (const [k, x] of [11, 26, 41, 56, 70, 84, 99, 114, 129].entries()) {
      const top = k === 4 ? 28 : 40
      pen.rect(x - 3, top - 18, 6, 20, secondColor(look, '#f4efe6'), 1)
      pen.rect(x - 6, top, 12, 7, { color: gold, volume: 1.600 }, 2)
      flame(pen, x, top - 17, 14, (look.phase + k * 0.2) % 1)
    }
  }, { animated: true }), // prettier-ignore
  fitted('incense', (pen, look) => {
    const drift = Math.sin(look.phase * Math.PI * 2) * 4
    pen.line(`M36 22C${20 + drift} 6 ${52 - drift} -8 ${34 + drift} -26`, { color: '#ffffff', width: 4, alpha: 0.65 })
    pen.line([[100, 92], [36, 24]], { color: '#8a5a3f', width: 3.500 })
    pen.circle(36, 24, 3, { color: '#f2742a', glow: 5 })
    pen.path('M0 92C40 84 90 84 138 78C140 90 120 104 96 106H28C10 106 0 100 0 92Z', { color: bodyColor(look, '#7a4526'), volume: 1.400 })
  }, { animated: true }), // prettier-ignore
  fitted('disco ball', (pen, look) => {
    const silver = bodyColor(look, '#b9c4d0')
    pen.line('M50 -24V2', { color: STUFF.darkSteel, width: 3 })
    pen.rect(40, -4, 20, 9, STUFF.iron, 2)
    pen.circle(50, 52, 50, { color: silver, round: true })
    pen.inside('M0 52A50 50 0 1 1 100 52A50 50 0 1 1 0 52Z', () => {
      for (let row = 0; row < 9; row++) {
        const y = 6 + row * 11.500
        const half = Math.sqrt(Math.max(0, 2500 - (y + 5 - 52) ** 2))
        for (let k = 0; k < 9; k++) {
          const [from, to] = [50 - Math.cos((k / 9) * Math.PI) * half, 50 - Math.cos(((k + 1) / 9) * Math.PI) * half]
          const flash = Math.floor(look.phase * 8)
          pen.rect(from + 0.8, y, to - from - 1.600, 10, { color: (k * 5 + row * 3 + flash) % 7 === 0 ? '#ffffff' : (k + row * 2 + flash) % 5 === 0 ? mix(silver, '#f0a7e0', 0.5) : shade(silver, spread(k * 9 + row) * 0.16 - 0.1), outline: false, alpha: 0.9 })
        }
      }
    })
    for (const [x, y, r] of [[26, 26, 9], [78, 40, 7], [44, 82, 6]] as const) pen.polygon(starPoints(x, y, r, r * 0.24, 4), { color: '#ffffff', glow: 4, outline: false })
  }, { animated: true }), // prettier-ignore
  fitted('saddle', (pen, look) => {
    const leather = bodyColor(look, '#8a4f2c')
    pen.line('M62 54V96', { color: shade(leather, -0.1), width: 8 })
    pen.line('M50 96H74L78 116H46Z', { color: STUFF.steel, width: 6 })
    pen.path('M10 34C16 40 30 44 46 42C70 38 84 14 112 10C122 10 124 20 116 30L104 70C96 88 36 92 24 72Z', { color: leather, volume: 1.400 })
    pen.path('M6 24C2 10 14 2 20 10L26 34C36 40 44 40 52 36L40 56C22 56 8 44 6 24Z', shade(leather, 0.06))
    pen.path('M36 58C46 72 74 72 88 50', { color: leather, outline: false })
    pen.line('M30 66C48 80 78 78 94 60', { color: '#d9b07a', width: 2, dash: [4, 3] })
  }), // prettier-ignore
  fitted('jackhammer', (pen, look) => {
    pen.at(0, Math.abs(Math.sin(look.phase * Math.PI * 4)) * 2, {}, () => {
      pen.polygon([[32, 104], [48, 104], [44, 150], [40, 160], [36, 150]], STEEL)
      pen.rect(22, 26, 36, 66, bodyColor(look, '#f0b93a'), 5)
      pen.rect(26, 90, 28, 18, STUFF.iron, 4)
      pen.rect(0, 6, 80, 12, STUFF.black, 6)
      pen.rect(30, 14, 20, 16, STUFF.darkSteel, 3)
      for (const y of [40, 54, 68]) pen.rect(28, y, 24, 6, { color: '#2b2d33', outline: false, alpha: 0.7 }, 3)
    })
  }, { animated: true }), // prettier-ignore
  fitted('bubble wand', (pen, look) => {
    const lift = Math.sin(look.phase * Math.PI * 2) * 3
    pen.limb([[104, 128], [52, 60]], [9, 8], bodyColor(look, '#e0457f'))
    pen.line('M14 38A24 24 0 1 1 62 38A24 24 0 1 1 14 38Z', { color: bodyColor(look, '#e0457f'), width: 8 })
    pen.circle(38, 38, 19, { color: '#d6f0fb', alpha: 0.7 })
    for (const [x, y, r] of [[84, 24, 18], [112, 56, 11], [70, -4, 9], [110, 2, 7]] as const) {
      pen.circle(x, y + lift, r, { color: '#cfeaf7', alpha: 0.75, round: true })
      pen.ellipse(x - r * 0.35, y + lift - r * 0.35, r * 0.16, r * 0.26, { color: '#ffffff', outline: false }, 34)
      pen.line(`M${x + r * 0.3} ${y + lift + r * 0.6}Q${x + r * 0.66} ${y + lift + r * 0.4} ${x + r * 0.7} ${y + lift}`, { color: '#f4b8e0', width: 2, alpha: 0.8 })
    }
  }, { animated: true }), // prettier-ignore
  fitted('wax', (pen, look) => {
    const red = bodyColor(look, '#b8283f')
    pen.path('M50 2C66 -2 78 12 90 18C104 26 98 44 102 56C106 74 88 82 78 92C64 104 46 96 32 94C16 92 10 78 4 64C-4 48 6 34 12 22C20 8 36 8 50 2Z', { color: red, volume: 1.500 })
    pen.circle(51, 49, 34, { color: shade(red, -0.06), volume: 1.500 })
    pen.polygon(starPoints(51, 50, 22, 9), { color: shade(red, 0.07), outline: false })
  }), // prettier-ignore
  fitted('bricks', (pen, look) => {
    const clay = bodyColor(look, '#b5543f')
    for (const [x, y] of [[0, 56], [58, 56], [29, 28], [87, 28], [58, 0], [116, 56]] as const) {
      pen.rect(x, y, 56, 26, { color: shade(clay, ((x + y) % 3) * 0.02 - 0.02), volume: 1.200 }, 2)
      for (const dx of [14, 28, 42]) pen.circle(x + dx, y + 8, 2.400, DARK)
    }
  }), // prettier-ignore
  fitted('ornament', (pen, look) => {
    const color = bodyColor(look, '#d2302b')
    pen.line('M45 4C38 -6 52 -10 50 0', { color: STUFF.gold, width: 3 })
    pen.rect(35, 2, 20, 14, { color: STUFF.gold, volume: 1.700 }, 3)
    pen.circle(45, 58, 45, { color, round: true })
    pen.inside('M0 58A45 45 0 1 1 90 58A45 45 0 1 1 0 58Z', () => {
      pen.line('M-4 52Q45 74 94 52M-4 70Q45 92 94 70', { color: secondColor(look, '#f7e3a0'), width: 4 })
      for (const [x, y] of [[14, 68], [30, 75], [46, 77], [62, 75], [78, 68]] as const) pen.polygon(starPoints(x, y - 1, 6, 2.600), { color: '#ffffff', outline: false })
    })
    pen.ellipse(27, 36, 7, 13, SHINE, 34)
  }), // prettier-ignore
  fitted('wreath of laurel', (pen, look) => {
    const green = bodyColor(look, '#6f9a4a')
    for (const s of [-1, 1]) pen.at(60, 60, { scaleX: s }, () => {
      pen.line('M0 52C-44 50 -62 0 -30 -42', { color: shade(green, -0.1), width: 4 })
      for (let k = 0; k < 8; k++) {
        const angle = (105 + k * 20) * (Math.PI / 180)
        const at = [Math.cos(angle) * 48, Math.sin(angle) * 50] as const
        leaf(pen, at, 185 + k * 20 + 62, 26, green)
        leaf(pen, at, 185 + k * 20 - 10, 26, shade(green, 0.05))
      }
    })
    bow(pen, 60, 114, 16, '#c8322f')
  }), // prettier-ignore
  fitted('puddle of paint', (pen, look) => {
    const color = bodyColor(look, '#3f86c9')
    pen.path('M20 40C2 34 -4 18 14 12C30 6 36 16 52 8C72 -2 96 0 112 10C128 8 150 16 148 30C150 44 128 44 116 46C106 58 84 50 72 54C52 62 34 52 20 40Z', { color, volume: 1.300 })
    for (const [x, y, r] of [[160, 22, 7], [8, 54, 6], [96, 66, 5]] as const) pen.ellipse(x, y, r * 1.300, r * 0.8, color)
    pen.path('M34 20C50 14 72 12 84 14L82 20C66 18 50 22 38 27Z', SHINE)
  }), // prettier-ignore
  fitted('credit note', (pen, look) => {
    pen.path('M0 0H90V116L80 108L70 116L60 108L50 116L40 108L30 116L20 108L10 116L0 108Z', bodyColor(look, '#fbfbf8'))
    for (const [y, w] of [[14, 50], [32, 66], [44, 58], [56, 66]] as const) pen.rect(12, y, w, 5, { color: '#9a9ca6', outline: false }, 2)
    pen.rect(12, 78, 30, 8, { color: STUFF.ink, outline: false }, 2)
    pen.rect(54, 78, 24, 8, { color: '#3f9a5a', outline: false }, 2)
  }), // prettier-ignore
  fitted('cotton', (pen, look) => {
    pen.line('M50 140C52 120 46 100 50 84', { color: '#8a5a34', width: 6 })
    for (const t of [-160, -20, 150, 30]) leaf(pen, [50, 90], t, 40, '#7a5a34')
    for (const [x, y, r] of [[30, 44, 26], [70, 44, 26], [50, 24, 26], [50, 62, 26]] as const) pen.circle(x, y, r, { color: bodyColor(look, '#fbfaf6'), round: true })
  }), // prettier-ignore
  fitted('fabric', (pen, look) => {
    const cloth = bodyColor(look, '#8a3f6a')
    for (const [k, c] of [cloth, secondColor(look, look.colors[0] ?? '#3f7a8a'), look.colors[0] ?? '#d9a23f'].entries()) {
      const y = 62 - k * 26
      pen.rect(0, y, 128, 26, { color: c, to: shade(c, -0.1) }, 12)
      pen.ellipse(124, y + 13, 9, 13, shade(c, 0.05))
      pen.line(`M124 ${y + 6}C130 ${y + 10} 128 ${y + 20} 122 ${y + 16}`, { color: shade(c, -0.14), width: 2.500 })
    }
    pen.path('M14 80C10 96 22 106 12 118H64C74 104 60 96 66 80Z', { color: cloth, volume: 1.300 })
  }), // prettier-ignore
  fitted('beam', (pen, look) => {
    const steel = bodyColor(look, '#b5503f')
    pen.rect(0, 10, 170, 40, shade(steel, -0.1))
    for (const y of [0, 44]) pen.rect(0, y, 170, 14, { color: steel, volume: 1.200 }, 2)
    for (let x = 14; x < 166; x += 24) for (const y of [20, 38]) pen.circle(x, y, 2.600, { color: shade(steel, 0.12), outline: false })
  }), // prettier-ignore
  drawable('suit of armor', 90, 180, (pen, look) => {
    const steel = bodyColor(look, '#aab3bb')
    const plate = { color: steel, volume: 1.800 } as const
    for (const s of [-1, 1]) pen.at(45, 0, { scaleX: s }, () => {
      pen.path('M2 92H24L22 128L24 166H6L4 128Z', plate)
      pen.path('M4 164H26L36 174Q36 180 30 180H4Z', plate)
      pen.circle(14, 130, 10, plate)
      pen.path('M22 46C36 44 42 56 40 70L38 104H24Z', plate)
      pen.circle(31, 108, 9, plate)
      pen.ellipse(29, 50, 15, 12, plate)
    })
    pen.path('M20 42H70C76 60 72 84 68 98L45 106L22 98C18 84 14 60 20 42Z', plate)
    pen.line('M45 46V102', { color: shade(steel, -0.14), width: 2.500 })
    for (const y of [84, 92]) pen.rect(22, y, 46, 4, { color: shade(steel, -0.12), outline: false })
    pen.path('M26 38V22C26 8 34 2 45 2C56 2 64 8 64 22V38Q45 46 26 38Z', plate)
    pen.rect(28, 18, 34, 6, { color: '#1c1e22', outline: false }, 2)
    for (const x of [34, 41, 49, 56]) pen.rect(x - 1.500, 27, 3, 9, { color: '#1c1e22', outline: false }, 1.500)
    pen.path('M45 4C40 -4 56 -2 70 8C60 8 52 8 45 6Z', secondColor(look, '#c8322f'))
    pen.rect(6, 178, 78, 2, { color: steel, outline: false })
  }), // prettier-ignore
  fitted('x-ray', (pen, look) => {
    pen.rect(0, 0, 100, 124, '#17283a', 4)
    pen.rect(6, 6, 88, 112, { color: '#1f3d5a', to: '#142636', outline: false }, 2)
    const bone = { color: bodyColor(look, '#d6ecf7'), width: 5, alpha: 0.9 } as const
    pen.line('M50 14V108', { ...bone, width: 8 })
    for (let k = 0; k < 5; k++) for (const s of [-1, 1]) pen.line(`M50 ${28 + k * 15}C${50 + s * 24} ${22 + k * 15} ${50 + s * 40} ${32 + k * 15} ${50 + s * 30} ${46 + k * 14}`, bone)
    for (const s of [-1, 1]) pen.line(`M50 20L${50 + s * 36} 14`, bone)
  }), // prettier-ignore
]
