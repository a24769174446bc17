/** Opens the film that a plan describes: from words, from a picture, as an edit of a given film, or as its continuation. */
import { FRAMES_PER_SECOND, SAMPLE_RATE, type Pixels, type StereoSound } from '../../media/media.ts'
import type { DrawnFilm, FilmShape, GivenFilm, GivenPicture, Illustrator, SceneJson } from './illustrator-contract.ts'
import { openRawFilm, readRawPicture } from './raw-media.ts'
import type { FilmPlan, RawPicture } from './tasks.ts'

/** A film and what frees the files that it draws from. */
export type OpenFilm = { film: DrawnFilm; close(): void }

export async function openPlannedFilm(illustrator: Illustrator, plan: FilmPlan): Promise<OpenFilm> {
  const { width, height, seed, durationSeconds, instruction } = plan
  const shape: FilmShape = { width, height, seed, durationSeconds, fps: FRAMES_PER_SECOND }
  const standalone = (film: DrawnFilm): OpenFilm => ({ film, close: () => undefined })
  switch (plan.source) {
    case 'prompt': {
      const references = await givenPictures(illustrator, plan.references ?? [])
      const scene = illustrator.imagine(instruction, { seed, width, height, ...(references.length > 0 && { references }) })
      return standalone(illustrator.openFilm({ scene }, shape))
    }
    case 'picture': {
      const { picture, stops = [] } = plan
      const [given] = (await givenPictures(illustrator, [picture])) as [GivenPicture]
      const references = await givenPictures(illustrator, plan.references ?? [])
      const shown = await givenPictures(illustrator, stops.map((stop) => stop.picture)) // prettier-ignore
      const passed = shown.map((one, k) => ({ ...one, atSeconds: stops[k]?.atSeconds ?? 0 }))
      const source = { ...given, instruction, ...(passed.length > 0 && { stops: passed }), ...(references.length > 0 && { references }) } // prettier-ignore
      return standalone(illustrator.openFilm(source, shape))
    }
    case 'edit': {
      const scene = sceneOf(illustrator, plan.film.note)
      const source = openRawFilm(plan.film)
      const film = illustrator.openFilmEdit({ source, instruction, seed, ...(scene && { scene }) })
      return { film, close: source.close }
    }
    case 'extend': {
      const source = openRawFilm(plan.film)
      const scene = sceneOf(illustrator, plan.film.note)
      const after = source.frameCount / FRAMES_PER_SECOND
      const next = scene
        ? illustrator.openFilm({ scene, instruction, after }, shape)
        : illustrator.openFilm({ pixels: source.frame(source.frameCount - 1), instruction }, shape)
      return { film: continued(source, next), close: source.close }
    }
  }
}

/** Decoded pictures with their scenes, where they carry one of ours. */
export function givenPictures(illustrator: Illustrator, pictures: readonly RawPicture[]): Promise<GivenPicture[]> {
  return Promise.all(
    pictures.map(async (picture) => {
      const scene = sceneOf(illustrator, picture.note)
      return { pixels: await readRawPicture(picture), ...(scene && { scene }) }
    }),
  )
}

/** The scene in a note out of a stranger's file; `undefined` when there is none, or none of ours. */
export function sceneOf(illustrator: Illustrator, note: string | undefined): SceneJson | undefined {
  if (note === undefined) return undefined
  try {
    return illustrator.parseScene(JSON.parse(note))
  } catch {
    return undefined
  }
}

/** The given film, then the new one, as one. */
function continued(source: GivenFilm, next: DrawnFilm): DrawnFilm {
  const { width, height } = next
  return {
    width,
    height,
    frameCount: source.frameCount + next.frameCount,
    unresolved: next.unresolved,
    ...(next.scene ? { scene: next.scene } : {}),
    drawFrame: (index): Pixels => (index < source.frameCount ? source.frame(index) : next.drawFrame(index - source.frameCount)),
    sound(): StereoSound {
      const [before, after] = [source.sound(), next.sound()]
      const joint = Math.round((source.frameCount / FRAMES_PER_SECOND) * SAMPLE_RATE)
      const join = (first: Float32Array | undefined, second: Float32Array): Float32Array => {
        const all = new Float32Array(joint + second.length)
        if (first) all.set(first.subarray(0, joint))
        all.set(second, joint)
        return all
      }
      return { left: join(before?.left, after.left), right: join(before?.right, after.right) }
    },
  }
}
