/** Paper-cut: the surroundings as sheets of coloured paper, one over the other with shadows between; things cut out and laid on top. */
import { noiseTile, tileAt } from '../noise-tile.ts'
import { boxBlur, kuwahara, luminanceOf, relative, shrunk } from './kernels.ts'
import { grown } from './line-art.ts'
import { mapColors, nearest, ownColors } from './palette.ts'
import type { Style } from './style.ts'

export const paperCut: Style = {
  medium: 'paper-cut',
  pen: { fill: 'flat', lightFrom: -1 },
  flat: true,
  filter(frame, { scene, scenery, subject }) {
    const { width, height, data } = frame
    const factor = Math.max(1, Math.round(Math.min(width, height) / 340))
    const back = kuwahara(shrunk(scenery(), factor), relative({ width: width / factor, height: height / factor }, 0.022))
    const [w, h] = [back.width, back.height]
    const map = mapColors(ownColors(back, 9), 1.2)
    const soft = [0, 1, 2].map((k) => {
      const one = new Float32Array(w * h)
      for (let i = 0; i < one.length; i++) one[i] = back.data[i * 4 + k] as number
      return boxBlur(one, w, h, 3)
    }) as [Float32Array, Float32Array, Float32Array]
    // Lower rows and darker tones lie on top: the sheets' order.
    const order = map.colors.map(([r, g, b]) => r * 0.3 + g * 0.59 + b * 0.11)
    const sheet = new Uint8Array(w * h)
    const high = new Float32Array(w * h)
    for (let p = 0; p < sheet.length; p++) {
      sheet[p] = nearest(map, soft[0][p] as number, soft[1][p] as number, soft[2][p] as number)
      high[p] = 1 - (order[sheet[p] as number] as number) / 255 + (Math.floor(p / w) / h) * 0.7
    }
    const near = boxBlur(high, w, h, 2)
    const wide = boxBlur(near, w, h, 4)
    const rise = Math.max(2, Math.round(Math.min(width, height) * 0.011))
    const shadow = boxBlur(grown(subject, width, height, 2), width, height, rise)
    const fibre = noiseTile(128, 3, scene.seed)
    const crease = noiseTile(16, 3, scene.seed)
    const light = luminanceOf(frame)
    const stepX = Math.round(rise * 0.7)
    for (let y = 0; y < height; y++) {
      const v = Math.min(h - 1, Math.floor(y / factor))
      for (let x = 0; x < width; x++) {
        const p = y * width + x
        const i = p * 4
        const cover = (subject[p] as number) / 255
        const paper = 0.95 + (tileAt(fibre, x, y) - 0.5) * 0.1 + (tileAt(crease, x, y) - 0.5) * 0.07
        const q = v * w + Math.min(w - 1, Math.floor(x / factor))
        const up = Math.max(0, q - w * 2 - 2)
        // A sheet is dark where a higher one stands to its upper left, and bright on its own edge.
        const lower = (near[up] as number) * 0.5 + (wide[up] as number) * 0.5 - (high[q] as number)
        const shade = 1 - Math.max(0, Math.min(0.5, lower * 1.9)) + Math.max(0, Math.min(0.09, -lower * 0.3))
        const cast = 1 - (shadow[Math.max(0, p - stepX - rise * width)] as number) * 0.42
        const [r, g, b] = map.colors[sheet[q] as number] as readonly [number, number, number]
        const edge = cover > 0.6 && (subject[Math.max(0, p - 2 - 2 * width)] as number) < 80 ? 30 : 0
        const own = (0.97 + ((light[p] as number) / 255) * 0.05) * paper
        const k = shade * cast * paper
        data[i] = ((data[i] as number) * own + edge) * cover + (r * 1.04 + 6) * k * (1 - cover)
        data[i + 1] = ((data[i + 1] as number) * own + edge) * cover + (g * 1.04 + 5) * k * (1 - cover)
        data[i + 2] = ((data[i + 2] as number) * own + edge) * cover + (b * 1.02 + 4) * k * (1 - cover)
      }
    }
  },
}
