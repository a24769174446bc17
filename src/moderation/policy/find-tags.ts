/** Finds the lexicon's words and phrases in a folded text, the longest first; safe phrases swallow what they cover. */
import { formsIn } from '../lexicon/lexicon.ts'
import { contexts } from '../lexicon/contexts.data.ts'
import { deeds } from '../lexicon/deeds.data.ts'
import { evidence } from '../lexicon/evidence.data.ts'
import { harassment } from '../lexicon/harassment.data.ts'
import { hate } from '../lexicon/hate.data.ts'
import { illegal } from '../lexicon/illegal.data.ts'
import { injury } from '../lexicon/injury.data.ts'
import { nakedness } from '../lexicon/nakedness.data.ts'
import { offences } from '../lexicon/offences.data.ts'
import { otherLanguages } from '../lexicon/other-languages.data.ts'
import { people } from '../lexicon/people.data.ts'
import { scenes } from '../lexicon/scenes.data.ts'
import { sexual } from '../lexicon/sexual.data.ts'
import { violence } from '../lexicon/violence.data.ts'
import { wordReader } from '../reading/read-words.ts'
import { phraseTable } from './phrase-table.ts'

const foreign = {
  'foreign-sexual': { words: otherLanguages.sexual },
  'foreign-hate': { words: otherLanguages.hate },
  'foreign-violence': { words: otherLanguages.violence },
  'foreign-illegal': { words: otherLanguages.illegal },
}
const lexicon = {
  ...people,
  ...injury,
  ...nakedness,
  ...harassment,
  ...offences,
  ...deeds,
  ...evidence,
  ...violence,
  ...hate,
  ...illegal,
  ...sexual,
  ...contexts,
  ...scenes,
  ...foreign,
}
export type Tag = keyof typeof lexicon

const safePhrases = `black king, black queen, black knight, black bishop, black rook, white king, white queen, breaking over, traffic light, traffic lights, drug sniffing, drug detection, nude colored, nude coloured, nude pumps, nude nail polish, duck breasts, chicken breasts, turkey breasts, breasts of chicken, stolen bases, hot dog stand, drag queen, drag queens, drag race, cigarette butt, cigarette butts, butt end, crab legs, frog legs, chicken thigh, chicken thighs, chicken legs, water gun, hot glue gun, glue gun, nerf gun, squirt gun, toy gun, toy guns, toy sword, spray gun, price gun, heat gun, sewing machine gun, cannon ball, bath bomb, bath bombs, photo bomb, photobomb, seed bomb, cherry bomb, time bomb, bombshell, head of lettuce, head of cabbage, head of garlic, head of broccoli, heart of, hearts of palm, foot of the bed, foot of the mountain, arm of the chair, arm of a chair, face of a clock, clock face, hand of cards, body of a car, bed of flowers, flower bed, flower beds, bed of roses, river bed, truck bed, nail bed, bedside, garden bed, raised bed, shot of, shots of, medium close up shot, naked baby doll, traffic sign, traffic jam, traffic cone, traffic cones, traffic signal, poached egg, poached eggs, stolen base, weed whacker, pill bug, hair cut, joint family, steals the show, dramatic head shot, blood orange, blood oranges, blood moon, blood donation, blood pressure, blood test, blood drive, blood type, blood cell, blood cells, blood vessel, blood vessels, blood bank, blood sugar, bloodhound, fake blood, stage blood, bloody mary, naked eye, naked mole rat, naked cake, nude lipstick, nude heels, nude tones, nude color, nude colors, nude palette,
  breast cancer, chicken breast, chicken breasts, turkey breast, duck breast, robin breast, breast pocket, breast stroke, dick van dyke, moby dick, punch bowl, killer whale, killer whales, killer bees, killer smile, killer view, killer deal, photo shoot, photo shoots, shoot hoops, shooting hoops, shooting star, shooting stars, shooting a film, shooting a movie, shooting a photo, shot glass, shot glasses, shot of espresso, espresso shot, long shot, close up shot, wide shot, medium shot, establishing shot, tracking shot, drone shot, aerial shot, full body shot, head shot, headshot, product shot, macro shot, slow motion shot,
  dead sea, dead end, dead tree, dead trees, dead leaves, dead wood, dead flowers, deadline, drop dead gorgeous, dead man s fingers, body of water, body paint, hit song, hit the road, hit the beach, hit the gym, hit a home run, kill time, killing time, kill the lights, kill a process, kill two birds, beat the heat, beat the drum, beating drums, beat a drum, beating heart, whip cream, whipped cream, whipping cream, whipped up, attack of the clones, heart attack, panic attack, hand over hand, punch line, hang out, hanging out, hanging from a tree, hanging plants, hanging on the wall, strike a pose, striking a pose, cut flowers, cut glass, cut out, crush on, smash hit, smash burger, bite to eat, breaking dawn, break dancing, grape fight, water fight, crime scene tape, weed garden, pulling weeds, picking weeds, sea weed, poppy field, drug store, drugstore, hacker space, hackathon, hacker conference, growth hacker, life hack, stealing the show, stealing a kiss, stealing a glance, stealing base, stealing second base, stealing home, stole a kiss, pussy willow, pussy cat, cock a doodle, cocktail, sex education, sexes, bare feet, bare trees, bald eagle, tit for tat, blue tit, great tit, blue footed booby, booby trap, spanking new, brown booby, weeds, weeds grow, against drunk driving, stop drunk driving, end drunk driving, against drink driving, laughing at a joke, laugh at a joke, laughs at a joke, burglar alarm, burglar alarms, great train robbery, safe cracker of, police car, nude model in an art, view from behind, seen from behind, shot from behind, from behind a tree, robin red breast, red breast, red breasted, bleeding heart flower, bleeding heart flowers, bleeding hearts, bleeding heart plant, stolen kiss, stolen kisses, stolen moment, stolen glance, breaking into a trash, breaking into trash, smugglers cove, weeds growing, weed growing through, growing weeds, check your breasts, don t drink and drive, do not drink and drive, never drink and drive, not drink and drive, american bully, bully xl, american bully dog, cum laude, magna cum, blow him a kiss, blow her a kiss, blow me a kiss, breaking into song, breaking into a song, breaking into dance, breaking into a dance, breaking into a run, breaking into a smile, breaking into a gallop, breaking into laughter, called sex on the beach, sex on the beach cocktail, sex on the beach drink,
  blue tits, great tits, coal tits, coal tit, long tailed tits, long tailed tit, marsh tit, tits at a, mole rats, naked mole rats, blue footed boobies, boobies blue footed, red footed booby, red footed boobies, masked booby, black eye patch, mug of, mug with, coffee mug, strip of bacon, strip of land, strip mall, vegas strip, comic strip, film strip, led strip, street race of soapbox, soapbox street race, needle and thread, thread and needle, needle and a thread, knitting needle, knitting needles, sewing needle, sewing needles, pine needle, pine needles, stolen bone, stolen sausage, smuggling a kitten, smuggling a puppy, gang of cats, gang of raccoons, gang of ducks, gang of squirrels`
