/** Carries a change of one named thing out; its box stays where it can. */
import { findConcept } from '../concepts/concepts.ts'
import { isPerson, kindOf } from './name-match.ts'
import type { Placed, Region, SceneNode } from './scene.ts'
import type { NodeChange } from './scene-change.ts'

/** The node after the change. */
export function changeNode(node: SceneNode, change: NodeChange): SceneNode {
  const boxes = (alter: (box: Placed) => Placed) => (node.placed ? { placed: node.placed.map(alter) } : {})
  switch (change.kind) {
    case 'recolour': {
      const { material, ...plain } = node
      const covered = material === 'gold' || material === 'silver' || material === 'rainbow' || material === 'chocolate'
      return { ...(covered ? plain : node), colors: change.second ? [change.color, change.second] : [change.color], ...boxes(({ colors: _colors, ...box }) => box) } // prettier-ignore
    }
    case 'variegate': {
      if ((node.placed?.length ?? node.count) < 2) return { ...node, material: 'rainbow' }
      return {
        ...node,
        placed: (node.placed ?? []).map((box, index) => ({ ...box, colors: [COLOURS[index % COLOURS.length] as string] })),
      }
    }
    case 'resize': {
      if (change.across) return { ...node, ...boxes((box) => ({ ...box, width: Math.min(4, box.width * change.factor), x: box.x - (box.width * (change.factor - 1)) / 2 })) } // prettier-ignore
      return { ...node, scale: Math.max(0.1, Math.min(6, node.scale * change.factor)), ...boxes((box) => resized(box, change.factor)) } // prettier-ignore
    }
    case 'move':
      return { ...node, region: change.region, ...boxes((box) => movedTo(box, change.region)) }
    case 'nudge':
      return { ...node, ...boxes((box) => kept({ ...box, x: box.x + change.dx, y: box.y + change.dy })) }
    case 'replace':
      return replaced(node, change.by)
    case 'turn': {
      if (change.facing === 'around') {
        if (node.facing === 'away' || node.facing === 'front') return { ...node, facing: node.facing === 'away' ? 'front' : 'away' } // prettier-ignore
        return { ...node, ...boxes((box) => ({ ...box, flip: !box.flip })) }
      }
      const { facing } = change
      if (facing === 'away' || facing === 'front') return { ...node, facing }
      return { ...node, facing, ...boxes((box) => ({ ...box, flip: facing === 'right' })) }
    }
    case 'pose':
      return posed(node, change)
    case 'material':
      return { ...node, material: change.material, ...(change.second ? { colors: [node.colors[0] ?? findConcept(node.concept)?.color ?? 'white', change.second] } : {}) } // prettier-ignore
    case 'feel':
      return {
        ...awake(node),
        mood: change.mood,
        ...(node.traits ? { traits: node.traits.filter((trait) => trait !== 'winking') } : {}),
      }
    case 'age':
      return aged(node, change.age)
    case 'alter': {
      const drop = new Set([...(change.drop ?? []), ...(change.add ?? [])])
      const traits = [...(node.traits ?? []).filter((trait) => !drop.has(trait)), ...(change.add ?? [])].slice(-16)
      return { ...node, traits, ...(change.params ? { params: { ...node.params, ...change.params } } : {}) }
    }
    case 'dress': {
      const { concept } = change.wears
      const others = (node.wears ?? []).filter((worn) => worn.concept !== concept && !sameplace(worn.concept, concept))
      const traits = node.traits?.filter((trait) => !trait.startsWith('without '))
      return { ...node, ...(traits ? { traits } : {}), wears: [...others, change.wears].slice(-8) }
    }
    case 'shape': {
      const name = [`${change.shape} ${node.concept}`, `${change.shape} ${node.concept.split(' ').at(-1)}`].find((one) => findConcept(one)?.name === one) // prettier-ignore
      return name ? { ...node, concept: name } : node
    }
    case 'melt':
      return { ...node, ...boxes((box) => ({ ...box, width: box.width * 1.2, x: box.x - box.width * 0.1, height: box.height * 0.6, y: box.y + box.height * 0.4 })) } // prettier-ignore
    case 'undress':
      return undressed(node, change.garment)
  }
}

