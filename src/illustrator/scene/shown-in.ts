/** What a scene shows and says, in words, for those who judge it. */
import type { Scene, SceneNode } from './scene.ts'

/** Each thing with what it does, whatever is written anywhere, and whatever is spoken. */
export function shownIn({ nodes, texts, sound }: Scene): { things: string[]; texts: string[]; lines: string[] } {
  return {
    things: nodes.filter(({ implied }) => !implied).map(thingOf),
    texts: [...texts.map(({ words }) => words), ...nodes.flatMap(({ text }) => text ?? [])],
    lines: sound.speech.map(({ words }) => words),
  }
}

function thingOf({ words, concept, traits = [], actions = [] }: SceneNode): string {
  const deeds = actions.map(({ verb, object }) => [verb, object].filter(Boolean).join(' '))
  return [...traits, words === '' ? concept : words, ...deeds].join(' ')
}
