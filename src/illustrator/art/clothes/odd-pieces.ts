/** Pieces that are worn or carried now and then: canes, jumpsuits, flippers, brooches, snowshoes, badges. */
import { shade } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

const GOLD = '#d9b04a'

export const ODD_PIECES: readonly Drawable[] = [
  fitted('cane', (pen, look) => {
    pen.line('M30 180V44Q30 10 54 10Q76 10 76 36', { color: bodyColor(look, '#7a4a28'), width: 11 })
    pen.rect(24, 170, 12, 14, '#2f3138', 3)
    pen.rect(24, 62, 12, 6, GOLD, 1)
  }),
  fitted('jumpsuit', (pen, look) => {
    const color = bodyColor(look, '#d8683a')
    pen.path(
      'M30 0L0 20L-18 84L4 90L22 52L18 112L10 196H44L52 126L60 196H94L86 112L82 52L100 90L122 84L104 20L74 0Q52 14 30 0Z',
      color,
    )
    pen.line([[52, 10], [52, 112]], { color: shade(color, -0.16), width: 3 }) // prettier-ignore
    pen.rect(16, 100, 72, 9, shade(color, -0.1), 2)
    for (const x of [24, 62]) pen.rect(x, 36, 18, 18, shade(color, -0.06), 2)
  }),
  fitted('corset', (pen, look) => {
    const color = bodyColor(look, '#8f2f4f')
    pen.path(
      'M6 10C18 0 36 6 46 16C56 6 74 0 86 10C84 40 70 56 72 76C76 96 88 104 88 118Q46 134 4 118C4 104 16 96 20 76C22 56 8 40 6 10Z',
      color,
    )
    for (const [y, w] of [[34, 8], [52, 6], [70, 5], [88, 6], [104, 8]] as const) pen.line(`M${46 - w} ${y}L${46 + w} ${y + 9}M${46 + w} ${y}L${46 - w} ${y + 9}`, { color: secondColor(look, '#f2e6d8'), width: 2.4 }) // prettier-ignore
    for (const x of [24, 68]) pen.line(`M${x} 18Q${x + (x < 46 ? 8 : -8)} 66 ${x} 118`, { color: shade(color, -0.12), width: 2 })
  }),
  fitted('bra', (pen, look) => {
    const color = bodyColor(look, '#e6c9cf')
    for (const s of [-1, 1]) {
      pen.line(`M${60 + s * 34} 22Q${60 + s * 26} -10 ${60 + s * 20} -14`, { color, width: 5 })
      pen.path(`M60 40C${60 + s * 6} 14 ${60 + s * 52} 10 ${60 + s * 56} 40C${60 + s * 50} 66 ${60 + s * 14} 66 60 40Z`, {
        color,
        volume: 1.2,
      })
      pen.line(`M${60 + s * 56} 40L${60 + s * 74} 36`, { color, width: 8 })
    }
  }),
  fitted('flippers', (pen, look) => {
    const color = bodyColor(look, '#2f8fd0')
    for (const x of [0, 62]) {
      pen.path(`M${x + 14} 0Q${x + 26} -8 ${x + 38} 0L${x + 42} 50L${x + 56} 128Q${x + 26} 142 ${x - 4} 128L${x + 10} 50Z`, color)
      for (const dx of [12, 26, 40]) pen.line([[x + 26 + (dx - 26) * 0.5, 56], [x + dx * 1.2 - 5, 124]], { color: shade(color, -0.14), width: 3 }) // prettier-ignore
      pen.ellipse(x + 26, 20, 9, 15, '#26282e')
    }
  }),
  fitted('brooch', (pen, look) => {
    const gem = bodyColor(look, '#b5305f')
    for (let i = 0; i < 12; i++)
      pen.circle(60 + Math.cos(i * 0.5236) * 46, 46 + Math.sin(i * 0.5236) * 34, 9, { color: GOLD, round: true })
    pen.ellipse(60, 46, 44, 32, { color: GOLD, volume: 1.6 })
    pen.ellipse(60, 46, 34, 23, { color: gem, round: true })
    pen.path('M38 40C44 28 58 26 68 28C60 34 50 38 44 48Z', { color: '#ffffff', alpha: 0.5, outline: false })
  }),
  fitted('snowshoes', (pen, look) => {
    const wood = bodyColor(look, '#a9743f')
    for (const x of [0, 70]) {
      pen.line(`M${x + 28} 170L${x + 16} 110C${x - 8} 60 ${x} 0 ${x + 28} 0C${x + 56} 0 ${x + 64} 60 ${x + 40} 110Z`, {
        color: wood,
        width: 7,
      })
      for (let y = 18; y < 108; y += 14) pen.line([[x + 6, y], [x + 50, y + 8]], { color: '#e6d5b5', width: 2 }) // prettier-ignore
      for (let y = 18; y < 108; y += 14) pen.line([[x + 50, y], [x + 6, y + 8]], { color: '#e6d5b5', width: 2 }) // prettier-ignore
      pen.rect(x + 12, 54, 32, 12, '#6a4024', 3)
    }
  }),
  fitted('hair clip', (pen, look) => {
    const color = bodyColor(look, '#e2568a')
    pen.path('M0 14Q50 -8 110 10L112 18Q52 8 4 26Z', { color, volume: 1.4 })
    pen.path('M0 16L110 22L108 30L4 30Z', shade(color, -0.12))
    pen.circle(104, 18, 9, { color: GOLD, round: true })
  }),
  fitted('backpack strap', (pen, look) => {
    const color = bodyColor(look, '#3f6aa3')
    pen.line('M10 0C40 40 40 100 14 150', { color, width: 18, cap: 'butt' })
    pen.line('M10 0C40 40 40 100 14 150', { color: shade(color, 0.14), width: 3, dash: [6, 5] })
    pen.rect(16, 88, 26, 18, '#2f3138', 3)
  }),
  fitted('badge', (pen, look) => {
    const metal = bodyColor(look, GOLD)
    pen.path('M50 0L62 14L82 8L84 30L102 40L90 58Q88 96 50 116Q12 96 10 58L-2 40L16 30L18 8L38 14Z', {
      color: metal,
      volume: 1.5,
    })
    pen.circle(50, 54, 25, shade(metal, 0.08))
    if (look.text) pen.text(look.text, 50, 54, { color: '#3a2b1c', size: 15, bold: true, maxWidth: 42 })
    else pen.polygon([[50, 34], [55, 48], [70, 48], [58, 57], [63, 72], [50, 63], [37, 72], [42, 57], [30, 48], [45, 48]], '#3f6fc0') // prettier-ignore
  }),
]
