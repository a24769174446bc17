/** A child that draws and encodes. It never opens a stranger's file: those reach it as raw pixels. The first argument is the illustrator's module. */
import {
  encodeImage,
  encodeSound,
  joinFilm,
  openFrameEncoder,
  readSegment,
  writeSegment,
  type Pixels,
} from '../../media/media.ts'
import type { DrawnFilm, Illustrator, SceneJson } from './illustrator-contract.ts'
import { givenPictures, openPlannedFilm, type OpenFilm } from './open-planned-film.ts'
import { readRawPicture } from './raw-media.ts'
import { serveTasks, type Step } from './serve-tasks.ts'
import type { DrawingTask, DrawnPicture, FilmPlan, PlannedFilm } from './tasks.ts'

const illustrator = (await import(process.argv[2] as string)) as Illustrator

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

async function drawSegment({ plan, from, to, file }: DrawingTask & { kind: 'draw-segment' }, step: Step): Promise<void> {
  const film = await openFilm(plan)
  const encoder = await openFrameEncoder({ width: film.width, height: film.height })
  try {
    for (let index = from; index < to; index++) {
      await encoder.add(film.drawFrame(index))
      await step()
    }
    await writeSegment(file, await encoder.finish())
  } finally {
    encoder.close()
  }
}

async function drawSound({ plan, sampleCount, file }: DrawingTask & { kind: 'draw-sound' }): Promise<void> {
  const film = await openFilm(plan)
  await writeSegment(file, await encodeSound(film.sound(), sampleCount))
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
