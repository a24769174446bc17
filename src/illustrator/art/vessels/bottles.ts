/** Bottles, jars and cans: glass first, then what is in it, then the label. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, has, label, SHINE, STUFF } from '../parts/house-parts.ts'

/** A glass body with a liquid up to `level`, cut to the glass's shape. */
function filledGlass(
  pen: Pen,
  shape: string,
  level: number,
  box: { width: number; height: number },
  liquid: string,
  look: Look,
): void {
  if (has(look, 'see-through')) return pen.path(shape, { color: STUFF.glass, alpha: 0.38 })
  pen.path(shape, { color: STUFF.glass, alpha: 0.75 })
  if (has(look, 'empty')) return
  pen.inside(shape, () => {
    pen.rect(0, level, box.width, box.height - level, { color: liquid, alpha: 0.92 })
    pen.ellipse(box.width / 2, level, box.width / 2, 3, { color: shade(liquid, 0.1), outline: false, alpha: 0.7 })
  })
}

const jarOf = (name: string, own: string, lid: string): Drawable =>
  drawable(name, 76, 96, (pen, look) => {
    const shape = 'M10 22H66C74 28 76 34 76 42V84C76 92 72 96 64 96H12C4 96 0 92 0 84V42C0 34 2 28 10 22Z'
    filledGlass(pen, shape, 34, { width: 76, height: 96 }, bodyColor(look, own), look)
    pen.rect(7, 0, 62, 20, lid, 5)
    for (let x = 14; x < 66; x += 8) pen.rect(x, 4, 3, 12, DARK, 1)
    if (!has(look, 'see-through') || look.text) label(pen, { x: 12, y: 48, width: 52, height: 32 }, look)
    pen.rect(6, 38, 5, 46, SHINE, 2.5)
  }, { sockets: { top: { at: [38, 2], width: 54 } } }) // prettier-ignore

