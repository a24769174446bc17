/** The one thing that makes a place that place: a shore, a quay, a bridge's span, a volcano's cone, the stands of a stadium. */
import type { Easel, EnvironmentLayer, Rgb } from './easel.ts'
import { ramp } from './seeded.ts'

const bankOf = (easel: Easel): number =>
  (easel.stage.zones.find((one) => one.zone === 'water')?.nearY ?? 0.7) * easel.height + easel.height * 0.01

/** Sand with the last wave's foam and the wet strip behind it. */
export function shore(easel: Easel): EnvironmentLayer {
  const { noise, unit, width, height } = easel
  const line = bankOf(easel)
  const [bright, dark, wet, foam] = ['#f5e0b4', '#cfa878', '#b08f68', '#ffffff'].map((hex) => easel.litRgb(hex)) as unknown as [
    Rgb,
    Rgb,
    Rgb,
    Rgb,
  ]
  const edge = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const u = (x - width / 2) / unit
    edge[x] = line + (Math.sin(u * 3.3 + 1) * 0.016 + (noise.octaves(u * 5, 3, 2) - 0.5) * 0.035) * unit
  }
  const [foaming, broad, fine] = [new Float32Array(width), new Float32Array(width), new Float32Array(width)]
  const left = -width / 2 / unit
  const rows = { from: line - unit * 0.06, to: height }
  return easel.shadeRows({ name: 'shore', kind: 'ground', depth: 0.45 }, rows, (y, row, { columns }) => {
    if (y < line + unit * 0.05) noise.octavesAlong(left * 34, 34 / unit, (y / unit) * 60, foaming, 2)
    noise.octavesAlong(left * 8, 8 / unit, (y / unit) * 16, broad, 4)
    noise.along(0, 0.7, y * 0.7, fine)
    for (let x = 0, i = 0; x < columns; x++, i += 4) {
      const down = (y - (edge[x] as number)) / unit
      if (down < 0) {
        for (let k = 0; k < 3; k++) row[i + k] = foam[k] as number
        row[i + 3] = down < -0.034 ? 0 : ramp(-0.034, -0.004, down) * ramp(0.36, 0.6, (foaming[x] as number) + ramp(-0.02, 0, down) * 0.35) * 0.85
        continue
      }
      const tone = 0.5 + ((broad[x] as number) - 0.5) * 0.9 + ((fine[x] as number) - 0.5) * 0.12
      const damp = down < 0.075 ? ramp(0.075, 0.0, down) * 0.75 : 0
      const lip = down < 0.009 ? ramp(0.009, 0, down) * 0.9 : 0
      for (let k = 0; k < 3; k++) {
        let value = (dark[k] as number) + ((bright[k] as number) - (dark[k] as number)) * tone
        value += ((wet[k] as number) - value) * damp
        row[i + k] = value + ((foam[k] as number) - value) * lip
      }
      row[i + 3] = 1
    }
  }) // prettier-ignore
}

/** The grassy near bank of still water. */
export function rim(easel: Easel): EnvironmentLayer {
  const random = easel.chance(131)
  const line = bankOf(easel)
  const winter = easel.scene.environment.season === 'winter'
  const autumn = easel.scene.environment.season === 'autumn'
  return easel.draw({ name: 'bank', kind: 'ground', depth: 0.4 }, (context, pen) => {
    const { width, height, unit } = easel
    pen.path(`M0 ${height}V${line + unit * 0.02}C${width * 0.25} ${line - unit * 0.02} ${width * 0.4} ${line + unit * 0.05} ${width * 0.6} ${line + unit * 0.025}S${width * 0.9} ${line - unit * 0.02} ${width} ${line + unit * 0.01}V${height}Z`, winter ? { color: '#e9f1f9', to: '#c9d8ea' } : autumn ? { color: '#b8a04e', to: '#6f6a34' } : { color: '#6f9a4c', to: '#365f38' })
    context.lineCap = 'round'
    for (let i = 0; i < 320; i++) {
      const [x, v] = [random() * width, random()]
      const [y, size] = [line + unit * 0.045 + v * (height - line), unit * (0.012 + v * 0.03)]
      context.strokeStyle = easel.lit(winter ? random.pick(['#c9d8e6', '#f4f8fc']) : random.pick(autumn ? ['#c7a94c', '#8f8438', '#a8703a', '#d9bc5c'] : ['#86b052', '#5a8a44', '#3f7040', '#a3bf5c']))
      context.lineWidth = size * 0.09
      context.beginPath()
      for (let blade = -1; blade <= 1; blade++) {
        context.moveTo(x + blade * size * 0.2, y)
        context.quadraticCurveTo(x + blade * size * 0.3, y - size * 0.6, x + blade * size * 0.55, y - size)
      }
      context.stroke()
    }
  }) // prettier-ignore
}

