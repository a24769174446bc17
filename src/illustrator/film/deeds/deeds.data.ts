/** The verbs: what a thing does when a prompt says so, in the verb's base form. */
import * as change from './changes.ts'
import type { Deed, Travel } from './deed.ts'
import * as sway from './sways.ts'

const wander = (pace: number): Travel => ({ how: 'wander', pace })
const walk: Deed = { pose: 'walk', rate: 0.95, travel: wander(0.1) }
const run: Deed = { pose: 'run', rate: 1.6, travel: wander(0.22), emits: { kind: 'dust' } }
const drive: Deed = { rate: 1.4, travel: wander(0.15), sway: sway.bump }
const fly: Deed = { pose: 'fly', rate: 1.8, travel: wander(0.1), sway: sway.flyPath }
const swim: Deed = { pose: 'swim', rate: 0.9, travel: wander(0.07), sway: sway.swimPath }
const sail: Deed = { travel: wander(0.045), sway: sway.bob, rate: 0.5 }
const landings = ({ seconds }: { seconds: number }) =>
  Array.from({ length: Math.max(1, Math.floor(seconds / sway.JUMP_SECONDS)) }, (_, k) => ({ t: (k + 0.84) * sway.JUMP_SECONDS, effect: 'footstep', strength: 1.4 })) // prettier-ignore
const jump: Deed = { pose: (m) => (sway.inTheAir(m) ? 'jump' : 'stand'), sway: sway.jump, cues: landings }
const hops = ({ seconds }: { seconds: number }) =>
  Array.from({ length: Math.floor(seconds * sway.HOP_HERTZ) }, (_, k) => ({ t: (k + 1) / sway.HOP_HERTZ, effect: 'footstep', strength: 0.8 })) // prettier-ignore
const gesture = (pose: Deed['pose'], rate = 1.1): Deed => ({ ...(pose ? { pose } : {}), rate, sway: sway.gesture })
const still = (pose: Deed['pose']): Deed => ({ ...(pose ? { pose } : {}), rate: 0.3, sway: sway.breathe })
const leave: Deed = { pose: 'walk', rate: 0.95, travel: { how: 'leave', pace: 0.2 } }
const speak: Deed = { rate: 0.6, sway: sway.gesture }
const blaze: Deed = {
  emits: { kind: 'blaze' },
  cues: ({ seconds }) => Array.from({ length: Math.ceil(seconds) }, (_, k) => ({ t: k + 0.3, effect: 'crackle', strength: 0.5 })),
}
const spray: Deed = { ...gesture('hold', 0.6), emits: { kind: 'jet' }, cues: () => [{ t: 0.3, effect: 'splash', strength: 0.7 }] }
const explode: Deed = { go: change.burst, emits: { kind: 'confetti', burstAt: change.BURST_AT }, cues: ({ seconds }) => [{ t: seconds * change.BURST_AT, effect: 'explosion' }] } // prettier-ignore

