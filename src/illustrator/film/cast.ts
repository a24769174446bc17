/** All that acts in a film: an actor for every thing, who is followed by the camera, poses that deeds change, and what is thrown into the air. */
import { boxOf, conceptOf, drawableFor, lookOf } from '../art/art.ts'
import type { Instance, Painter } from '../paint/paint.ts'
import type { Pose, Scene } from '../scene/scene.ts'
import { actorOf, type Actor } from './actor.ts'
import type { Source } from './particles.ts'

export type Cast = {
  actors: ReadonlyMap<Instance, Actor>
  actorFor(instance: Instance): Actor | undefined
  isFollowed(instance: Instance): boolean
  /** How far the world has passed by, in widths of the picture; 0 when nobody is followed. */
  scrollAt(seconds: number): number
  /** The instance in another pose: a box of its own on the same feet. */
  posed(instance: Instance, pose: Pose): Instance
  sourcesAt(seconds: number): readonly Source[]
}

/** Places without lines that would betray a world moving sideways. */
const OPEN = /^(meadow|park|garden|farm|field|forest|jungle|mountain|canyon|desert|beach|ocean|lake|river|underwater|snow|arctic|savanna|swamp|sky|space|moon|mars|island|village|studio)$/ // prettier-ignore

/** Casts a scene. */
export function castOf(scene: Scene, stage: Painter, durationSeconds: number): Cast {
  const roots = stage.instances.filter((instance) => stage.rootOf(instance) === instance)
  const wandering = roots.filter((instance) => isWandering(scene, instance, durationSeconds))
  const followed = new Set(followable(scene, roots, wandering) ? wandering : [])
  const keyOf = (instance: Instance): string => `${instance.node.id}#${instance.index}`
  const actors = new Map(stage.instances.map((instance) => [instance, actorOf(scene, instance, { durationSeconds, isFollowed: followed.has(instance) })])) // prettier-ignore
  const bound = boundTo(scene, stage)
  for (const [instance, leader] of bound) {
    const [own, leads] = [actors.get(instance), actors.get(leader)]
    if (own && leads)
      actors.set(instance, {
        ...own,
        at: (seconds) => ({
          ...own.at(seconds),
          whereabouts: { ...leads.at(seconds).whereabouts, turn: own.at(seconds).whereabouts.turn },
        }),
      })
  }
  const byKey = new Map([...actors].map(([instance, actor]) => [keyOf(instance), { instance, actor }]))
  const [leader] = [...followed]
  const leads = leader ? actors.get(leader) : undefined
  const carriers = new Set(
    stage.instances.map((instance) => stage.rootOf(instance)).filter((root, k) => root !== stage.instances[k]),
  )
  const poses = new Map<string, Instance>()

  return {
    actors,
    // Another painter of the same scene has instances of its own.
    actorFor: (instance) => byKey.get(keyOf(instance))?.actor,
    isFollowed(instance) {
      const own = byKey.get(keyOf(instance))?.instance as Instance
      return followed.has(own) || followed.has(bound.get(own) as Instance)
    },
    scrollAt: (seconds) => leads?.at(seconds).whereabouts.scroll ?? 0,
    posed(instance, pose) {
      const key = `${keyOf(instance)} ${pose}`
      const carries = carriers.has(byKey.get(keyOf(instance))?.instance as Instance)
      if (instance.node.pose === pose || carries || instance.placed.support) return instance
      const made = poses.get(key) ?? reposed(instance, pose)
      poses.set(key, made)
      return made
    },
    sourcesAt: (seconds) =>
      [...actors].flatMap(([instance, actor]) => [
        ...sourcesOf(scene, instance, actor, seconds),
        ...fallingOf(scene, instance, actor),
      ]),
  }
}

/** What is pushed, pulled or led goes where the one who does it goes. */
function boundTo(scene: Scene, stage: Painter): Map<Instance, Instance> {
  const bound = new Map<Instance, Instance>()
  const first = (id: string): Instance | undefined => stage.instances.find(({ node, index }) => node.id === id && index === 0)
  for (const { from, kind, to } of scene.relations) {
    const doer = scene.nodes.find(({ id }) => id === from)
    if (!/^(next-to|holding|with|behind)$/.test(kind) || !(doer?.actions ?? []).some(({ verb }) => LEADING.test(verb))) continue
    const [leader, led] = [first(from), first(to)].map((one) => one && stage.rootOf(one))
    if (leader && led && leader !== led) bound.set(led, leader)
  }
  return bound
}

const LEADING = /^(push|pull|lead|drag|tow|haul)$/

function isWandering(scene: Scene, instance: Instance, durationSeconds: number): boolean {
  // A continuation may not change who was followed before it.
  const firstEnd = scene.film?.parts?.[0]?.seconds ?? durationSeconds
  const { played } = actorOf(scene, instance, { durationSeconds, isFollowed: false })
  const first = played.filter(({ beat }) => beat.from < firstEnd)
  const going = first.filter(({ deed }) => deed.travel)
  // It may do something else afterwards: the world stands still then.
  return (
    going.length > 0 &&
    going.every(({ deed, beat }) => deed.travel?.how === 'wander' && (beat.from === 0 || going.length === first.length))
  )
}