/** A stone quay in front of the water. */
export function quay(easel: Easel): EnvironmentLayer {
  const { noise, unit, width, height } = easel
  const line = bankOf(easel)
  const stone = easel.litRgb('#b3aa9c')
  const worn = new Float32Array(width)
  return easel.shadeRows({ name: 'quay', kind: 'ground', depth: 0.4 }, { from: line, to: height }, (y, row, { columns }) => {
    const z = 1 / ((y - line) / (height * 0.3) + 0.35)
    const [start, pace] = [(-width / 2 / unit) * z * 4, (z / unit) * 4]
    noise.octavesAlong(start * 3, pace * 3, z * 9, worn, 3)
    const course = Math.floor(z * 6)
    const level = Math.abs(z * 6 - Math.round(z * 6))
    const down = (y - line) / unit
    let last = NaN
    let own = 0
    for (let x = 0, i = 0; x < columns; x++, i += 4) {
      const across = start + x * pace + (course % 2) * 0.5
      const block = Math.round(across)
      if (block !== last) {
        last = block
        own = (noise.at(block * 5.1, course * 3.7) - 0.5) * 0.14
      }
      const joint = Math.min(Math.abs(across - block), level)
      let tone = 0.92 + own + ((worn[x] as number) - 0.5) * 0.16 - (joint < 0.06 ? ramp(0.06, 0.02, joint) * 0.18 : 0)
      if (down < 0.014) tone = 1.14
      else if (down < 0.02) tone *= 0.7
      for (let k = 0; k < 3; k++) row[i + k] = (stone[k] as number) * tone
      row[i + 3] = 1
    }
  })
}

/** A suspension bridge from side to side. */
export function span(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon } = easel
  const color = easel.chance(132).pick(['#b5523f', '#6f7f8c', '#8c7a64'])
  return easel.draw({ name: 'bridge', kind: 'middle', depth: 0.7 }, (_context, pen) => {
    const deck = horizon - unit * 0.09
    const top = horizon - unit * 0.36
    const towers = [width * 0.26, width * 0.74]
    const sag = (x: number): number => {
      const t = x < towers[0]! ? (x / towers[0]!) * 0.5 + 0.5 : x > towers[1]! ? 0.5 + (1 - (x - towers[1]!) / (width - towers[1]!)) * 0.5 : Math.abs((x - width / 2) / (towers[1]! - width / 2)) * 1
      return deck - unit * 0.02 + (top - deck + unit * 0.04) * (x < towers[0]! || x > towers[1]! ? (t - 0.5) * 2 : t * t)
    }
    for (let x = 0; x <= width; x += unit * 0.026) pen.line([[x, sag(x)], [x, deck]], { color, width: unit * 0.0018, alpha: 0.8 })
    pen.line(Array.from({ length: 81 }, (_, i) => [(i / 80) * width, sag((i / 80) * width)] as const), { color, width: unit * 0.006 })
    pen.rect(-5, deck, width + 10, unit * 0.022, color)
    for (const x of towers) {
      for (const side of [-1, 1]) pen.rect(x + side * unit * 0.02 - unit * 0.008, top - unit * 0.02, unit * 0.016, horizon - top + unit * 0.02, color)
      for (const y of [0.02, 0.12, 0.22]) pen.rect(x - unit * 0.02, top + unit * y, unit * 0.04, unit * 0.014, color)
      pen.rect(x - unit * 0.04, horizon - unit * 0.03, unit * 0.08, unit * 0.03, '#9a948a')
    }
  }) // prettier-ignore
}