const OWN: Readonly<Record<string, Deed>> = {
  walk, stroll: walk, march: walk, wander: walk, cross: walk, hike: walk, push: { ...walk, pose: 'push' }, pull: { ...walk, pose: 'pull' }, carry: { ...walk, pose: 'carry' }, pace: walk, patrol: walk, follow: walk, lead: walk, tiptoe: { ...walk, rate: 0.6 }, limp: { ...walk, rate: 0.6 }, crawl: { rate: 0.6, travel: wander(0.035) }, creep: { ...walk, rate: 0.55 }, trot: { ...walk, rate: 1.5 },
  run, gallop: { ...run, pose: 'gallop' }, jog: { ...run, rate: 1.3 }, race: run, sprint: { ...run, rate: 1.9 }, chase: run, rush: run, flee: { ...run, travel: { how: 'leave', pace: 0.4 } }, escape: { ...run, travel: { how: 'leave', pace: 0.4 } }, charge: run,
  drive, ride: drive, cycle: drive, bike: drive, cruise: drive, skate: { ...drive, pose: 'skate' }, skateboard: { ...drive, pose: 'skate' }, ski: { ...drive, pose: 'ski', emits: { kind: 'dust' } }, sled: drive, slide: { travel: wander(0.12) }, speed: { ...drive, travel: wander(0.3) }, 'drive away': { ...drive, travel: { how: 'leave', pace: 0.3 } }, park: { ...drive, travel: { how: 'enter', pace: 0.2 } },
  sail, row: { ...sail, sway: sway.rowing, rate: 0.5 }, paddle: { ...sail, sway: sway.rowing, rate: 0.5 }, surf: { pose: 'surf', travel: wander(0.08), sway: sway.surf }, float: { sway: sway.bob, rate: 0.4 }, bob: { sway: sway.bob }, rock: { sway: sway.bob },
  fly, soar: { ...fly, rate: 0.9 }, glide: { ...fly, rate: 0.4 }, hover: { pose: 'fly', rate: 1.8, sway: sway.hover }, flutter: { pose: 'fly', rate: 3, sway: sway.flutter }, buzz: { pose: 'fly', rate: 4, sway: sway.flutter }, circle: { pose: 'fly', rate: 1.4, sway: sway.orbit }, orbit: { sway: sway.orbit, rate: 0.4 }, drift: { sway: sway.hover, travel: wander(0.03) },
  swim, dive: { pose: 'swim', rate: 1.2, go: change.dive, emits: { kind: 'drops', burstAt: 0.62 }, cues: ({ seconds }) => [{ t: seconds * 0.62, effect: 'splash' }] }, splash: { sway: sway.laugh, rate: 1, emits: { kind: 'drops' }, cues: () => [{ t: 0.4, effect: 'splash' }] },
  jump, 'jump over': { pose: (m) => (change.leapt(m) > 0 && change.leapt(m) < 1 ? 'jump' : 'stand'), go: change.leapOver, clears: true, cues: ({ seconds }) => [{ t: seconds * 0.22 + 1.1, effect: 'footstep', strength: 1.4 }] }, hop: jump, leap: jump, skip: jump, bounce: { sway: sway.bounce, cues: ({ seconds }) => Array.from({ length: Math.floor(seconds * sway.BOUNCE_HERTZ) }, (_, k) => ({ t: (k + 1) / sway.BOUNCE_HERTZ, effect: 'bounce', strength: 0.8 })) }, flip: { pose: 'jump', go: change.flip, aboutMiddle: true }, somersault: { go: change.flip, aboutMiddle: true },
  spin: { go: change.spin, aboutMiddle: true, rate: 1 }, rotate: { go: change.spinSlowly, aboutMiddle: true, rate: 0.5 }, turn: { sway: sway.twirl, rate: 1 }, twirl: { pose: 'dance', sway: sway.twirl, rate: 1 }, roll: { go: change.roll, aboutMiddle: true, travel: wander(0.1) }, tumble: { go: change.roll, aboutMiddle: true, travel: wander(0.1) },
  fall: { pose: 'fall', go: change.fall, cues: ({ seconds }) => [{ t: seconds * 0.98, effect: 'thud' }] }, drop: { go: change.fall, cues: ({ seconds }) => [{ t: seconds * 0.98, effect: 'thud' }] }, topple: { go: change.topple, cues: ({ seconds }) => [{ t: seconds * 0.6, effect: 'thud' }] }, sink: { go: change.sink, emits: { kind: 'bubbles' } }, collapse: { go: change.collapse, emits: { kind: 'dust' }, cues: ({ seconds }) => [{ t: seconds * 0.5, effect: 'thud', strength: 1.5 }] }, descend: { go: change.setDown }, set: { go: change.setDown }, crumble: { go: change.collapse, emits: { kind: 'dust' } },
  rise: { go: change.rise, stays: true }, ascend: { go: change.floatUp, stays: true }, lift: { go: change.rise, stays: true }, 'float away': { go: change.floatAway, exitsUp: 3 }, climb: { pose: 'climb', rate: 0.8, go: change.climb, stays: true }, 'take off': { pose: 'fly', rate: 2.4, go: change.takeOff, exitsUp: 3, emits: { kind: 'dust' } }, launch: { go: change.launch, exitsUp: 4, emits: { kind: 'smoke' } }, land: { pose: 'fly', rate: 2, go: change.land },
  dance: { pose: 'dance', rate: 0.9, sway: sway.dance }, cheer: { pose: 'cheer', rate: 1.1, sway: sway.laugh, emits: { kind: 'confetti' } }, celebrate: { pose: 'cheer', rate: 1.1, sway: sway.laugh, emits: { kind: 'confetti' } }, sing: { ...gesture('sing'), emits: { kind: 'notes' } }, clap: gesture('cheer', 1.6), wave: gesture('wave', 0.9), talk: speak, speak, say: speak, chat: speak, argue: { sway: sway.laugh, rate: 1 }, whisper: speak, shout: speak, bark: { sway: sway.nod, rate: 0.8 }, meow: speak, roar: { sway: sway.nod, rate: 0.5 }, howl: speak, laugh: { sway: sway.laugh, rate: 0.6 }, giggle: { sway: sway.laugh, rate: 0.6 }, smile: still(undefined), cry: { sway: sway.shiver }, shiver: { sway: sway.shiver }, tremble: { sway: sway.shiver }, shake: { sway: sway.shake }, nod: { sway: sway.nod },
  eat: gesture('eat', 1), chew: gesture('eat', 1), drink: gesture('drink', 0.6), sip: gesture('drink', 0.5), feed: gesture('feed', 0.8), graze: gesture('graze', 0.5), read: still('read'), write: gesture('write'), draw: gesture('write'), type: gesture('type', 1.6), cook: gesture('cook'), stir: gesture('cook'), paint: gesture('paint', 0.8), play: gesture(undefined), 'play guitar': { ...gesture('play-instrument', 1.4), emits: { kind: 'notes' } }, 'play piano': { ...gesture('play-instrument', 1.4), emits: { kind: 'notes' } }, 'play violin': { ...gesture('play-instrument', 1), emits: { kind: 'notes' } }, perform: { ...gesture('play-instrument', 1.2), emits: { kind: 'notes' } }, work: gesture('work'), dig: { ...gesture('work', 0.9), emits: { kind: 'dust' } }, build: gesture('work'), hammer: gesture('work', 1.4), sweep: gesture('work'), clean: gesture('work'), knit: gesture('hold', 1), pray: still('pray'), bow: { pose: 'bow', sway: sway.breathe }, point: gesture('point', 0.5), throw: gesture('throw', 0.9), catch: gesture('hold'), kick: gesture('kick', 0.9), punch: { pose: 'fight', rate: 1.2, sway: sway.lunge }, fight: { pose: 'fight', rate: 1.2, sway: sway.lunge }, battle: { pose: 'fight', rate: 1.2, sway: sway.lunge }, fish: gesture('fish', 0.4), hug: { ...still('hug'), emits: { kind: 'hearts' } }, kiss: { ...still(undefined), emits: { kind: 'hearts' } }, love: { ...still(undefined), emits: { kind: 'hearts' } }, juggle: gesture('cheer', 1.4), stretch: gesture('cheer', 0.4), exercise: gesture('cheer', 1), photograph: still('hold'),
  look: { sway: sway.lookAround, rate: 0.4 }, watch: { sway: sway.lookAround, rate: 0.4 }, stare: still(undefined), search: { sway: sway.lookAround, rate: 0.5 }, think: still('think'), sleep: { ...still('sleep'), emits: { kind: 'zzz' } }, nap: { ...still('sleep'), emits: { kind: 'zzz' } }, rest: still(undefined), sit: still('sit'), stand: still('stand'), stop: still(undefined), lie: still('lie'), wait: { sway: sway.lookAround, rate: 0.3 }, breathe: still(undefined), meditate: still('sit'), kneel: still('kneel'),
  sway: { sway: sway.plantSway, rate: 0.4 }, swing: { sway: sway.swing }, wag: { rate: 1.6, sway: sway.gesture }, blow: { sway: sway.plantSway, rate: 0.6 }, rustle: { sway: sway.plantSway }, wobble: { sway: sway.plantSway }, vibrate: { sway: sway.shake }, pulse: { sway: sway.pulse }, beat: { sway: sway.pulse }, flap: { rate: 1.2, sway: sway.gesture },
  leave, exit: leave, depart: { ...leave, travel: { how: 'depart', pace: 0.1 } }, 'walk away': { ...leave, travel: { how: 'depart', pace: 0.1 } }, 'run away': { ...run, travel: { how: 'leave', pace: 0.4 } }, 'swim away': { ...swim, travel: { how: 'leave', pace: 0.2 } }, 'fly away': { ...fly, travel: { how: 'leave', pace: 0.25 } }, enter: { ...walk, travel: { how: 'enter', pace: 0.2 } }, arrive: { ...walk, travel: { how: 'enter', pace: 0.2 } }, come: { ...walk, travel: { how: 'enter', pace: 0.2 } }, return: { ...walk, travel: { how: 'enter', pace: 0.2 } }, approach: { ...walk, travel: { how: 'approach', pace: 0.1 } },
  grow: { go: change.grow }, bloom: { go: change.bloom, emits: { kind: 'petals' } }, blossom: { go: change.bloom, emits: { kind: 'petals' } }, inflate: { go: change.inflate }, expand: { go: change.grow }, shrink: { go: change.shrink }, wilt: { go: change.wilt }, melt: { go: change.melt, emits: { kind: 'drops' } }, dissolve: { go: change.vanish, emits: { kind: 'stars' } }, disappear: { go: change.vanish, emits: { kind: 'stars' } }, fade: { go: change.vanish }, vanish: { go: change.vanish, emits: { kind: 'stars' } }, appear: { go: change.appear, appears: true, emits: { kind: 'stars' } }, emerge: { go: change.appear, appears: true }, transform: { sway: sway.pulse, emits: { kind: 'stars' } },
  explode, burst: explode, pop: { ...explode, cues: ({ seconds }) => [{ t: seconds * change.BURST_AT, effect: 'pop' }] }, erupt: { sway: sway.shiver, emits: { kind: 'smoke' }, cues: () => [{ t: 0.5, effect: 'explosion' }] }, shatter: { ...explode, emits: { kind: 'sparks', burstAt: change.BURST_AT }, cues: ({ seconds }) => [{ t: seconds * change.BURST_AT, effect: 'glass break' }] }, break: { ...explode, emits: { kind: 'sparks', burstAt: change.BURST_AT }, cues: ({ seconds }) => [{ t: seconds * change.BURST_AT, effect: 'glass break' }] },
  burn: { sway: sway.flicker, rate: 1.4, emits: { kind: 'sparks' } }, flicker: { sway: sway.flicker, rate: 1.4 }, glow: { sway: sway.pulse, rate: 0.5 }, shine: { sway: sway.pulse }, sparkle: { sway: sway.breathe, emits: { kind: 'stars' } }, smoke: { emits: { kind: 'smoke' } }, steam: { emits: { kind: 'smoke' } },
  open: { go: change.swingOpen, cues: ({ seconds }) => [{ t: seconds * 0.15, effect: 'door creak', strength: 0.5 }] }, close: { go: change.swingShut, cues: ({ seconds }) => [{ t: seconds * 0.7, effect: 'door slam', strength: 0.7 }] }, pour: { go: change.pour, emits: { kind: 'drops' } }, flow: { rate: 0.6 }, drip: { emits: { kind: 'drops' } }, tick: { rate: 0.5 }, scatter: { go: change.drift, emits: { kind: 'leaves' } }, 'fall down': { go: change.topple }, snowfall: { go: change.drift },
  'hop along': { pose: 'jump', sway: sway.hopAlong, travel: wander(0.11), cues: hops }, waddle: { ...walk, rate: 0.9, sway: sway.waddle }, stagger: { ...walk, rate: 0.6, sway: sway.stagger }, stumble: { ...walk, rate: 0.6, sway: sway.stagger }, slither: { rate: 0.8, sway: sway.slither, travel: wander(0.05) }, swoop: { ...fly, rate: 0.8, sway: sway.swoop }, retreat: { ...walk, travel: { how: 'depart', pace: 0.1 } },
  crash: { sway: sway.surge, emits: { kind: 'drops' }, cues: ({ seconds }) => Array.from({ length: Math.ceil(seconds / 2.2) }, (_, k) => ({ t: 0.6 + k * 2.2, effect: 'splash', strength: 1.2 })) }, ripple: { rate: 0.6, sway: sway.ripple }, boil: { sway: sway.simmer, emits: { kind: 'bubbles' } }, hatch: { go: change.hatched, emits: { kind: 'stars', burstAt: 0.75 }, cues: ({ seconds }) => [{ t: seconds * 0.75, effect: 'pop', strength: 0.6 }] },
  dribble: { ...gesture(undefined, 1.3), cues: ({ seconds }) => Array.from({ length: Math.floor(seconds * sway.BOUNCE_HERTZ) }, (_, k) => ({ t: (k + 1) / sway.BOUNCE_HERTZ, effect: 'bounce', strength: 0.8 })) }, flung: { go: change.flung, flees: true, cues: ({ seconds }) => [{ t: seconds * 0.26, effect: 'whoosh', strength: 0.7 }] }, tossed: { sway: sway.tossed }, spark: { rate: 0.5, emits: { kind: 'sparks' } }, raised: { go: change.raised },
  'turn from': { go: change.turnedFrom, emits: { kind: 'stars' }, cues: ({ seconds }) => [{ t: seconds * 0.38, effect: 'sparkle' }] }, 'turn into': { go: change.turnedInto, appears: true, emits: { kind: 'stars' } }, 'breathe fire': { rate: 0.5, sway: sway.nod, emits: { kind: 'flames' }, cues: ({ seconds }) => Array.from({ length: Math.ceil(seconds / 3) }, (_, k) => ({ t: 0.3 + k * 3, effect: 'roar', strength: 0.8 })) },
} // prettier-ignore

