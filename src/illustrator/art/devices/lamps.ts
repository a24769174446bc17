/** What gives light: candles, lamps, lanterns, torches. Flames burn unless something is said to be unlit; bulbs shine by night. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, drawable, secondColor, type Drawable, type Look } from '../drawable.ts'
import { DARK, flame, has, isLit, SHINE, STUFF } from '../parts/house-parts.ts'

const burns = (look: Look): boolean => !has(look, 'unlit', 'broken')

/** A wax candle standing on (x, y). */
function wax(
  pen: Pen,
  look: Look,
  { x, y, width, height, color }: { x: number; y: number; width: number; height: number; color: string },
): void {
  const half = width / 2
  pen.line(
    [
      [x, y - height],
      [x, y - height - width * 0.4],
    ],
    { color: STUFF.wick, width: width * 0.1 },
  )
  pen.path(
    `M${x - half} ${y - height + half * 0.3}C${x - half} ${y - height} ${x + half} ${y - height} ${x + half} ${y - height + half * 0.3}V${y}H${x - half}Z`,
    { color, volume: 1.3 },
  )
  pen.path(
    `M${x - half} ${y - height + half * 0.2}C${x - half * 0.6} ${y - height + half} ${x - half * 0.7} ${y - height * 0.62} ${x - half * 0.4} ${y - height * 0.62}C${x - half * 0.1} ${y - height * 0.62} ${x - half * 0.2} ${y - height + half * 0.8} ${x + half * 0.3} ${y - height + half * 0.8}C${x + half * 0.7} ${y - height + half * 0.8} ${x + half} ${y - height + half * 0.5} ${x + half} ${y - height + half * 0.2}Z`,
    { color: mix(color, '#ffffff', 0.45), outline: false },
  )
  if (burns(look)) flame(pen, x, y - height - width * 0.2, width * 1.25, look.phase)
}

/** A shade of cloth that glows when the lamp is on. */
function lampshade(pen: Pen, data: string, look: Look, color: string): void {
  pen.path(data, isLit(look) ? { color: mix(color, '#ffe9a8', 0.55), to: mix(color, '#ffc65a', 0.35), glow: 16 } : color)
}