/** A smoking cone. */
export function cone(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon, height } = easel
  const random = easel.chance(133)
  return easel.draw({ name: 'volcano', kind: 'far', depth: 0.88 }, (context, pen) => {
    const [x, tall, wide] = [width * random.between(0.38, 0.62), height * 0.42, unit * 0.5]
    const top = horizon - tall
    for (let i = 0; i < 26; i++) {
      const t = i / 26
      pen.circle(x + t * unit * 0.26 + random.between(-0.04, 0.04) * unit, top - t * height * 0.24, unit * (0.03 + t * 0.07), { color: i % 3 ? '#8c8488' : '#a89ea0', alpha: 0.55 - t * 0.4, volume: 1 })
    }
    const slope = `C${x - wide * 0.4} ${horizon - tall * 0.3} ${x - wide * 0.2} ${top + tall * 0.2} ${x - wide * 0.15} ${top}L${x - wide * 0.05} ${top + tall * 0.03}L${x + wide * 0.06} ${top + tall * 0.015}L${x + wide * 0.15} ${top}C${x + wide * 0.2} ${top + tall * 0.2} ${x + wide * 0.4} ${horizon - tall * 0.3}`
    pen.path(`M${x - wide} ${horizon + 4}${slope} ${x + wide} ${horizon + 4}Z`, { color: '#6b5654', to: '#8a7470', volume: 2 })
    context.globalAlpha = 0.95
    for (const [lean, long] of [[-0.05, 0.5], [0.03, 0.78], [0.12, 0.4]] as const)
      pen.limb([[x + lean * wide, top + tall * 0.02], [x + lean * wide * 2, top + tall * long * 0.5], [x + lean * wide * 3.4 + unit * 0.01, top + tall * long]], [unit * 0.02, unit * 0.013, unit * 0.004], { color: easel.shine('#ff7a2f'), glow: unit * 0.02, volume: 0 })
  }) // prettier-ignore
}

/** A wooded islet on the horizon. */
export function islet(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon } = easel
  const random = easel.chance(134)
  return easel.draw({ name: 'islet', kind: 'far', depth: 0.62 }, (_context, pen) => {
    const [x, wide, tall] = [width * random.between(0.3, 0.7), unit * random.between(0.26, 0.38), unit * random.between(0.1, 0.17)]
    pen.path(`M${x - wide * 1.15} ${horizon + unit * 0.014}C${x - wide} ${horizon - unit * 0.012} ${x + wide} ${horizon - unit * 0.012} ${x + wide * 1.15} ${horizon + unit * 0.014}Z`, '#f0dcae')
    pen.path(`M${x - wide} ${horizon}C${x - wide * 0.7} ${horizon - tall * 0.6} ${x - wide * 0.4} ${horizon - tall * 1.1} ${x - wide * 0.1} ${horizon - tall}C${x + wide * 0.2} ${horizon - tall * 0.9} ${x + wide * 0.5} ${horizon - tall * 0.7} ${x + wide} ${horizon}Z`, { color: '#77a865', to: '#3d7a52', volume: 2 })
    for (let i = 0; i < 16; i++) pen.circle(x + random.between(-0.8, 0.7) * wide, horizon - unit * random.between(0.006, 0.03), unit * random.between(0.012, 0.024), { color: random.pick(['#4b8a55', '#5f9f5c', '#3a7449']), round: true })
  }) // prettier-ignore
}

