/**
 * Pixel sizes, one table for pictures and one for films. Every picture size has exactly the proportions that its ratio names and sides
 * divisible by 16 at 1k; 1.5k and 2k multiply them. Film sides are even, as 4:2:0 video needs; the short side is the resolution's number.
 */

/** Width and height in pixels. */
export type Size = { width: number; height: number }

const IMAGE_1K = {
  '1:1': [1024, 1024],
  '16:9': [1280, 720],
  '9:16': [720, 1280],
  '4:3': [1152, 864],
  '3:4': [864, 1152],
  '3:2': [1248, 832],
  '2:3': [832, 1248],
  '2:1': [1440, 720],
  '1:2': [720, 1440],
  '19.5:9': [1456, 672],
  '9:19.5': [672, 1456],
  '20:9': [1600, 720],
  '9:20': [720, 1600],
  '21:9': [1568, 672],
  '5:2': [1600, 640],
} as const

const VIDEO_480P = {
  '16:9': [848, 480],
  '9:16': [480, 848],
  '1:1': [480, 480],
  '4:3': [640, 480],
  '3:4': [480, 640],
  '3:2': [720, 480],
  '2:3': [480, 720],
} as const

const VIDEO_720P: Record<VideoRatio, readonly [number, number]> = {
  '16:9': [1280, 720],
  '9:16': [720, 1280],
  '1:1': [720, 720],
  '4:3': [960, 720],
  '3:4': [720, 960],
  '3:2': [1080, 720],
  '2:3': [720, 1080],
}

/** A picture's proportions, as the wire names them; `auto` is a wish, not a ratio. */
export type ImageRatio = keyof typeof IMAGE_1K
/** A film's proportions. */
export type VideoRatio = keyof typeof VIDEO_480P

/** All picture ratios, the document's order first. */
export const IMAGE_RATIOS = Object.keys(IMAGE_1K) as [ImageRatio, ...ImageRatio[]]
/** All film ratios. */
export const VIDEO_RATIOS = Object.keys(VIDEO_480P) as [VideoRatio, ...VideoRatio[]]
/** How large pictures can be asked for. */
export const IMAGE_RESOLUTIONS = ['1k', '1.5k', '2k'] as const
/** How large films can be asked for. */
export const VIDEO_RESOLUTIONS = ['480p', '720p', '1080p'] as const

export type ImageResolution = (typeof IMAGE_RESOLUTIONS)[number]
export type VideoResolution = (typeof VIDEO_RESOLUTIONS)[number]

const IMAGE_SCALE: Record<ImageResolution, number> = { '1k': 1, '1.5k': 1.5, '2k': 2 }

/** The exact size of a picture of this ratio and resolution. */
export function imageSize(ratio: ImageRatio, resolution: ImageResolution): Size {
  const [width, height] = IMAGE_1K[ratio]
  return { width: width * IMAGE_SCALE[resolution], height: height * IMAGE_SCALE[resolution] }
}

/** The exact size of a film of this ratio and resolution. */
export function videoSize(ratio: VideoRatio, resolution: VideoResolution): Size {
  if (resolution === '480p') return { width: VIDEO_480P[ratio][0], height: VIDEO_480P[ratio][1] }
  const [width, height] = VIDEO_720P[ratio]
  const scale = resolution === '1080p' ? 1.5 : 1
  return { width: width * scale, height: height * scale }
}

/** The ratio whose proportions are nearest to a size, compared as logarithms so that wide and tall weigh alike. */
export function nearestRatio<Ratio extends string>(ratios: readonly Ratio[], size: Size): Ratio {
  const wanted = Math.log(size.width / size.height)
  const distance = (ratio: Ratio): number => Math.abs(Math.log(proportions(ratio)) - wanted)
  return ratios.reduce((best, ratio) => (distance(ratio) < distance(best) ? ratio : best))
}

/** The number that a ratio names, e.g. 1.5 for `3:2`. */
function proportions(ratio: string): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}
