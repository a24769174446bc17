/** Sports gear: goals, hoops, rackets, clubs, weights, sleds, tents and parachutes. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'

function mesh(pen: Pen, outline: string, [left, top, right, bottom]: readonly number[], step: number, color: string): void {
  pen.inside(outline, () => {
    for (let x = left as number; x <= (right as number); x += step) pen.line([[x, top as number], [x, bottom as number]], { color, width: 1.3 }) // prettier-ignore
    for (let y = top as number; y <= (bottom as number); y += step) pen.line([[left as number, y], [right as number, y]], { color, width: 1.3 }) // prettier-ignore
  })
}

function racket(
  pen: Pen,
  color: string,
  { rx, ry, shaft, grip, thick }: { rx: number; ry: number; shaft: number; grip: number; thick: number },
): void {
  const oval = `M${-rx} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 ${-rx} 0Z`
  pen.path(oval, { color: '#f6f4ec', alpha: 0.35, outline: false })
  mesh(pen, oval, [-rx, -ry, rx, ry], 8, '#cfcabc')
  pen.line(oval, { color, width: thick })
  if (thick > 6) pen.line(`M${-rx * 0.62} ${ry * 0.78}Q-6 ${ry + 24} -4 ${ry + shaft}M${rx * 0.62} ${ry * 0.78}Q6 ${ry + 24} 4 ${ry + shaft}`, { color, width: thick * 0.8 }) // prettier-ignore
  else pen.line([[0, ry], [0, ry + shaft]], { color: shade(color, 0.1), width: 4.4 }) // prettier-ignore
  pen.rect(-7, ry + shaft - 2, 14, grip, '#2c2a2e', 5)
  for (let y = 8; y < grip - 4; y += 9) pen.line([[-6, ry + shaft + y], [6, ry + shaft + y - 4]], { color: '#5a565c', width: 1.8 }) // prettier-ignore
}

const plate = (pen: Pen, x: number, high: number, color: string): void =>
  pen.rect(x - 7, -high / 2, 14, high, { color, volume: 1.6 }, 5)

/** Sports gear by name. */
export const SPORTS: readonly Drawable[] = [
  fitted('bowling pin', (pen, look) => {
    const white = bodyColor(look, '#fbfaf6')
    pen.path('M0 -150C16 -150 20 -134 16 -116C12 -100 16 -92 24 -72C34 -46 30 -16 20 0H-20C-30 -16 -34 -46 -24 -72C-16 -92 -12 -100 -16 -116C-20 -134 -16 -150 0 -150Z', { color: white, volume: 1.5 }) // prettier-ignore
    for (const y of [-108, -98]) pen.path(`M-14.500 ${y}Q0 ${y + 4} 14.500 ${y}V${y + 5}Q0 ${y + 9} -14.500 ${y + 5}Z`, { color: '#d8302f', outline: false }) // prettier-ignore
  }),
  fitted('golf club', (pen, look) => {
    pen.line([[40, -170], [-6, -18]], { color: '#b9c2cc', width: 6 }) // prettier-ignore
    pen.line([[50, -203], [38, -164]], { color: '#2b2a2f', width: 11 }) // prettier-ignore
    pen.path('M-2 -26L-10 -26C-26 -20 -56 -22 -58 -6C-58 2 -50 0 -40 0H-4C4 -4 4 -16 -2 -26Z', { color: bodyColor(look, '#5a626c'), volume: 2 })
  }, { sockets: { handle: [44, -184] } }), // prettier-ignore
  fitted('tennis racket', (pen, look) => racket(pen, bodyColor(look, '#d8403a'), { rx: 46, ry: 60, shaft: 40, grip: 56, thick: 9 }), { sockets: { handle: [0, 128] } }), // prettier-ignore
  fitted('badminton racket', (pen, look) => racket(pen, bodyColor(look, '#3f7fd0'), { rx: 36, ry: 44, shaft: 74, grip: 52, thick: 6 }), { sockets: { handle: [0, 144] } }), // prettier-ignore
  fitted('shuttlecock', (pen, look) => {
    for (const [x, turn] of [[-30, -22], [-15, -11], [0, 0], [15, 11], [30, 22]] as const) pen.at(x * 0.4, -20, { rotate: turn }, () => { // prettier-ignore
      pen.path('M-5 0L-15 -84Q0 -94 15 -84L5 0Z', bodyColor(look, '#fbfaf6'))
      pen.line([[0, 0], [0, -84]], { color: '#c9c4b8', width: 2 }) // prettier-ignore
    }) // prettier-ignore
    pen.line('M-26 -50Q0 -44 26 -50M-20 -34Q0 -28 20 -34', { color: '#d8403a', width: 3 })
    pen.path('M-18 -20H18C18 0 8 4 0 4C-8 4 -18 0 -18 -20Z', '#f1e6cd')
  }),
  fitted('ping pong paddle', (pen, look) => {
    pen.rect(-9, 30, 18, 62, '#c98a4a', 6)
    pen.path('M0 -70C42 -70 58 -36 52 -4C48 20 30 34 14 40H-14C-30 34 -48 20 -52 -4C-58 -36 -42 -70 0 -70Z', bodyColor(look, '#d8302f'))
    pen.path('M-38 22C-20 34 20 34 38 22C32 32 22 38 14 40H-14C-22 38 -32 32 -38 22Z', { color: '#d9a868', outline: false })
    pen.circle(58, 60, 16, { color: '#fbfaf6', round: true })
  }, { sockets: { handle: [0, 70] } }), // prettier-ignore
  fitted('baseball bat', (pen, look) => pen.at(0, 0, { rotate: 40 }, () => {
    const wood = bodyColor(look, '#c9904f')
    pen.path(tube([[0, -110], [0, -60], [0, 20], [0, 100]], [26, 28, 15, 11]), { color: wood, volume: 1.8 }) // prettier-ignore
    pen.rect(-6.5, 50, 13, 54, '#2f2a2c', 4)
    pen.ellipse(0, 106, 10, 5, wood)
  }), { sockets: { handle: [-50, 60] } }), // prettier-ignore
  fitted('hockey stick', (pen, look) => {
    pen.path('M60 -180L72 -176L14 -16C10 -4 0 0 -12 0H-62C-72 -2 -72 -14 -62 -18L-8 -18Z', bodyColor(look, '#d9a868'))
    pen.polygon([[60, -180], [72, -176], [54, -126], [42, -130]], '#2b2a2f') // prettier-ignore
    for (const x of [-60, -48, -36]) pen.line([[x, -16], [x + 2, -2]], { color: '#2b2a2f', width: 6 }) // prettier-ignore
    pen.ellipse(-96, -6, 20, 7, '#232328')
  }, { sockets: { handle: [56, -150] } }), // prettier-ignore
  fitted('basketball hoop', (pen, look) => {
    pen.rect(30, -150, 10, 150, '#6b737d', 3)
    pen.path('M34 -170L-2 -196V-184L30 -158Z', '#6b737d')
    pen.rect(14, -8, 44, 8, '#4f5660', 3)
    pen.rect(-74, -254, 104, 76, '#f6f8fa', 4)
    pen.line('M-74 -254H30V-178H-74Z', { color: '#d8403a', width: 4 })
    pen.line('M-42 -226H-4V-192H-42Z', { color: '#d8403a', width: 3.4 })
    const net = 'M-48 -186H2L-8 -146H-38Z'
    for (let i = 0; i < 7; i++) {
      pen.line([[-48 + i * 8.3, -186], [-30 + i * 5 + 4, -146]], { color: '#f4f1ea', width: 2 }) // prettier-ignore
      pen.line([[2 - i * 8.3, -186], [-16 - i * 5 + 4, -146]], { color: '#f4f1ea', width: 2 }) // prettier-ignore
    }
    pen.path(net, { color: '#c9c4ba', alpha: 0.3, outline: false })
    pen.line('M-50 -186a27 6 0 1 0 54 0a27 6 0 1 0 -54 0', { color: bodyColor(look, '#ee6a2c'), width: 5 })
  }),
  fitted('goal', (pen, look) => {
    const net = 'M-116 -90L-92 -104H92L116 -90V0H-116Z'
    pen.path(net, { color: '#e9eef2', alpha: 0.35, outline: false })
    mesh(pen, net, [-120, -110, 120, 0], 11, '#c3ccd4')
    pen.line('M-116 -90L-88 -40V0M116 -90L88 -40V0', { color: '#b9c2cc', width: 3 })
    pen.line('M-116 0V-92H116V0', { color: bodyColor(look, '#fbfbf9'), width: 9, cap: 'butt' })
  }, { sockets: { inside: [0, -30, 180] } }), // prettier-ignore
  fitted('dumbbell', (pen, look) => {
    const iron = bodyColor(look, '#4a4f59')
    pen.rect(-60, -7, 120, 14, { color: '#b9c2cc', volume: 2 }, 4)
    for (const s of [-1, 1]) for (const [x, h] of [[58, 78], [74, 64], [88, 46]] as const) plate(pen, s * x, h, shade(iron, (78 - h) * -0.001)) // prettier-ignore
  }, { sockets: { handle: [0, 0] } }), // prettier-ignore
  fitted('barbell', (pen, look) => {
    pen.rect(-150, -4, 300, 8, { color: '#b9c2cc', volume: 2 }, 3)
    for (const s of [-1, 1]) for (const [x, h] of [[92, 104], [108, 104], [124, 70]] as const) plate(pen, s * x, h, bodyColor(look, '#3f444d')) // prettier-ignore
  }, { sockets: { handle: [0, 0] } }), // prettier-ignore
  fitted('kettlebell', (pen, look) => {
    const iron = bodyColor(look, '#3f444d')
    pen.line('M-30 -62C-44 -120 44 -120 30 -62', { color: iron, width: 15 })
    pen.path('M-54 -38C-54 -88 54 -88 54 -38C54 -14 40 0 34 0H-34C-40 0 -54 -14 -54 -38Z', { color: iron, round: true, volume: 1.6 })
  }, { sockets: { handle: [0, -104] } }), // prettier-ignore
  fitted('treadmill', (pen, look) => {
    const color = bodyColor(look, '#3a3f49')
    pen.polygon([[-110, -10], [90, -22], [110, -12], [-90, 0]], color) // prettier-ignore
    pen.polygon([[-96, -14], [84, -25], [98, -18], [-78, -6]], '#1f2126') // prettier-ignore
    for (const [x, y] of [[64, -22], [86, -20]] as const) pen.line([[x, y], [x + 16, -128]], { color: '#8f98a3', width: 7 }) // prettier-ignore
    pen.line([[92, -100], [44, -96]], { color: '#8f98a3', width: 7 }) // prettier-ignore
    pen.polygon([[70, -122], [104, -160], [116, -152], [98, -112]], color) // prettier-ignore
    pen.polygon([[76, -124], [100, -152], [106, -147], [90, -118]], { color: '#6fd0e8', outline: false }) // prettier-ignore
  }, { sockets: { top: [-10, -18, 120], seat: [-10, -18, 120] } }), // prettier-ignore
  fitted('punching bag', (pen, look) => {
    for (const x of [-14, 14]) pen.line([[0, -186], [x, -150]], { color: '#8f98a3', width: 4 }) // prettier-ignore
    pen.line([[0, -210], [0, -186]], { color: '#6b737d', width: 5, dash: [6, 4] }) // prettier-ignore
    pen.rect(-34, -152, 68, 152, { color: bodyColor(look, '#b5302c'), volume: 2 }, 22)
    for (const y of [-128, -70, -26]) pen.rect(-34, y, 68, 9, { color: '#2b2a2f', outline: false })
  }),
  fitted('trampoline', (pen, look) => {
    for (const x of [-96, -34, 34, 96]) pen.line([[x, -44], [x * 1.05, 0]], { color: '#8f98a3', width: 7 }) // prettier-ignore
    pen.ellipse(0, -50, 124, 26, bodyColor(look, '#3f7fd0'))
    pen.ellipse(0, -52, 100, 19, '#26272d')
    for (let i = 0; i < 24; i++) pen.line([[Math.cos(i * 0.262) * 98, -52 + Math.sin(i * 0.262) * 18.6], [Math.cos(i * 0.262) * 108, -51 + Math.sin(i * 0.262) * 21]], { color: '#d9dde2', width: 2 }) // prettier-ignore
  }, { sockets: { top: [0, -54, 150], seat: [0, -54, 150] } }), // prettier-ignore
  fitted('sled', (pen, look) => {
    const wood = bodyColor(look, '#b5743c')
    for (const y of [-12, 0]) pen.line(`M84 ${y - 4}H-72C-104 ${y - 4} -112 ${y - 40} -88 ${y - 48}C-74 ${y - 50} -68 ${y - 38} -76 ${y - 34}`, { color: y ? shade(wood, -0.12) : '#c8303a', width: 8 }) // prettier-ignore
    for (const x of [-52, 0, 58]) pen.line([[x, -8], [x, -42]], { color: shade(wood, -0.1), width: 7 }) // prettier-ignore
    for (const [y, d] of [[-50, 0], [-42, 6], [-34, 12]] as const) pen.rect(-76 + d, y, 156, 8, shade(wood, d * 0.005), 4)
    pen.line('M-80 -46C-110 -60 -124 -40 -132 -30', { color: '#d9c9a8', width: 4 })
  }, { sockets: { seat: [4, -48, 120], top: [4, -50, 130] } }), // prettier-ignore
  fitted('sleigh', (pen, look) => {
    const red = bodyColor(look, '#b5272e')
    pen.line('M110 -6H-90C-124 -6 -130 -44 -104 -50C-90 -50 -88 -38 -96 -34', { color: '#e2b84a', width: 8 })
    for (const x of [-50, 60]) pen.line(`M${x} -8Q${x + 6} -24 ${x - 4} -34`, { color: '#e2b84a', width: 7 })
    pen.path('M-104 -86C-100 -50 -70 -32 -40 -32H70C104 -34 112 -74 96 -126C84 -112 66 -92 40 -88C10 -84 -30 -72 -58 -76C-74 -78 -84 -92 -104 -86Z', red) // prettier-ignore
    pen.line('M-104 -86C-84 -92 -74 -78 -58 -76C-30 -72 10 -84 40 -88C66 -92 84 -112 96 -126', { color: '#f2cf6a', width: 6 })
    pen.line('M-62 -56C-20 -40 40 -40 84 -62', { color: '#f2cf6a', width: 4 })
  }, { sockets: { seat: [26, -82, 90], top: [20, -84, 100] } }), // prettier-ignore
  fitted('paddle', (pen, look) => pen.at(0, 0, { rotate: 30 }, () => {
    const wood = bodyColor(look, '#c9904f')
    pen.rect(-4, -110, 8, 150, wood, 4)
    pen.rect(-13, -118, 26, 10, shade(wood, -0.08), 5)
    pen.path('M-5 30C-22 46 -24 92 -16 112Q0 120 16 112C24 92 22 46 5 30Z', wood)
    pen.path('M-20 92Q0 100 20 92L16 112Q0 120 -16 112Z', { color: '#c8303a', outline: false })
  }), { sockets: { handle: [20, -40] } }), // prettier-ignore
  fitted('tent', (pen, look) => {
    const color = bodyColor(look, '#e2792c')
    pen.path('M-120 0L-20 -118L96 -100L130 0Z', shade(color, -0.06))
    pen.path('M-120 0L-20 -118L60 0Z', color)
    pen.path('M-66 0L-20 -104L8 0Z', { color: '#3a2a22', to: '#5a4030', outline: false })
    pen.path('M-66 0L-20 -104L-34 0Z', shade(color, 0.08))
    pen.line('M-20 -118L-30 -128M-120 0L-134 2M130 0L142 2M96 -100L130 -60', { color: '#8a6f52', width: 3 })
    pen.line([[-20, -118], [96, -100]], { color: shade(color, -0.16), width: 4 }) // prettier-ignore
    if (look.lit) pen.path('M-66 0L-20 -104L8 0Z', { color: '#ffd98a', alpha: 0.8, glow: 10, outline: false })
  }, { sockets: { inside: [-20, -10, 60] } }), // prettier-ignore
  fitted('sleeping bag', (pen, look) => {
    const color = bodyColor(look, '#3f7fb0')
    pen.path('M-130 -10C-134 -34 -110 -46 -84 -44L100 -36C124 -34 132 -20 130 -8C126 0 110 0 100 0H-110C-124 0 -128 -2 -130 -10Z', color)
    pen.path('M-130 -14C-132 -40 -104 -48 -80 -44C-64 -38 -60 -18 -70 -4C-90 -2 -128 2 -130 -14Z', mix(color, '#f4e0b8', 0.75))
    pen.ellipse(-100, -34, 24, 13, '#fbf8f0', -10)
    for (const x of [-40, -4, 32, 68, 100]) pen.line(`M${x} -41Q${x + 8} -20 ${x} -2`, { color: shade(color, -0.1), width: 3 })
  }, { sockets: { top: [0, -40, 160], inside: [-60, -24, 100] } }), // prettier-ignore
  fitted('parachute', (pen, look) => {
    const [one, two] = [bodyColor(look, '#e2483d'), secondColor(look, '#fbfaf4')]
    for (const x of [-108, -54, 0, 54, 108]) pen.line([[x, -84], [0, 60]], { color: '#8a8f98', width: 2 }) // prettier-ignore
    const edge: Point[] = [[-110, -84], [-66, -84], [-22, -84], [22, -84], [66, -84], [110, -84]] // prettier-ignore
    for (let i = 0; i < 5; i++) {
      const [from, to] = [edge[i] as Point, edge[i + 1] as Point]
      pen.path(`M${from[0]} ${from[1]}Q${from[0] * 0.95} -160 0 -178Q${to[0] * 0.95} -160 ${to[0]} ${to[1]}Q${(from[0] + to[0]) / 2} -100 ${from[0]} ${from[1]}Z`, i % 2 ? two : one) // prettier-ignore
    }
    pen.rect(-10, 56, 20, 14, '#4a4f58', 4)
  }, { sockets: { bottom: [0, 70], inside: [0, 66, 40] } }), // prettier-ignore
  fitted('finish line', (pen, look) => {
    for (const x of [-100, 100]) pen.rect(x - 5, -120, 10, 120, '#6b737d', 3)
    for (let row = 0; row < 3; row++) for (let k = 0; k < 16; k++) pen.rect(-104 + k * 13, -126 + row * 13, 13, 13, { color: (row + k) % 2 ? '#fbfaf6' : bodyColor(look, '#24242b'), volume: 0, outline: false }) // prettier-ignore
  }),
  fitted('medal podium', (pen, look) => {
    const color = bodyColor(look, '#d9a83c')
    for (const [x, h, n] of [[-90, 56, '2'], [30, 40, '3'], [-30, 84, '1']] as const) { // prettier-ignore
      pen.rect(x, -h, 60, h, shade(color, n === '1' ? 0.03 : -0.04), 2)
      pen.text(n, x + 30, -h / 2, { color: '#ffffff', size: 34, bold: true })
    }
  }, { sockets: { top: [0, -84, 56] } }), // prettier-ignore
]