/** A rock face from side to side with a fall of white water over it. */
export function falls(easel: Easel): EnvironmentLayer {
  const { noise, unit, width, horizon, height } = easel
  const random = easel.chance(135)
  const [x0, top, half] = [
    width * random.between(0.42, 0.58),
    Math.max(unit * 0.08, horizon - Math.min(height * 0.42, unit * 0.5)),
    unit * random.between(0.07, 0.11),
  ]
  const [white, blue, rock, moss] = ['#fbfeff', '#9cc3d4', '#8a8478', '#5d8a4c'].map((hex) => easel.litRgb(hex)) as unknown as [
    Rgb,
    Rgb,
    Rgb,
    Rgb,
  ]
  return easel.shade({ name: 'waterfall', kind: 'middle', depth: 0.7 }, { from: top - unit * 0.1, to: horizon + 1, step: unit > 640 ? 2 : 1 }, (x, y, out) => {
    const u = x / unit
    const aside = Math.abs(x - x0) / unit
    const edge = top - unit * 0.07 * ramp(0.08, 0.5, aside) * noise.octaves(u * 3.1, 7, 3) * 2 + unit * 0.012
    if (y < edge - 1) {
      out[3] = 0
      return
    }
    const t = (y - top) / (horizon - top)
    const groove = noise.creases(u * 7 + noise.at(u * 3, (y / unit) * 3) * 0.5, (y / unit) * 2.6, 3)
    const beside = noise.creases(u * 7 + 0.12 * easel.sun.side + noise.at(u * 3, (y / unit) * 3) * 0.5, (y / unit) * 2.6, 2)
    const light = 0.72 + (groove - beside) * 0.9 - t * 0.14
    const grown = ramp(0.62, 0.8, noise.octaves(u * 6, (y / unit) * 9, 3) + ramp(unit * 0.05, 0, y - edge) * 0.5)
    const wide = half * (0.8 + t * 0.35) * (0.93 + 0.14 * noise.at(3, (y / unit) * 9))
    const body = ramp(wide, wide * 0.86, Math.abs(x - x0)) * ramp(-0.02, 0.03, t)
    const streak = noise.at(u * 60, (y / unit) * 3 + 4) * 0.6 + noise.at(u * 130, (y / unit) * 7) * 0.4
    const foam = ramp(0.86, 1, t)
    const spray = ramp(0.72, 1, t) * ramp(half * 2.6, half * 0.5, Math.abs(x - x0)) * noise.octaves(u * 16, (y / unit) * 16, 3) * 1.25
    for (let i = 0; i < 3; i++) {
      let tone = (rock[i] as number) * light
      tone += ((moss[i] as number) * (light + 0.22) - tone) * grown
      const falling = (blue[i] as number) + ((white[i] as number) - (blue[i] as number)) * Math.min(1, ramp(0.25, 0.65, streak) + foam)
      tone += (falling - tone) * body
      out[i] = tone + ((white[i] as number) - tone) * Math.min(0.92, spray)
    }
    out[3] = Math.max(0, Math.min(1, y - edge + 0.5))
  }) // prettier-ignore
}

/** A long glazed building, for airports and stations. */
export function terminal(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon } = easel
  const night = easel.stage.light.night
  return easel.draw({ name: 'terminal', kind: 'middle', depth: 0.7 }, (_context, pen) => {
    const tall = unit * 0.15
    pen.path(`M0 ${horizon + 2}V${horizon - tall}C${width * 0.3} ${horizon - tall * 1.5} ${width * 0.7} ${horizon - tall * 1.5} ${width} ${horizon - tall}V${horizon + 2}Z`, '#dfe4e8')
    for (let x = unit * 0.01; x < width; x += unit * 0.055) pen.rect(x, horizon - tall * 0.86, unit * 0.046, tall * 0.74, night ? easel.shine('#ffe3a6') : { color: '#7fa3bd', to: '#bcd4e0' })
    pen.rect(0, horizon - tall * 0.5, width, unit * 0.006, '#eef2f4')
    const x = width * 0.8
    pen.rect(x - unit * 0.014, horizon - tall * 2.5, unit * 0.028, tall * 2.5, '#cfd5d9')
    pen.polygon([[x - unit * 0.05, horizon - tall * 2.8], [x + unit * 0.05, horizon - tall * 2.8], [x + unit * 0.032, horizon - tall * 2.35], [x - unit * 0.032, horizon - tall * 2.35]], night ? easel.shine('#ffdf9a') : '#6f95ad')
  }) // prettier-ignore
}

/** Full stands behind a field, with floodlights. */
export function stands(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon } = easel
  const random = easel.chance(136)
  return easel.draw({ name: 'stands', kind: 'middle', depth: 0.8 }, (context, pen) => {
    const tall = unit * 0.25
    pen.path(`M-9 ${horizon + 9}V${horizon - tall * 1.25}C${width * 0.3} ${horizon - tall} ${width * 0.7} ${horizon - tall} ${width + 9} ${horizon - tall * 1.25}V${horizon + 9}Z`, { color: '#5f6a7c', to: '#8a94a4' })
    const shirts = ['#d9564f', '#f2f0e8', '#4f7fc4', '#f0c04f', '#3c4456', '#7fae72', '#e0a080'].map((hex) => easel.lit(hex, 0.3))
    const step = unit * 0.0135
    for (let row = 0; row < 14; row++)
      for (let x = step * (row % 2) * 0.5; x < width; x += step) {
        context.fillStyle = random.pick(shirts)
        context.beginPath()
        context.arc(x + random() * 2, horizon - unit * 0.028 - row * unit * 0.0135 - ((x / width - 0.5) ** 2) * unit * 0.12, step * 0.36, 0, 7)
        context.fill()
      }
    pen.rect(0, horizon - unit * 0.022, width, unit * 0.03, '#e9edf0')
    for (const x of [0.14, 0.86]) {
      pen.rect(x * width - unit * 0.005, horizon - tall * 1.95, unit * 0.01, tall * 1.2, '#7c848e')
      pen.rect(x * width - unit * 0.05, horizon - tall * 2.1, unit * 0.1, unit * 0.05, { color: easel.shine('#fffbe6'), glow: unit * 0.03 }, 2)
    }
  }) // prettier-ignore
}

