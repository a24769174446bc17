/** The fair: carousel, wheels, coasters, slides, castles to bounce in, stands. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { around, spread } from '../outlines.ts'

const BRIGHT = ['#e2483d', '#f4c93c', '#3f8fd8', '#4fae5a', '#8a5fc8', '#ee7f3a']

const lamp = (pen: Pen, [x, y]: Point, r: number, lit: boolean): void =>
  pen.circle(x, y, r, { color: lit ? '#ffe9a0' : '#f8e2a8', glow: lit ? 6 : 0, outline: false })

/** A striped canopy: a cone of wedges with a scalloped hem. */
function canopy(pen: Pen, half: number, top: number, foot: number, colors: readonly [string, string]): void {
  for (let i = 0; i < 8; i++) {
    const [from, to] = [-half + (i * half) / 4, -half + ((i + 1) * half) / 4]
    pen.path(`M0 ${top}L${from} ${foot}Q${(from + to) / 2} ${foot + 16} ${to} ${foot}Z`, {
      color: colors[i % 2] as string,
      volume: 0.6,
    })
  }
}

function rider(pen: Pen, x: number, y: number, color: string): void {
  pen.line([[x, -140], [x, -36]], { color: '#e2b84a', width: 3.4 }) // prettier-ignore
  pen.at(x, y, { scale: 0.34 }, () => {
    for (const [dx, turn] of [[-26, 24], [-12, -10], [24, -20], [36, 26]] as const) pen.at(dx, 20, { rotate: turn }, () => pen.rect(-6, 0, 12, 44, shade(color, -0.06), 5)) // prettier-ignore
    pen.path('M44 -8C66 -4 72 20 60 38C58 20 50 12 40 14Z', '#e8d3a0')
    pen.ellipse(4, 6, 48, 26, color)
    pen.path('M-30 10C-56 -20 -46 -60 -60 -62C-76 -58 -88 -42 -96 -34C-92 -22 -80 -24 -70 -28C-66 -4 -44 26 -20 24Z', color)
    pen.path('M-58 -62C-38 -56 -34 -24 -20 -12C-26 -6 -36 -8 -40 -14C-44 -34 -52 -46 -58 -62Z', '#e8d3a0')
    pen.path('M-14 -22H22L18 10H-10Z', '#c8303a')
  })
}

function car(pen: Pen, [x, y]: Point, turn: number, color: string): void {
  pen.at(x, y, { rotate: turn }, () => {
    pen.path('M-15 0V-12Q-14 -17 -8 -17H-4L0 -11H6L10 -19H14Q17 -8 15 0Z', color)
    for (const dx of [-9, 9]) pen.circle(dx, 1, 3.4, '#2b2b30')
  })
}

