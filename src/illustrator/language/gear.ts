/** Who goes by a tool: a cyclist has a bicycle, a violinist a violin. The prompt need not say so; a viewer would not know them without it. */
import { findConcept } from '../concepts/concepts.ts'
import type { Pose, Scene, SceneNode } from '../scene/scene.ts'

/** `concept` is ridden, held or stands beside; `pose` is how one uses it. */
type Gear = {
  concept: string
  how: 'riding' | 'holding' | 'next-to' | 'in' | 'on' | 'behind'
  pose?: Pose
  scale?: number
  kind?: Scene['environment']['kind']
}

const held = (concept: string, pose?: Pose): Gear => ({ concept, how: 'holding', ...(pose ? { pose } : {}) })
const played = (concept: string): Gear => held(concept, 'play-instrument')
const ridden = (concept: string, pose: Pose = 'ride'): Gear => ({ concept, how: 'riding', pose })

const GEAR: Readonly<Record<string, Gear>> = {
  skateboarder: { concept: 'skateboard', how: 'on', pose: 'skate', scale: 0.5 }, surfer: ridden('surfboard', 'surf'), snowboarder: { concept: 'snowboard', how: 'riding', pose: 'surf', kind: 'snow' }, skier: { concept: 'skis', how: 'riding', pose: 'ski', kind: 'snow' }, cyclist: ridden('bicycle'), bicyclist: ridden('bicycle'), biker: ridden('motorcycle'), motorcyclist: ridden('motorcycle'), jockey: ridden('horse'), rower: { concept: 'rowboat', how: 'in', pose: 'sit' }, kayaker: { concept: 'kayak', how: 'in', pose: 'sit' }, canoeist: { concept: 'canoe', how: 'in', pose: 'sit' },
  violinist: played('violin'), guitarist: played('guitar'), saxophonist: played('saxophone'), trumpeter: played('trumpet'), flutist: played('flute'), flautist: played('flute'), cellist: { concept: 'cello', how: 'next-to', pose: 'play-instrument' }, harpist: { concept: 'harp', how: 'next-to', pose: 'play-instrument' }, pianist: { concept: 'piano', how: 'next-to', pose: 'play-instrument' }, drummer: { concept: 'drum kit', how: 'behind' }, accordionist: played('accordion'),
  golfer: held('golf club'), 'tennis player': held('tennis racket'), 'basketball player': held('basketball'), 'soccer player': { concept: 'soccer ball', how: 'next-to', pose: 'kick' }, footballer: { concept: 'soccer ball', how: 'next-to', pose: 'kick' }, 'baseball player': held('baseball bat'), 'hockey player': held('hockey stick'), archer: held('bow and arrow'), lumberjack: held('axe'), angler: held('fishing rod', 'fish'),
  photographer: held('camera'), waiter: held('tray'), waitress: held('tray'), postman: held('letter'), mailman: held('letter'), janitor: held('mop'), gardener: held('watering can'), carpenter: held('hammer'),
} // prettier-ignore

/** What a player's ball does. */
const OF_BALLS: Readonly<Record<string, string>> = { throw: 'flung', shoot: 'flung', hurl: 'flung', kick: 'flung', toss: 'tossed', dribble: 'bounce', bounce: 'bounce', spin: 'spin' } // prettier-ignore

/** Gives persons what they go by, unless they hold, ride or stand by something of their own. Changes the scene. */
export function giveGear(scene: Scene): void {
  for (const node of scene.nodes.slice(0, 12)) {
    const gear = gearOf(node)
    if (
      !gear ||
      !findConcept(gear.concept) ||
      isBusy(scene, node) ||
      scene.nodes.some(({ concept }) => concept === gear.concept || (concept.endsWith('ball') && gear.concept.endsWith('ball')))
    )
      continue
    const id = `${node.id}g`
    const actions = (node.actions ?? []).flatMap(({ verb, beat }) => (gear.concept.endsWith('ball') && Object.hasOwn(OF_BALLS, verb) ? [{ verb: OF_BALLS[verb] as string, beat }] : [])) // prettier-ignore
    scene.nodes.push({ id, concept: gear.concept, words: '', count: node.count, colors: [], scale: gear.scale ?? 1, ...(actions.length > 0 ? { actions } : {}) }) // prettier-ignore
    // Who rides a wave rides it on a board.
    for (const one of scene.relations)
      if (one.from === node.id && one.kind === 'riding' && gear.how === 'riding') one.kind = 'next-to'
    scene.relations.push({ from: node.id, kind: gear.how, to: id })
    if (gear.pose) node.pose = /^(ride|run|jump)$/.test(node.pose ?? '') ? gear.pose : (node.pose ?? gear.pose)
    if (gear.kind && (!scene.environment.asked || scene.environment.kind === 'mountain')) scene.environment = { ...scene.environment, kind: gear.kind } // prettier-ignore
  }
}

function gearOf(node: SceneNode): Gear | undefined {
  const words = node.words.toLowerCase().replace(/s$/, '')
  const name = [words, words.split(' ').slice(-2).join(' '), words.split(' ').at(-1) ?? '', node.concept].find((one) => Object.hasOwn(GEAR, one)) // prettier-ignore
  if (findConcept(node.concept)?.kind !== 'person') return undefined
  return name === undefined ? toolFor(node) : GEAR[name]
}

/** What work is done with: who chops has an axe. */
const TOOLS: Readonly<Record<string, string>> = {
  chop: 'axe', saw: 'saw', hammer: 'hammer', dig: 'shovel', sweep: 'broom', mop: 'mop', vacuum: 'vacuum cleaner', iron: 'iron', knit: 'yarn', rake: 'rake', mow: 'lawn mower', photograph: 'camera', sew: 'needle',
} // prettier-ignore

function toolFor({ actions = [] }: SceneNode): Gear | undefined {
  const verb = actions.map((action) => action.verb).find((one) => Object.hasOwn(TOOLS, one))
  const tool = verb ? TOOLS[verb] : undefined
  return tool ? held(tool, verb === 'chop' || verb === 'dig' ? 'work' : 'hold') : undefined
}

/** Has something in hand or under it already; a rider of a wave still needs a board. */
function isBusy(scene: Scene, node: SceneNode): boolean {
  return scene.relations.some(({ from, kind, to }) => {
    if (from !== node.id) return false
    const other = scene.nodes.find(({ id }) => id === to)
    return kind === 'holding' || ((kind === 'riding' || kind === 'in') && findConcept(other?.concept ?? '')?.kind !== 'nature')
  })
}