/** Striped stalls on both sides of a market square. */
export function stalls(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon, height } = easel
  const random = easel.chance(137)
  return easel.draw({ name: 'stalls', kind: 'middle', depth: 0.5 }, (_context, pen) => {
    for (const [u, size] of [[0.36, 0.6], [0.64, 0.6], [0.2, 0.85], [0.8, 0.85], [0.02, 1.15], [0.98, 1.15]] as const) {
      const [x, w, foot] = [u * width, unit * 0.24 * size, horizon + height * 0.14 * (size - 0.42)]
      const color = random.pick(['#d9564f', '#3f8a78', '#e0a03f', '#4a78b0', '#b86a9a'])
      for (const side of [-0.46, 0.44]) pen.rect(x + side * w, foot - w * 0.95, w * 0.03, w * 0.95, '#7a5a40')
      pen.rect(x - w / 2, foot - w * 0.36, w, w * 0.36, '#b98a58')
      for (let i = 0; i < 12; i++) pen.circle(x - w * 0.42 + i * w * 0.076, foot - w * 0.38, w * 0.05, { color: random.pick(['#e2553f', '#f0a83a', '#7fae4a', '#f2d64f', '#a83f58']), round: true })
      for (let i = 0; i < 6; i++) pen.path(`M${x - w * 0.42 + i * w * 0.14} ${foot - w * 1.18}h${w * 0.14}L${x - w * 0.54 + (i + 1) * w * 0.18} ${foot - w * 0.86}q${-w * 0.09} ${w * 0.08} ${-w * 0.18} 0Z`, i % 2 ? '#f6efe0' : color)
    }
  }) // prettier-ignore
}

/** Craters and stones on bare ground. */
export function craters(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon, height } = easel
  const random = easel.chance(138)
  return easel.draw({ name: 'craters', kind: 'ground', depth: 0.45 }, (_context, pen) => {
    for (let i = 0; i < 22; i++) {
      const v = (i / 22) ** 1.2
      const [x, y, r] = [
        random() * width,
        horizon + (height - horizon) * (0.1 + v * 0.9),
        unit * (0.012 + v * 0.06) * random.between(0.5, 1.2),
      ]
      pen.ellipse(x, y, r * 1.1, r * 0.34, { color: '#ffffff', alpha: 0.16, volume: 0 })
      pen.ellipse(x, y + r * 0.03, r, r * 0.28, { color: '#2a1c20', alpha: 0.3, volume: 0 })
      pen.ellipse(x - easel.sun.side * r * 0.12, y + r * 0.08, r * 0.82, r * 0.19, { color: '#ffffff', alpha: 0.12, volume: 0 })
    }
  })
}

/** The embankment at the foot of a skyline: trees over a wall, with lamps at night. */
export function waterfront(easel: Easel): EnvironmentLayer {
  const { width, unit, horizon } = easel
  const random = easel.chance(139)
  const night = easel.stage.light.night
  return easel.draw({ name: 'waterfront', kind: 'middle', depth: 0.72 }, (_context, pen) => {
    for (let x = 0; x < width; x += unit * random.between(0.012, 0.05))
      pen.circle(x, horizon - unit * random.between(0.016, 0.026), unit * random.between(0.012, 0.022), { color: random.pick(['#3f6b48', '#4f7f52', '#5f8f58']), round: true })
    pen.rect(-2, horizon - unit * 0.014, width + 4, unit * 0.015, '#b9b0a2')
    if (night) for (let x = unit * 0.02; x < width; x += unit * 0.06) pen.circle(x, horizon - unit * 0.02, unit * 0.004, { color: easel.shine('#ffe3a0'), glow: unit * 0.012 })
  }) // prettier-ignore
}
