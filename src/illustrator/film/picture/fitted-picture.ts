/** A given picture at the size of a film. */
import { createCanvas, type Canvas } from '../../pen/pen.ts'

type Pixels = { width: number; height: number; data: Uint8ClampedArray }

/** The picture in the middle of the size, as large as covers it; pixels of its own. */
export function fittedPicture(picture: Pixels, width: number, height: number): Pixels {
  const source = createCanvas(picture.width, picture.height)
  const image = source.getContext('2d').createImageData(picture.width, picture.height)
  image.data.set(picture.data)
  source.getContext('2d').putImageData(image, 0, 0)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  // A film has no transparency: what shows through is white paper, as in pictures.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  const scale = Math.max(width / picture.width, height / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  if (scale !== 1) context.imageSmoothingQuality = 'high'
  context.drawImage(source, (width - w) / 2, (height - h) / 2, w, h)
  return pixelsOf(canvas)
}

/** A copy of a canvas's pixels. */
export function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength) }
}

/** How unlike two pictures of one size are: the mean difference of their channels, 0 to 255. */
export function unlikeness(one: Pixels, other: Pixels): number {
  let sum = 0
  for (let i = 0; i < one.data.length; i++) sum += Math.abs((one.data[i] as number) - (other.data[i] as number))
  return (sum * 4) / (one.data.length * 3)
}
