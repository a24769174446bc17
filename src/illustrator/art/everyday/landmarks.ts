/** Buildings, landmarks of London and New York, trees and lights of the sky. */
import type { Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, type Drawable } from '../drawable.ts'

function windows(
  pen: Pen,
  area: { x: number; y: number; width: number; height: number },
  grid: { columns: number; rows: number },
  lit: boolean,
): void {
  const [w, h] = [area.width / grid.columns, area.height / grid.rows]
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const shines = lit && (row * 7 + column * 3) % 5 !== 0
      pen.rect(area.x + column * w + w * 0.22, area.y + row * h + h * 0.2, w * 0.56, h * 0.55, {
        color: shines ? '#ffd97a' : '#4f6478',
        outline: false,
        volume: 0.3,
      })
    }
  }
}

export const LANDMARKS: readonly Drawable[] = [
  drawable('the shard', 70, 230, (pen, look) => {
    pen.polygon([[4, 230], [30, 10], [36, 0], [40, 14], [66, 230]], { color: bodyColor(look, '#8fb6d0'), to: '#5b8098' }) // prettier-ignore
    pen.polygon([[36, 0], [40, 14], [66, 230], [40, 230]], { color: '#3f6480', alpha: 0.45, outline: false }) // prettier-ignore
    for (let i = 1; i < 16; i++) pen.line([[34 - i * 1.9, i * 14], [36 + i * 1.95, i * 14]], { color: '#ffffff', width: 1, alpha: 0.35 }) // prettier-ignore
  }),
  drawable('gherkin', 84, 180, (pen, look) => {
    const shape = 'M42 0C70 30 84 70 82 112C80 144 74 166 68 180H16C10 166 4 144 2 112C0 70 14 30 42 0Z'
    pen.path(shape, bodyColor(look, '#5f93a8'))
    pen.inside(shape, () => {
      for (let i = -4; i < 9; i++) {
        pen.line([[i * 16 - 30, 180], [i * 16 + 50, 0]], { color: '#24404c', width: 3, alpha: 0.7 }) // prettier-ignore
        pen.line([[i * 16 + 50, 180], [i * 16 - 30, 0]], { color: '#d4ecf4', width: 2, alpha: 0.6 }) // prettier-ignore
      }
    })
  }),
  drawable('telephone box', 70, 160, (pen, look) => {
    const red = bodyColor(look, '#c8222a')
    pen.path('M4 22C10 6 60 6 66 22Z', red)
    pen.rect(2, 20, 66, 140, red, 2)
    pen.rect(10, 26, 50, 12, '#fbf6e2', 2)
    pen.text('TELEPHONE', 35, 32.5, { color: '#26282c', size: 8, maxWidth: 46, bold: true })
    for (let row = 0; row < 6; row++)
      for (let k = 0; k < 3; k++)
        pen.rect(11 + k * 17, 44 + row * 17, 14, 14, { color: look.lit ? '#ffe9a8' : '#cfe6f0', outline: false })
  }),
  drawable('statue of liberty', 90, 220, (pen, look) => {
    const green = bodyColor(look, '#7fb8a4')
    pen.path('M14 220L20 160H70L76 220Z', '#b8ad98')
    pen.rect(10, 210, 70, 10, '#a39880')
    pen.path('M24 162C26 120 28 92 34 74H58C64 96 66 130 68 162Z', green)
    pen.limb([[54, 78], [66, 54], [70, 30]], [11, 9, 8], green) // prettier-ignore
    pen.rect(65, 20, 10, 10, green, 2)
    pen.path('M70 2C78 10 76 20 70 20C64 20 62 10 70 2Z', { color: '#f5b83d', glow: 6 })
    pen.rect(22, 92, 16, 24, green, 2)
    pen.limb([[36, 82], [26, 100]], [11, 9], green) // prettier-ignore
    pen.ellipse(46, 62, 10, 12, green)
    for (let i = 0; i < 7; i++) pen.polygon([[38 + i * 2.6, 54], [28 + i * 6, 36 + Math.abs(i - 3) * 3], [41 + i * 2.6, 53]], green) // prettier-ignore
    for (const x of [36, 46, 56]) pen.line([[x, 90], [x + (x - 46) * 0.5, 160]], { color: '#4f8a76', width: 2, alpha: 0.6 }) // prettier-ignore
  }),
  drawable('empire state building', 80, 240, (pen, look) => {
    const stone = bodyColor(look, '#b5aa98')
    for (const [x, y, w] of [[2, 190, 76], [10, 130, 60], [16, 70, 48], [26, 52, 28]] as const) pen.rect(x, y, w, 240 - y, stone) // prettier-ignore
    windows(pen, { x: 18, y: 74, width: 44, height: 160 }, { columns: 5, rows: 20 }, look.lit)
    pen.polygon([[32, 52], [48, 52], [44, 30], [36, 30]], '#9aa1aa') // prettier-ignore
    pen.rect(38.5, 0, 3, 32, '#6b7685')
  }),
  drawable('chrysler building', 70, 240, (pen, look) => {
    const stone = bodyColor(look, '#c9c4ba')
    pen.rect(2, 170, 66, 70, stone)
    pen.rect(12, 84, 46, 156, stone)
    windows(pen, { x: 13, y: 90, width: 44, height: 146 }, { columns: 5, rows: 18 }, look.lit)
    for (let i = 0; i < 4; i++)
      pen.path(
        `M${12 + i * 5} 86C${12 + i * 5} ${56 - i * 8} ${58 - i * 5} ${56 - i * 8} ${58 - i * 5} 86Z`,
        i % 2 ? '#9fa9b4' : '#d9e0e6',
      )
    pen.polygon([[30, 50], [40, 50], [35, 0]], '#b9c2cc') // prettier-ignore
  }),
  drawable('one world trade center', 64, 240, (pen, look) => {
    pen.polygon([[6, 240], [14, 40], [50, 40], [58, 240]], { color: bodyColor(look, '#8fb0c6'), to: '#5f829a' }) // prettier-ignore
    pen.polygon([[32, 40], [6, 240], [58, 240]], { color: '#d4e8f4', alpha: 0.35, outline: false }) // prettier-ignore
    pen.rect(30.5, 0, 3, 40, '#9aa1aa')
  }),
  drawable('flatiron building', 90, 200, (pen, look) => {
    const stone = bodyColor(look, '#cdb48c')
    pen.polygon([[4, 200], [8, 10], [60, 4], [60, 200]], stone) // prettier-ignore
    pen.polygon([[60, 4], [84, 12], [88, 200], [60, 200]], '#a38c66') // prettier-ignore
    windows(pen, { x: 10, y: 20, width: 46, height: 172 }, { columns: 5, rows: 14 }, look.lit)
    windows(pen, { x: 63, y: 20, width: 20, height: 172 }, { columns: 2, rows: 14 }, look.lit)
    pen.rect(2, 2, 86, 8, stone, 2)
  }),
  drawable('brooklyn bridge', 240, 130, (pen, look) => {
    const stone = bodyColor(look, '#b59a78')
    for (const [a, b] of [[2, 70], [170, 238]] as const) for (let i = 0; i < 7; i++) pen.line([[a < 100 ? 70 : 170, 20], [a + ((b - a) * i) / 6, 90]], { color: '#7f8894', width: 1 }) // prettier-ignore
    pen.line('M2 84C30 80 56 40 70 18C100 84 140 84 170 18C184 40 210 80 238 84', { color: '#5b6472', width: 3 })
    for (let i = 0; i < 9; i++) pen.line([[78 + i * 10.5, 60], [78 + i * 10.5, 90]], { color: '#7f8894', width: 1 }) // prettier-ignore
    pen.rect(0, 88, 240, 9, '#6b5a44')
    for (const x of [54, 154]) {
      pen.rect(x, 10, 32, 120, stone)
      for (const dx of [5, 18]) pen.path(`M${x + dx} 84V44C${x + dx} 34 ${x + dx + 9} 34 ${x + dx + 9} 44V84Z`, '#8fb6d4')
    }
  }),
  drawable('tree', 120, 160, (pen, look) => {
    const leaf = bodyColor(look, '#4f9a48')
    pen.path('M50 160C54 130 52 110 48 92H72C68 110 68 132 72 160Z', '#7a5230')
    for (const [x, y, r] of [[32, 66, 30], [88, 66, 30], [60, 40, 38], [42, 84, 22], [80, 84, 22]] as const) pen.circle(x, y, r, { color: leaf, round: true }) // prettier-ignore
  }),
  drawable('pine tree', 100, 170, (pen, look) => {
    pen.rect(43, 140, 14, 30, '#6b4426')
    for (const [y, w] of [[146, 96], [112, 78], [78, 58], [46, 36]] as const) pen.polygon([[50 - w / 2, y], [50, y - 54], [50 + w / 2, y]], bodyColor(look, '#2f6b45')) // prettier-ignore
  }),
  drawable('flower', 70, 130, (pen, look) => {
    pen.line('M35 44C36 80 34 100 35 130', { color: '#4f9a48', width: 5 })
    pen.path('M35 100C14 98 8 84 6 76C22 76 34 84 35 100Z', '#5aa84f')
    for (let i = 0; i < 8; i++) pen.at(35, 36, { rotate: i * 45 }, () => pen.ellipse(0, -21, 9, 15, bodyColor(look, '#ef6f9a')))
    pen.circle(35, 36, 11, { color: '#f7cf3a', round: true })
  }),
  drawable('sun', 120, 120, (pen, look) => {
    pen.circle(60, 60, 40, { color: bodyColor(look, '#ffd23f'), round: true, glow: 18 })
    for (let i = 0; i < 12; i++) pen.at(60, 60, { rotate: i * 30 }, () => pen.polygon([[-5, -46], [0, -60], [5, -46]], bodyColor(look, '#ffb52e'))) // prettier-ignore
  }),
  drawable('moon', 100, 100, (pen, look) => {
    pen.circle(50, 50, 49, { color: bodyColor(look, '#f1ecd6'), round: true, glow: 12 })
    for (const [x, y, r] of [[34, 36, 9], [64, 58, 12], [42, 70, 6], [68, 30, 5]] as const) pen.circle(x, y, r, { color: '#c9c2a6', alpha: 0.55, outline: false }) // prettier-ignore
  }),
  drawable('star', 100, 96, (pen, look) => {
    pen.polygon(
      Array.from(
        { length: 10 },
        (_, i) =>
          [50 + Math.sin((i * Math.PI) / 5) * (i % 2 ? 21 : 50), 52 - Math.cos((i * Math.PI) / 5) * (i % 2 ? 21 : 52)] as const,
      ),
      { color: bodyColor(look, '#f7c83a'), glow: 6 },
    )
  }),
]