/** The camera follows when it is asked to, or when all that stands there goes the same way for the whole film through open country. */
function followable(scene: Scene, roots: readonly Instance[], wandering: readonly Instance[]): boolean {
  if (wandering.length === 0 || scene.film?.loop) return false
  // What flutters goes along either way.
  const goers = wandering.filter(({ node }) => !/^(insect|bird)$/.test(conceptOf(node).kind))
  const sameWay = goers.every(({ placed }) => placed.flip === goers[0]?.placed.flip)
  if (!sameWay || !OPEN.test(scene.environment.kind)) return false
  const { move } = scene.film?.parts?.[0] ?? scene.camera
  if (move === 'track') return true
  const isPace = wandering.some(({ node }) => !['boat', 'fish'].includes(conceptOf(node).kind))
  return isPace && wandering.length === roots.length && ['gentle', 'handheld'].includes(move)
}

function reposed(instance: Instance, pose: Pose): Instance {
  const { placed } = instance
  const node = { ...instance.node, pose }
  const { drawable } = drawableFor(conceptOf(node))
  const [before, after] = [boxOf(drawable, lookOf(instance.node, placed)), boxOf(drawable, lookOf(node, placed))]
  const [width, height] = [(placed.width * after.width) / before.width, (placed.height * after.height) / before.height]
  const box = { x: placed.x + (placed.width - width) / 2, y: placed.y + placed.height - height, width, height }
  return { node: { ...node, id: `${node.id} ${pose}` }, placed: { ...placed, ...box }, index: instance.index }
}

/** Leaves, petals and confetti that fall are seen in all the air, not as the one thing that was laid out. */
function fallingOf(scene: Scene, { node, placed, index }: Instance, actor: Actor): Source[] {
  const kind = FALLING[node.concept]
  if (!kind || index > 0 || !actor.played.some(({ deed }) => deed.go ?? deed.emits ?? deed.travel)) return []
  const unit = Math.min(scene.width, scene.height)
  return [
    {
      kind,
      unit,
      from: 0,
      to: Infinity,
      isBurst: false,
      fall: 0.22,
      seed: placed.seed,
      x: scene.width / 2,
      y: -0.02 * scene.height,
      width: scene.width,
    },
  ]
}

/** Whether a thing is only seen in the air: what falls through it, and fire while somebody breathes it. */
export const isOnlyInTheAir = ({ node }: Instance, actor: Actor, scene: Scene): boolean =>
  (FALLING[node.concept] !== undefined && actor.actsByWord) ||
  (/^(fire|flame)$/.test(node.concept) &&
    scene.nodes.some(({ actions = [] }) => actions.some(({ verb }) => verb === 'breathe fire')))

const FALLING: Readonly<Record<string, Source['kind']>> = {
  leaf: 'leaves',
  'maple leaf': 'leaves',
  petal: 'petals',
  confetti: 'slips',
  feather: 'feathers',
}

function sourcesOf(scene: Scene, { placed, index }: Instance, actor: Actor, seconds: number): Source[] {
  const side = placed.flip ? 1 : -1
  const unit = Math.min(scene.width, scene.height)
  return actor.played.flatMap(({ deed, beat }) => {
    if (!deed.emits || seconds < beat.from || seconds > beat.from + beat.seconds + 3) return []
    const { kind, burstAt } = deed.emits
    const { whereabouts, offset } = actor.at(seconds)
    if (kind === 'dust' && (whereabouts.distance === 0 || placed.zone !== 'ground')) return []
    const low = kind === 'dust' || kind === 'drops'
    const from = beat.from + beat.seconds * (burstAt ?? 0)
    const aimed = kind === 'flames' || kind === 'jet'
    const middle = placed.y + placed.height * (kind === 'flames' ? 0.24 : kind === 'jet' || kind === 'blaze' ? 0.42 : kind === 'confetti' || burstAt !== undefined ? 0.5 : 0.12)
    return [{
      kind, unit, from, to: beat.from + beat.seconds, isBurst: burstAt !== undefined, seed: placed.seed + index,
      x: (placed.x + placed.width * (aimed ? 0.5 + side * 0.46 : 0.5) + whereabouts.x) * scene.width,
      push: aimed ? side * (kind === 'jet' ? 0.75 : 0.5) : 0,
      y: ((low ? placed.y + placed.height * 0.97 : middle) + (kind === 'smoke' ? offset.dy * placed.height : 0)) * scene.height,
      width: placed.width * scene.width * (kind === 'confetti' ? 0.9 : aimed ? 0.04 : kind === 'blaze' ? 0.7 : 0.5),
    }]
  }) // prettier-ignore
}
