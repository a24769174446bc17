/** Idioms of deeds, put plainly: `does a backflip` flips, `falls asleep` sleeps, `its mother` is of its kind. */
import { findConcept } from '../concepts/concepts.ts'

/** A pattern and what it says plainly; `~` stands for the ending of its verb: s, ing, or nothing. */
const IDIOMS: readonly (readonly [idiom: string, plain: string])[] = [
  ['(?:do|perform|execute|turn)~ (?:a|an|some) (?:\\w+ )?(?:back ?flip|front ?flip|flip|somersault|cartwheel|barrel roll|loop)s?', 'flip~'],
  ['(?:do|perform|take|make|give)~ (?:a|an|some) (?:\\w+ )?(?:twirl|pirouette|spin)s?', 'spin~'],
  ['(?:do|perform|make)~ (?:a|an|some|his|her|its|their) (?:\\w+ )?(?:dance|jig|waltz)s?', 'dance~'],
  ['(?:do|perform|make|take)~ (?:a|an|some) (?:\\w+ )?(?:jump|leap|hop|slam dunk|dunk)s?', 'jump~'],
  ['(?:take|make|give)~ (?:a|his|her|its|their) (?:\\w+ )?bows?', 'bow~'],
  ['(?:take|have)~ (?:a|an) (?:\\w+ )?(?:sip|drink)s?', 'drink~'], ['(?:take|have)~ (?:a|an) (?:\\w+ )?bites?', 'eat~'], ['(?:take|have)~ (?:a|an) (?:\\w+ )?naps?', 'sleep~'],
  ['(?:take|make)~ (?:(?:a|an|his|her|its|their|the|few|some|first|tiny|small|baby|careful|slow|wobbly|two|three) )*steps?', 'walk~'], ['go~ for a (walk|run|swim|ride)', '$1~'], ['(?:fall|doze|nod)~ (?:asleep|off)', 'sleep~'], ['(?:burst|break|explode)~ into (?:flames|fire)', 'burn~'], ['(?:burst|break)~ into (?:song|singing)', 'sing~'], ['(?:burst|break)~ into (?:a )?(?:dance|dancing)', 'dance~'], ['(?:burst|break)~ into (?:a )?run', 'run~'],
  ['(?:burst|break)~ (?:in)?to (?:tears|laughter)', 'laugh~'], ['blow~ up', 'explode~'], ['(?:take~ flight|take~ wing|take~ to the (?:air|skies|sky))', 'take~ off'], ['(?:lift|blast)~ off', 'launch~'], ['touch~ down', 'land~'], ['stand~ up', 'stand~'], ['sit~ down', 'sit~'],
  ['(?:drive|speed|ride|race|cycle|pedal|roll)~ (?:off|away)', 'drive~ away'], ['(?:run|dash|sprint|scamper|scurry|dart|gallop|bolt|race|rush)~ (?:off|away)', 'run~ away'], ['(?:walk|stroll|wander|march|hike|trot)~ (?:off|away)', 'walk~ away'], ['(?:swim|dive)~ (?:off|away)', 'swim~ away'], ['(?:fly|flutter|soar|glide|flap)~ (?:off|away)', 'fly~ away'], ['(?:float|drift)~ (?:off|away|up)', 'float~ away'],
  ['(?:jump|leap|hop|bounce)~ for joy', 'jump~'], ['come~ to (?:life|a life)', 'dance~'], ['(?:strike|hit)~ a pose', 'pose~'], ['wave~ (?:good-?bye|hello|hi|farewell)', 'wave~'], ['high[- ]five~ (?:each other|one another)', 'clap~'],
  ['(?:turn|move|tilt)~ (?:its|his|her|their) heads?', 'look~'], ['shake~ (?:its|his|her|their) heads?', 'nod~'], ['(?:draw|unsheathe|pull)~ (?:out )?(?:his|her|its|their|a|the) (sword|katana|blade|dagger|gun|saber|sabre|lightsaber)', 'raise~ a $1'], ['trip~ (?:over )?and fall(?:s|ing)?', 'fall~'], ['trip~ over', 'stumble~'],
  ['(?:turn|sweep|rotate|swing|shine|cast|flash)~ (?:its|his|her|their) (?:\\w+ )?(?:beam|light|lamp)s?', 'shine~'], ['(?:spray|squirt|splash)~ (?:some |cold )?water (?:on|onto|over|at|into|toward|towards|against)', 'spray~'], ['play~ (?:a|an|the|his|her|its|their|some) (?:\\w+ )?(?:solo|tune|melody|song|lullaby|riff|anthem)s? on (?=(?:a|an|the|his|her|their) (?!stage))', 'play~ '], ['play~ (?:a|an|the|his|her|its|their|some) (?:\\w+ )?(?:solo|tune|melody|song|lullaby|riff|concert|anthem)s?', 'perform~'], ['(throw|toss|pass|kick|hit)~ (a|an|the|their) ((?:\\w+ )?(?:ball|frisbee|shuttlecock|snowball|pillow)s?) (?:back and forth|to (?:each other|one another)|between them)', '$1~ $2 $3'], ['(?:run|jog|sprint|race|spin)~ (in|inside|on) (?:its|his|her|their|a|the) (?:\\w+ )?(?:running |exercise |hamster )?wheel', 'run~ $1 a hamster wheel'], ['(?:shoot|throw|toss)~ (?:a |the |some )?(hoop|basket|goal)s?', 'throw~ at a $1'], ['(?:jump|skip)~ (?:with (?:a|the|her|his) )?(?:jump |jumping |skipping )?rope', 'jump~ with a jump rope'],
  ['(?:turn|spin|twirl|whirl|rotate)~ (?:around|round|about)', 'spin~'], ['(?:go|fly)~ (?:round and round|in circles)', 'circle~'], ['(?:go|walk)~ back and forth', 'pace~'], ['(?:start|begin)~ to ', ''], ['(?:start|begin)~ (?=\\w+ing\\b)', ''], ['(?:gets?|getting) bigger and bigger', 'grow~'],
] // prettier-ignore
/** Endings of a verb, with what they are in the plain one. */
const ENDINGS = ['es', 's', 'ing', ''] as const

