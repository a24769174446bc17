/** What the drawing processes need of an illustrator; `src/illustrator/illustrator.ts` is the one, tests bring a small one. */
import type { Pixels, StereoSound } from '../../media/media.ts'
import type { Shown } from '../engine.ts'

/** A scene as JSON: read back from a file it is hostile, and the illustrator's `parseScene` judges it. */
export type SceneJson = object

export type DrawnFilm = {
  width: number
  height: number
  frameCount: number
  scene?: SceneJson
  unresolved: readonly string[]
  drawFrame(index: number): Pixels
  /** The same frame as the encoder takes it (I420, BT.709, limited range), where the film is drawn so (undefined for a frame that is not); good until the next is drawn. */
  drawPlanes?(index: number): Uint8Array | undefined
  sound(): StereoSound
}

/** A given film, unpacked: any frame at any time, 24 a second. */
export type GivenFilm = {
  width: number
  height: number
  framesPerSecond: number
  frameCount: number
  frame(index: number): Pixels
  sound(): StereoSound | undefined
}

export type FilmShape = { width: number; height: number; durationSeconds: number; fps: number; seed: number }

/** A picture that a caller gave, with its scene when it carries one of ours. */
export type GivenPicture = { pixels: Pixels; scene?: SceneJson }

export type Illustrator = {
  imagine(prompt: string, shape: { seed: number; width: number; height: number; references?: GivenPicture[] }): SceneJson
  drawPicture(scene: SceneJson): Pixels
  /** `undefined` for what is not a scene. */
  parseScene(json: unknown): SceneJson | undefined
  /** What the scene shows and says, in words. */
  shownIn(scene: SceneJson): Shown
  editPicture(edit: {
    pixels: Pixels
    scene?: SceneJson
    others: GivenPicture[]
    mask?: Pixels
    instruction: string
    seed: number
    width?: number
    height?: number
  }): { pixels: Pixels; scene?: SceneJson; unresolved: readonly string[] }
  openFilm(
    source:
      | { scene: SceneJson; instruction?: string }
      | { scene: SceneJson; instruction: string; after: number }
      | (GivenPicture & { instruction: string; stops?: (GivenPicture & { atSeconds: number })[]; references?: GivenPicture[] }),
    shape: FilmShape,
  ): DrawnFilm
  openFilmEdit(edit: { source: GivenFilm; scene?: SceneJson; instruction: string; seed: number }): DrawnFilm
}
