/** Places known by name: `a laundromat` is a room with washing machines, `a cemetery` a meadow with tombstones. */
import { findConcept } from '../concepts/concepts.ts'
import type { EnvironmentKind, SceneNode } from '../scene/scene.ts'
import { BREAKS } from './lexicon.data.ts'
import { NAMED_PLACES } from './named-places.data.ts'

export type NamedPlace = { name: string; kind: EnvironmentKind; props: SceneNode[]; rest: readonly string[] }

const LOCATIVE = /^(in|at|inside|into|through|across|outside|within|on|from)$/

/** The named place of a prompt, what stands there, and the words without its name (in their places, a bar for each); nothing when none is named. */
export function namedPlaceIn(tokens: readonly string[]): NamedPlace | undefined {
  for (let at = 0; at < tokens.length; at++)
    for (const length of [3, 2, 1]) {
      const name = tokens.slice(at, at + length).join(' ')
      if (at + length > tokens.length || !Object.hasOwn(NAMED_PLACES, name) || !isPlaceHere(tokens, at, length)) continue
      const [kind, props] = NAMED_PLACES[name] as (typeof NAMED_PLACES)[string]
      const rest = tokens.map((word, index) => (index >= at && index < at + length ? '|' : word))
      return { name, kind, props: propsOf(props), rest }
    }
  return undefined
}

/** A name that is also a thing stands for the place only after a preposition; before another noun it only says of what kind that is. */
function isPlaceHere(tokens: readonly string[], at: number, length: number): boolean {
  const name = tokens.slice(at, at + length).join(' ')
  const next = tokens[at + length] ?? ''
  if (next && findConcept(next) && !BREAKS.has(next)) return false
  if (!findConcept(name)) return true
  return tokens.slice(Math.max(0, at - 3), at).some((word) => LOCATIVE.test(word))
}

function propsOf(list: string): SceneNode[] {
  return list
    .split(', ')
    .filter(Boolean)
    .map((item, index) => {
      const [, count, concept = ''] = /^(?:(\d+) )?(.+)$/.exec(item) ?? []
      return { id: `p${index + 1}`, concept, words: concept, count: Number(count ?? 1), colors: [], scale: 1 }
    })
}

/** Sets up what makes a place known behind the things of a scene; where there are none, it is what the picture shows. */
export function furnishPlace(nodes: readonly SceneNode[], { props }: NamedPlace): SceneNode[] {
  if (nodes.length === 0) return [...props]
  const there = new Set(nodes.map(({ concept }) => concept))
  const more = props.filter(({ concept }) => !there.has(concept))
  return [...nodes, ...more.map((node) => ({ ...node, region: 'background' as const, implied: true }))]
}
