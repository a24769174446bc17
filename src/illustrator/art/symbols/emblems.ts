/** Emblems and signs: arrows, check marks, peace, yin and yang, infinity, notes, shields, knots of meaning. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, heartOf, leaf, regular, starPoints } from '../outlines.ts'
import { roundedStar } from '../sky/weather.ts'

const turns = { up: -90, down: 90, right: 0, left: 180 } as const

const arrow = (name: string, turn: number): Drawable =>
  fitted(name, (pen, look) => pen.at(0, 0, { rotate: turn }, () => pen.polygon([[-90, -22], [14, -22], [14, -60], [92, 0], [14, 60], [14, 22], [-90, 22]], { color: bodyColor(look, '#e2483d'), volume: 1.2 }))) // prettier-ignore

function note(pen: Pen, x: number, color: string): void {
  pen.ellipse(x, 0, 24, 17, color, -22)
  pen.rect(x + 15, -112, 8, 110, color, 2)
}

function helixPoint(i: number, side: 1 | -1): Point {
  return [Math.sin(i * 0.32) * 36 * side, -130 + i * 6.6]
}

const ring = (pen: Pen, r: number, width: number, color: string): void =>
  pen.line(`M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`, { color, width })

/** Emblems by name. */
export const EMBLEMS: readonly Drawable[] = [
  arrow('arrow symbol', turns.right),
  arrow('right arrow', turns.right),
  arrow('up arrow', turns.up),
  arrow('down arrow', turns.down),
  arrow('left arrow', turns.left),
  fitted('curved arrow', (pen, look) => {
    const color = bodyColor(look, '#3f7fd0')
    pen.line('M-70 20C-70 -80 40 -90 56 -16', { color, width: 26, cap: 'butt' })
    pen.polygon([[14, -22], [100, -30], [60, 40]], color) // prettier-ignore
  }),
  fitted('check mark', (pen, look) => pen.polygon([[-80, 0], [-52, -30], [-22, 2], [58, -86], [86, -58], [-20, 58]], { color: bodyColor(look, '#3fa650'), volume: 1.2 })), // prettier-ignore
  fitted('peace sign', (pen, look) => {
    const color = bodyColor(look, '#4a9f5a')
    ring(pen, 74, 18, color)
    pen.line('M0 -74V74M0 0L-52 52M0 0L52 52', { color, width: 18, cap: 'butt' })
  }),
  fitted('yin yang', (pen, look) => {
    const [dark, light] = [bodyColor(look, '#23232a'), secondColor(look, '#fbfaf6')]
    pen.circle(0, 0, 84, dark)
    pen.path('M0 -78A78 78 0 0 0 0 78A39 39 0 0 0 0 0A39 39 0 0 1 0 -78Z', { color: light, outline: false, volume: 0.4 })
    pen.circle(0, -39, 12, { color: light, outline: false })
    pen.circle(0, 39, 12, { color: dark, outline: false })
  }),
  fitted('infinity symbol', (pen, look) => pen.line('M0 0C-30 -50 -92 -48 -92 0C-92 48 -30 50 0 0C30 -50 92 -48 92 0C92 48 30 50 0 0Z', { color: bodyColor(look, '#7a4fc0'), width: 20 })), // prettier-ignore
  fitted('music note', (pen, look) => {
    const color = bodyColor(look, '#2f2f3a')
    note(pen, 0, color)
    pen.path('M15 -112C24 -88 56 -84 52 -44C46 -62 36 -70 23 -72Z', color)
  }),
  fitted('music notes', (pen, look) => {
    const color = bodyColor(look, '#2f2f3a')
    note(pen, -40, color)
    note(pen, 36, color)
    pen.path('M-25 -112L59 -126V-98L-25 -84Z', color)
  }),
  fitted('treble clef', (pen, look) => pen.line('M6 60C-20 62 -26 34 -4 32M6 60C30 58 20 30 10 -20C4 -60 -2 -110 18 -130C34 -112 26 -84 -6 -56C-40 -28 -36 14 2 16C40 18 40 -32 8 -32C-16 -32 -18 0 2 2', { color: bodyColor(look, '#2f2f3a'), width: 9 })), // prettier-ignore
  fitted('puzzle piece', (pen, look) => {
    const color = bodyColor(look, '#3f8fd8')
    pen.path('M-60 -60H-16C-28 -76 -18 -94 0 -94C18 -94 28 -76 16 -60H60V-16C76 -28 94 -18 94 0C94 18 76 28 60 16V60H16C28 44 18 28 0 28C-18 28 -28 44 -16 60H-60V16C-44 28 -28 18 -28 0C-28 -18 -44 -28 -60 -16Z', { color, volume: 1.3 }) // prettier-ignore
  }),
  fitted('recycling symbol', (pen, look) => {
    const color = bodyColor(look, '#3f9f4f')
    for (const turn of [0, 120, 240]) pen.at(0, 0, { rotate: turn }, () => {
      pen.polygon([[-26, -76], [14, -76], [42, -34], [20, -22], [0, -52], [-40, -52]], shade(color, turn * 0.0003)) // prettier-ignore
      pen.polygon([[52, -8], [4, -20], [58, -56]], shade(color, turn * 0.0003)) // prettier-ignore
    }) // prettier-ignore
  }),
  fitted('smiley', (pen, look) => {
    const color = bodyColor(look, '#fbcb35')
    const { mood } = look
    pen.circle(0, 0, 80, { color, round: true })
    const ink = '#4a2d12'
    for (const s of [-1, 1]) pen.ellipse(s * 28, -22, 9, 15, { color: ink, outline: false })
    if (mood === 'angry') for (const s of [-1, 1]) pen.line([[s * 50, -58], [s * 14, -42]], { color: ink, width: 8 }) // prettier-ignore
    if (mood === 'sad' || mood === 'angry' || mood === 'scared') pen.line('M-36 44Q0 6 36 44', { color: ink, width: 9 })
    else if (mood === 'surprised') pen.ellipse(0, 34, 16, 22, { color: ink, outline: false })
    else pen.path('M-46 16Q0 30 46 16C42 62 -42 62 -46 16Z', { color: '#8f2f2a', outline: false })
    if (mood === 'sad') pen.path('M34 6C42 18 46 24 46 30A10 10 0 0 1 26 30C26 24 28 18 34 6Z', { color: '#5fb6ea', outline: false }) // prettier-ignore
  }),
  fitted('dreamcatcher', (pen, look) => {
    const color = bodyColor(look, '#8a5a34')
    ring(pen, 60, 9, color)
    const pts = (r: number, turn: number): Point[] => regular(0, 0, r, 8, turn)
    for (const [r, q, turn] of [
      [58, 38, 0],
      [38, 22, 22.5],
      [22, 10, 0],
    ] as const)
      pts(r, turn).forEach((from, i) => {
        // prettier-ignore
        const inner = pts(q, turn + 22.5)
        pen.line([inner[(i + 7) % 8] as Point, from, inner[i] as Point], { color: '#b9a78c', width: 1.8 })
      })
    pen.circle(0, 0, 6, '#3fa6b8')
    pen.line('M0 -60V-92', { color: '#8a6a4a', width: 4 })
    for (const [x, y, size] of [
      [-44, 42, 1],
      [0, 60, 1.2],
      [44, 42, 1],
    ] as const) {
      pen.line([[x, y], [x, y + 24]], { color: '#b9a78c', width: 2.4 }) // prettier-ignore
      pen.circle(x, y + 16, 5, x ? '#d8563f' : '#3fa6b8')
      leaf(pen, [x, y + 24], 90, 52 * size, '#e8dcc8')
      pen.line([[x, y + 28], [x, y + 24 + 46 * size]], { color: '#b59a78', width: 2 }) // prettier-ignore
    }
  }),
  fitted('dna', (pen, look) => {
    const [one, two] = [bodyColor(look, '#3f7fd0'), secondColor(look, '#e2577a')]
    for (let i = 1; i < 40; i += 2) {
      const [a, b] = [helixPoint(i, 1), helixPoint(i, -1)]
      pen.line([a, [0, a[1]]], { color: ['#f2b93c', '#5fb86a'][(i >> 1) % 2] as string, width: 5 }) // prettier-ignore
      pen.line([[0, b[1]], b], { color: ['#5fb86a', '#f2b93c'][(i >> 1) % 2] as string, width: 5 }) // prettier-ignore
    }
    for (const [side, color] of [[-1, two], [1, one]] as const) pen.line(Array.from({ length: 41 }, (_, i) => helixPoint(i, side)), { color, width: 10 }) // prettier-ignore
  }),
  fitted('atom', (pen, look) => {
    const color = bodyColor(look, '#3f8fd8')
    for (const turn of [0, 60, 120]) pen.line(Array.from({ length: 41 }, (_, i): Point => {
      const [x, y] = around(0, 0, 90, i * 9, 0.36)
      const angle = (turn * Math.PI) / 180
      return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]
    }), { color, width: 5 }) // prettier-ignore
    for (const [x, y] of [
      [90, 0],
      [-45, -78],
      [-45, 78],
    ] as const)
      pen.circle(x, y, 10, { color: '#f2a52e', round: true })
    for (const [x, y, c] of [[-9, -5, '#d8443a'], [9, -6, '#4a6fc0'], [0, 9, '#d8443a'], [0, -1, '#4a6fc0']] as const) pen.circle(x, y, 12, { color: c, round: true }) // prettier-ignore
  }),
  fitted('molecule', (pen, look) => {
    const at: Point[] = [[0, 0], [-52, 36], [52, 36], [0, -62], [-96, 0], [96, 4]] // prettier-ignore
    for (const [from, to] of [[0, 1], [0, 2], [0, 3], [1, 4], [2, 5]] as const) pen.line([at[from] as Point, at[to] as Point], { color: '#8f98a3', width: 9 }) // prettier-ignore
    at.forEach(([x, y], i) => pen.circle(x, y, [30, 22, 22, 20, 16, 16][i] as number, { color: i === 0 ? bodyColor(look, '#d8443a') : (['#3f7fd0', '#f2f4f6', '#4a9f5a'][i % 3] as string), round: true })) // prettier-ignore
  }),
  fitted('zodiac', (pen, look) => {
    const color = bodyColor(look, '#2f3f7a')
    pen.circle(0, 0, 92, color)
    for (const r of [90, 60]) ring(pen, r, 3.4, '#e8c45a')
    for (let i = 0; i < 12; i++) {
      pen.line([around(0, 0, 60, i * 30), around(0, 0, 90, i * 30)], { color: '#e8c45a', width: 2.6 }) // prettier-ignore
      pen.polygon(starPoints(...(around(0, 0, 75, i * 30 + 15) as [number, number]), 8, 3.4, i % 2 ? 5 : 4), { color: '#f6dd8a', outline: false }) // prettier-ignore
    }
    for (let i = 0; i < 8; i++) pen.at(0, 0, { rotate: i * 45 }, () => pen.polygon([[-7, -24], [0, -46], [7, -24]], { color: '#f2b93c', outline: false })) // prettier-ignore
    pen.circle(0, 0, 25, { color: '#f6c94a', round: true })
  }),
  fitted('shield crest', (pen, look) => {
    const [one, two] = [bodyColor(look, '#b5303a'), secondColor(look, '#2f4f9a')]
    const outline = 'M-70 -84C-40 -76 -20 -84 0 -92C20 -84 40 -76 70 -84C74 0 50 60 0 88C-50 60 -74 0 -70 -84Z'
    pen.path(outline, '#d9b04a')
    pen.at(0, -1, { scale: 0.88 }, () => {
      pen.path(outline, one)
      pen.inside(outline, () => {
        pen.rect(0, -100, 80, 98, { color: two, outline: false })
        pen.rect(-80, -2, 80, 100, { color: two, outline: false })
      })
      pen.at(-34, -42, { scale: 0.22 }, () => pen.path(roundedStar(100), { color: '#f6d36a', outline: false }))
      pen.at(32, 24, { scale: 0.22 }, () => pen.path(heartOf(0, 0, 190), { color: '#f6d36a', outline: false }))
      pen.polygon([[20, -30], [14, -58], [26, -46], [34, -62], [42, -46], [54, -58], [48, -30]], { color: '#f6d36a', outline: false }) // prettier-ignore
      pen.polygon([[-36, 16], [-16, 34], [-30, 60], [-50, 40]], { color: '#f6d36a', outline: false }) // prettier-ignore
    })
  }),
  fitted('horseshoe', (pen, look) => {
    const color = bodyColor(look, '#9aa1a9')
    pen.path('M-38 80H-62C-92 -10 -60 -84 0 -84C60 -84 92 -10 62 80H38L40 62C60 0 40 -50 0 -50C-40 -50 -60 0 -40 62Z', { color, volume: 1.8 }) // prettier-ignore
    for (const s of [-1, 1]) for (const [x, y] of [[54, 36], [60, 0], [50, -36]] as const) pen.circle(s * x, y, 5, { color: shade(color, -0.25), outline: false }) // prettier-ignore
  }),
  fitted('thumbs up', (pen, look) => {
    const skin = bodyColor(look, '#f5c542')
    pen.rect(-78, -14, 30, 84, '#3f7fd0', 5)
    pen.path('M-48 -10C-26 -18 -14 -46 -14 -76C-12 -96 22 -92 18 -58C16 -40 12 -30 10 -22H58C78 -20 76 4 64 8C76 14 72 34 60 36C68 44 62 58 50 60C52 72 42 78 30 78H-10C-26 78 -34 68 -48 66Z', skin) // prettier-ignore
    for (const y of [8, 34, 59]) pen.line(`M34 ${y}H${62 - (y - 8) * 0.2}`, { color: shade(skin, -0.13), width: 3.4 })
  }),
  fitted('om symbol', (pen, look) => pen.line('M-70 -40C-60 -70 -20 -66 -22 -34C-24 -14 -44 -10 -52 -10C-30 -12 -12 4 -16 30C-22 66 -74 62 -80 20M-26 0C0 -14 30 -10 34 20C40 50 70 44 70 10C70 -24 40 -20 30 6M10 -58C24 -36 62 -38 72 -62M42 -78V-76', { color: bodyColor(look, '#e28a2c'), width: 12 })), // prettier-ignore
  fitted('radiation symbol', (pen, look) => {
    const color = bodyColor(look, '#f0c42e')
    pen.polygon(regular(0, 0, 100, 3), color)
    for (const turn of [0, 120, 240]) pen.at(0, 8, { rotate: turn }, () => pen.path('M-7 -4L-15 -32A34 34 0 0 0 15 -32L7 -4Z', { color: '#23232a', outline: false })) // prettier-ignore
    pen.circle(0, 8, 7, { color: '#23232a', outline: false })
  }),
  fitted('sparkle', (pen, look) => {
    const color = bodyColor(look, '#f8cf45')
    for (const [x, y, r] of [[0, 0, 70], [68, -56, 32], [-60, 56, 26]] as const) pen.path(`M${x} ${y - r}Q${x + r * 0.14} ${y - r * 0.14} ${x + r} ${y}Q${x + r * 0.14} ${y + r * 0.14} ${x} ${y + r}Q${x - r * 0.14} ${y + r * 0.14} ${x - r} ${y}Q${x - r * 0.14} ${y - r * 0.14} ${x} ${y - r}Z`, { color: mix(color, '#ffffff', r < 40 ? 0.3 : 0), glow: 6 }) // prettier-ignore
  }),
  fitted('thought bubble', (pen, look) => {
    const color = bodyColor(look, '#fbfcfe')
    pen.path('M-84 0C-110 -12 -106 -50 -76 -54C-76 -84 -34 -96 -16 -78C4 -104 60 -96 64 -64C100 -66 112 -20 82 -6C76 22 30 26 16 10C-2 30 -44 26 -48 6C-60 14 -80 12 -84 0Z', { color, volume: 0.6 }) // prettier-ignore
    pen.line('M-84 0C-110 -12 -106 -50 -76 -54C-76 -84 -34 -96 -16 -78C4 -104 60 -96 64 -64C100 -66 112 -20 82 -6C76 22 30 26 16 10C-2 30 -44 26 -48 6C-60 14 -80 12 -84 0Z', { color: '#4a5568', width: 4 }) // prettier-ignore
    for (const [x, y, r] of [[-44, 44, 13], [-66, 70, 8], [-80, 88, 5]] as const) {
      pen.circle(x, y, r, { color: '#4a5568' })
      pen.circle(x, y, r - 3, { color, outline: false, volume: 0.4 })
    }
  }, { sockets: { inside: [-4, -36, 120] } }), // prettier-ignore
]