const COLOURS = ['red', 'yellow', 'blue', 'green', 'orange', 'purple', 'pink', 'turquoise']

/** Another thing in its place, with what was said of its number and, when nothing else is said, its pose and colour left behind. */
function replaced(node: SceneNode, by: SceneNode): SceneNode {
  const { id, count, placed, region, facing } = node
  if (isPerson(node) && SEXES.test(by.concept) && !PLAIN_PEOPLE.test(node.concept)) return { ...node, params: { ...node.params, gender: by.concept === 'woman' || by.concept === 'girl' ? 'woman' : 'man' } } // prettier-ignore
  const boxes = by.count > 1 && by.count !== count ? undefined : placed
  const living = /^(?:person|animal|bird)$/
  const alike = kindOf(node) === kindOf(by) || (living.test(kindOf(node) ?? '') && living.test(kindOf(by) ?? ''))
  return {
    ...(alike && node.pose ? { pose: node.pose } : {}),
    ...(alike && node.actions ? { actions: node.actions } : {}),
    ...(kindOf(node) === 'person' && kindOf(by) === 'person' && node.wears ? { wears: node.wears } : {}),
    ...by,
    id,
    count: by.count > 1 ? by.count : count,
    ...(region ? { region } : {}),
    ...(facing ? { facing } : {}),
    ...(boxes ? { placed: boxes } : {}),
  }
}

/** A doctor who is to be a woman stays a doctor. */
const SEXES = /^(?:man|woman)$/
const PLAIN_PEOPLE = /^(?:man|woman|boy|girl|person|child|kid|teenager|toddler|baby)$/

const RESTING = /^(?:sleep|lie)$/
const awake = (node: SceneNode): SceneNode => (node.pose && RESTING.test(node.pose) ? posed(node, { pose: 'stand' }) : node)

/** A pose, and the deeds of the old one left off so that a film shows the new one. */
function posed(node: SceneNode, { pose, verb }: { pose: NonNullable<SceneNode['pose']>; verb?: string }): SceneNode {
  const { actions: _actions, mood, ...rest } = node
  const moods = mood && !(mood === 'sleepy' && !RESTING.test(pose)) ? { mood } : {}
  return { ...rest, ...moods, pose, ...(pose === 'stand' ? {} : { actions: [{ verb: verb ?? pose, beat: 0 }] }) }
}

function aged(node: SceneNode, age: Extract<NodeChange, { kind: 'age' }>['age']): SceneNode {
  const kind = kindOf(node)
  const traits = (drop: RegExp, ...add: string[]): string[] => [...(node.traits ?? []).filter((one) => !drop.test(one)), ...add].slice(-16) // prettier-ignore
  const isOld = age === 'old' || age === 'older'
  if (kind !== 'person' && kind !== 'animal' && kind !== 'bird') {
    if (!isOld) return { ...node, traits: traits(/^(?:old|abandoned|rusty|broken|ruined)$/, 'new') }
    const worn = kind === 'vehicle' || kind === 'boat' ? { material: 'rusty' as const } : {}
    return { ...node, ...worn, traits: traits(/^new$/, 'old', ...(kind === 'building' ? ['abandoned'] : [])) }
  }
  const now = node.age ?? (/boy|girl|child|kid/.test(node.concept) ? 'child' : /grand|old/.test(node.concept) ? 'old' : 'adult')
  const next = age === 'older' ? (now === 'baby' ? 'child' : now === 'child' ? 'adult' : 'old') : age === 'younger' ? (now === 'old' ? 'adult' : now === 'adult' ? 'child' : 'baby') : age // prettier-ignore
  return { ...node, age: next, traits: traits(/^(?:old|young|elderly)$/, ...(next === 'old' ? [] : ['young'])) }
}