const tagsOf = new Map<string, Tag[]>()
for (const [tag, list] of Object.entries(lexicon)) {
  for (const form of formsIn(list)) tagsOf.set(form, [...(tagsOf.get(form) ?? []), tag as Tag])
}
for (const phrase of safePhrases.split(',')) tagsOf.set(phrase.trim(), [])
const phrases = phraseTable(tagsOf)
const disguisable = [
  violence.gore,
  violence.harm,
  violence.atrocity,
  hate.slur,
  illegal.crime,
  illegal.drug,
  illegal.wrong,
  sexual.explicit,
  nakedness['sex-act'],
  violence.severe,
  hate.mistreatment,
]

/** The words that a disguise may hide: those of the strong lists, and the long words inside their phrases. */
export const hiddenWords = disguisable.flatMap((list) =>
  formsIn(list).flatMap((form) => (form.includes(' ') ? form.split(' ').filter((word) => word.length >= 6) : [form])),
)

/** Phrases of these alone cover the words inside them, as safe phrases do: "half naked" is not "naked". */
const swallowing = new Set<Tag>([
  ...(Object.keys(contexts) as Tag[]),
  'suggestive',
  'counter-speech',
  'person',
  'child',
  'certain-child',
])

/** Every word that stands in a phrase of the lexicon, safe phrases included. */
export const lexiconWords: ReadonlySet<string> = new Set([...tagsOf.keys()].flatMap((phrase) => phrase.split(' ')))

/** The words of a text, disguises taken off. */
export const readWords: (text: string) => string[] = wordReader(hiddenWords)

/** Where each tag stands, as word numbers in rising order. */
export function findTags(words: string[]): Map<Tag, number[]> {
  const places = new Map<Tag, number[]>()
  for (let at = 0; at < words.length;) at += noteFrom(words, at, places)
  const living = ['mortal', 'person', 'child', 'animal'] as const
  const mortals = living.flatMap((tag) => places.get(tag) ?? [])
  if (mortals.length > 0)
    places.set(
      'mortal',
      [...new Set(mortals)].sort((a, b) => a - b),
    )
  const persons = new Set([...(places.get('person') ?? []), ...(places.get('child') ?? [])])
  const people = (places.get('identity-adjective') ?? []).filter((at) => persons.has(at + 1) || persons.has(at + 2))
  if (people.length > 0) places.set('identity-people', people)
  return places
}

/** Notes the tags of every phrase that begins at a word, and answers how many words are read: all of one that covers what is inside it. */
function noteFrom(words: string[], at: number, places: Map<Tag, number[]>): number {
  const found = new Set<Tag>()
  let read = 1
  phrases.eachFrom(words, at, (tags, length) => {
    const isCovering = tags.every((tag) => swallowing.has(tag))
    if (isCovering) found.clear()
    read = isCovering ? length : 1
    for (const tag of tags) found.add(tag)
  })
  for (const tag of found) note(places, tag, at)
  return read
}

function note(places: Map<Tag, number[]>, tag: Tag, at: number): void {
  const noted = places.get(tag)
  if (noted) noted.push(at)
  else places.set(tag, [at])
}
