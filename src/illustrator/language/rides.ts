/** Who is carried does not go by himself: what rider, driver and rower do, their horse, car and boat do. */
import { findConcept } from '../concepts/concepts.ts'
import type { Scene, SceneAction, SceneNode } from '../scene/scene.ts'

/** Going verbs, and what they are for who has legs; others keep theirs. */
const GOING: Readonly<Record<string, string>> = {
  ride: 'trot', drive: 'trot', cycle: 'trot', bike: 'trot', gallop: 'gallop', trot: 'trot', race: 'gallop', run: 'gallop', walk: 'walk', charge: 'gallop', rush: 'gallop', speed: 'gallop', chase: 'gallop', flee: 'flee', cross: 'walk', cruise: 'walk', march: 'walk', 'drive away': 'run away', 'run away': 'run away', 'walk away': 'walk away', leave: 'leave', arrive: 'arrive', enter: 'enter', approach: 'approach', jump: 'jump', leap: 'jump', 'jump over': 'jump over', 'leap over': 'jump over', 'hop over': 'jump over', 'vault over': 'jump over', ski: 'walk',
  row: 'walk', paddle: 'swim', sail: 'walk', fly: 'fly', soar: 'soar', glide: 'glide', 'take off': 'take off', land: 'land', skate: 'walk', skateboard: 'walk', surf: 'swim', sled: 'walk', slide: 'slide', drift: 'drift', float: 'float', flip: 'flip', somersault: 'flip', spin: 'spin', bounce: 'bounce', park: 'arrive',
} // prettier-ignore
const LEGGED = /^(animal|bird)$/

/** Hands the going of riders on. Changes the nodes. */
export function giveRides(scene: Scene): void {
  for (const relation of scene.relations) {
    const { from, kind, to } = relation
    if (kind !== 'riding' && kind !== 'in' && kind !== 'on') continue
    const [rider, mount] = [from, to].map((id) => scene.nodes.find((node) => node.id === id))
    if (
      /^(surfboard|snowboard|skis)$/.test(mount?.concept ?? '') &&
      mount &&
      rider &&
      findConcept(rider.concept)?.kind === 'person'
    ) {
      mount.traits = [...new Set([...(mount.traits ?? []), 'ridden'])].slice(0, 16)
      // Their size is that of a pair stood upright: lying they are as long as the skier is tall.
      if (mount.concept === 'skis') mount.scale = Math.max(0.1, mount.scale * 0.4)
      rider.pose = mount.concept === 'skis' ? 'ski' : 'surf'
      relation.kind = 'riding'
    }
    if (mount?.concept === 'roller coaster' && rider && findConcept(rider.concept)?.kind !== 'building') {
      mount.traits = [...new Set([...(mount.traits ?? []), 'ridden'])].slice(0, 16)
      if (findConcept(rider.concept)?.kind === 'person') rider.pose = 'cheer'
      relation.kind = 'riding'
    }
    if (mount?.concept === 'broom' && rider && findConcept(rider.concept)?.kind === 'person') {
      mount.concept = 'flying broom'
      rider.pose = 'ride'
      relation.kind = 'riding'
    }
    if (!rider?.actions || !mount || !carries(mount, kind)) continue
    const isLegged = LEGGED.test(findConcept(mount.concept)?.kind ?? '')
    if (isLegged && kind === 'on') {
      rider.pose = 'ride'
      relation.kind = 'riding'
    }
    const going = rider.actions.filter(({ verb }) => Object.hasOwn(GOING, verb))
    if (going.length === 0) continue
    const given = going.map((action): SceneAction => ({ ...action, verb: isLegged ? (GOING[action.verb] as string) : action.verb === 'run' || action.verb === 'gallop' ? 'drive' : action.verb })) // prettier-ignore
    mount.actions = [...(mount.actions ?? []), ...given].slice(0, 8)
    const left = rider.actions.filter((action) => !going.includes(action))
    if (left.length > 0) rider.actions = left
    else delete rider.actions
  }
}

/** `dances with a prince`: the other does it too. Changes the nodes. */
export function giveCompany(scene: Scene): void {
  for (const { from, kind, to } of scene.relations) {
    const [one, other] = [from, to].map((id) => scene.nodes.find((node) => node.id === id))
    const shared = one?.actions?.find(({ verb }) =>
      /^(dance|waltz|walk|run|swim|play|jump|talk|chat|fight|sing|skate|march|hike)$/.test(verb),
    )
    if (!/^(with|facing|next-to)$/.test(kind) || !shared || !other || (other.actions ?? []).length > 0) continue
    if (kind !== 'with' && !/^(dance|waltz|fight|talk|chat)$/.test(shared.verb)) continue
    if (!/^(person|animal|bird|fish)$/.test(findConcept(other.concept)?.kind ?? '')) continue
    other.actions = [{ ...shared }]
  }
}

/** Who is chased runs away ahead, or flies. Changes the nodes. */
export function giveFlight(scene: Scene): void {
  for (const { from, kind, to } of scene.relations) {
    const [hunter, prey] = [from, to].map((id) => scene.nodes.find((node) => node.id === id))
    const chase = hunter?.actions?.find(({ verb }) => /^(chase|hunt|pursue|follow)$/.test(verb))
    if (kind !== 'chasing' || !chase || !prey || (prey.actions ?? []).length > 0) continue
    const of = findConcept(prey.concept)?.kind ?? ''
    const verb = /^(bird|insect|aircraft)$/.test(of) ? 'fly' : of === 'fish' ? 'swim' : /^(vehicle|boat)$/.test(of) ? 'drive' : /^(person|animal)$/.test(of) ? 'run' : 'roll'
    prey.actions = [{ ...chase, verb }]
  }
} // prettier-ignore

/** Who goes somewhere with something in hand carries it: the arms stay still, the legs walk. Changes the nodes. */
export function giveCarriers(scene: Scene): void {
  for (const node of scene.nodes) {
    const [first] = node.actions ?? []
    const holds = scene.relations.some(({ from, kind }) => from === node.id && kind === 'holding')
    if (holds && first && WALKS.test(first.verb) && findConcept(node.concept)?.kind === 'person' && (!node.pose || /^(walk|run|hold|carry|stand|look|point)$/.test(node.pose))) node.pose = 'carry' // prettier-ignore
  }
}

const WALKS =
  /^(walk|stroll|march|wander|cross|hike|carry|pace|patrol|lead|stomp|trudge|roam|run|jog|sprint|rush|hurry|dash|scurry|enter|arrive|come|return|leave|exit|approach|follow|chase|flee)$/

/** Boats, boards, mounts and vehicles carry; a table does not. */
function carries(mount: SceneNode, kind: string): boolean {
  const of = findConcept(mount.concept)?.kind ?? ''
  return /^(vehicle|boat|aircraft)$/.test(of) || /^(flying broom|surfboard|snowboard|skis)$/.test(mount.concept) || (kind !== 'in' && LEGGED.test(of)) || /(board|sled|sleigh|raft|carpet|skis|float|canoe|cart|carriage|tube)$/.test(mount.concept) // prettier-ignore
}
