/** Toys of the nursery: dolls, ducks, trains, horses, globes, balloons, ornaments. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { heartOf, petals, spread } from '../outlines.ts'
import { roundedStar } from '../sky/weather.ts'

const BRIGHT = ['#e2483d', '#f4c93c', '#3f8fd8', '#4fae5a', '#8a5fc8', '#ee7f3a']
const INK = '#2b2226'

const face = (pen: Pen, x: number, y: number, gap: number, size: number): void => {
  for (const s of [-1, 1]) pen.ellipse(x + s * gap, y, size, size * 1.25, { color: INK, outline: false })
  pen.line(`M${x - gap * 0.7} ${y + gap * 0.8}q${gap * 0.7} ${gap * 0.6} ${gap * 1.4} 0`, { color: '#b5423e', width: size * 0.8 })
  for (const s of [-1, 1])
    pen.circle(x + s * gap * 1.5, y + gap * 0.7, size * 1.3, { color: '#f08a8a', alpha: 0.5, outline: false })
}

function block(pen: Pen, x: number, y: number, size: number, color: string, letter: string): void {
  pen.polygon([[x, y - size], [x + size * 0.3, y - size * 1.24], [x + size * 1.3, y - size * 1.24], [x + size, y - size]], shade(color, 0.07)) // prettier-ignore
  pen.polygon([[x + size, y - size], [x + size * 1.3, y - size * 1.24], [x + size * 1.3, y - size * 0.24], [x + size, y]], shade(color, -0.1)) // prettier-ignore
  pen.rect(x, y - size, size, size, color, 3)
  pen.rect(x + size * 0.12, y - size * 0.88, size * 0.76, size * 0.76, { color: mix(color, '#ffffff', 0.75), outline: false }, 3)
  pen.text(letter, x + size / 2, y - size * 0.48, { color: shade(color, -0.06), size: size * 0.6, bold: true })
}

/** A spoked wheel seen from the side, turning with the phase. */
const wheel = (pen: Pen, x: number, y: number, r: number, color: string, phase: number): void => {
  pen.circle(x, y, r, '#26272d')
  pen.circle(x, y, r * 0.62, color)
  pen.at(x, y, { rotate: -phase * 360 }, () => pen.line([[-r * 0.5, 0], [r * 0.5, 0]], { color: shade(color, -0.16), width: r * 0.16 })) // prettier-ignore
}

function horse(pen: Pen, color: string): void {
  pen.path(tube([[70, -92], [96, -76], [92, -40]], [12, 16, 6]), '#e8d3a0') // prettier-ignore
  for (const [x, foot] of [[-40, -56], [56, 62]] as const) pen.path(tube([[x, -70], [foot, -22]], [26, 16]), shade(color, -0.05)) // prettier-ignore
  pen.path('M-62 -110C-30 -116 30 -112 64 -104C84 -92 78 -60 54 -58C20 -52 -30 -52 -52 -62C-72 -74 -76 -100 -62 -110Z', color)
  pen.path(tube([[-48, -92], [-66, -130], [-72, -152]], [44, 30, 26]), color) // prettier-ignore
  pen.path(tube([[-66, -158], [-88, -150], [-106, -136]], [30, 26, 19]), color) // prettier-ignore
  pen.polygon([[-62, -170], [-56, -188], [-50, -168]], color) // prettier-ignore
  pen.path(tube([[-56, -176], [-44, -150], [-36, -116]], [10, 17, 9]), '#e8d3a0') // prettier-ignore
  pen.circle(-80, -158, 4, { color: INK, outline: false })
  pen.line('M-110 -138L-90 -166M-96 -140L-52 -120', { color: '#c8302b', width: 5 })
  pen.path('M-14 -116C6 -122 26 -118 36 -110L30 -84H-8Z', '#c8302b')
}

