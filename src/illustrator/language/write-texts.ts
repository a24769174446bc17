/** What is written in a picture and spoken in a film finds who bears it and who says it. */
import { findConcept } from '../concepts/concepts.ts'
import type { Scene, SceneNode } from '../scene/scene.ts'
import type { Lettering } from './lettering.ts'

/** Puts what is written on the things that carry it, and what is spoken into mouths. */
export function writeTexts(scene: Scene, lettering: Lettering): void {
  const speaker = scene.nodes.find((node) => /^(person|animal|bird)$/.test(findConcept(node.concept)?.kind ?? ''))
  const who = speaker?.words ?? ''
  const voice = /woman|girl|queen|princess|lady|mother/.test(who)
    ? 'woman'
    : /robot/.test(who)
      ? 'robot'
      : /boy|child|kid/.test(who)
        ? 'child'
        : 'man'
  if (lettering.spoken.length > 0)
    scene.sound.speech = lettering.spoken
      .slice(0, 8)
      .map((line) => ({ words: line, voice, ...(speaker ? { speaker: speaker.id } : {}) }))
  const taken = new Set<string>()
  for (const { words, look: asked, carrier } of lettering.texts.slice(0, 6)) {
    const free = scene.nodes.filter(({ id }) => !taken.has(id))
    const bubble = free.find((node) => node.concept === 'speech bubble')
    const mute = asked === 'bubble' && !speaker && !bubble
    const look = mute ? 'label' : asked
    const on = mute ? free[0] : look === 'bubble' ? (bubble ?? speaker) : carrierOf(free, carrier)
    if (on && look !== 'bubble') taken.add(on.id)
    if (on && (look !== 'bubble' || on.concept === 'speech bubble')) on.text = words
    scene.texts.push({ words, look: look === 'label' && !on ? 'title' : look, ...(on ? { on: on.id } : {}) })
  }
}

/** The node that bears the words: the thing named, whoever wears it, or else a sign. */
function carrierOf(nodes: readonly SceneNode[], carrier: string | undefined): SceneNode | undefined {
  if (carrier && /^(sky|sand|snow|wall|window|door)$/.test(carrier)) return undefined
  const concept = carrier ? findConcept(carrier)?.name : undefined
  return (
    nodes.find((node) => concept !== undefined && (node.concept === concept || node.words.endsWith(carrier as string))) ??
    nodes.find((node) => concept !== undefined && node.wears?.some((one) => one.concept === concept)) ??
    nodes.find((node) => /sign$|board|book|poster|banner|t-shirt|mug/.test(node.concept))
  )
}
