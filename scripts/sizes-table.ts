/** Writes docs/sizes.md from the tables that the server uses. */
import { writeFileSync } from 'node:fs'
import {
  IMAGE_RATIOS,
  IMAGE_RESOLUTIONS,
  imageSize,
  VIDEO_RATIOS,
  VIDEO_RESOLUTIONS,
  videoSize,
  type Size,
} from '../src/api/sizes.data.ts'

const shown = ({ width, height }: Size): string => `${width}x${height}`
const table = (head: readonly string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const images = table(
  ['aspect_ratio', ...IMAGE_RESOLUTIONS],
  IMAGE_RATIOS.map((ratio) => [ratio, ...IMAGE_RESOLUTIONS.map((resolution) => shown(imageSize(ratio, resolution)))]),
)
const videos = table(
  ['aspect_ratio', ...VIDEO_RESOLUTIONS],
  VIDEO_RATIOS.map((ratio) => [ratio, ...VIDEO_RESOLUTIONS.map((resolution) => shown(videoSize(ratio, resolution)))]),
)

writeFileSync(
  new URL('../docs/sizes.md', import.meta.url),
  `# Sizes

The pixels of a result are exactly those of this table (written by \`node scripts/sizes-table.ts\`).

## Pictures

${images}

\`auto\` takes the ratio from what the prompt says the picture is for: a phone wallpaper is 9:16, a panorama or
banner 2:1, a film still 16:9, a portrait or poster 3:4, a landscape or skyline 3:2, a skyscraper 2:3, anything else 1:1. \`size: "WIDTHxHEIGHT"\`, as OpenAI clients send it, takes the nearest
ratio, and 2k from two megapixels on. An edit without \`aspect_ratio\`, or with \`auto\`, keeps the proportions of the first picture.

## Films

${videos}

1080p is made for the models that have it. A film from a picture without \`aspect_ratio\` keeps the picture's proportions. An edit keeps the
size of the film, at most 720p.
`,
)