/** Toys by name. */
export const PLAYTHINGS: readonly Drawable[] = [
  fitted('doll', (pen, look) => {
    const cloth = bodyColor(look, '#e0568a')
    for (const s of [-1, 1]) {
      pen.limb([[s * 14, -46], [s * 18, -10]], [14, 13], '#f6dcc4') // prettier-ignore
      pen.ellipse(s * 20, -6, 13, 8, '#3a2a30')
      pen.limb([[s * 22, -100], [s * 50, -74]], [15, 12], '#f6dcc4') // prettier-ignore
    }
    pen.path('M-20 -114H20C24 -90 40 -60 54 -38Q0 -22 -54 -38C-40 -60 -24 -90 -20 -114Z', cloth)
    pen.path('M-54 -38Q0 -22 54 -38L50 -48Q0 -32 -50 -48Z', { color: '#fbf4f0', outline: false })
    pen.circle(0, -150, 44, '#8a4a24')
    for (const s of [-1, 1]) pen.ellipse(s * 48, -126, 16, 24, '#8a4a24', s * -16)
    pen.circle(0, -146, 37, { color: '#f6dcc4', round: true })
    pen.path('M-37 -152C-34 -196 34 -196 37 -152C20 -164 8 -172 0 -176C-8 -170 -24 -162 -37 -152Z', '#8a4a24')
    face(pen, 0, -144, 15, 5)
    for (const s of [-1, 1]) pen.path(`M${s * 42} -150l${s * 18} -12v24Z`, cloth)
  }, { sockets: { handle: [50, -74] } }), // prettier-ignore
  fitted('toy car', (pen, look) => {
    const color = bodyColor(look, '#e2483d')
    pen.path('M-86 -16V-40C-86 -52 -74 -56 -60 -58C-50 -84 -34 -94 4 -94C36 -94 50 -82 60 -60C82 -58 90 -48 90 -34V-16Z', { color, volume: 1.4 })
    pen.path('M-44 -58C-38 -76 -28 -82 -6 -82V-58ZM6 -58V-82C28 -82 38 -76 44 -58Z', '#bfe4f6')
    pen.circle(-80, -38, 7, '#fbe89a')
    for (const x of [-46, 48]) wheel(pen, x, -19, 20, '#f6c93c', look.phase)
  }, { animated: true, sockets: { top: [0, -94, 60] } }), // prettier-ignore
  fitted('toy train', (pen, look) => {
    const color = bodyColor(look, '#3f8fd8')
    pen.rect(24, -60, 74, 40, '#f4c93c', 5)
    for (let i = 0; i < 5; i++) pen.circle(36 + i * 13, -62, 9, { color: BRIGHT[i] as string, round: true })
    pen.line([[10, -26], [26, -26]], { color: '#4a4f58', width: 6 }) // prettier-ignore
    pen.rect(-34, -98, 46, 78, '#e2483d', 5)
    pen.rect(-42, -106, 62, 12, shade(color, -0.1), 5)
    pen.rect(-24, -88, 28, 26, '#bfe4f6', 4)
    pen.rect(-100, -66, 70, 44, { color, volume: 1.5 }, 14)
    pen.polygon([[-86, -64], [-92, -96], [-64, -96], [-70, -64]], '#f4c93c') // prettier-ignore
    pen.circle(-102, -46, 9, '#fbe89a')
    pen.rect(-102, -26, 204, 10, '#4a4f58', 4)
    for (const [x, r] of [[-82, 15], [-48, 15], [-8, 18], [44, 15], [82, 15]] as const) wheel(pen, x, -r, r, '#e2483d', look.phase) // prettier-ignore
    for (const [x, y, r] of [[-74, -112, 10], [-60, -126, 13]] as const) pen.circle(x, y, r, { color: '#eef1f4', alpha: 0.9 })
  }, { animated: true }), // prettier-ignore
  fitted('toy', (pen, look) => {
    block(pen, -90, 0, 46, bodyColor(look, '#e2483d'), 'A')
    block(pen, -34, 0, 46, '#3f8fd8', 'B')
    block(pen, -62, -46, 46, '#4fae5a', 'C')
    pen.circle(66, -34, 34, { color: '#f4c93c', round: true })
    pen.path('M34 -46Q66 -30 98 -46V-32Q66 -16 34 -32Z', { color: '#e2483d', outline: false })
  }),
  fitted('rocking horse', (pen, look) => {
    pen.path('M-110 -26C-60 6 60 6 110 -26L104 -36C60 -8 -60 -8 -104 -36Z', '#b5743c')
    horse(pen, bodyColor(look, '#d9a05c'))
  }, { sockets: { seat: [10, -116, 50], top: [10, -116, 50] } }), // prettier-ignore
  fitted('rubber duck', (pen, look) => {
    const yellow = bodyColor(look, '#f8d030')
    pen.path('M-60 -50C-84 -20 -60 0 -10 0C50 0 92 -18 86 -62C84 -76 78 -78 70 -72C56 -60 30 -66 0 -64Z', { color: yellow, round: true })
    pen.path('M2 -44C30 -58 62 -44 60 -26C40 -12 8 -18 2 -44Z', shade(yellow, -0.05))
    pen.circle(-34, -86, 42, { color: yellow, round: true })
    pen.path('M-66 -90C-84 -98 -100 -92 -100 -82C-98 -70 -82 -68 -64 -74Z', '#f0862c')
    pen.line([[-98, -82], [-68, -82]], { color: '#c8641a', width: 2.6 }) // prettier-ignore
    pen.ellipse(-44, -96, 6, 8, { color: INK, outline: false })
    pen.circle(-46, -99, 2.4, { color: '#ffffff', outline: false })
    pen.ellipse(-20, -110, 9, 6, { color: '#ffffff', alpha: 0.55, outline: false }, 30)
  }, { sockets: { head: [-34, -126, 60], top: [20, -64, 60] } }), // prettier-ignore
  fitted('robot toy', (pen, look) => {
    const color = bodyColor(look, '#6fa8c8')
    for (const s of [-1, 1]) {
      pen.rect(s * 20 - 13, -40, 26, 40, shade(color, -0.08), 4)
      pen.rect(s * 22 - 20, -12, 40, 12, '#4a4f58', 4)
      pen.limb([[s * 50, -96], [s * 66, -66]], [16, 15], shade(color, -0.05)) // prettier-ignore
      pen.path(`M${s * 58} -60C${s * 52} -40 ${s * 62} -34 ${s * 66} -44L${s * 72} -44C${s * 78} -34 ${s * 86} -44 ${s * 78} -60Z`, '#d8443a')
    }
    pen.rect(-44, -110, 88, 76, color, 8)
    pen.rect(-28, -96, 56, 36, '#2b3440', 4)
    for (const [x, c] of [[-16, '#e2483d'], [0, '#f4c93c'], [16, '#4fae5a']] as const) pen.circle(x, -86, 6, { color: c, glow: 3 }) // prettier-ignore
    pen.line('M-20 -70L-10 -76L0 -66L10 -74L20 -70', { color: '#6fe0c8', width: 3 })
    pen.rect(-32, -164, 64, 52, shade(color, 0.04), 9)
    for (const s of [-1, 1]) pen.circle(s * 14, -142, 9, { color: '#f8e27a', glow: 4 })
    pen.rect(-18, -128, 36, 9, '#2b3440', 3)
    pen.line([[0, -164], [0, -184]], { color: '#8f98a3', width: 5 }) // prettier-ignore
    pen.circle(0, -187, 8, { color: '#e2483d', glow: 4 })
  }), // prettier-ignore
  fitted('dollhouse', (pen, look) => {
    const color = bodyColor(look, '#f2a8bf')
    pen.polygon([[-92, -126], [0, -196], [92, -126]], '#b5485a') // prettier-ignore
    pen.rect(-82, -130, 164, 130, color)
    for (const [x, y, c] of [[-74, -122, '#cfe6f2'], [4, -122, '#fbeec0'], [-74, -60, '#d8efd0'], [4, -60, '#ecd9f2']] as const) pen.rect(x, y, 70, 54, { color: c, outline: false }, 2) // prettier-ignore
    pen.rect(-66, -88, 44, 18, '#8a5fc8', 3)
    pen.rect(-70, -98, 14, 28, '#7a4c2c', 2)
    pen.rect(18, -92, 40, 24, '#e2793c', 4)
    pen.rect(-62, -28, 40, 6, '#8a5a34', 2)
    for (const x of [-58, -28]) pen.rect(x, -24, 4, 18, '#8a5a34')
    pen.rect(24, -40, 30, 34, '#3f8fa8', 3)
    pen.circle(0, -152, 13, '#fbeec0')
    pen.line('M0 -165V-139M-13 -152H13', { color: '#b5485a', width: 3 })
  }),
  fitted('nesting doll', (pen, look) => {
    const color = bodyColor(look, '#d8303a')
    for (const [x, size, tone] of [[-70, 0.56, 0.03], [-24, 0.76, 0.01], [42, 1, 0]] as const) pen.at(x, 0, { scale: size }, () => { // prettier-ignore
      const body = 'M0 -164C28 -164 40 -140 36 -116C32 -104 56 -92 56 -48C56 -14 44 0 34 0H-34C-44 0 -56 -14 -56 -48C-56 -92 -32 -104 -36 -116C-40 -140 -28 -164 0 -164Z'
      pen.path(body, { color: shade(color, tone), round: true })
      pen.inside(body, () => pen.path('M-70 -96Q0 -70 70 -96V-40Q0 -16 -70 -40Z', { color: '#f4c93c', outline: false }))
      pen.ellipse(0, -128, 24, 25, '#f8e2cc')
      pen.path('M-24 -132C-20 -158 20 -158 24 -132C10 -142 -10 -142 -24 -132Z', { color: '#6b3f22', outline: false })
      face(pen, 0, -126, 9, 3)
      for (const [px, py, pc] of [[0, -56, '#e2485a'], [-26, -50, '#3f8fd8'], [26, -50, '#3f8fd8']] as const) petals(pen, [px, py], { count: 6, long: 14, wide: 11 }, pc) // prettier-ignore
    }) // prettier-ignore
  }), // prettier-ignore
  fitted('sandcastle', (pen, look) => {
    const sand = bodyColor(look, '#e8c07a')
    const tower = (x: number, wide: number, high: number): void => {
      pen.polygon([[x - wide / 2, 0], [x - wide * 0.42, -high], [x + wide * 0.42, -high], [x + wide / 2, 0]], sand) // prettier-ignore
      for (let i = 0; i < 4; i++) pen.rect(x - wide * 0.46 + i * wide * 0.26, -high - 11, wide * 0.15, 13, shade(sand, -0.02))
      pen.rect(x - 5, -high * 0.7, 10, 18, { color: shade(sand, -0.28), outline: false }, 5)
    }
    pen.path('M-120 0C-100 -16 100 -16 120 0Z', shade(sand, 0.03))
    tower(-64, 50, 78)
    tower(64, 50, 78)
    pen.rect(-60, -52, 120, 52, shade(sand, -0.03))
    tower(0, 58, 118)
    pen.path('M-14 0V-22A14 15 0 0 1 14 -22V0Z', { color: shade(sand, -0.32), outline: false })
    pen.line([[0, -128], [0, -164]], { color: '#8a5a34', width: 4 }) // prettier-ignore
    pen.polygon([[1, -164], [34, -154], [1, -144]], '#e2483d') // prettier-ignore
    for (const [x, y] of [[-30, -24], [34, -30], [-66, -20], [70, -16]] as const) pen.path(heartOf(x, y, 9), { color: '#f6e6cc', outline: false }) // prettier-ignore
  }),
  fitted('snow globe', (pen, look) => {
    pen.circle(0, -92, 78, { color: '#d3e8f6', round: true })
    pen.inside('M-76 -92A76 76 0 1 1 76 -92A76 76 0 1 1 -76 -92Z', () => {
      pen.ellipse(0, -28, 90, 34, '#fbfdff')
      pen.rect(-34, -74, 36, 32, '#b5703f')
      pen.polygon([[-42, -72], [-16, -98], [10, -72]], '#fbfdff') // prettier-ignore
      pen.rect(-22, -62, 12, 20, { color: '#f6d25a', outline: false })
      for (let i = 0; i < 3; i++) pen.polygon([[16 + i * 4, -50 - i * 16], [34, -78 - i * 16], [52 - i * 4, -50 - i * 16]], '#3f8a5a') // prettier-ignore
      for (let i = 0; i < 34; i++) pen.circle((spread(i) - 0.5) * 140, -166 + ((spread(i, 2) * 130 + look.phase * 130) % 130), 2.6, { color: '#ffffff', outline: false }) // prettier-ignore
    })
    pen.path('M-54 -138C-40 -156 -20 -162 -4 -162C-24 -154 -40 -138 -46 -116Z', { color: '#ffffff', alpha: 0.7, outline: false })
    pen.path('M-58 -36H58L70 0H-70Z', bodyColor(look, '#a83a3f'))
    pen.rect(-64, -40, 128, 10, '#e2b84a', 4)
  }, { animated: true }), // prettier-ignore
  fitted('piñata', (pen, look) => {
    const colors = look.colors.length > 0 ? [look.colors[0] as string, mix(look.colors[0] as string, '#ffffff', 0.4)] : BRIGHT
    pen.line([[0, -130], [0, -176]], { color: '#b9a27c', width: 5 }) // prettier-ignore
    const parts: readonly (readonly [string, number, number])[] = [['M-60 -120H64C76 -120 78 -60 64 -56H-60Z', -120, -56], ['M-66 -180H-30L-20 -70H-70C-84 -90 -80 -150 -66 -180Z', -180, -70], ['M-112 -150C-112 -166 -80 -170 -60 -160V-126H-100C-110 -130 -112 -140 -112 -150Z', -166, -126], ['M-58 -60H-34V0H-58Z', -60, 0], ['M36 -60H60V0H36Z', -60, 0]]
    for (const [d, top, foot] of parts) {
      pen.path(d, colors[0] as string)
      pen.inside(d, () => { for (let y = top, i = 0; y < foot; y += 12, i++) pen.path(`M-120 ${y}H90V${y + 9}${Array.from({ length: 21 }, () => 'l-5 5l-5 -5').join('')}Z`, { color: colors[(i + 1) % colors.length] as string, outline: false, volume: 0.4 }) }) // prettier-ignore
    }
    for (const x of [-60, -42]) pen.polygon([[x, -176], [x + 6, -206], [x + 14, -174]], colors[1] as string) // prettier-ignore
    pen.circle(-84, -150, 5, { color: INK, outline: false })
    for (const y of [0, 8, 16]) pen.line(`M70 ${-104 + y}Q92 ${-96 + y} 96 ${-66 + y}`, { color: colors[(y / 8) % colors.length] as string, width: 5 })
  }), // prettier-ignore
  fitted('jack-in-the-box', (pen, look) => {
    pen.line('M0 -70l26 -8l-52 -10l52 -10l-52 -10l46 -8', { color: '#b9c2cc', width: 6 })
    pen.path('M-34 -116C-24 -130 24 -130 34 -116L26 -96H-26Z', '#f4c93c')
    pen.circle(0, -142, 29, { color: '#f8e2cc', round: true })
    for (const s of [-1, 1]) pen.circle(s * 28, -146, 11, '#e2483d')
    pen.path('M-24 -158L0 -206L24 -158Q0 -168 -24 -158Z', '#8a5fc8')
    pen.circle(0, -206, 7, '#f4c93c')
    face(pen, 0, -146, 11, 3.4)
    pen.circle(0, -138, 6, '#e2332d')
    pen.polygon([[-60, -72], [60, -72], [80, -106], [84, -98], [62, -62], [-60, -62]], '#c8303a') // prettier-ignore
    block(pen, -62, 0, 66, bodyColor(look, '#3f8fd8'), 'J')
    pen.line('M62 -36H84V-52', { color: '#e2b84a', width: 6 })
  }),
  fitted('toy soldier', (pen, look) => {
    const red = bodyColor(look, '#c8302b')
    for (const s of [-1, 1]) {
      pen.rect(s * 13 - 11, -60, 22, 56, '#2b3a66', 3)
      pen.rect(s * 14 - 13, -10, 26, 10, '#22222a', 3)
      pen.limb([[s * 30, -112], [s * 36, -72]], [17, 15], shade(red, s * -0.03)) // prettier-ignore
    }
    pen.path('M-28 -122H28L26 -58H-26Z', red)
    for (const y of [-112, -98, -84]) pen.line([[-16, y], [16, y]], { color: '#f2cb5a', width: 4 }) // prettier-ignore
    pen.rect(-28, -68, 56, 9, '#fbf6ea')
    pen.circle(0, -140, 21, { color: '#f6d3b4', round: true })
    face(pen, 0, -140, 8, 2.6)
    pen.rect(-23, -202, 46, 52, { color: '#26262d', volume: 1.6 }, 5)
    pen.rect(-25, -156, 50, 8, '#22222a', 3)
    pen.circle(0, -176, 8, '#f2cb5a')
    pen.line([[40, -58], [40, -176]], { color: '#7a4c2c', width: 6 }) // prettier-ignore
    pen.polygon([[37, -176], [43, -176], [40, -200]], '#c9d0d8') // prettier-ignore
  }),
  fitted('rattle', (pen, look) => {
    const color = bodyColor(look, '#6fb8e8')
    pen.rect(-6, -60, 12, 60, '#fbeec0', 5)
    pen.line('M-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0', { color, width: 7 })
    pen.circle(0, -96, 42, { color, round: true })
    pen.path('M-41 -104Q0 -88 41 -104V-90Q0 -74 -41 -90Z', { color: '#f6d25a', outline: false })
  }),
  fitted('pacifier', (pen, look) => {
    const color = bodyColor(look, '#6fb8e8')
    pen.path('M0 -34C22 -40 30 -76 0 -80C-30 -76 -22 -40 0 -34Z', { color: '#f2d9a8', round: true })
    pen.ellipse(0, -26, 60, 22, color)
    pen.line('M-24 -6a24 26 0 1 0 48 0', { color: shade(color, -0.1), width: 10 })
  }),
  fitted('balloon dog', (pen, look) => {
    const color = bodyColor(look, '#e2483d')
    const puff = (x: number, y: number, rx: number, ry: number, turn = 0): void => {
      pen.ellipse(x, y, rx, ry, { color, round: true, volume: 1.5 }, turn)
      pen.ellipse(x - rx * 0.3, y - ry * 0.34, rx * 0.2, ry * 0.12, { color: '#ffffff', alpha: 0.7, outline: false }, turn)
    }
    for (const x of [-40, 44]) puff(x + 14, -30, 15, 32, -6)
    puff(4, -66, 58, 19)
    for (const x of [-40, 44]) puff(x, -30, 16, 33, 6)
    puff(-52, -92, 15, 27, -14)
    puff(-84, -112, 31, 17, 14)
    puff(-50, -134, 12, 25, 26)
    puff(-66, -136, 12, 25, -8)
    puff(66, -96, 11, 30, 20)
  }), // prettier-ignore
  fitted('heart balloon', (pen, look) => {
    pen.line('M0 60C-14 96 12 120 0 156', { color: '#8a8f98', width: 3 })
    pen.path(heartOf(0, 0, 120), { color: bodyColor(look, '#e2334a'), round: true, volume: 1.3 })
    pen.polygon([[-7, 64], [0, 52], [7, 64]], bodyColor(look, '#e2334a')) // prettier-ignore
    pen.ellipse(-32, -26, 9, 16, { color: '#ffffff', alpha: 0.5, outline: false }, 40)
  }, { sockets: { handle: [0, 150], bottom: [0, 156] } }), // prettier-ignore
  fitted('christmas stocking', (pen, look) => {
    const red = bodyColor(look, '#cf2f36')
    pen.path('M-34 -120H34V-52C40 -34 30 -10 8 -4C-20 6 -66 4 -84 -10C-96 -24 -84 -40 -66 -44C-44 -50 -34 -60 -34 -76Z', red)
    pen.path('M-84 -10C-96 -24 -84 -40 -66 -44C-58 -30 -60 -10 -66 0C-74 -2 -80 -6 -84 -10Z', {
      color: '#3f8f4f',
      outline: false,
    })
    pen.rect(-42, -146, 84, 34, '#fbfaf6', 12)
    pen.line('M34 -146C52 -170 30 -180 24 -150', { color: '#3f8f4f', width: 6 })
    pen.at(0, -84, { scale: 0.16 }, () => pen.path(roundedStar(100), { color: '#f6d25a', outline: false }))
  }),
  fitted('piggy bank', (pen, look) => {
    const pink = bodyColor(look, '#f29ab0')
    for (const [x, tone] of [[-46, 0], [-20, -0.06], [26, -0.06], [48, 0]] as const) pen.rect(x - 12, -26, 24, 26, shade(pink, tone - 0.04), 6) // prettier-ignore
    pen.line('M84 -66q24 -6 20 -22q-12 -10 -16 4q2 12 18 6', { color: pink, width: 6 })
    pen.ellipse(4, -62, 84, 50, { color: pink, round: true })
    pen.polygon([[-52, -96], [-36, -126], [-18, -104]], shade(pink, -0.04)) // prettier-ignore
    pen.ellipse(-82, -58, 18, 22, shade(pink, 0.03))
    for (const x of [-88, -77]) pen.ellipse(x, -58, 3.4, 6, { color: shade(pink, -0.3), outline: false })
    pen.circle(-52, -76, 5, { color: INK, outline: false })
    pen.rect(-12, -112, 40, 7, { color: '#5a2a36', outline: false }, 3)
    pen.circle(8, -128, 18, { color: '#f2c53d', volume: 1.8 })
  }),
  fitted('ornament', (pen, look) => ornament(pen, bodyColor(look, '#d2302f'))),
]

function ornament(pen: Pen, color: string): void {
  pen.line('M0 -78C-10 -96 10 -100 8 -84', { color: '#c9a23c', width: 4 })
  pen.rect(-12, -72, 24, 18, { color: '#e2b84a', volume: 2 }, 3)
  pen.circle(0, 0, 58, { color, round: true, volume: 1.6 })
  pen.inside('M-58 0A58 58 0 1 1 58 0A58 58 0 1 1 -58 0Z', () => {
    pen.path('M-64 -12Q0 8 64 -12V4Q0 24 -64 4Z', { color: '#f6d25a', outline: false })
    for (const x of [-36, 0, 36])
      pen.at(x, x ? 32 : 40, { scale: 0.1 }, () => pen.path(roundedStar(100), { color: '#f6d25a', outline: false }))
  })
  pen.ellipse(-22, -30, 9, 15, { color: '#ffffff', alpha: 0.6, outline: false }, 34)
}
