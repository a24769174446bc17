/** A child that draws and encodes. It never opens a stranger's file: those reach it as raw pixels. The first argument is the illustrator's module. */
import {
  encodeImage,
  encodeSound,
  FRAMES_PER_SECOND,
  joinFilm,
  openFrameEncoder,
  readSegment,
  SAMPLE_RATE,
  writeSegment,
  type Pixels,
} from '../../media/media.ts'
import type { DrawnFilm, Illustrator, SceneJson } from './illustrator-contract.ts'
import { givenPictures, openPlannedFilm, type OpenFilm } from './open-planned-film.ts'
import { readRawPicture } from './raw-media.ts'
import { serveTasks, type Step } from './serve-tasks.ts'
import type { DrawingTask, DrawnPicture, FilmPlan, PlannedFilm } from './tasks.ts'

const illustrator = (await import(process.argv[2] as string)) as Illustrator

const SAMPLES_PER_FRAME = SAMPLE_RATE / FRAMES_PER_SECOND
/** The open film is let go, with its layers and files, when no task came for this long. */
const FORGET_AFTER_MS = 5000

let opened: (OpenFilm & { key: string }) | undefined
let forgetting: NodeJS.Timeout | undefined

serveTasks<DrawingTask>(async (task, step) => {
  clearTimeout(forgetting)
  try {
    return await answer(task, step)
  } finally {
    forgetting = setTimeout(forget, FORGET_AFTER_MS)
  }
})

function answer(task: DrawingTask, step: Step): Promise<unknown> {
  switch (task.kind) {
    case 'draw-picture':
      return drawPicture(task)
    case 'edit-picture':
      return editPicture(task)
    case 'plan-film':
      return planFilm(task.plan)
    case 'draw-segment':
      return drawSegment(task, step)
    case 'draw-sound':
      return drawSound(task)
    case 'join-film':
      return join(task)
  }
}

async function drawPicture({ prompt, width, height, seed }: DrawingTask & { kind: 'draw-picture' }): Promise<DrawnPicture> {
  const scene = illustrator.imagine(prompt, { seed, width, height })
  return finishPicture(illustrator.drawPicture(scene), scene, unresolvedOf(scene))
}

async function editPicture(task: DrawingTask & { kind: 'edit-picture' }): Promise<DrawnPicture> {
  const { inputs, mask, instruction, seed, width, height } = task
  const [given, ...others] = await givenPictures(illustrator, inputs)
  if (!given) throw new Error('an edit needs a picture')
  const edited = illustrator.editPicture({
    ...given,
    others,
    instruction,
    seed,
    ...(mask && { mask: await readRawPicture(mask) }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  })
  return finishPicture(edited.pixels, edited.scene, edited.unresolved)
}

async function finishPicture(pixels: Pixels, scene: SceneJson | undefined, unresolved: readonly string[]): Promise<DrawnPicture> {
  const { bytes } = await encodeImage(pixels, { format: 'jpeg', note: scene && JSON.stringify(scene) })
  const { width, height } = pixels
  const shown = scene && { shown: illustrator.shownIn(scene) }
  return { bytes, mimeType: 'image/jpeg', width, height, unresolved: [...unresolved], ...shown }
}

async function planFilm(plan: FilmPlan): Promise<PlannedFilm> {
  const { width, height, frameCount, unresolved, scene } = await openFilm(plan)
  const known = scene && { note: JSON.stringify(scene), shown: illustrator.shownIn(scene) }
  return { width, height, frameCount, unresolved: [...unresolved], ...known }
}

async function drawSegment(task: DrawingTask & { kind: 'draw-segment' }, step: Step): Promise<void> {
  const { plan, from, to, file, threads } = task
  const film = await openFilm(plan)
  const encoder = await openFrameEncoder({ width: film.width, height: film.height }, { threads })
  // While one frame is encoded the next is drawn, never more: frames do not pile up.
  let encoding: Promise<void> = Promise.resolve()
  try {
    for (let index = from; index < to; index++) {
      const drawn = film.drawPlanes?.(index) ?? film.drawFrame(index)
      await encoding
      encoding = drawn instanceof Uint8Array ? encoder.addPlanes(drawn) : encoder.add(drawn)
      // Awaited before the next frame; until then nobody else hears of a failure.
      encoding.catch(() => undefined)
      await step()
    }
    await encoding
    await writeSegment(file, await encoder.finish())
  } finally {
    await encoding.catch(() => undefined)
    encoder.close()
  }
}

async function drawSound({ plan, file }: DrawingTask & { kind: 'draw-sound' }): Promise<void> {
  const film = await openFilm(plan)
  await writeSegment(file, await encodeSound(film.sound(), film.frameCount * SAMPLES_PER_FRAME))
}

async function join(task: DrawingTask & { kind: 'join-film' }): Promise<void> {
  const segments = await Promise.all(task.segmentFiles.map(readSegment))
  const sound = task.soundFile === undefined ? undefined : await readSegment(task.soundFile)
  await joinFilm(task.file, { size: { width: task.width, height: task.height }, segments, sound, note: task.note })
}

/** Opens the plan's film, or takes the one that is open: its still layers are drawn once per process. */
async function openFilm(plan: FilmPlan): Promise<DrawnFilm> {
  const key = JSON.stringify(plan)
  if (opened?.key !== key) {
    forget()
    opened = { key, ...(await openPlannedFilm(illustrator, plan)) }
  }
  return opened.film
}

function forget(): void {
  opened?.close()
  opened = undefined
}

function unresolvedOf(scene: SceneJson): string[] {
  const { unresolved } = scene as { unresolved?: unknown }
  return Array.isArray(unresolved) ? unresolved.map(String) : []
}
