/** Settles what relations mean for the things: clothes go on, riders ride, sitters sit; and chooses a place that suits them. */
import { findConcept, type Concept } from '../concepts/concepts.ts'
import type { EnvironmentKind, Scene, SceneNode } from '../scene/scene.ts'

/** Folds clothes into the people who wear them and gives poses that relations ask for. */
export function settle(scene: Scene): void {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]))
  const dressed = new Set<string>()
  for (const { from, kind, to } of scene.relations) {
    const [subject, object] = [byId.get(from), byId.get(to)]
    if (!subject || !object) continue
    const isPerson = findConcept(subject.concept)?.kind === 'person'
    const isGarment = findConcept(object.concept)?.kind === 'clothing'
    if (isPerson && isGarment && (kind === 'wearing' || kind === 'with' || kind === 'in')) {
      subject.wears = [
        ...(subject.wears ?? []),
        { concept: object.concept, ...(object.colors[0] ? { color: object.colors[0] } : {}) },
      ].slice(0, 8)
      dressed.add(object.id)
    } else if (kind === 'riding') subject.pose = 'ride'
    else if (kind === 'holding' && isPerson) subject.pose ??= 'hold'
    else if (kind === 'on' && isPerson && /chair|couch|bench|stool|throne|swing/.test(object.concept)) subject.pose ??= 'sit'
    else if (kind === 'on' && isPerson && RIDDEN.test(object.concept)) subject.pose ??= 'ride'
  }
  scene.nodes = scene.nodes.filter(({ id }) => !dressed.has(id))
  scene.relations = scene.relations.filter(({ from, to }) => !dressed.has(from) && !dressed.has(to)).slice(0, 80)
}

const RIDDEN =
  /^(horse|pony|camel|elephant|donkey|unicorn|dragon|motorcycle|bicycle|scooter|unicycle|tricycle|pegasus|zebra|llama|ostrich)$/

const INDOOR = new Set(
  'kitchen bedroom living-room bathroom office classroom restaurant bar shop museum library hospital garage gym church castle-hall theatre workshop room table stage'.split(
    ' ',
  ),
)

/** A place for things of which no place was said; unlike things together get a plain park or studio, so that all are seen. */
export function suitedEnvironment(scene: Scene): EnvironmentKind {
  const carried = new Set(
    scene.relations.filter(({ kind }) => kind === 'wearing' || kind === 'holding' || kind === 'picture-of').map(({ to }) => to),
  )
  const roots = scene.nodes.filter(({ id }) => !carried.has(id))
  const rows = roots
    .map((node) => [node, findConcept(node.concept)] as const)
    .filter((row): row is [SceneNode, Concept] => row[1] !== undefined)
  const [first] = rows
  if (!first) return 'meadow'
  const settings = [...new Set(rows.map(([, concept]) => concept.setting ?? 'studio'))]
  if (settings.length === 1) return kindOf(settings[0])
  if (rows.every(([, concept]) => concept.size <= 0.6 && concept.zone === 'table')) return 'table'
  const related = scene.relations.some(({ kind }) => kind !== 'with')
  const specific = settings.filter((setting) => !/^(park|room|table|studio)$/.test(setting))
  if (settings.every((setting) => INDOOR.has(setting))) return kindOf(specific[0] ?? 'room')
  const support = scene.relations.find(({ kind }) => kind === 'on' || kind === 'in')
  const seat = rows.find(([node]) => node.id === support?.to)?.[1]
  if (seat?.kind === 'furniture' && related) return kindOf(seat.setting)
  const animate = /^(person|animal|bird|fish|insect)$/.test(first[1].kind)
  if (animate && related && scene.nodes.length > 1)
    return kindOf(first[1].setting === 'park' ? (specific.find((one) => !INDOOR.has(one)) ?? 'park') : first[1].setting)
  const sky = settings.every((setting) => /^(sky|meadow|park|space)$/.test(setting))
  if (sky) return kindOf(settings.find((setting) => setting !== 'sky'))
  return rows.some(([, concept]) => concept.size > 1.5) ? 'park' : 'studio'
}

const kindOf = (setting: string | undefined): EnvironmentKind => (setting ?? 'studio') as EnvironmentKind
