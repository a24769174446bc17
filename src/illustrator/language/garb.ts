/** What one puts on to look like someone: `a cat dressed as a pirate`, `a panda chef`. */
import { findConcept } from '../concepts/concepts.ts'
import type { SceneNode } from '../scene/scene.ts'

const GARB: Readonly<Record<string, readonly string[]>> = {
  detective: ['hat', 'coat'], chef: ['chef hat', 'apron'], wizard: ['wizard hat', 'cape'], witch: ['witch hat'], pirate: ['eye patch', 'hat'], king: ['crown', 'cape'], queen: ['crown', 'dress'], princess: ['tiara', 'dress'], cowboy: ['cowboy hat'], 'santa claus': ['santa hat'], superhero: ['cape', 'mask'], knight: ['helmet', 'armor'], doctor: ['coat', 'glasses'], astronaut: ['spacesuit', 'helmet'], clown: ['party hat'], businessman: ['suit', 'tie'], firefighter: ['helmet'], builder: ['hard hat', 'vest'], sailor: ['cap'], 'police officer': ['cap'], viking: ['helmet', 'cape'], magician: ['top hat', 'cape'], ninja: ['mask'], samurai: ['helmet', 'robe'], vampire: ['cape'],
  barista: ['apron'], baker: ['chef hat', 'apron'], waiter: ['bow tie', 'vest'], waitress: ['apron'], bartender: ['bow tie', 'vest'], butcher: ['apron'], nurse: ['cap', 'apron'], surgeon: ['mask', 'cap'], scientist: ['coat', 'glasses'], teacher: ['glasses', 'tie'], student: ['backpack'], librarian: ['glasses', 'sweater'], soldier: ['helmet', 'belt'], pilot: ['cap', 'sunglasses'], farmer: ['straw hat', 'overalls'], fisherman: ['bucket hat', 'vest'], painter: ['beret', 'apron'], businesswoman: ['suit'], judge: ['robe'], lawyer: ['suit', 'tie'], politician: ['suit', 'tie'], reporter: ['fedora', 'coat'], ballerina: ['tutu'], dancer: ['dress'], singer: ['sunglasses'], 'rock star': ['sunglasses', 'jacket'], dj: ['headphones'], musician: ['bow tie'], conductor: ['tuxedo'], explorer: ['cowboy hat', 'backpack'], hiker: ['backpack'], skier: ['beanie', 'scarf'], boxer: ['boxing glove'], 'mail carrier': ['cap', 'bag'], mechanic: ['overalls', 'cap'], prince: ['crown', 'cape'], emperor: ['crown', 'cape'], fairy: ['wings', 'tiara'], angel: ['wings', 'halo'], bride: ['veil', 'wedding dress'], groom: ['tuxedo', 'top hat'], graduate: ['graduation cap', 'robe'], monk: ['robe'], nun: ['veil', 'robe'], priest: ['robe'], lumberjack: ['beanie', 'shirt'], gardener: ['straw hat', 'apron'], miner: ['hard hat'], gladiator: ['helmet', 'cape'], athlete: ['headband', 'tank top'], 'football player': ['jersey'], 'basketball player': ['jersey'], gentleman: ['top hat', 'suit', 'monocle'], lady: ['dress', 'necklace'],
} // prettier-ignore

/** What is worn by someone of this concept, called by these words. */
export function garbOf(concept: string, words: string): NonNullable<SceneNode['wears']> {
  const called = /gentlem[ae]n/.test(words) ? 'gentleman' : /\blad(y|ies)\b/.test(words) ? 'lady' : concept
  return (Object.hasOwn(GARB, called) ? (GARB[called] as readonly string[]) : [])
    .filter((name) => findConcept(name) !== undefined)
    .map((name) => ({ concept: name }))
}

/** Who works with animals is not one of them. */
const HANDLERS = /^(rider|trainer|walker|tamer|owner|lover|keeper|breeder|catcher|hunter|fighter|lady|farmer|herder|fisherman|vendor|seller|butcher|jockey|watcher|man|woman|boy|girl|person|child|people)s?$/ // prettier-ignore

/** Whether a being named in one word is the one who has the role named next: `robot barista`, `zombie nurse`. */
export function hasRole(being: string, role: string): boolean {
  const [one, two] = [findConcept(being), findConcept(role)]
  if (!one || !two || two.kind !== 'person' || HANDLERS.test(role) || HANDLERS.test(two.name)) return false
  if (/^(animal|bird|fish|insect)$/.test(one.kind)) return true
  return /^(robot|zombie|skeleton|alien|ghost|teddy bear|vampire|snowman|mummy|werewolf|elf|dwarf|goblin|orc|troll|gnome)$/.test(one.name) && one.name !== two.name // prettier-ignore
}
