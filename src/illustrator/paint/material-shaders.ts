/** What each material does to one pixel: `u`,`v` run 0-100 over the sprite, `light` is the drawing's own modelling 0-1. Formulas by eye. */
import type { Material } from '../scene/scene.ts'
import { fractalNoise, valueNoise } from './noise.ts'

export type MaterialPoint = { u: number; v: number; light: number; seed: number; edge: number }
/** Changes `out` (red, green, blue, alpha; 0-255) in place. */
export type MaterialShader = (at: MaterialPoint, out: Float64Array) => void

function paint(out: Float64Array, red: number, green: number, blue: number, factor: number): void {
  out[0] = red * factor
  out[1] = green * factor
  out[2] = blue * factor
}

function scale(out: Float64Array, factor: number, add = 0): void {
  for (let k = 0; k < 3; k++) out[k] = (out[k] as number) * factor + add
}

const metal =
  (red: number, green: number, blue: number): MaterialShader =>
  ({ u, v, light, seed }, out) => {
    const t = light * 0.75 + v / 400 + 0.15 * fractalNoise(u * 0.03, v * 0.03, 3, seed)
    const shine = 0.34 + 0.66 * (0.5 + 0.5 * Math.sin(t * 11)) ** 1.4
    paint(out, red + 30 * shine, green + 30 * shine, blue + 25 * shine, shine)
  }

const stone: (red: number, green: number, blue: number) => MaterialShader = (red, green, blue) => (at, out) => {
  const grain = fractalNoise(at.u * 0.09, at.v * 0.09, 5, at.seed)
  const crack = Math.abs(fractalNoise(at.u * 0.035 + 9, at.v * 0.035, 4, at.seed) - 0.5) < 0.012 ? 0.65 : 1
  paint(
    out,
    red,
    green,
    blue,
    (0.42 + 0.5 * at.light) * (0.72 + 0.5 * grain) * (0.88 + 0.24 * valueNoise(at.u * 2.2, at.v * 2.2)) * crack,
  )
}

const clear =
  (red: number, green: number, blue: number): MaterialShader =>
  ({ light, edge }, out) => {
    paint(out, red + (255 - red) * light, green + (255 - green) * light, blue + (255 - blue) * light, 1)
    out[3] = (out[3] as number) * Math.min(1, 0.32 + 0.25 * (1 - light) ** 2 + 0.55 * edge + (light > 0.8 ? 0.25 : 0))
  }

const glossy: MaterialShader = ({ light }, out) => {
  const mean = ((out[0] as number) + (out[1] as number) + (out[2] as number)) / 3
  for (let k = 0; k < 3; k++) out[k] = (mean + ((out[k] as number) - mean) * 1.4) * 1.03 + light ** 5 * 90
}

const matte: MaterialShader = ({ u, v, seed }, out) => scale(out, 0.86 + 0.22 * valueNoise(u * 1.7, v * 0.8, seed))

const fur: MaterialShader = ({ u, v, seed }, out) =>
  scale(out, 0.78 + 0.42 * valueNoise(u * 2.4 + 4 * valueNoise(u * 0.2, v * 0.2), v * 0.55, seed))

