/** Words in the picture that no drawable carries: signboards, neon, titles, captions, speech bubbles, graffiti. */
import { makePen, SHADED, type FontName, type Pen, type SKRSContext2D } from '../pen/pen.ts'
import { colorHex } from '../concepts/concepts.ts'
import type { Box, Scene, SceneText } from '../scene/scene.ts'

/** Letters every text of the scene that has no carrier; `carried` tells which nodes write their own. */
export function letterTexts(context: SKRSContext2D, scene: Scene, carried: (nodeId: string) => boolean): void {
  const free = scene.texts.filter((text) => !text.on || !carried(text.on))
  free.forEach((text, index) => {
    const box = text.box ?? defaultBox(text, scene, index)
    const pixels = {
      x: box.x * scene.width,
      y: box.y * scene.height,
      width: box.width * scene.width,
      height: box.height * scene.height,
    }
    LOOKS[text.look](makePen(context, SHADED, 1), text, pixels)
  })
}

function defaultBox(text: SceneText, scene: Scene, index: number): Box {
  const wide = Math.min(0.86, 0.16 + text.words.length * 0.045 * (scene.height / scene.width) ** 0.5)
  const height = text.look === 'title' ? 0.14 : 0.12
  const carrier = scene.nodes.find((node) => node.id === text.on)?.placed?.[0]
  if (carrier && text.look === 'bubble') {
    const x = Math.max(0.02, Math.min(0.98 - wide, carrier.x + carrier.width / 2 - wide / 2))
    return { x, y: Math.max(0.02, carrier.y - height - 0.05), width: wide, height }
  }
  const y = text.look === 'caption' ? 0.85 - index * 0.14 : 0.07 + index * 0.15
  return { x: 0.5 - wide / 2, y, width: wide, height }
}

type Drawing = (pen: Pen, text: SceneText, box: { x: number; y: number; width: number; height: number }) => void

const words = (
  pen: Pen,
  text: SceneText,
  box: Parameters<Drawing>[2],
  color: string,
  font: FontName,
  size = 0.62,
  glow = 0,
): void =>
  pen.text(text.words, box.x + box.width / 2, box.y + box.height / 2, {
    color,
    size: box.height * size,
    font,
    maxWidth: box.width * 0.9,
    bold: font === 'sans',
    glow,
  })

const LOOKS: Record<SceneText['look'], Drawing> = {
  sign(pen, text, box) {
    const edge = box.height * 0.09
    pen.rect(box.x, box.y, box.width, box.height, '#7a5230', edge * 1.6)
    pen.rect(box.x + edge, box.y + edge, box.width - edge * 2, box.height - edge * 2, '#fbf3df', edge)
    words(pen, text, box, colorHex(text.color ?? '') ?? '#3a2b1c', 'sans', 0.56)
  },
  neon(pen, text, box) {
    const color = colorHex(text.color ?? '') ?? '#ff4fb4'
    words(pen, text, box, color, 'display', 0.7, box.height * 0.35)
    words(pen, text, box, '#fff2fb', 'display', 0.7)
  },
  title: (pen, text, box) => {
    words(pen, text, { ...box, y: box.y + box.height * 0.03, x: box.x + box.height * 0.03 }, '#1b1f2a', 'display', 0.8)
    words(pen, text, box, colorHex(text.color ?? '') ?? '#ffffff', 'display', 0.8)
  },
  caption(pen, text, box) {
    pen.rect(box.x, box.y, box.width, box.height, { color: '#10141c', alpha: 0.6, volume: 0 }, box.height * 0.2)
    words(pen, text, box, '#ffffff', 'sans', 0.5)
  },
  bubble(pen, text, box) {
    const [x, y, w, h] = [box.x, box.y, box.width, box.height]
    pen.polygon([[x + w * 0.45, y + h * 0.8], [x + w * 0.6, y + h * 0.8], [x + w * 0.47, y + h * 1.3]], { color: '#ffffff', volume: 0 }) // prettier-ignore
    pen.rect(x, y, w, h, { color: '#ffffff', volume: 0 }, h * 0.45)
    words(pen, text, box, '#20242c', 'comic', 0.5)
  },
  graffiti: (pen, text, box) => {
    words(pen, text, { ...box, x: box.x + box.height * 0.05, y: box.y + box.height * 0.05 }, '#15171c', 'stencil', 0.9)
    words(pen, text, box, colorHex(text.color ?? '') ?? '#ff4a3d', 'stencil', 0.9)
  },
  label: (pen, text, box) => words(pen, text, box, colorHex(text.color ?? '') ?? '#2a2d33', 'sans', 0.6),
}