/** Verbs that are played like others. */
const SAME: Readonly<Record<string, string>> = {
  walk: 'move travel pass journey stomp trudge shuffle sneak prowl roam wade swagger strut lurk stalk',
  run: 'scurry scamper dash hurry prance',
  shake: 'shudder rumble twitch squirm wriggle jiggle honk beep',
  wobble: 'wiggle',
  spin: 'whirl revolve pirouette twist',
  speed: 'hurtle accelerate',
  drive: 'swerve',
  slide: 'skid',
  dive: 'plunge',
  jump: 'pounce dunk',
  'jump over': 'leap over,hop over,vault over,skip over',
  flip: 'cartwheel',
  burn: 'crackle blaze smoulder',
  steam: 'sizzle',
  sparkle: 'twinkle shimmer glitter',
  glow: 'flash',
  pulse: 'throb',
  clap: 'applaud',
  cheer: 'rejoice',
  wave: 'direct gesture salute greet conduct',
  sing: 'hum',
  dance: 'waltz boogie',
  bark: 'growl neigh croak quack squeak',
  speak: 'hiss chirp hoot yawn sneeze cough sigh',
  smile: 'blink wink frown grin',
  rest: 'purr pose',
  nod: 'peck sniff',
  cook: 'knead whisk mix chop',
  work: 'scrub shovel rake plant water',
  eat: 'groom',
  shiver: 'scratch',
  sleep: 'snore',
  fight: 'duel spar wrestle joust attack strike',
  hug: 'snuggle nuzzle cuddle embrace',
  shrink: 'deflate',
  fade: 'evaporate',
  melt: 'thaw',
  stare: 'freeze',
  grow: 'unfold unfurl',
  splash: 'spray squirt gush',
  swing: 'toll chime dangle',
  throw: 'toss hurl shoot',
  pour: 'sprinkle',
  transform: 'morph',
  pull: 'drag tow haul',
  chase: 'hunt pursue',
}