const SLOTS: readonly RegExp[] = [
  /hat$|^cap$|crown|helmet|beret|beanie|hood$|turban|tiara|bonnet|sombrero|fedora|cap$|headband|veil/,
  /glasses|goggles|monocle|eye patch/,
  /dress|gown|suit$|tuxedo|robe|kimono|pajamas|overalls|uniform|toga/,
  /shoe|boot|sneaker|heels|sandal|slipper|skates?$/,
  /pants|trousers|jeans|shorts|skirt/,
]
/** Two garments for the same part of the body: the later takes the other's place. */
const sameplace = (one: string, other: string): boolean => SLOTS.some((slot) => slot.test(one) && slot.test(other))

/** Without a garment: one that was put on, or one that belongs to the role and is marked as left off. */
function undressed(node: SceneNode, garment: string | undefined): SceneNode {
  if (!garment) return { ...node, wears: [] }
  const isIt = (concept: string): boolean => concept === garment || concept.split(' ').at(-1) === garment.split(' ').at(-1) || sameplace(concept, garment) // prettier-ignore
  const wears = (node.wears ?? []).filter(({ concept }) => !isIt(concept))
  const head = /hat|cap|crown|helmet|hood|beret|beanie/.test(garment) ? 'hat' : garment
  if (node.wears && wears.length < node.wears.length && kindOf(node) !== 'person') return { ...node, wears }
  return { ...node, ...(node.wears ? { wears } : {}), traits: [...(node.traits ?? []), `without ${head}`].slice(-16) }
}

function resized(box: Placed, factor: number): Placed {
  const most = Math.max(1, Math.min(factor, 1.02 / box.width, 0.99 / box.height))
  const by = factor > 1 ? most : factor
  const [width, height] = [Math.min(4, box.width * by), Math.min(4, box.height * by)]
  const middle = box.zone === 'sky' || box.zone === 'float' || box.zone === 'wall'
  const y = middle ? box.y + (box.height - height) / 2 : box.y + box.height - height
  return kept({ ...box, width, height, x: box.x + (box.width - width) / 2, y })
}

/** Moved inside the canvas, as far as it fits. */
function kept(box: Placed): Placed {
  const inside = (at: number, size: number): number => (size >= 0.99 ? (1 - size) / 2 : Math.max(0.005, Math.min(0.995 - size, at))) // prettier-ignore
  const below = 1 + box.height * (box.cut ?? 0)
  return { ...box, x: inside(box.x, box.width), y: box.height >= 0.99 ? below - box.height : Math.max(0.005, Math.min(below - 0.005 - box.height, box.y)) } // prettier-ignore
}

function movedTo(box: Placed, region: Region): Placed {
  const [left, right] = [0.06, 0.94 - box.width]
  const x = region.includes('left') ? Math.min(left, box.x - STEP_ASIDE) : region.includes('right') ? Math.max(right, box.x + STEP_ASIDE) : region === 'center' ? 0.5 - box.width / 2 : box.x // prettier-ignore
  if (region === 'background' || region === 'foreground') {
    const factor = region === 'background' ? 0.6 : 1.35
    const moved = resized(box, factor)
    const step = region === 'background' ? -0.14 : 0.08
    return kept({ ...moved, y: moved.y + step, depth: region === 'background' ? Math.min(0.7, box.depth + 0.35) : 0.04 })
  }
  const high = region.startsWith('top') || region === 'sky'
  const y = high ? 0.06 : region.startsWith('bottom') ? 0.94 - box.height : region === 'center' && box.zone !== 'ground' ? 0.5 - box.height / 2 : box.y // prettier-ignore
  return region.includes('left') || region.includes('right') ? { ...kept({ ...box, y }), x } : kept({ ...box, x, y })
}

/** What fills the picture, or is at its side already, is moved as far all the same. */
const STEP_ASIDE = 0.12
