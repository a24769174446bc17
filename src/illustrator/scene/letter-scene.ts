/** Changes of what is written in the picture. */
import { colorHex } from '../concepts/concepts.ts'
import { findNodes } from './find-nodes.ts'
import type { Scene, SceneText } from './scene.ts'
import type { SceneChange } from './scene-change.ts'

/** The front of a shop or a station bears its name. */
const CARRIES_TEXT =
  /sign|board|banner|poster|billboard|shirt|cake|book|label|card|screen|mug|newspaper|flag|menu|tombstone|balloon/

/** Words on a thing, or in the picture; they take the place of those that were there. */
export function write(scene: Scene, { words, on }: { words: string; on?: string }, last: readonly string[]): Scene {
  const named = scene.texts.find((text) => text.words.toLowerCase() === on)
  const carrier = named ? named.on : carrierOf(scene, on, last)
  const at = named
    ? scene.texts.indexOf(named)
    : Math.max(
        0,
        scene.texts.findIndex((text) => text.on === carrier),
      )
  const text = scene.texts[at]
  const nodes = scene.nodes.map((node) => (node.id === carrier ? { ...node, text: words } : node))
  const look: SceneText['look'] = /\b(?:bubble|says?|saying)\b/.test(on ?? '') ? 'bubble' : carrier ? 'label' : on && /caption|bottom/.test(on) ? 'caption' : /sign/.test(on ?? '') ? 'sign' : 'title' // prettier-ignore
  if (text && text.on === carrier) return { ...scene, nodes, texts: scene.texts.map((one, index) => (index === at ? { ...one, words } : one)) } // prettier-ignore
  return { ...scene, nodes, texts: [...scene.texts, { words, look, ...(carrier ? { on: carrier } : {}) }].slice(-12) }
}

/** The thing meant, or the first that bears words anyway when none is named. */
function carrierOf(scene: Scene, on: string | undefined, last: readonly string[]): string | undefined {
  if (on === undefined) return scene.texts[0]?.on ?? (scene.texts.length > 0 ? undefined : scene.nodes.find(({ text }) => text !== undefined)?.id) // prettier-ignore
  const named = findNodes(scene, on, last).nodes
  const owner = on.replace(/(?:'s)? (?:sign|signboard|label|screen|door|window|front)$/, '')
  const found = named.length > 0 || owner === on ? named : findNodes(scene, owner, last).nodes
  return (found.find(({ concept }) => CARRIES_TEXT.test(concept)) ?? found[0])?.id
}

/** Letters in another colour, or none; undefined when nothing is written. */
export function changeLetters(
  scene: Scene,
  change: Extract<SceneChange, { kind: 'letters' }>,
  last: readonly string[],
): Scene | undefined {
  const carriers = change.on === undefined ? undefined : new Set(findNodes(scene, change.on, last).nodes.map(({ id }) => id))
  const meant = (text: SceneText): boolean => carriers === undefined || (text.on !== undefined && carriers.has(text.on))
  if (!scene.texts.some(meant)) return undefined
  const colored = new Set(scene.texts.filter(meant).map(({ on }) => on))
  const ink = colorHex(change.color ?? 'black') ?? '#26282c'
  if (!change.off) return { ...scene, nodes: scene.nodes.map((node) => (colored.has(node.id) ? { ...node, params: { ...node.params, ink } } : node)), texts: scene.texts.map((text) => (meant(text) ? { ...text, color: change.color ?? text.color ?? 'black' } : text)) } // prettier-ignore
  const wiped = new Set(scene.texts.filter(meant).map(({ on }) => on))
  const nodes = scene.nodes.map((node) => {
    if (!wiped.has(node.id)) return node
    const { text: _text, ...plain } = node
    return /sign|board|banner|billboard/.test(node.concept) ? { ...plain, text: ' ' } : plain
  })
  return { ...scene, nodes, texts: scene.texts.filter((text) => !meant(text)) }
}
