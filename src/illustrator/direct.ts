/** Directing: our own picture brought to life by an instruction, and our own film continued by one. */
import { editScene } from './edit.ts'
import { findConcept } from './concepts/concepts.ts'
import { readInstruction, readPrompt } from './language/language.ts'
import type { Scene, SceneNode } from './scene/scene.ts'

type Shape = { seed: number; width: number; height: number; durationSeconds: number }

/** How far light and weather have changed for good, as a share of the film. */
const CHANGED_AT = 1 / 3

/** A picture's scene as the beginning of a film: its own actions give way to those of the instruction, light and weather pass into what is asked. */
export function directed(scene: Scene, instruction: string, shape: Shape): Scene {
  const wish = wishFor(scene, instruction, shape)
  return {
    ...scene,
    nodes: scene.nodes.map((node) => withActions(node, actionsFor(scene, node, wish), 0)),
    camera: { ...scene.camera, move: wish.camera.move, ...(wish.camera.speed ? { speed: wish.camera.speed } : {}) },
    sound: wish.sound,
    film: { ...wish.film, fromPicture: true, ...passingTo(scene, instruction, shape.seed, wish) },
  }
}

/** A film's scene, `after` seconds long so far, with what happens next. */
export function continued(scene: Scene, instruction: string, shape: Shape & { after: number }): Scene {
  const wish = wishFor(scene, instruction, shape)
  const soFar = beatsOf(scene)
  const parts = scene.film?.parts ?? [{ seconds: shape.after, beats: soFar, move: scene.camera.move, ...(scene.camera.speed ? { speed: scene.camera.speed } : {}) }] // prettier-ignore
  const last = parts.reduce((sum, part) => sum + part.seconds, 0)
  const { loop: _loop, edits: _edits, seconds: _seconds, ...film } = scene.film ?? {}
  return {
    ...scene,
    nodes: scene.nodes.map((node) => withActions(node, actionsFor(scene, node, wish), soFar, node.actions)),
    sound: { ...wish.sound, speech: wish.sound.speech.map((line, k) => (k === 0 ? { ...line, at: last + 0.3 } : line)) },
    film: {
      ...film,
      parts: [...parts, { seconds: shape.durationSeconds, beats: Math.max(1, beatsOf(wish)), move: wish.camera.move, ...(wish.camera.speed ? { speed: wish.camera.speed } : {}) }].slice(-8), // prettier-ignore
    },
  }
}

const beatsOf = (scene: Scene): number =>
  1 + Math.max(0, ...scene.nodes.flatMap(({ actions = [] }) => actions.map(({ beat }) => beat)))

/** What the instruction asks, read as a prompt; one that names nobody speaks of the main thing. */
function wishFor(scene: Scene, instruction: string, shape: Shape): Scene {
  const wish = readPrompt(instruction, shape)
  const [main] = scene.nodes
  if (!main || wish.nodes.some((node) => scene.nodes.some((one) => one.concept === node.concept))) return wish
  const about = instruction.replace(/^\s*(and )?(then )?(it|he|she|they|make (it|him|her|them)|let (it|him|her|them)|start(s|ing)?( to)?)\b/i, '')
  const again = readPrompt(`the ${main.concept} ${about}`, shape)
  return again.nodes.some(({ actions }) => actions && actions.length > 0) ? { ...again, camera: wish.camera, sound: wish.sound } : wish
} // prettier-ignore

function actionsFor(scene: Scene, node: SceneNode, wish: Scene): NonNullable<SceneNode['actions']> {
  const named = wish.nodes.find((one) => one.concept === node.concept)
  if (named?.actions) return named.actions
  // A word for its kind will do when only one thing is of that kind: `the animal`, `the man`.
  const kind = findConcept(node.concept)?.kind
  const ofKind = scene.nodes.filter((one) => findConcept(one.concept)?.kind === kind)
  const byKind = wish.nodes.find((one) => one.actions && findConcept(one.concept)?.kind === kind)
  return ofKind.length === 1 && byKind?.actions && !scene.nodes.some((one) => one.concept === byKind.concept) ? byKind.actions : [] // prettier-ignore
}

function withActions(node: SceneNode, actions: NonNullable<SceneNode['actions']>, from: number, before: NonNullable<SceneNode['actions']> = []): SceneNode {
  const all = [...before, ...actions.map((action) => ({ ...action, beat: Math.min(5, action.beat + from) }))].slice(-8)
  const { actions: _old, ...rest } = node
  return all.length > 0 ? { ...rest, actions: all } : rest
} // prettier-ignore

/** Light and weather that the instruction changes, faded in from those of the picture. */
function passingTo(scene: Scene, instruction: string, seed: number, wish: Scene): Pick<NonNullable<Scene['film']>, 'passing'> {
  if (wish.film?.passing) return { passing: wish.film.passing }
  const changes = readInstruction(instruction).scene.filter(({ kind }) => kind === 'time' || kind === 'weather')
  const { time, weather } = editScene(scene, changes).scene.environment
  const now = { time: scene.environment.time, weather: scene.environment.weather }
  if (time === now.time && weather.join() === now.weather.join()) return {}
  const steps = Math.round(1 / CHANGED_AT)
  return { passing: [now, ...Array.from({ length: steps }, () => ({ time, weather }))] }
}