/** What is played for a verb. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  ...OWN,
  ...Object.fromEntries(Object.entries(SAME).flatMap(([verb, others]) => others.split(others.includes(',') ? ',' : ' ').map((other) => [other, OWN[verb] as Deed]))),
} // prettier-ignore

/** What a thing does of itself, by its kind. */
export const IDLE: Readonly<Record<string, Deed>> = {
  person: { rate: 0.3, sway: sway.waitingAround }, animal: { rate: 0.3, sway: sway.breathe }, bird: { rate: 0.3, sway: sway.lookAround }, fish: { pose: 'swim', rate: 0.9, sway: sway.swimPath, travel: wander(0.03) }, insect: { rate: 3, sway: sway.flutter },
  plant: { sway: sway.plantSway, rate: 0.3 }, boat: { sway: sway.bob, rate: 0.4 }, aircraft: { ...fly, travel: wander(0.06) },
} // prettier-ignore

/** Verbs that change a thing, and what a person does who does them: it lifts, it does not rise. */
export const OF_PERSONS: Readonly<Record<string, Deed>> = {
  spray, squirt: spray, water: { ...spray, pose: 'hold' },
  spin: { pose: 'dance', sway: sway.twirl, rate: 1 }, rotate: { sway: sway.twirl, rate: 1 }, catch: gesture('cheer', 0.8),
  lift: gesture('cheer', 0.5), raise: gesture('cheer', 0.5), drop: gesture(undefined), open: gesture('work', 0.6), close: gesture('work', 0.6), roll: gesture('work'), rise: still('stand'), set: gesture('hold'), pour: gesture('hold'), land: jump, shake: gesture('hold', 1.6), swing: gesture('throw', 0.8), inflate: gesture('hold'), expand: gesture('cheer', 0.4), blow: gesture('hold', 0.5), float: { pose: 'float', rate: 0.4, sway: sway.hover }, turn: { sway: sway.lookAround }, rock: { pose: 'dance', rate: 0.9, sway: sway.dance }, bounce: jump, 
} // prettier-ignore