export const LAMPS: readonly Drawable[] = [
  drawable('candle', 60, 120, (pen, look) => {
    pen.ellipse(30, 112, 30, 8, { color: STUFF.brass, volume: 1.600 })
    pen.ellipse(30, 110, 22, 5, { color: shade(STUFF.brass, -0.1), outline: false })
    wax(pen, look, { x: 30, y: 112, width: 30, height: 72, color: bodyColor(look, '#f6ecd6') })
  }, { animated: true }), // prettier-ignore
  drawable('candlestick', 64, 160, (pen, look) => {
    const brass = secondColor(look, STUFF.brass)
    wax(pen, look, { x: 32, y: 84, width: 16, height: 60, color: bodyColor(look, '#f6ecd6') })
    pen.path('M16 82H48L42 94H22Z', { color: brass, volume: 1.800 })
    pen.path('M26 94H38C36 110 44 118 42 126C40 134 36 138 38 148H26C28 138 24 134 22 126C20 118 28 110 26 94Z', { color: brass, volume: 1.800 })
    pen.path('M2 156C6 148 20 146 32 146C44 146 58 148 62 156Q62 160 58 160H6Q2 160 2 156Z', { color: brass, volume: 1.800 })
  }, { animated: true }), // prettier-ignore
  drawable('candelabra', 130, 160, (pen, look) => {
    const brass = bodyColor(look, STUFF.brass)
    pen.line('M18 74C18 104 56 98 65 112C74 98 112 104 112 74', { color: brass, width: 7 })
    for (const [x, y] of [[18, 70], [65, 58], [112, 70]] as const) {
      wax(pen, look, { x, y, width: 15, height: 40, color: secondColor(look, '#f6ecd6') })
      pen.path(`M${x - 14} ${y - 2}H${x + 14}L${x + 7} ${y + 9}H${x - 7}Z`, { color: brass, volume: 1.800 })
    }
    pen.path('M60 66H70V108C76 116 72 126 70 132V148H60V132C58 126 54 116 60 108Z', { color: brass, volume: 1.800 })
    pen.path('M30 156C36 146 52 144 65 144C78 144 94 146 100 156Q100 160 96 160H34Q30 160 30 156Z', { color: brass, volume: 1.800 })
  }, { animated: true }), // prettier-ignore
  drawable('torch', 48, 160, (pen, look) => {
    pen.polygon([[16, 62], [32, 62], [28, 160], [20, 160]], bodyColor(look, '#7a4a2c'))
    for (const y of [84, 96]) pen.rect(16, y, 16, 5, { color: STUFF.paleWood, outline: false }, 2)
    pen.path('M8 44H40L34 68H14Z', { color: STUFF.iron, volume: 1.600 })
    if (burns(look)) {
      flame(pen, 24, 48, 47, look.phase)
      flame(pen, 14, 50, 24, (look.phase + 0.4) % 1)
      flame(pen, 34, 50, 26, (look.phase + 0.7) % 1)
    }
  }, { animated: true }), // prettier-ignore
  drawable('match', 130, 36, (pen, look) => {
    pen.limb([[26, 22], [128, 32]], [5, 5], STUFF.paleWood)
    pen.limb([[12, 21], [26, 22]], [11, 9], bodyColor(look, '#b8283f'))
    if (burns(look)) flame(pen, 14, 26, 26, look.phase)
  }, { animated: true }), // prettier-ignore
  drawable('lamp', 96, 130, (pen, look) => {
    const cloth = bodyColor(look, '#f0d9a0')
    pen.ellipse(48, 123, 30, 7, { color: STUFF.brass, volume: 1.600 })
    pen.path('M42 62H54V72C70 80 76 94 66 108C60 116 58 118 58 122H38C38 118 36 116 30 108C20 94 26 80 42 72Z', { color: secondColor(look, '#4f7a9a'), volume: 1.500 })
    pen.line('M62 64V84', { color: STUFF.brass, width: 2 })
    pen.circle(62, 86, 3, STUFF.brass)
    lampshade(pen, 'M26 0H70L96 64H0Z', look, cloth)
    pen.path('M26 0H70L72 5H24Z', { color: shade(cloth, -0.1), outline: false })
    pen.path('M2 58H94L96 64H0Z', { color: shade(cloth, -0.1), outline: false })
  }), // prettier-ignore
  drawable('desk lamp', 110, 130, (pen, look) => {
    const color = bodyColor(look, '#c9322b')
    pen.path('M44 124C48 114 98 114 102 124Q103 130 98 130H48Q43 130 44 124Z', color)
    pen.limb([[74, 116], [94, 68]], [6, 6], STUFF.steel)
    pen.limb([[94, 68], [56, 26]], [6, 6], STUFF.steel)
    for (const [x, y] of [[94, 68], [58, 26]] as const) pen.circle(x, y, 6, STUFF.iron)
    if (isLit(look)) pen.polygon([[4, 62], [46, 66], [66, 128], [0, 128]], { color: '#fff0b0', alpha: 0.35, outline: false })
    pen.circle(24, 60, 11, { color: isLit(look) ? '#fff0b0' : '#f4ecd0', glow: isLit(look) ? 12 : 0 })
    pen.path('M56 8L68 26C62 34 52 38 48 42L54 66L0 52C2 30 20 12 40 14C46 14 50 8 56 8Z', color)
  }), // prettier-ignore
  drawable('floor lamp', 80, 200, (pen, look) => {
    const cloth = bodyColor(look, '#f0d9a0')
    pen.ellipse(40, 194, 30, 6, STUFF.iron)
    pen.rect(37, 56, 6, 138, { color: STUFF.iron, volume: 1.600 })
    lampshade(pen, 'M20 0H60L80 60H0Z', look, cloth)
    pen.path('M2 54H78L80 60H0Z', { color: shade(cloth, -0.1), outline: false })
    pen.line('M50 60V84', { color: STUFF.brass, width: 2 })
  }), // prettier-ignore
  drawable('lantern', 80, 130, (pen, look) => {
    const iron = bodyColor(look, '#3a3f47')
    pen.line('M14 46C14 -12 66 -12 66 46', { color: iron, width: 4 })
    pen.path('M22 34C22 24 58 24 58 34L66 44H14Z', iron)
    pen.path('M16 44H64V110H16Z', { color: '#fff3c9', alpha: 0.8, glow: isLit(look) ? 16 : 0 })
    if (burns(look)) flame(pen, 40, 96, 40, look.phase)
    pen.rect(33, 94, 14, 16, '#f6ecd6', 2)
    for (const x of [14, 38, 62]) pen.rect(x, 42, x === 38 ? 3 : 5, 70, iron, 1)
    pen.path('M8 108H72L78 124Q78 130 72 130H8Q2 130 2 124Z', iron)
    pen.rect(20, 48, 5, 54, SHINE, 2)
  }, { animated: true }), // prettier-ignore
  drawable('paper lantern', 84, 120, (pen, look) => {
    const paper = bodyColor(look, '#d9352c')
    pen.line('M42 0V14', { color: STUFF.ink, width: 2.500 })
    pen.ellipse(42, 52, 42, 40, { color: isLit(look) ? mix(paper, '#ffc65a', 0.3) : paper, round: true, glow: isLit(look) ? 16 : 0 })
    for (const k of [-0.66, -0.33, 0, 0.33, 0.66]) pen.line(`M42 12Q${42 + k * 84} 52 42 92`, { color: shade(paper, -0.1), width: 2, alpha: 0.7 })
    for (const y of [9, 89]) pen.rect(28, y, 28, 7, STUFF.gold, 2)
    for (const x of [34, 42, 50]) pen.line(`M${x} 96V${x === 42 ? 120 : 114}`, { color: STUFF.gold, width: 3.500 })
  }), // prettier-ignore
  drawable('light bulb', 70, 112, (pen, look) => {
    const glows = isLit(look) || !has(look, 'unlit', 'broken')
    const clear = has(look, 'see-through')
    const bulb = 'M35 0C56 0 70 16 70 36C70 56 56 62 53 80H17C14 62 0 56 0 36C0 16 14 0 35 0Z'
    if (clear) {
      pen.path(bulb, { color: '#d8ecf6', alpha: 0.34 })
      pen.line(bulb, { color: '#8fa9b8', width: 1.200, alpha: 0.8 })
    } else {
      pen.path(bulb, { color: bodyColor(look, glows ? '#ffe27a' : '#e6eef2'), round: true, glow: glows ? 9 : 0 })
      pen.line('M28 80V50L22 40L30 44L35 38L40 44L48 40L42 50V80', { color: '#c98a2f', width: 2.500 })
    }
    pen.rect(16, 80, 38, 22, { color: STUFF.steel, volume: 1.800 }, 4)
    for (const y of [86, 94]) pen.rect(16, y, 38, 2.500, DARK, 1)
    pen.path('M24 102H46L42 110Q35 114 28 110Z', STUFF.iron)
    pen.ellipse(18, 26, 5, 11, SHINE, 24)
  }), // prettier-ignore
  drawable('string lights', 180, 60, (pen, look) => {
    pen.line('M0 4Q45 50 90 18Q135 50 180 4', { color: '#3f5a46', width: 3 })
    const colors = look.colors.length ? look.colors : ['#f2c94a', '#e0533c', '#5fb0e0', '#6fbf5a']
    for (const [k, [x, y]] of ([[10, 14], [32, 30], [56, 34], [80, 24], [102, 25], [126, 34], [150, 28], [171, 13]] as const).entries()) {
      const on = Math.sin(look.phase * Math.PI * 2 + k * 2) > -0.6
      pen.rect(x - 3, y - 1, 6, 7, '#3f5a46', 2)
      pen.path(`M${x - 4} ${y + 5}C${x - 9} ${y + 12} ${x - 6} ${y + 24} ${x} ${y + 25}C${x + 6} ${y + 24} ${x + 9} ${y + 12} ${x + 4} ${y + 5}Z`, { color: colors[k % colors.length] as string, glow: on ? 6 : 0 })
    }
  }, { animated: true }), // prettier-ignore
  drawable('chandelier', 160, 140, (pen, look) => {
    const brass = bodyColor(look, STUFF.brass)
    pen.rect(78, 0, 4, 40, brass)
    pen.path('M70 38H90L94 58C90 70 96 78 88 94H72C64 78 70 70 66 58Z', { color: brass, volume: 1.800 })
    for (const [x, y] of [[14, 66], [46, 78], [114, 78], [146, 66]] as const) {
      pen.line(`M80 84C${80 + (x - 80) * 0.5} 118 ${x} ${y + 40} ${x} ${y + 6}`, { color: brass, width: 5 })
      pen.rect(x - 5, y - 24, 10, 28, '#f6ecd6', 1)
      flame(pen, x, y - 23, 19, (look.phase + x * 0.013) % 1)
      pen.path(`M${x - 12} ${y}H${x + 12}L${x + 6} ${y + 9}H${x - 6}Z`, { color: brass, volume: 1.600 })
    }
    for (const [x, y] of [[14, 84], [46, 104], [80, 104], [114, 104], [146, 84], [62, 112], [98, 112]] as const) pen.path(`M${x} ${y}C${x + 6} ${y + 10} ${x + 5} ${y + 17} ${x} ${y + 18}C${x - 5} ${y + 17} ${x - 6} ${y + 10} ${x} ${y}Z`, { color: '#dcf0f8', volume: 1.800 })
    pen.path('M80 118C88 128 86 138 80 140C74 138 72 128 80 118Z', { color: '#dcf0f8', volume: 1.800 })
  }, { animated: true, sockets: { bottom: { at: [80, 138] } } }), // prettier-ignore
  drawable('flashlight', 150, 56, (pen, look) => {
    const color = bodyColor(look, '#e0b53a')
    if (isLit(look)) pen.ellipse(6, 28, 10, 24, { color: '#fff3b8', glow: 12, outline: false })
    pen.path('M4 2H34L58 14H140Q150 14 150 24V32Q150 42 140 42H58L34 54H4Q0 54 0 50V6Q0 2 4 2Z', { color, volume: 1.500 })
    pen.ellipse(7, 28, 7, 26, { color: isLit(look) ? '#fff6cf' : '#dcecf4' })
    pen.rect(30, 5, 6, 46, DARK)
    pen.rect(76, 9, 22, 8, STUFF.black, 4)
    for (const x of [108, 118, 128, 138]) pen.rect(x, 15, 4, 26, DARK, 1)
  }), // prettier-ignore
  drawable('lava lamp', 56, 150, (pen, look) => {
    const base = bodyColor(look, '#8a5fc4')
    const shape = 'M18 26H38L50 90L42 112H14L6 90Z'
    pen.path(shape, { color: mix(base, '#ffd0f0', 0.6), glow: isLit(look) ? 12 : 0 })
    pen.inside(shape, () => {
      for (const [x, y, r, salt] of [[24, 50, 7, 0], [33, 72, 9, 0.3], [26, 98, 14, 0.6], [31, 36, 5, 0.8]] as const) pen.circle(x, y + Math.sin((look.phase + salt) * 6.283) * 8, r, { color: secondColor(look, '#f2527a'), round: true })
    })
    pen.path('M20 6Q28 -4 36 6L38 28H18Z', { color: STUFF.steel, volume: 1.800 })
    pen.path('M12 110H44L36 126L54 148Q54 150 50 150H6Q2 150 2 148L20 126Z', { color: STUFF.steel, volume: 1.800 })
  }, { animated: true }), // prettier-ignore
  drawable('oil lamp', 140, 84, (pen, look) => {
    const gold = bodyColor(look, STUFF.gold)
    pen.line('M110 34C146 20 140 64 104 58', { color: shade(gold, -0.06), width: 7 })
    pen.path('M46 28C20 34 14 22 0 20C6 44 26 56 44 60C60 70 88 70 104 60C120 50 118 34 104 28Z', { color: gold, volume: 2 })
    pen.path('M52 28C56 16 94 16 98 28Z', { color: shade(gold, 0.04), volume: 1.800 })
    pen.circle(75, 13, 6, { color: gold, round: true })
    pen.path('M62 66H88L84 74C94 76 100 80 102 84H48C50 80 56 76 66 74Z', { color: gold, volume: 2 })
    if (burns(look)) flame(pen, 6, 22, 20, look.phase)
  }, { animated: true }), // prettier-ignore
]
