/** Ideas that can be told as a little scene: `loneliness` is someone alone on a bench in the rain. */
import type { Scene } from '../scene/scene.ts'
import { IDEAS } from './ideas.data.ts'

/**
 * The scene that tells the idea of a prompt without a thing or a place; nothing when there is a thing, or no idea that is known.
 * What the prompt says of time, style, camera and lettering stays.
 */
export function tellIdea(asked: Scene, tokens: readonly string[], read: (words: string) => Scene): Scene | undefined {
  if (asked.nodes.length > 0 || asked.environment.asked || asked.texts.length > 0) return undefined
  const ideas = tokens.filter((word) => Object.hasOwn(IDEAS, word))
  // In `the idea of freedom` it is freedom that is told.
  const idea = ideas.find((word) => tokens[tokens.indexOf(word) + 1] !== 'of') ?? ideas[0]
  const tales = idea ? (IDEAS[idea] as readonly string[]) : []
  const tale = tales[Math.abs(asked.seed) % Math.max(1, tales.length)]
  if (!idea || !tale) return undefined
  const told = read(tale)
  const { time, weather } = asked.environment
  return {
    ...told,
    prompt: asked.prompt,
    environment: {
      ...told.environment,
      ...(time === 'day' ? {} : { time }),
      ...(weather.length > 0 ? { weather } : {}),
    },
    style: asked.style.medium === 'photo' ? told.style : asked.style,
    camera: asked.camera.shot === 'medium' ? told.camera : asked.camera,
    light: asked.light.length > 0 ? asked.light : told.light,
    unresolved: [...new Set([...asked.unresolved.filter((word) => !word.split(' ').includes(idea)), ...told.unresolved])],
  }
}
