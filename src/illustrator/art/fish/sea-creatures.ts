/** Creatures of the sea that are not built like fish. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { smoothLoop, tube } from '../curves.ts'
import { bodyColor, type Drawable, type Look } from '../drawable.ts'
import { plainFrame } from '../clothes/worn.ts'
import { rigged } from '../rig.ts'

const eyes = (pen: Pen, x: number, y: number, gap: number, size: number): void => {
  for (const s of [-1, 1]) {
    pen.circle(x + s * gap, y, size, { color: '#ffffff', outline: false })
    pen.circle(x + s * gap - size * 0.15, y + size * 0.1, size * 0.58, { color: '#1f1c22', outline: false })
    pen.circle(x + s * gap - size * 0.35, y - size * 0.2, size * 0.2, { color: '#ffffff', outline: false })
  }
}

const smile = (pen: Pen, x: number, y: number, w: number, color: string): void =>
  pen.line(`M${x - w} ${y}q${w} ${w} ${w * 2} 0`, { color: shade(color, -0.3), width: Math.max(1.4, w * 0.22) })

const waveOf = (look: Look, lag = 0): number => Math.sin((look.phase - lag) * Math.PI * 2)

function octopus(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#d6597a')
  const arms = [-3.5, -2.5, 2.5, 3.5, -1.5, -0.5, 0.5, 1.5]
  for (const [order, i] of arms.entries()) {
    const sway = waveOf(look, order * 0.13) * 6
    const reach = Math.abs(i) * 9
    const side = Math.sign(i)
    const spine: Point[] = [[i * 8, 4], [i * 13 + sway * 0.4, 26], [i * 15 + side * reach * 0.2 + sway, 48 - Math.abs(i) * 2], [i * 17 + side * 12 + sway, 52 - Math.abs(i) * 3]] // prettier-ignore
    pen.path(tube(spine, [17, 12, 8, 4]), order < 4 ? shade(color, -0.08) : color)
    if (order > 3)
      for (const t of [1, 2])
        pen.circle((spine[t] as Point)[0], (spine[t] as Point)[1], 2, { color: mix(color, '#ffffff', 0.45), outline: false })
  }
  pen.path('M-30 6C-46 -22 -34 -64 0 -64C34 -64 46 -22 30 6C20 16 -20 16 -30 6Z', { color, round: true })
  eyes(pen, -3, -10, 12, 7)
  smile(pen, -3, 2, 5, color)
}

function squid(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e58c7a')
  for (let i = -3; i <= 3; i++) pen.path(tube([[i * 5, 20], [i * 8 + waveOf(look, i * 0.1) * 4, 42], [i * 9 + waveOf(look, i * 0.1 + 0.2) * 6, 62 - Math.abs(i) * 3]], [9, 6, 3]), shade(color, i % 2 ? -0.06 : -0.02)) // prettier-ignore
  pen.path('M0 -66C18 -52 34 -44 38 -30L16 -26L-16 -26L-38 -30C-34 -44 -18 -52 0 -66Z', shade(color, -0.06))
  pen.path('M0 -64C22 -44 24 -10 20 22Q0 32 -20 22C-24 -10 -22 -44 0 -64Z', color)
  eyes(pen, 0, 10, 10, 6)
}

function jellyfish(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c48ae0')
  const pulse = 1 + waveOf(look) * 0.05
  for (let i = -3; i <= 3; i++) {
    const sway = waveOf(look, i * 0.11) * 6
    pen.line(`M${i * 10} 0C${i * 10 + sway} 24 ${i * 8 - sway} 40 ${i * 11 + sway} ${68 - Math.abs(i) * 7}`, {
      color: shade(color, i % 2 ? 0.06 : -0.04),
      width: i % 2 ? 3 : 5.5,
    })
  }
  pen.path(`M${-42 * pulse} 4C${-46 * pulse} -34 -24 -52 0 -52C24 -52 ${46 * pulse} -34 ${42 * pulse} 4Q${28 * pulse} -6 ${21 * pulse} 5Q${14 * pulse} -4 7 6Q0 -4 -7 6Q${-14 * pulse} -4 ${-21 * pulse} 5Q${-28 * pulse} -6 ${-42 * pulse} 4Z`, { color, round: true }) // prettier-ignore
  pen.path('M-26 -22C-22 -36 -12 -42 0 -43C-8 -36 -16 -30 -20 -18Z', { color: '#ffffff', alpha: 0.35, outline: false })
  eyes(pen, -3, -16, 10, 4.6)
}

function crab(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#e0492f')
  const step = waveOf(look) * 3
  for (const s of [-1, 1]) {
    for (const [i, x] of [26, 32, 36].entries())
      pen.line(
        `M${s * x * 0.8} ${-14 + i * 4}L${s * (x + 16)} ${-18 + i * 6 + (i % 2 ? step : -step)}L${s * (x + 22 - i * 4)} 0`,
        { color: shade(color, -0.08), width: 5 },
      )
    pen.line(`M${s * 28} -26L${s * 46} -38`, { color: shade(color, -0.05), width: 8 })
    pen.at(s * 46, -42, { scaleX: s, rotate: s * step * 2 }, () =>
      pen.path('M-10 6C-16 -10 -8 -26 6 -30C2 -22 4 -18 8 -15C12 -20 16 -22 20 -22C24 -8 14 10 0 12Z', color),
    )
    pen.line([[s * 8, -36], [s * 10, -48]], { color: shade(color, -0.06), width: 3.5 }) // prettier-ignore
  }
  pen.path('M-38 -20C-36 -40 -16 -44 0 -44C16 -44 36 -40 38 -20C34 -4 16 -2 0 -2C-16 -2 -34 -4 -38 -20Z', { color, round: true })
  eyes(pen, 0, -50, 10, 6)
  smile(pen, 0, -20, 6, color)
}

function lobster(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#c9362b')
  const step = waveOf(look) * 3
  for (let i = 0; i < 4; i++)
    pen.line(`M${-12 + i * 10} -14L${-16 + i * 10 + (i % 2 ? step : -step)} -1`, { color: shade(color, -0.1), width: 4 })
  pen.line('M-42 -26Q-60 -48 -50 -66M-40 -28Q-48 -52 -34 -70', { color: shade(color, -0.06), width: 2 })
  for (const [y, far] of [[-24, true], [-14, false]] as const) pen.at(-40, y, { rotate: far ? 22 : -6 }, () => {
    pen.path(tube([[4, 0], [-16, -4]], [8, 9]), far ? shade(color, -0.08) : color)
    pen.path('M-12 4C-20 10 -40 8 -52 -4C-42 -4 -38 -6 -34 -8C-42 -12 -46 -16 -48 -20C-30 -22 -14 -14 -10 -4Z', far ? shade(color, -0.08) : color)
  }) // prettier-ignore
  for (let i = 4; i >= 0; i--) pen.ellipse(16 + i * 11, -19 + i * 1.6, 11, 13 - i * 1.5, shade(color, i % 2 ? -0.04 : 0.02))
  pen.path('M70 -14C84 -28 94 -24 96 -16C90 -12 90 -8 96 -3C90 2 78 0 70 -10Z', shade(color, -0.05))
  pen.path(
    tube(
      [
        [-38, -20],
        [-16, -22],
        [16, -20],
      ],
      [16, 27, 26],
    ),
    color,
  )
  pen.circle(-36, -28, 3.6, { color: '#1f1c22', outline: false })
}

function shrimp(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2917a')
  const bend = waveOf(look) * 2
  pen.line('M-30 -40Q-56 -50 -62 -30M-30 -38Q-50 -40 -58 -14', { color: shade(color, -0.06), width: 1.8 })
  for (let i = 0; i < 5; i++)
    pen.line(`M${-16 + i * 8} -22L${-20 + i * 8} ${-8 + bend}`, { color: shade(color, -0.1), width: 2.6 })
  pen.polygon([[24, -2], [14, 8], [4, 2], [10, -8]], shade(color, -0.06)) // prettier-ignore
  pen.path(
    tube(
      [
        [-34, -38],
        [-12, -40],
        [12, -32],
        [24, -14],
        [14, -3],
      ],
      [12, 22, 20, 14, 7],
    ),
    color,
  )
  for (const x of [-6, 4, 14])
    pen.line(`M${x} ${-49 + Math.abs(x - 4)}Q${x + 5} -38 ${x - 2} -27`, { color: shade(color, -0.12), width: 1.5 })
  pen.circle(-30, -41, 3, { color: '#1f1c22', outline: false })
}

function seahorse(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#eeb33e')
  const sway = waveOf(look) * 2
  pen.path(`M14 -46C28 ${-52 + sway} 30 ${-30 + sway} 14 -24Z`, shade(color, 0.1))
  pen.line('M2 0C6 16 14 24 8 32C2 38 -8 32 -4 26C-2 22 4 24 3 28', { color, width: 7 })
  pen.path(
    tube(
      [
        [-8, -72],
        [6, -66],
        [6, -46],
        [-2, -28],
        [4, -8],
        [3, 2],
      ],
      [14, 20, 22, 28, 14, 7],
    ),
    color,
  )
  pen.circle(-8, -76, 13, color)
  pen.path(
    tube(
      [
        [-12, -74],
        [-34, -70],
      ],
      [12, 7],
    ),
    color,
  )
  for (const [x, y] of [[0, -92], [8, -84], [14, -72], [16, -60]] as const) pen.polygon([[x - 5, y + 6], [x + 4, y - 3], [x + 5, y + 8]], shade(color, -0.1)) // prettier-ignore
  for (const y of [-46, -36, -26, -16]) pen.line(`M-12 ${y}q8 5 16 1`, { color: shade(color, -0.12), width: 1.6 })
  pen.circle(-11, -78, 4, { color: '#ffffff', outline: false })
  pen.circle(-12, -78, 2.4, { color: '#1f1c22', outline: false })
}

function starfish(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2844b')
  const points: Point[] = Array.from({ length: 20 }, (_, i) => {
    const turn = (i / 20) * Math.PI * 2 - Math.PI / 2
    const radius = [50, 42, 22, 42][i % 4] as number
    const narrow = i % 4 === 1 ? -0.12 : i % 4 === 3 ? 0.12 : 0
    return [Math.cos(turn + narrow) * radius, Math.sin(turn + narrow) * radius]
  })
  pen.path(smoothLoop(points), { color, round: true })
  for (let i = 0; i < 5; i++) for (const r of [16, 27, 37]) {
    const turn = (i / 5) * Math.PI * 2 - Math.PI / 2
    pen.circle(Math.cos(turn) * r, Math.sin(turn) * r, 3.4 - r * 0.04, { color: mix(color, '#ffffff', 0.4), outline: false })
  } // prettier-ignore
  eyes(pen, -1, -4, 7, 4)
  smile(pen, -1, 5, 4, color)
}

function seal(pen: Pen, look: Look): void {
  const color = bodyColor(
    look,
    look.params['species'] === 'walrus' ? '#9a6f52' : look.params['species'] === 'sea lion' ? '#7a5a45' : '#8c96a0',
  )
  const walrus = look.params['species'] === 'walrus'
  const nod = waveOf(look) * 1.5
  pen.path('M60 -8C72 -22 86 -22 92 -16C84 -12 84 -8 94 -2C84 2 70 2 60 -2Z', shade(color, -0.08))
  pen.path(
    tube(
      [
        [-36, -56 + nod],
        [-28, -34],
        [-4, -23],
        [30, -14],
        [64, -7],
      ],
      [32, 36, 46, 28, 10],
    ),
    color,
  )
  pen.path('M-22 -22C-28 -8 -40 -3 -46 0H-12C-6 -6 -6 -18 -10 -24Z', shade(color, -0.08))
  pen.ellipse(-48, -54 + nod, 11, 9, mix(color, '#ffffff', 0.35))
  if (walrus)
    for (const x of [-54, -46]) pen.path(`M${x - 2.6} ${-48 + nod}L${x - 1} ${-24 + nod}L${x + 3} ${-48 + nod}Z`, '#fbf6e6')
  pen.ellipse(-56, -59 + nod, 4, 3, { color: '#26242a', outline: false })
  pen.circle(-39, -62 + nod, 3.4, { color: '#1f1c22', outline: false })
  pen.circle(-40, -63.2 + nod, 1.1, { color: '#ffffff', outline: false })
  for (const dy of [-3, 0, 3]) pen.line([[-48, -53 + dy + nod], [-62, -50 + dy * 1.6 + nod]], { color: shade(color, -0.2), width: 0.9 }) // prettier-ignore
}

function ray(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#5d7c96')
  const flap = waveOf(look) * 8
  pen.line(`M30 0C56 4 80 ${-8 + flap} 104 ${2 + flap}`, { color: shade(color, -0.1), width: 3.4 })
  pen.path(
    `M-40 0C-34 -14 -20 -20 -8 -26C4 -34 14 -44 22 ${-60 - flap}C34 ${-46 - flap} 42 -20 40 0C42 20 34 ${46 + flap} 22 ${54 + flap}C14 42 4 32 -8 24C-20 18 -34 14 -40 0Z`,
    color,
  )
  for (const [x, y] of [[4, -16], [16, -26], [10, 14], [22, 20], [24, 0]] as const) pen.circle(x, y, 3.4, { color: mix(color, '#ffffff', 0.4), outline: false }) // prettier-ignore
  for (const s of [-1, 1]) pen.circle(-28, s * 7, 3.2, { color: '#1f1c22', outline: false })
}

function turtle(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#5f9e58')
  const sea = look.params['species'] === 'sea turtle'
  const skin = look.colors[0] ? mix(color, '#ffffff', 0.25) : look.params['species'] === 'tortoise' ? '#b9a06a' : '#8fc07a'
  const shell = look.colors[0] ? color : look.params['species'] === 'tortoise' ? '#8a6a3c' : sea ? '#4c7f6a' : '#5f8a48'
  const step = waveOf(look) * (look.pose === 'stand' ? 0 : 6)
  for (const [x, far] of [
    [-18, 1],
    [26, 1],
    [-26, 0],
    [20, 0],
  ] as const) {
    const dx = far ? -step : step
    if (sea)
      pen.path(
        `M${x} -16C${x - 4 + dx} -6 ${x + 6 + dx} 10 ${x + 22 + dx} ${12 + step}C${x + 18} -2 ${x + 14} -10 ${x + 12} -16Z`,
        far ? shade(skin, -0.08) : skin,
      )
    else
      pen.path(
        tube(
          [
            [x, -16],
            [x + dx * 0.5, -5],
          ],
          [14, 13],
        ),
        far ? shade(skin, -0.08) : skin,
      )
  }
  pen.polygon([[38, -14], [54, -6], [38, -8]], skin) // prettier-ignore
  pen.path(
    tube(
      [
        [-34, -16],
        [-48, -28],
        [-58, -32],
      ],
      [14, 13, 20],
    ),
    skin,
  )
  pen.path('M-42 -12C-42 -44 -20 -54 0 -54C22 -54 44 -42 46 -12Q2 -4 -42 -12Z', { color: shell, round: true })
  for (const points of [[[-10, -44], [10, -44], [16, -30], [0, -22], [-16, -30]], [[-34, -30], [-20, -36], [-20, -24], [-30, -16]], [[22, -36], [36, -28], [32, -16], [22, -22]]] as const) pen.polygon(points, { color: shade(shell, -0.08), outline: false }) // prettier-ignore
  pen.path('M-42 -12Q2 -4 46 -12Q44 -5 36 -4Q2 2 -34 -4Q-42 -5 -42 -12Z', mix(shell, '#f4e3b0', 0.4))
  pen.circle(-61, -35, 2.8, { color: '#1f1c22', outline: false })
  pen.circle(-62, -36, 0.9, { color: '#ffffff', outline: false })
  pen.line('M-67 -28q5 3 9 0', { color: shade(skin, -0.3), width: 1.4 })
}

function shell(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f2b8a0')
  pen.path('M-12 0L-46 -30C-50 -62 -20 -74 0 -74C20 -74 50 -62 46 -30L12 0Z', color)
  for (let i = -3; i <= 3; i++)
    pen.line(`M${i * 3} -3Q${i * 10} -30 ${i * 12} ${-68 + Math.abs(i) * 7}`, { color: shade(color, -0.1), width: 2.4 })
  pen.rect(-16, -9, 32, 9, shade(color, -0.05), 4)
}

const DRAWINGS: readonly (readonly [string, (pen: Pen, look: Look) => void, Point])[] = [
  ['octopus', octopus, [0, -64]],
  ['kraken', octopus, [0, -64]],
  ['sea monster', octopus, [0, -64]],
  ['squid', squid, [0, -60]],
  ['jellyfish', jellyfish, [0, -52]],
  ['crab', crab, [0, -44]],
  ['lobster', lobster, [0, -34]],
  ['shrimp', shrimp, [0, -50]],
  ['prawn', shrimp, [0, -50]],
  ['seahorse', seahorse, [-8, -88]],
  ['starfish', starfish, [0, -40]],
  ['seal', seal, [-36, -72]],
  ['sea lion', seal, [-36, -72]],
  ['walrus', seal, [-36, -72]],
  ['stingray', ray, [0, 0]],
  ['manta ray', ray, [0, 0]],
  ['turtle', turtle, [0, -54]],
  ['tortoise', turtle, [0, -54]],
  ['sea turtle', turtle, [0, -54]],
  ['clam', shell, [0, -70]],
  ['seashell', shell, [0, -70]],
]

/** Middle between the eyes, half their distance, and the width of the head, of those that face the viewer. */
const FACES: ReadonlyMap<unknown, readonly [Point, number, number]> = new Map<unknown, readonly [Point, number, number]>([
  [octopus, [[-3, -10], 12, 56]],
  [squid, [[0, 10], 10, 34]],
  [jellyfish, [[-3, -16], 10, 50]],
  [crab, [[0, -50], 10, 44]],
  [starfish, [[-1, -4], 7, 24]],
])

/** Sea creatures by name. */
export const SEA_CREATURES: readonly Drawable[] = DRAWINGS.map(([name, draw, top]) =>
  rigged({
    name,
    draw,
    points: () => ({ head: top, seat: top, back: top, mouth: [top[0] - 20, top[1] * 0.4] }),
    headFrame() {
      const face = FACES.get(draw)
      if (draw === turtle) return plainFrame([-53, -43], [-58, -35], 0, 20, false)
      return face
        ? plainFrame(draw === crab ? [0, -56] : top, face[0], face[1], face[2])
        : plainFrame(top, [top[0] - 6, top[1] + 14], 6, 26, false)
    },
    params: { species: name },
  }),
)