/** Things of the fair by name. */
export const FAIR: readonly Drawable[] = [
  fitted('carousel', (pen, look) => {
    const [one, two] = [bodyColor(look, '#d8404f'), secondColor(look, '#fbf3df')]
    pen.ellipse(0, -14, 124, 18, shade(one, -0.12))
    pen.rect(-124, -22, 248, 9, '#e2b84a', 4)
    pen.ellipse(0, -22, 124, 16, '#f6e3c0')
    pen.rect(-26, -150, 52, 128, { color: mix(one, '#ffffff', 0.5), volume: 1.8 }, 4)
    for (let i = 0; i < 3; i++) pen.ellipse(0, -124 + i * 40, 15, 13, { color: '#bfe0ee' })
    const bob = (k: number): number => -74 + Math.sin((look.phase + k) * Math.PI * 2) * 8
    const colors = ['#fbfaf6', '#d9a868', '#7a5a4a', '#b9c2cc']
    for (const [i, x] of [-52, 56].entries()) rider(pen, x, bob(i * 0.5) - 8, shade(colors[(i + 2) % 4] as string, -0.05))
    for (const [i, x] of [-96, -6, 92].entries()) rider(pen, x, bob(i * 0.33 + 0.2), colors[i % 4] as string)
    pen.rect(-130, -156, 260, 15, '#e2b84a', 4)
    canopy(pen, 130, -226, -152, [one, two])
    for (let i = 0; i < 13; i++) lamp(pen, [-120 + i * 20, -148], 4, look.lit)
    pen.line([[0, -226], [0, -246]], { color: '#e2b84a', width: 4 }) // prettier-ignore
    pen.polygon([[1, -248], [24, -241], [1, -234]], '#3f8fd8') // prettier-ignore
  }, { animated: true, sockets: { seat: [-6, -84, 30] } }), // prettier-ignore
  fitted('ferris wheel', (pen, look) => {
    const steel = bodyColor(look, '#d5566a')
    const hub: Point = [0, -140]
    for (const s of [-1, 1]) pen.line([hub, [s * 74, 0]], { color: '#8f98a8', width: 9 }) // prettier-ignore
    pen.rect(-88, -7, 176, 7, '#6b737f', 3)
    const turn = look.phase * 360
    for (const [r, w] of [[112, 6], [94, 3.4]] as const) pen.line(Array.from({ length: 49 }, (_, i) => around(hub[0], hub[1], r, i * 7.5)), { color: steel, width: w }) // prettier-ignore
    for (let i = 0; i < 12; i++) {
      pen.line([hub, around(hub[0], hub[1], 112, i * 30 + turn)], { color: shade(steel, 0.08), width: 2.6 }) // prettier-ignore
      lamp(pen, around(hub[0], hub[1], 103, i * 30 + 15 + turn), 3.6, look.lit)
    }
    for (let i = 0; i < 12; i++) {
      const [x, y] = around(hub[0], hub[1], 112, i * 30 + turn)
      pen.line([[x, y], [x, y + 8]], { color: '#6b737f', width: 3 }) // prettier-ignore
      pen.path(`M${x - 13} ${y + 14}H${x + 13}L${x + 10} ${y + 28}Q${x} ${y + 32} ${x - 10} ${y + 28}Z`, BRIGHT[i % 6] as string)
      pen.path(`M${x - 14} ${y + 12}Q${x} ${y + 1} ${x + 14} ${y + 12}Z`, shade(BRIGHT[i % 6] as string, -0.08))
    }
    pen.circle(hub[0], hub[1], 15, '#f4c93c')
  }, { animated: true }), // prettier-ignore
  fitted('roller coaster', (pen, look) => {
    const rail = bodyColor(look, '#d8404f')
    const track: Point[] = Array.from({ length: 61 }, (_, i) => {
      const t = i / 60
      return [-150 + t * 300, -64 - Math.sin(t * 9.2 + 0.7) * 54 * (1 - t * 0.45) - (t < 0.34 ? (0.34 - t) * 130 : 0)]
    })
    for (let i = 1; i < 60; i += 4) {
      const [x, y] = track[i] as Point
      pen.line([[x, y], [x, 0]], { color: '#b9c2cc', width: 3.6 }) // prettier-ignore
      const next = track[Math.min(60, i + 4)] as Point
      pen.line([[x, y + 14], [next[0], 0]], { color: '#cfd6dd', width: 2 }) // prettier-ignore
    }
    pen.line(Array.from({ length: 37 }, (_, i) => around(92, -64, 44, 90 + i * 10)), { color: rail, width: 6 })
    pen.line(track, { color: rail, width: 7 })
    pen.line(track.map(([x, y]): Point => [x, y - 5]), { color: mix(rail, '#ffffff', 0.5), width: 2 }) // prettier-ignore
    const ridden = look.traits.includes('ridden')
    for (let k = 0; k < (ridden ? 2 : 4); k++) {
      const at = 7 + k * (ridden ? 8 : 3) + (ridden ? 0 : Math.round(look.phase * 8))
      const [from, to] = [track[at] as Point, track[at + 1] as Point]
      const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
      if (ridden) pen.at(from[0], from[1] - 8, { scale: 2.4 }, () => car(pen, [0, 0], turn * 0.6, BRIGHT[k + 1] as string))
      else car(pen, [from[0], from[1] - 7], (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI, BRIGHT[k + 1] as string)
    }
  }, { animated: true, sockets: { seat: [-118, -172, 40] } }), // prettier-ignore
  fitted('bumper car', (pen, look) => {
    const color = bodyColor(look, '#3f8fd8')
    pen.line([[62, -60], [70, -170]], { color: '#8f98a3', width: 5 }) // prettier-ignore
    pen.path('M-92 -20C-96 -50 -70 -64 -40 -62L-24 -44H20L40 -76C66 -78 86 -60 90 -20Z', { color, volume: 1.5 })
    pen.path('M-24 -44H20L30 -62H-14Z', { color: '#26272d', outline: false })
    pen.line('M-40 -62L-18 -70', { color: '#26272d', width: 6 })
    pen.circle(-74, -42, 9, '#fbe89a')
    pen.polygon([[-10, -38], [10, -30], [-4, -26], [12, -16], [-16, -22], [-2, -28]], { color: '#f4c93c', outline: false }) // prettier-ignore
    pen.rect(-104, -26, 208, 26, '#2b2c32', 13)
  }, { sockets: { seat: [6, -48, 40], inside: [6, -44, 50] } }), // prettier-ignore
  fitted('bouncy castle', (pen, look) => {
    const [one, two] = [bodyColor(look, '#e2483d'), secondColor(look, '#f4c93c')]
    pen.rect(-96, -128, 192, 100, '#8fd0f0', 10)
    for (const [x, color] of [[-108, one], [108, one], [-44, two], [44, two]] as const) { // prettier-ignore
      pen.rect(x - 19, -150, 38, 150, { color, volume: 1.8 }, 14)
      pen.path(`M${x - 24} -146L${x} -196L${x + 24} -146Q${x} -136 ${x - 24} -146Z`, color === one ? '#3f8fd8' : '#4fae5a')
      pen.circle(x, -198, 6, '#fbf6ea')
    }
    pen.rect(-130, -36, 260, 36, { color: '#3f8fd8', volume: 1.6 }, 16)
    for (let i = 0; i < 9; i++) pen.line([[-104 + i * 26, -34], [-104 + i * 26, -2]], { color: '#2f6fb8', width: 2.4 }) // prettier-ignore
  }, { sockets: { inside: [0, -34, 150], top: [0, -36, 160] } }), // prettier-ignore
  fitted('water slide', (pen, look) => {
    const color = bodyColor(look, '#3fa6d8')
    for (const x of [56, 96]) pen.rect(x, -150, 8, 150, '#b9c2cc', 3)
    for (let y = -130; y < -6; y += 20) pen.line([[60, y], [100, y]], { color: '#b9c2cc', width: 5 }) // prettier-ignore
    pen.rect(44, -160, 70, 12, '#e2b84a', 4)
    pen.path('M50 -160C20 -150 30 -110 -10 -92C-60 -74 -30 -36 -90 -20L-110 -20L-106 -2H-86C-20 -16 -20 -56 16 -74C54 -92 40 -130 66 -140Z', color)
    pen.line('M56 -150C30 -140 36 -104 0 -86C-40 -66 -26 -30 -96 -12', { color: '#dff4fc', width: 9, alpha: 0.85 })
    pen.ellipse(-92, -2, 52, 10, '#6fc6ea')
    for (const [x, y] of [[-120, -18], [-104, -30], [-84, -26]] as const) pen.ellipse(x, y, 4, 6, '#8fd6f2')
  }), // prettier-ignore
  fitted('monkey bars', (pen, look) => {
    const color = bodyColor(look, '#e2793c')
    for (const x of [-104, 104]) for (const dx of [-8, 8]) pen.line([[x + dx, 0], [x + dx * 0.4, -120]], { color: shade(color, dx > 0 ? -0.08 : 0), width: 7 }) // prettier-ignore
    for (const x of [-104, 104]) for (let y = -20; y > -110; y -= 24) pen.line([[x - 7, y], [x + 7, y]], { color: '#f4c93c', width: 5 }) // prettier-ignore
    for (const y of [-128, -112]) pen.line([[-108, y], [108, y]], { color, width: 7 }) // prettier-ignore
    for (let i = 0; i < 11; i++) pen.line([[-90 + i * 18, -128], [-90 + i * 18, -112]], { color: '#f4c93c', width: 5 }) // prettier-ignore
  }),
  fitted('hamster wheel', (pen, look) => {
    const color = bodyColor(look, '#4fae9a')
    pen.path('M-14 -80L-54 0H54L14 -80Z', shade(color, -0.1))
    pen.circle(0, -84, 78, { color: mix(color, '#ffffff', 0.75) })
    for (let i = 0; i < 12; i++) pen.line([around(0, -84, 20, i * 30 + look.phase * 360), around(0, -84, 74, i * 30 + look.phase * 360)], { color: mix(color, '#ffffff', 0.35), width: 4 }) // prettier-ignore
    pen.line(Array.from({ length: 49 }, (_, i) => around(0, -84, 76, i * 7.5)), { color, width: 9 })
    pen.circle(0, -84, 11, shade(color, -0.1))
  }, { animated: true, sockets: { inside: [0, -16, 70] } }), // prettier-ignore
  fitted('magic carpet', (pen, look) => {
    const [one, two] = [bodyColor(look, '#8a3fa8'), secondColor(look, '#f2c14a')]
    const wave = Math.sin(look.phase * Math.PI * 2) * 4
    const edge = `M-120 -30C-80 ${-62 + wave} -40 -20 0 -36C40 -52 80 ${-14 - wave} 120 -44L104 -8C70 ${20 - wave} 36 -16 0 0C-36 14 -76 ${-24 + wave} -108 6Z`
    pen.path(edge, one)
    pen.inside(edge, () => {
      for (const [x, y] of [[-76, -22], [0, -18], [76, -24]] as const) pen.polygon([[x - 22, y], [x, y - 11], [x + 22, y], [x, y + 11]], { color: two, outline: false }) // prettier-ignore
      pen.line(edge, { color: two, width: 10 })
    })
    for (let i = 0; i < 5; i++) {
      pen.line([[-120 + i * 3, -28 + i * 8], [-136 + i * 3, -24 + i * 8]], { color: two, width: 4 }) // prettier-ignore
      pen.line([[119 - i * 4, -40 + i * 8], [134 - i * 4, -40 + i * 8]], { color: two, width: 4 }) // prettier-ignore
    }
  }, { animated: true, sockets: { seat: [0, -36, 120], top: [0, -36, 160] } }), // prettier-ignore
  fitted('popcorn stand', (pen, look) => {
    const [one, two] = [bodyColor(look, '#d8303a'), '#fbf6ea'] as const
    for (const x of [-62, 62]) pen.rect(x - 4, -190, 8, 140, '#e2b84a', 3)
    pen.rect(-58, -160, 116, 84, { color: '#d8eef8', alpha: 0.8 }, 3)
    for (let i = 0; i < 40; i++) pen.circle((spread(i) - 0.5) * 104, -82 - spread(i, 2) * 34 * (1 - Math.abs(spread(i) - 0.5)), 7, { color: i % 3 ? '#fbeec0' : '#fbfaf4' }) // prettier-ignore
    pen.rect(-70, -78, 140, 54, one, 4)
    pen.text('POPCORN', 0, -50, { color: '#fbe89a', size: 24, bold: true, maxWidth: 124 })
    canopy(pen, 82, -230, -184, [one, two])
    for (const x of [-46, 46]) {
      pen.circle(x, -20, 20, '#4a2f22')
      pen.circle(x, -20, 15, '#d9b98a')
      for (let k = 0; k < 4; k++) pen.at(x, -20, { rotate: k * 45 }, () => pen.line([[-15, 0], [15, 0]], { color: '#4a2f22', width: 2.6 })) // prettier-ignore
    }
  }), // prettier-ignore
  fitted('streamer', (pen, look) => {
    const colors = look.colors.length > 0 ? look.colors : BRIGHT
    for (let i = 0; i < 5; i++) pen.line(Array.from({ length: 30 }, (_, k): Point => [-80 + i * 40 + Math.sin(k * 0.7 + i) * 12, k * 6]), { color: colors[i % colors.length] as string, width: 9 }) // prettier-ignore
  }),
  fitted('firecracker', (pen, look) => {
    const red = bodyColor(look, '#d8302f')
    pen.line('M0 -96C10 -120 -14 -128 4 -150', { color: '#b9a27c', width: 4 })
    pen.circle(4, -152, 9, { color: '#ffd23e', glow: 8 })
    pen.rect(-24, -98, 48, 98, { color: red, volume: 1.8 }, 5)
    for (const y of [-86, -22]) pen.rect(-25, y, 50, 10, { color: '#f4c93c', outline: false })
    pen.polygon([[0, -66], [8, -52], [22, -50], [10, -40], [14, -28], [0, -36], [-14, -28], [-10, -40], [-22, -50], [-8, -52]], { color: '#f4c93c', outline: false }) // prettier-ignore
  }),
]