/** How buildings do it. */
export const OF_BUILDINGS: Readonly<Record<string, Deed>> = { burn: blaze }

/** How what goes without legs goes: in hops, or floating. */
export const HOPPING = { sway: sway.hopAlong, cues: hops } as const
export const FLOATING = { sway: sway.hoverAlong } as const

/** What plants do when their blossoms or leaves do it: they stand, the petals fall. */
export const OF_PLANTS: Readonly<Record<string, Deed>> = {
  open: { go: change.bloom }, fall: { sway: sway.plantSway, emits: { kind: 'petals' } }, move: { sway: sway.plantSway }, drop: { sway: sway.plantSway, emits: { kind: 'petals' } }, drift: { sway: sway.plantSway, emits: { kind: 'petals' } }, float: { sway: sway.plantSway, emits: { kind: 'petals' } }, fly: { sway: sway.plantSway, emits: { kind: 'leaves' } }, blow: { sway: sway.plantSway, emits: { kind: 'leaves' } }, dance: { sway: sway.swing }, scatter: { sway: sway.plantSway, emits: { kind: 'leaves' } }, rustle: { sway: sway.plantSway, emits: { kind: 'leaves' } },
} // prettier-ignore

/** What some things do of themselves. */
export const IDLE_THINGS: Readonly<Record<string, Deed>> = {
  'hamster wheel': { rate: 1.6 }, tornado: { sway: sway.slither, rate: 1, travel: wander(0.06) }, surfboard: { sway: sway.bob },
  kite: { sway: sway.hover }, bubbles: { sway: sway.hover, emits: { kind: 'bubbles' } }, balloon: { sway: sway.hover }, cloud: { travel: wander(0.01) }, ghost: { sway: sway.hover, rate: 0.3 }, wave: { sway: sway.surge }, lantern: { sway: sway.swing }, chandelier: { sway: sway.lookAround }, swing: { sway: sway.swing }, 'rocking horse': { sway: sway.bob }, 'wind chime': { sway: sway.swing }, 'hot air balloon': { sway: sway.hover, travel: wander(0.015) }, ufo: { sway: sway.hover, rate: 0.6 }, butterfly: { rate: 3, sway: sway.flutter, pose: 'fly' }, jellyfish: { sway: sway.hover, rate: 0.6 }, 'lava lamp': { sway: sway.ripple, rate: 0.4, emits: { kind: 'bubbles' } },
} // prettier-ignore

