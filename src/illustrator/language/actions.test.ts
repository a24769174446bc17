import { describe, expect, it } from 'vitest'
import { readPrompt } from './language.ts'

const read = (prompt: string) => readPrompt(prompt, { seed: 1, width: 400, height: 224 })
/** What each thing does: `dog: run0 sit1`. */
const deeds = (prompt: string): string[] =>
  read(prompt).nodes.flatMap(({ concept, actions = [] }) =>
    actions.length > 0 ? [`${concept}: ${actions.map(({ verb, beat }) => `${verb}${beat}`).join(' ')}`] : [],
  )

describe('who does what', () => {
  it.each([
    ['a ballerina twirls under a spotlight, then bows', ['ballerina: twirl0 bow1']],
    ['a dog in a hat runs, then it sleeps', ['dog: run0 sleep1']],
    ['two kids build a sandcastle, then a wave splashes and they laugh', ['child: build0 laugh1', 'wave: splash1']],
    ['the fox and the girl dance in the park', ['fox: dance0', 'girl: dance0']],
    ['the cat jumps, then the cat sleeps', ['cat: jump0 sleep1']],
    ['a moose walks out of the forest and drinks from a lake', ['moose: walk0 drink1']],
    ['a man plays guitar while a girl sings', ['man: play guitar0', 'girl: sing0']],
    ['a steam train arrives at a station', ['steam train: arrive0']],
    ['a fox runs through falling snow', ['fox: run0']],
    ['a drummer plays a fast solo', ['drummer: perform0']],
  ])('follows the clause: %s', (prompt, expected) => expect(deeds(prompt)).toEqual(expected))

  it.each([
    ['a boy kicks a ball', ['boy: kick0', 'sports ball: flung0']],
    ['a chef flips pancakes', ['chef: toss0', 'pancake: tossed0']],
    ['a cat knocks a vase off a table and it shatters', ['vase: shatter0']],
    ['a firefighter sprays water on a burning house', ['firefighter: spray0', 'house: burn0']],
    ['a skateboarder jumps over a bench', ['skateboard: jump over0']],
    ['a basketball player shoots a hoop', ['basketball player: throw0', 'basketball: flung0']],
    ['a frog turns into a prince', ['frog: turn from0', 'prince: turn into0']],
  ])('tells what is done from who does it: %s', (prompt, expected) => expect(deeds(prompt)).toEqual(expected))

  it.each([
    ['a boy rides a horse along the beach', ['horse: trot0']],
    ['an old fisherman rows a small boat', ['boat: row0']],
    ['a witch flies on a broom', ['flying broom: fly0']],
  ])('lets go what carries: %s', (prompt, expected) => expect(deeds(prompt)).toEqual(expected))

  it.each([
    ['a skateboarder does a flip', 'flip'],
    ['a girl falls asleep', 'sleep'],
    ['the rocket lifts off', 'launch'],
    ['a snowman hops down the street', 'hop along'],
    ['a penguin jumps into the water', 'dive'],
    ['an owl turns its head', 'look'],
  ])('puts idioms plainly: %s', (prompt, verb) =>
    expect(read(prompt).nodes.flatMap(({ actions = [] }) => actions.map((one) => one.verb))).toContain(verb),
  )

  it.each(['a man stands in the park', 'a policeman at a busy crossing', 'children skate while snow falls'])(
    'takes no noun and no weather for a deed: %s',
    (prompt) => expect(deeds(prompt).join()).not.toMatch(/park|cross|fall/),
  )
})

describe('what only says how it is filmed', () => {
  it.each([
    ['fireworks over a harbour, crane up', 'crane'],
    ['a motorcycle in the desert, pan left', 'pan'],
    ['seamless loop of a lava lamp on a desk', 'loop'],
    ['a skater on a street, camera follows', 'doe'],
  ])('stands in no picture: %s', (prompt, thing) => expect(read(prompt).nodes.map(({ concept }) => concept)).not.toContain(thing))

  it('keeps what the camera looks at', () => {
    expect(read('zoom in on a red fox').nodes[0]?.concept).toBe('fox')
  })
})

describe('weather in time', () => {
  it.each([
    ['a thunderstorm gathers over a lighthouse', [[], ['cloudy'], ['storm'], ['storm']]],
    ['a village street, it starts to rain', [[], ['cloudy'], ['rain'], ['rain']]],
    ['a swan on a lake, the fog lifts', [['fog'], ['fog'], []]],
  ])('builds up and passes: %s', (prompt, weathers) =>
    expect(read(prompt).film?.passing?.map(({ weather }) => weather)).toEqual(weathers),
  )

  it('is there from the start when the prompt says so', () => {
    expect(read('a street in the rain').film?.passing).toBeUndefined()
  })
})
