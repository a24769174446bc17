/** The ball rig: every ball of sport and play by its seams and patches. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, regular, spread, starPoints } from '../outlines.ts'

const DISC = 'M-50 0A50 50 0 1 1 50 0A50 50 0 1 1 -50 0Z'

const BALLS: Record<string, { color: string; marks(pen: Pen, color: string, look: Look): void }> = {
  'soccer ball': {
    color: '#fbfbf9',
    marks(pen, _color, look) {
      const ink = { color: secondColor(look, '#26262c'), outline: false }
      pen.polygon(regular(0, 0, 18, 5), ink)
      for (let i = 0; i < 5; i++) {
        const turn = i * 72
        pen.polygon(regular(...(around(0, 0, 46, turn - 54) as [number, number]), 17, 5, turn + 36 + 180), ink)
        pen.line([around(0, 0, 17, turn - 90), around(0, 0, 31, turn - 90)], { color: ink.color, width: 2.6 }) // prettier-ignore
        for (const by of [-1, 1]) pen.line([around(0, 0, 31, turn - 90), around(0, 0, 33, turn - 90 + by * 26)], { color: ink.color, width: 2.6 }) // prettier-ignore
      }
    },
  },
  basketball: {
    color: '#e8762c',
    marks: (pen) => pen.line('M0 -50V50M-50 0H50M-36 -36C-12 -14 -12 14 -36 36M36 -36C12 -14 12 14 36 36', { color: '#3a2016', width: 3.4 }), // prettier-ignore
  },
  baseball: {
    color: '#fbf9f3',
    marks(pen) {
      for (const s of [-1, 1]) {
        pen.line(`M${s * 44} -28C${s * 18} -14 ${s * 18} 14 ${s * 44} 28`, { color: '#d8382f', width: 2.4 })
        for (const [x, y, turn] of [[34, -20, 40], [28, -10, 22], [25, 0, 0], [28, 10, -22], [34, 20, -40]] as const) pen.at(s * x, y, { rotate: s * turn }, () => pen.line([[-5, -2], [0, 1], [5, -2]], { color: '#d8382f', width: 2 })) // prettier-ignore
      }
    },
  },
  'tennis ball': {
    color: '#d4e63c',
    marks: (pen) => pen.line('M-48 -12C-20 -6 0 -22 4 -50M48 12C20 6 0 22 -4 50', { color: '#fbfdf0', width: 6 }),
  },
  volleyball: {
    color: '#fbfaf4',
    marks(pen, color, look) {
      for (const turn of [0, 120, 240]) pen.at(0, 0, { rotate: turn }, () => {
        pen.path('M0 0C-10 -20 -12 -38 -8 -52H32C26 -40 22 -26 22 -12Z', { color: secondColor(look, '#3f7fd0'), outline: false, alpha: 0.9 })
        pen.line('M0 0C-10 -20 -12 -38 -8 -50M8 -4C2 -22 4 -38 10 -50M22 -12C20 -28 24 -40 30 -46M0 0L22 -12', { color: shade(color, -0.22), width: 2.2 }) // prettier-ignore
      }) // prettier-ignore
    },
  },
  'beach ball': {
    color: '#fbfbf8',
    marks(pen, _color, look) {
      const colors = look.colors.length > 0 ? [look.colors[0] as string] : ['#e2483d', '#f4c93c', '#3f8fd8']
      for (let i = 0; i < 3; i++) pen.at(-8, -10, { rotate: i * 120 }, () => pen.path('M0 0C10 -30 30 -60 60 -70L90 -20C50 -20 20 -12 0 0Z', { color: colors[i % colors.length] as string, outline: false, volume: 0.6 })) // prettier-ignore
      pen.circle(-8, -10, 8, '#fbfbf8')
    },
  },
  'bowling ball': {
    color: '#3a3f6a',
    marks(pen) {
      for (const [x, y] of [[6, -26], [22, -20], [12, -8]] as const) pen.ellipse(x, y, 5, 6, { color: '#15151c', outline: false }) // prettier-ignore
    },
  },
  'golf ball': {
    color: '#fbfbf9',
    marks(pen, color) {
      for (let i = 0; i < 60; i++) pen.circle(...(around(0, 0, Math.sqrt(i / 60) * 46, i * 137.5) as [number, number]), 3, { color: shade(color, -0.09), outline: false }) // prettier-ignore
    },
  },
  'ping pong ball': {
    color: '#f6a23c',
    marks: (pen) => pen.line('M-36 20Q0 40 36 20', { color: '#ffffff', width: 2, alpha: 0.6 }),
  },
  'billiard ball': {
    color: '#24242b',
    marks(pen) {
      pen.circle(-4, -6, 24, { color: '#fbfbf6', outline: false })
      pen.text('8', -4, -5, { color: '#24242b', size: 32, bold: true })
    },
  },
  'disco ball': {
    color: '#b9c4d4',
    marks(pen, color) {
      for (let row = 0; row < 11; row++) for (let k = 0; k < 12; k++) {
        const y = -50 + row * 9.2
        const half = Math.sqrt(Math.max(0, 2500 - (y + 4.5) ** 2))
        const [from, to] = [-half * Math.cos((k / 12) * Math.PI), -half * Math.cos(((k + 1) / 12) * Math.PI)]
        pen.rect(from, y, to - from - 1, 8, { color: mix(shade(color, spread(k, row) * 0.3 - 0.16), ['#f29ac8', '#8fd0f2', '#f6e08a'][(k + row) % 3] as string, 0.25), outline: false, volume: 0 }) // prettier-ignore
      } // prettier-ignore
      for (const [x, y] of [[-22, -24], [26, 6]] as const) pen.polygon(starPoints(x, y, 16, 3, 4), { color: '#ffffff', glow: 5, outline: false }) // prettier-ignore
    },
  },
  'crystal marble': {
    color: '#5fb6d8',
    marks: (pen) => [0, 1, 2].forEach((i) => pen.path(`M-40 ${-14 + i * 12}C-10 ${-44 + i * 16} 10 ${30 - i * 6} 40 ${-4 + i * 10}C10 ${44 - i * 8} -10 ${-20 + i * 14} -40 ${-14 + i * 12}Z`, { color: ['#f2577a', '#f6d34a', '#ffffff'][i] as string, outline: false, alpha: 0.85 })), // prettier-ignore
  },
}

function drawBall(pen: Pen, look: Look, name: string): void {
  const ball = BALLS[name]
  if (!ball) return
  const many = name === 'beach ball'
  const color = many ? ball.color : bodyColor(look, ball.color)
  pen.circle(0, 0, 50, { color, round: true, volume: 1.2 })
  if (!pen.plain || name === 'soccer ball') pen.inside(DISC, () => {
    pen.at(0, 0, { rotate: look.phase * 360 }, () => ball.marks(pen, color, look))
    pen.path('M24 -46A50 50 0 0 1 -20 48A70 70 0 0 0 44 10A60 60 0 0 0 24 -46Z', { color: '#1a1030', alpha: 0.12, outline: false, volume: 0 })
    pen.ellipse(-20, -24, 12, 8, { color: '#ffffff', alpha: 0.5, outline: false, volume: 0 }, -40)
  }) // prettier-ignore
}

/** An oval ball lying on its side. */
function oval(pen: Pen, color: string, laces: boolean): void {
  const outline = 'M-84 0C-62 -40 -26 -50 0 -50C26 -50 62 -40 84 0C62 40 26 50 0 50C-26 50 -62 40 -84 0Z'
  pen.path(outline, { color, round: true, volume: 1.2 })
  pen.inside(outline, () => {
    if (laces) {
      for (const s of [-1, 1]) pen.line(`M${s * 52} -60Q${s * 42} 0 ${s * 52} 60`, { color: '#fbf8f0', width: 9 })
      pen.line([[-24, -16], [24, -16]], { color: '#fbf8f0', width: 4 }) // prettier-ignore
      for (const x of [-20, -10, 0, 10, 20]) pen.line([[x, -24], [x, -8]], { color: '#fbf8f0', width: 4 }) // prettier-ignore
    } else pen.line('M-84 -2C-40 -24 40 -24 84 -2M-84 2C-40 24 40 24 84 2', { color: shade(color, -0.16), width: 3 })
  })
  pen.ellipse(-28, -28, 18, 6, { color: '#ffffff', alpha: 0.45, outline: false }, -16)
}

/** Balls by name. */
export const BALLS_DRAWN: readonly Drawable[] = [
  ...Object.keys(BALLS).map((name) => fitted(name, (pen, look) => drawBall(pen, look, name), { animated: true, sockets: { top: [0, -49, 20] } })), // prettier-ignore
  fitted('rugby ball', (pen, look) => oval(pen, bodyColor(look, '#e9e4d6'), false)),
  fitted('american football', (pen, look) => oval(pen, bodyColor(look, '#8a4a28'), true)),
]
