/** A small illustrator for tests of the pool: flat colours that count frames. Prompts `crash`, `hang` and `impossible` do what they say. */
import type { Pixels, StereoSound } from '../../../media/media.ts'
import type { Shown } from '../../engine.ts'
import type { DrawnFilm, FilmShape, GivenFilm, SceneJson } from '../illustrator-contract.ts'

type SmallScene = { prompt: string; seed: number; width: number; height: number; unresolved: string[] }

export function imagine(prompt: string, shape: { seed: number; width: number; height: number }): SceneJson {
  if (prompt === 'crash') process.kill(process.pid, 'SIGKILL')
  if (prompt === 'hang') for (;;);
  if (prompt === 'impossible') {
    const refusal = new Error('this cannot be drawn')
    refusal.name = 'InstructionRefusal'
    throw refusal
  }
  return { prompt, ...shape, unresolved: prompt.includes('unicorn') ? ['unicorn'] : [] } satisfies SmallScene
}

export function parseScene(json: unknown): SceneJson | undefined {
  return typeof json === 'object' && json !== null ? json : undefined
}

export function shownIn(scene: SceneJson): Shown {
  return { things: [(scene as SmallScene).prompt], texts: [], lines: [] }
}

export function drawPicture(scene: SceneJson): Pixels {
  const { width, height, seed } = scene as SmallScene
  return flat(width, height, seed)
}

export function editPicture({ pixels, scene }: { pixels: Pixels; scene?: SceneJson; instruction: string }): {
  pixels: Pixels
  scene?: SceneJson
  unresolved: string[]
} {
  const data = pixels.data.map((value, at) => (at % 4 === 3 ? 255 : 255 - value))
  return { pixels: { ...pixels, data }, unresolved: [], ...(scene && { scene }) }
}

export function openFilm(source: { scene: SceneJson } | { pixels: Pixels }, shape: FilmShape): DrawnFilm {
  const { width, height, durationSeconds, fps } = shape
  const slow = 'scene' in source && (source.scene as SmallScene).prompt === 'slow'
  return {
    width,
    height,
    frameCount: Math.round(durationSeconds * fps),
    unresolved: [],
    ...('scene' in source && { scene: source.scene }),
    drawFrame(index) {
      const until = performance.now() + (slow ? 40 : 0)
      while (performance.now() < until);
      return flat(width, height, index * 2)
    },
    sound: () => tone(durationSeconds),
  }
}

export function openFilmEdit({ source }: { source: GivenFilm }): DrawnFilm {
  const { width, height, frameCount } = source
  return {
    width,
    height,
    frameCount,
    unresolved: [],
    drawFrame: (index) => editPicture({ pixels: source.frame(index), instruction: '' }).pixels,
    sound: () => source.sound() ?? tone(frameCount / 24),
  }
}

function flat(width: number, height: number, value: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(value)
  for (let at = 3; at < data.length; at += 4) data[at] = 255
  return { width, height, data }
}

function tone(seconds: number): StereoSound {
  const samples = Float32Array.from({ length: Math.round(seconds * 48_000) }, (_, at) => Math.sin(at / 20) / 4)
  return { left: samples, right: samples }
}