export const BOTTLES: readonly Drawable[] = [
  drawable('wine bottle', 48, 160, (pen, look) => {
    const glass = bodyColor(look, '#2f5a3c')
    const clear = has(look, 'see-through')
    pen.path('M17 20H31V54C42 62 48 70 48 86V152C48 158 45 160 40 160H8C3 160 0 158 0 152V86C0 70 6 62 17 54Z', clear ? { color: mix(glass, '#d6eaf2', 0.7), alpha: 0.42 } : { color: glass, volume: 1.5 })
    pen.path('M16 3C16 1 18 0 20 0H28C30 0 32 1 32 3V44H16Z', secondColor(look, '#7c2138'))
    pen.rect(15, 8, 18, 5, DARK, 1)
    if (!clear || look.text) label(pen, { x: 2, y: 92, width: 44, height: 42 }, look, '#f6eedb', '#7c2138')
    pen.rect(7, 72, 4, 80, SHINE, 2)
  }), // prettier-ignore
  drawable('water bottle', 50, 140, (pen, look) => {
    const shape = 'M16 18H34V26C44 32 48 40 48 50C48 56 44 58 44 62C44 66 48 68 48 74V130C48 137 45 140 39 140H11C5 140 2 137 2 130V74C2 68 6 66 6 62C6 58 2 56 2 50C2 40 6 32 16 26Z'
    filledGlass(pen, shape, 34, { width: 50, height: 140 }, bodyColor(look, '#8fd0ef'), look)
    pen.rect(13, 0, 24, 18, secondColor(look, '#3f86c9'), 4)
    for (const x of [17, 23, 29]) pen.rect(x, 3, 2.4, 12, DARK, 1)
    if (!has(look, 'see-through') || look.text) label(pen, { x: 2, y: 78, width: 46, height: 28 }, look, '#e9f5fb', '#3f86c9')
    for (const y of [114, 124]) pen.line([[5, y], [45, y]], { color: '#ffffff', width: 2, alpha: 0.5 })
    pen.rect(8, 40, 4, 90, SHINE, 2)
  }), // prettier-ignore
  drawable('perfume bottle', 88, 100, (pen, look) => {
    const tint = bodyColor(look, '#f0a7bd')
    pen.rect(32, 0, 24, 22, { color: STUFF.gold, volume: 1.6 }, 4)
    pen.rect(36, 20, 16, 14, { color: STUFF.gold, volume: 1.4 })
    pen.path('M14 34H74L88 52V88C88 96 84 100 76 100H12C4 100 0 96 0 88V52Z', { color: mix(tint, '#ffffff', 0.5), alpha: 0.9, volume: 1.4 })
    pen.path('M12 54H76V84C76 88 74 90 70 90H18C14 90 12 88 12 84Z', { color: tint, volume: 1.4 })
    pen.polygon([[14, 34], [28, 34], [12, 54], [0, 52]], { color: '#ffffff', alpha: 0.45, outline: false })
    label(pen, { x: 26, y: 60, width: 36, height: 20 }, look, '#fff8ee', STUFF.gold)
  }), // prettier-ignore
  jarOf('jar', '#e8b46a', '#b58a54'),
  jarOf('jam', '#b8283f', '#e9dcc4'),
  jarOf('peanut butter', '#c08a4c', '#c8402f'),
  jarOf('cookie jar', '#d29a52', '#8a5a34'),
  drawable('can', 66, 96, (pen, look) => {
    const color = bodyColor(look, '#d2312b')
    pen.path('M4 10H62L66 18V80L62 90H4L0 80V18Z', { color: STUFF.steel, volume: 1.6 })
    pen.rect(0, 18, 66, 62, { color, volume: 1.7 })
    pen.path('M0 62C20 44 46 74 66 52V70C46 88 20 60 0 78Z', { color: '#ffffff', alpha: 0.75, outline: false })
    if (look.text) pen.text(look.text, 33, 38, { color: '#ffffff', size: 16, bold: true, maxWidth: 56 })
    pen.ellipse(33, 9, 29, 8, STUFF.steel)
    pen.ellipse(33, 9, 24, 6, { color: '#8d959c', outline: false })
    pen.ellipse(38, 9, 9, 3, { color: '#dfe4e8', outline: false })
    pen.ellipse(33, 89, 29, 6.8, STUFF.steel)
    pen.rect(0, 80, 66, 5, { color: STUFF.steel, volume: 1.6 })
    pen.rect(8, 22, 5, 54, SHINE, 2)
  }), // prettier-ignore
  drawable('spray bottle', 78, 140, (pen, look) => {
    pen.path('M8 10H62C70 10 72 14 70 20L66 30H42L30 34L24 52H16L20 30H8Z', secondColor(look, '#e0533c'))
    pen.rect(0, 8, 12, 14, STUFF.black, 2)
    pen.rect(40, 28, 26, 12, STUFF.cream, 2)
    const shape = 'M42 40H64C66 58 78 64 78 84V130C78 137 75 140 68 140H32C25 140 22 137 22 130V88C22 66 40 60 42 40Z'
    filledGlass(pen, shape, 70, { width: 78, height: 140 }, bodyColor(look, '#6cc3e8'), look)
    label(pen, { x: 28, y: 90, width: 44, height: 32 }, look, '#ffffff', '#3f86c9')
    pen.rect(64, 78, 5, 52, SHINE, 2)
  }), // prettier-ignore
  drawable('thermos', 62, 150, (pen, look) => {
    const color = bodyColor(look, '#2f7a6a')
    pen.path('M12 8C12 2 16 0 22 0H40C46 0 50 2 50 8V36H12Z', { color: STUFF.steel, volume: 1.7 })
    pen.rect(8, 34, 46, 8, STUFF.black, 2)
    pen.path('M8 42H54C60 50 62 58 62 66V140C62 147 58 150 52 150H10C4 150 0 147 0 140V66C0 58 2 50 8 42Z', { color, volume: 1.6 })
    pen.rect(0, 70, 62, 8, { color: STUFF.steel, volume: 1.6, outline: false })
    if (look.text) pen.text(look.text, 31, 104, { color: '#ffffff', size: 16, bold: true, maxWidth: 50 })
    pen.rect(0, 134, 62, 6, { color: STUFF.steel, volume: 1.6, outline: false })
    pen.rect(9, 84, 5, 44, SHINE, 2)
  }), // prettier-ignore
  drawable('baby bottle', 56, 130, (pen, look) => {
    pen.path('M20 26C20 16 24 12 24 6C24 -2 32 -2 32 6C32 12 36 16 36 26Z', '#f2cf9a')
    pen.rect(6, 24, 44, 18, bodyColor(look, '#5fb0e0'), 5)
    const shape = 'M8 42H48C54 48 56 54 54 62C52 74 52 84 56 96V120C56 127 52 130 46 130H10C4 130 0 127 0 120V96C4 84 4 74 2 62C0 54 2 48 8 42Z'
    filledGlass(pen, shape, 66, { width: 56, height: 130 }, '#fbf8f0', look)
    for (const y of [78, 90, 102, 114]) pen.line([[34, y], [46, y]], { color: '#5fb0e0', width: 2.5 })
    pen.rect(8, 54, 4, 66, SHINE, 2)
  }), // prettier-ignore
  drawable('paint can', 88, 104, (pen, look) => {
    const paint = bodyColor(look, '#3f86c9')
    pen.line('M6 40C10 -12 78 -12 82 40', { color: STUFF.darkSteel, width: 4 })
    pen.rect(2, 34, 84, 66, { color: STUFF.steel, volume: 1.7 }, 3)
    pen.ellipse(44, 96, 42, 8, { color: STUFF.steel, volume: 1.7 })
    pen.ellipse(44, 34, 44, 11, '#d5dade')
    pen.ellipse(44, 34, 37, 8, paint)
    pen.path('M4 34C10 46 78 46 84 34C86 60 78 62 76 50C74 44 70 46 69 54C68 84 58 82 57 60C56 50 50 50 48 58C46 70 38 68 37 58C36 50 28 50 27 60C26 76 16 74 15 54C14 46 6 50 4 34Z', paint)
  }), // prettier-ignore
  drawable('gas can', 100, 106, (pen, look) => {
    const red = bodyColor(look, '#c9322b')
    pen.line([[24, 26], [4, 6]], { color: STUFF.black, width: 8 })
    pen.line('M40 22V8H80V22', { color: shade(red, -0.06), width: 9 })
    pen.path('M14 34L30 20H90Q98 20 98 28V98Q98 106 90 106H20Q12 106 12 98V40Z', red)
    for (const d of ['M26 44L84 94', 'M84 44L26 94']) pen.line(d, { color: shade(red, -0.12), width: 6 })
  }), // prettier-ignore
]