/** A table of materials; those missing leave the drawing as it is. */
export const MATERIAL_SHADERS: Partial<Record<Material, MaterialShader>> = {
  wood: ({ u, v, light, seed }, out) => {
    const grain = Math.sin(v * 0.9 + fractalNoise(u * 0.03, v * 0.12, 4, seed) * 26) * 0.5 + 0.5
    paint(out, 196, 136, 78, 0.42 + 0.55 * light + 0.16 * grain + 0.1 * valueNoise(u * 0.4, v * 4))
  },
  metal: metal(180, 187, 200),
  silver: metal(200, 204, 212),
  gold: metal(224, 168, 52),
  rusty: ({ u, v, light, seed }, out) => {
    const rust = fractalNoise(u * 0.1, v * 0.1, 5, seed)
    paint(out, 120 + 70 * rust, 78 + 20 * rust, 60 - 10 * rust, 0.5 + 0.6 * light)
  },
  stone: stone(176, 172, 164),
  marble: ({ u, v, light, seed }, out) => {
    const vein = Math.abs(fractalNoise(u * 0.04, v * 0.04, 5, seed) - 0.5)
    paint(out, 242, 240, 236, (0.62 + 0.4 * light) * (vein < 0.03 ? 0.78 : 1))
  },
  clay: stone(190, 112, 78),
  brick: ({ u, v, light }, out) => {
    const row = Math.floor(v / 5)
    const mortar = v % 5 < 0.6 || (u + (row % 2) * 5) % 10 < 0.6
    if (mortar) paint(out, 205, 196, 184, 0.6 + 0.4 * light)
    else paint(out, 178, 84, 62, 0.55 + 0.55 * light)
  },
  glass: clear(165, 208, 228),
  crystal: clear(190, 170, 235),
  ice: clear(150, 205, 240),
  translucent: ({ edge }, out) => {
    out[3] = (out[3] as number) * (0.5 + 0.4 * edge)
  },
  plastic: glossy,
  rubber: matte,
  leather: ({ u, v, seed }, out) => scale(out, 0.8 + 0.3 * valueNoise(u * 1.1, v * 1.1, seed)),
  fabric: ({ u, v }, out) => scale(out, 0.9 + 0.06 * Math.sin(u * 6.3) + 0.06 * Math.sin(v * 6.3)),
  fur,
  paper: matte,
  chocolate: ({ light }, out) => paint(out, 112, 66, 38, 0.55 + 0.65 * light),
  spotted: ({ u, v, light }, out) => {
    const column = Math.floor(u / 15)
    const [gx, gy] = [u / 15 - column, v / 15 + (column % 2) * 0.5]
    if (Math.hypot(gx - 0.5, gy - Math.floor(gy) - 0.5) < 0.29) paint(out, 72, 48, 38, 0.5 + 0.8 * light)
  },
  striped: ({ u, v, light }, out) => {
    if ((((u * 0.55 + v * 0.95 + 3 * Math.sin(v * 0.09)) % 18) + 18) % 18 < 8) paint(out, 245, 245, 245, 0.55 + 0.5 * light)
  },
  checkered: ({ u, v, light }, out) =>
    paint(out, 245, 245, 245, (Math.floor(u / 9) + Math.floor(v / 9)) % 2 ? 0.55 + 0.45 * light : 0.1 + 0.12 * light),
  sparkling: ({ u, v, light, seed }, out) => {
    const spark = valueNoise(u * 3, v * 3, seed)
    scale(out, 0.86 + 0.2 * light, spark > 0.8 ? (spark - 0.8) * 950 : 0)
  },
  rainbow: ({ u, light }, out) => {
    const hue = (u / 100) * 5.4
    const channel = (n: number) => 0.25 + 0.75 * (1 - Math.max(0, Math.min((n + hue) % 6, 4 - ((n + hue) % 6), 1)))
    paint(out, 255 * channel(5), 255 * channel(3), 255 * channel(1), 0.5 + 0.55 * light)
  },
  frosted: ({ u, v, edge, seed }, out) => {
    const frost = 0.35 + 0.3 * valueNoise(u * 1.5, v * 1.5, seed) + 0.3 * edge
    for (let k = 0; k < 3; k++) out[k] = (out[k] as number) + ([235, 245, 252][k] as number) * frost - (out[k] as number) * frost
  },
  camouflage: ({ u, v, light, seed }, out) => {
    const n = fractalNoise(u * 0.06, v * 0.06, 3, seed)
    if (n < 0.42) paint(out, 74, 82, 48, 0.6 + 0.5 * light)
    else if (n < 0.55) paint(out, 128, 124, 78, 0.6 + 0.5 * light)
    else paint(out, 92, 70, 46, 0.6 + 0.5 * light)
  },
  lego: glossy,
  water: ({ u, v, light, edge, seed }, out) => {
    const wave = Math.sin(v * 0.34 + 5 * valueNoise(u * 0.09, v * 0.06, seed) + u * 0.05)
    const caustic = Math.abs(fractalNoise(u * 0.07, v * 0.07, 3, seed) - 0.5) < 0.035 ? 0.3 : 0
    const drop = valueNoise(u * 0.32, v * 0.32, seed + 3) > 0.86 ? 0.45 : 0
    const bright = Math.min(1, 0.2 + 0.38 * light + 0.16 * wave + caustic + drop + 0.45 * edge)
    paint(out, 24 + 225 * bright ** 1.7, 112 + 140 * bright, 190 + 62 * bright, 1)
    out[3] = (out[3] as number) * Math.min(1, 0.78 + 0.3 * bright)
  },
  galaxy: ({ u, v, light, seed }, out) => {
    const [x, y] = [u - 50, v - 50]
    const turn = Math.atan2(y, x) + Math.hypot(x, y) * 0.1
    const arm = 0.5 + 0.5 * Math.sin(turn * 2)
    const haze = fractalNoise(u * 0.06, v * 0.06, 5, seed)
    const glow = Math.max(0, arm * haze * 1.7 - 0.3)
    const star = valueNoise(u * 1.5, v * 1.5, seed + 9)
    const shine = star > 0.93 ? (star - 0.93) * 14 : 0
    const shape = 0.72 + 0.4 * light
    paint(out, 22 + 170 * glow + 255 * shine, 14 + 80 * glow + 250 * shine, 62 + 190 * glow + 255 * shine, shape)
  },
  fire: ({ u, v, light, seed }, out) => {
    const heat = Math.min(1, Math.max(0, fractalNoise(u * 0.09, v * 0.045, 4, seed) * 1.3 - 0.15 + 0.3 * light))
    paint(out, 150 + 105 * Math.min(1, heat * 1.6), 24 + 215 * heat ** 1.6, 8 + 130 * Math.max(0, heat - 0.6), 1)
  },
  cloud: ({ u, v, light, edge, seed }, out) => {
    const puff = fractalNoise(u * 0.08, v * 0.08, 4, seed)
    const tone = 0.7 + 0.22 * puff + 0.14 * light
    paint(out, 250 * tone, 252 * tone, 258 * tone, 1)
    out[3] = (out[3] as number) * Math.max(0.35, Math.min(1, 0.7 + 0.5 * puff - 0.5 * edge))
  },
  faceted: ({ u, v, light, seed }, out) => {
    const [column, row] = [Math.floor(u / 9), Math.floor(v / 9)]
    const upper = u / 9 - column + (v / 9 - row) > 1 !== ((column + row) % 2 === 0)
    const facet = valueNoise(column * 3.7 + (upper ? 1.9 : 0), row * 2.9, seed)
    scale(out, 0.3)
    for (let k = 0; k < 3; k++) out[k] = (out[k] as number) + 178 * (0.62 + 0.2 * light + 0.22 * facet)
  },
  glowing: (_at, out) => scale(out, 1.15, 24),
}