const PATTERNS = IDIOMS.flatMap(([idiom, plain]) =>
  ENDINGS.map((ending) => [new RegExp(String.raw`\b${idiom.replaceAll('~', ending)}\b`, 'gi'), plain.replaceAll('~', ending === 'es' ? 's' : ending)] as const),
) // prettier-ignore

/** The words with their idioms put plainly. */
export function plainDeeds(words: string): string {
  const text = words
    .replaceAll(/\bin(?:to)? (?:the|bright|full|warm) (?:sun|sunshine|sunlight|shade|moonlight|wind|breeze)\b/gi, ' ')
    .replaceAll(/\bfalling (?=snow|rain|petals|leaves|snowflakes|raindrops)/gi, '')
    .replaceAll(/\bcoral reefs?\b/gi, 'reef')
    .replaceAll(/\b(mak|tak|giv|com|driv|strik|rid|wav|cycl)ing\b/gi, '$1eing')
  const plain = PATTERNS.reduce((now, [pattern, said]) => now.replaceAll(pattern, spelt(said)), text)
  return withKin(plain.replaceAll(/\b(mak|tak|giv|com|driv|strik|rid|wav|cycl)eing\b/gi, '$1ing'))
}

/** Doubles and drops letters as English does. */
const spelt = (verb: string): string =>
  verb.replace(/\b(run|spin|flip|sit|swim|clap)ing\b/, (_all, base: string) => `${base}${base.at(-1)}ing`).replace(/\b(danc|explod|driv|tak|wav|pos|pac|circl)eing\b/, '$1ing').replace(/\blaunchs\b/, 'launches').replace(/\bflys\b/, 'flies') // prettier-ignore

/** `a baby elephant and its mother`: the mother is an elephant too. */
function withKin(text: string): string {
  const grown = text.replaceAll(/\b(?:mother|father|mama|papa|mommy|daddy) ([a-z]+)\b/gi, (all: string, name: string) =>
    /^(animal|bird|fish)$/.test(findConcept(name)?.kind ?? '') ? `large ${name}` : all,
  )
  return grown.replaceAll(
    /\b(?:its|their|the) (mother|father|mom|mum|parents?|bab(?:y|ies)|calf|cubs?|kittens?|pups?|pupp(?:y|ies)|chicks?|young|foal)\b/gi,
    (all: string, kin: string, at: number) => {
      const animal = grown.slice(0, at).toLowerCase().match(/[a-z]+/g)?.findLast((word) => /^(animal|bird|fish)$/.test(findConcept(word)?.kind ?? '')) // prettier-ignore
      const concept = animal && findConcept(animal)
      if (!concept || (/^(the)/i.test(all) && !/mother|father|mom|mum/i.test(kin))) return all
      if (/^(mother|father|mom|mum)$/i.test(kin)) return `a large ${concept.name}`
      if (/^parents?$/i.test(kin)) return `two large ${concept.plural ?? `${concept.name}s`}`
      return /(s|ies)$/i.test(kin) ? `three baby ${concept.plural ?? `${concept.name}s`}` : `a baby ${concept.name}`
    },
  )
}