/** What animals do when the verb is a person's. */
export const OF_ANIMALS: Readonly<Record<string, Deed>> = {
  spray, squirt: spray,
  play: { sway: sway.playful, rate: 1 }, dig: { sway: sway.nod, rate: 1, emits: { kind: 'dust' } }, catch: { sway: sway.nod, rate: 0.8 }, feed: { sway: sway.nod, rate: 0.6 }, kick: { sway: sway.playful, rate: 1 }, dance: { sway: sway.dance, rate: 1 }, wave: { sway: sway.playful, rate: 0.8 }, beat: { sway: sway.shake, rate: 1 }, clap: { sway: sway.playful, rate: 1 }, cheer: { sway: sway.playful, rate: 1 }, hug: { sway: sway.gesture, emits: { kind: 'hearts' } },
} // prettier-ignore

/** What machines do at work. */
export const OF_MACHINES: Readonly<Record<string, Deed>> = {
  stop: { ...drive, travel: { how: 'enter', pace: 0.2 } }, burn: blaze, water: spray,
  dig: { sway: sway.labour, rate: 0.5, emits: { kind: 'dust' } }, work: { sway: sway.labour, rate: 0.5 }, build: { sway: sway.labour, rate: 0.5 }, lift: { sway: sway.labour, rate: 0.5 }, push: { rate: 1, travel: wander(0.06), sway: sway.labour }, pull: { rate: 1, travel: wander(0.06), sway: sway.bump }, mix: { sway: sway.labour, rate: 1 }, sweep: { rate: 1, travel: wander(0.06), sway: sway.bump }, clean: { rate: 1, travel: wander(0.06), sway: sway.bump }, carry: { rate: 1.2, travel: wander(0.1), sway: sway.bump }, dance: { sway: sway.dance, rate: 1 },
} // prettier-ignore
