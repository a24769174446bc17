/** Draws a contact sheet of environments: `node scripts/environment-sheet.ts [kinds, comma] [--times day,night] [--seeds 1,2] [--weather rain] [--season autumn] [--size 320x200] [--out file.png]`. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createCanvas } from '../src/illustrator/pen/pen.ts'
import { paintEnvironment, paintWeather } from '../src/illustrator/paint/environments.ts'
import { emptyScene, ENVIRONMENT_KINDS, type EnvironmentKind, type Scene } from '../src/illustrator/scene/scene.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: 'day' },
    seeds: { type: 'string', default: '1' },
    weather: { type: 'string', default: '' },
    season: { type: 'string' },
    details: { type: 'string', default: '' },
    size: { type: 'string', default: '320x200' },
    columns: { type: 'string', default: '6' },
    out: { type: 'string', default: 'environment-sheet.png' },
  },
})
const kinds = (positionals[0]?.split(',') ?? ENVIRONMENT_KINDS) as EnvironmentKind[]
const [width, height] = values.size.split('x').map(Number) as [number, number]
const cells = kinds.flatMap((kind) =>
  values.times.split(',').flatMap((time) => values.seeds.split(',').map((seed) => ({ kind, time, seed: Number(seed) }))),
)
const columns = Math.min(Number(values.columns), cells.length)
const sheet = createCanvas(columns * width, Math.ceil(cells.length / columns) * height)
const context = sheet.getContext('2d')
cells.forEach(({ kind, time, seed }, index) => {
  const scene = emptyScene({ seed, width, height, prompt: '' })
  scene.environment = {
    ...scene.environment,
    kind,
    time: time as Scene['environment']['time'],
    weather: values.weather.split(',').filter(Boolean) as Scene['environment']['weather'],
    details: values.details.split(',').filter(Boolean),
    ...(values.season ? { season: values.season as NonNullable<Scene['environment']['season']> } : {}),
  }
  const { stage, layers } = paintEnvironment(scene)
  const cell = createCanvas(width, height)
  const on = cell.getContext('2d')
  for (const layer of layers) on.drawImage(layer.canvas, 0, 0)
  paintWeather(on, scene, stage, 0)
  on.fillStyle = '#ffffff'
  on.font = '11px sans-serif'
  on.fillText(`${kind} ${time} ${seed}`, 6, height - 6)
  context.drawImage(cell, (index % columns) * width, Math.floor(index / columns) * height)
})
writeFileSync(values.out, sheet.toBuffer('image/png'))
