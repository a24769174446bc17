import { describe, expect, it } from 'vitest'
import { editScene } from './edit.ts'
import { imagine } from './illustrator.ts'
import { readInstruction } from './language/language.ts'
import type { Scene, SceneNode } from './scene/scene.ts'

const SHAPE = { seed: 5, width: 256, height: 256 }

function edited(prompt: string, ...instructions: readonly string[]): Scene {
  return instructions.reduce(
    (scene, instruction) => {
      const { scene: next, refused } = editScene(scene, readInstruction(instruction).scene)
      expect([instruction, refused]).toEqual([instruction, []])
      return next
    },
    imagine(prompt, SHAPE),
  )
}

const of = (scene: Scene, concept: string): SceneNode[] => scene.nodes.filter((node) => node.concept === concept)
const one = (scene: Scene, concept: string): SceneNode | undefined => of(scene, concept)[0]
const total = (scene: Scene, concept: string): number => of(scene, concept).reduce((sum, { count }) => sum + count, 0)
const ties = (scene: Scene): string[] =>
  scene.relations.map(({ from, kind, to }) => [from, kind, to].map((id) => scene.nodes.find((node) => node.id === id)?.concept ?? id).join(' ')) // prettier-ignore

type Case = readonly [prompt: string, instruction: string, read: (scene: Scene) => unknown, expected: unknown]

const VERBS: readonly Case[] = [
  ['a cake on a table', 'make the cake chocolate', (scene) => one(scene, 'cake')?.colors, ['chocolate']],
  ['a woman in a park', 'make her smile', (scene) => scene.nodes[0]?.mood, 'happy'],
  ['a boy in a park', 'let him look surprised', (scene) => scene.nodes[0]?.mood, 'surprised'],
  ['a cat on a sofa', 'put the cat to sleep', (scene) => one(scene, 'cat')?.pose, 'sleep'],
  ['a sleeping dog', 'wake the dog up', (scene) => one(scene, 'dog')?.pose, 'stand'],
  ['a girl in a park', 'make her wink', (scene) => scene.nodes[0]?.traits, ['winking']],
  ['a living room with a chair', 'turn the lights off', (scene) => scene.environment.details.includes('lamps off'), true],
  ['a living room with a chair', 'could you switch the lights on please', (scene) => scene.environment.details.includes('lamps on'), true],
  ['a candle on a table', 'blow out the candle', (scene) => one(scene, 'candle')?.traits, ['unlit']],
  ['a man in a street', 'put him in a suit', (scene) => scene.nodes[0]?.wears, [{ concept: 'suit' }]],
  ['a woman in a blue dress', 'change her dress to yellow', (scene) => scene.nodes[0]?.wears, [{ concept: 'dress', color: 'yellow' }]],
  ['a woman in a coat', 'take off her coat', (scene) => scene.nodes[0]?.wears, []],
  ['a chef in a kitchen', "take the chef's hat off", (scene) => one(scene, 'chef')?.traits, ['without hat']],
  ['a woman in a park', 'make her hair blonde', (scene) => scene.nodes[0]?.params, { hairColor: '#ecc862' }],
  ['a man in a park', 'give him a red beard', (scene) => [scene.nodes[0]?.traits, scene.nodes[0]?.params], [['bearded'], { beardColor: '#b8491c' }]],
  ['a girl in a park', 'give her green eyes', (scene) => scene.nodes[0]?.params, { eyeColor: '#2f9a55' }],
  ['a red door in a wall', 'open the door', (scene) => one(scene, 'door')?.traits, ['open']],
  ['an umbrella on the beach', 'close the umbrella', (scene) => one(scene, 'umbrella')?.traits, ['closed']],
  ['a man in a park', 'make him old', (scene) => scene.nodes[0]?.age, 'old'],
  ['three cats', 'add two more cats', (scene) => total(scene, 'cat'), 5],
  ['four cats', 'one cat less', (scene) => total(scene, 'cat'), 3],
  ['four cats', 'remove all the cats except one', (scene) => total(scene, 'cat'), 1],
  ['a dog in a park', 'make the dog face left', (scene) => one(scene, 'dog')?.placed?.[0]?.flip, false],
  ['a dog and a cat in a park', 'make the dog smaller than the cat', (scene) => (one(scene, 'dog')?.placed?.[0]?.height ?? 1) < (one(scene, 'cat')?.placed?.[0]?.height ?? 0) * 1.2, true],
  ['a wooden chair', 'make the chair out of gold', (scene) => one(scene, 'chair')?.material, 'gold'],
  ['a car', "change the car's colour to silver", (scene) => one(scene, 'car')?.colors, ['silver']],
  ['a house', 'paint the door green and the roof blue', (scene) => one(scene, 'house')?.params, { door: '#2fa14b', second: '#2c6fdf' }],
  ['a cake', 'write "Happy Birthday Mia" on the cake', (scene) => one(scene, 'cake')?.text, 'Happy Birthday Mia'],
  ['a bus in a street', 'the bus should say "CITY TOUR"', (scene) => one(scene, 'bus')?.text, 'CITY TOUR'],
  ['a sign that says "OPEN"', 'make the text red', (scene) => scene.texts[0]?.color, 'red'],
  ['a sign that says "OPEN"', 'remove the text', (scene) => scene.texts, []],
  ['a tree in a meadow', 'make it autumn', (scene) => [scene.environment.season, one(scene, 'tree')?.traits], ['autumn', ['autumn']]],
  ['a fox in the snow', 'make it summer', ({ environment }) => [environment.kind, environment.season, environment.weather], ['meadow', 'summer', []]],
  ['a ship in a storm', 'make the weather calm and sunny', (scene) => scene.environment.weather, []],
  ['a dog', 'make it 16:9', (scene) => Math.abs(scene.width / scene.height - 16 / 9) < 0.02, true],
  ['a dog', 'füge einen roten Ball hinzu', (scene) => scene.nodes.at(-1)?.colors, ['red']],
  ['a dog', 'ajoute un chat', (scene) => total(scene, 'cat'), 1],
  ['a dog and a tree', 'quita el perro', (scene) => total(scene, 'dog'), 0],
  ['a woman and a man', 'give her a red hat and make him run', (scene) => [one(scene, 'woman')?.wears, one(scene, 'man')?.pose], [[{ concept: 'hat', color: 'red' }], 'run']],
  ['a penguin', 'give him sunglasses and a scarf', (scene) => scene.nodes[0]?.wears?.map(({ concept }) => concept), ['sunglasses', 'scarf']],
  ['a horse in a meadow', 'what if it was a unicorn instead of a horse?', (scene) => [total(scene, 'horse'), total(scene, 'unicorn')], [0, 1]],
  ['a doctor in a hospital', 'change the doctor to a woman', (scene) => [one(scene, 'doctor')?.params, total(scene, 'woman')], [{ gender: 'woman' }, 0]],
  ['a cowboy riding a horse', 'make him get off the horse', (scene) => [ties(scene), one(scene, 'cowboy')?.pose === 'ride'], [[], false]],
  ['a corgi on a beach', 'tie a blue bandana around its neck', (scene) => one(scene, 'corgi')?.wears, [{ concept: 'bandana', color: 'blue' }]],
  ['a corgi on a beach', "I'd like the dog to be running", (scene) => one(scene, 'corgi')?.pose, 'run'],
  ['a dog in a park', 'add a red bow', (scene) => one(scene, 'dog')?.wears, [{ concept: 'ribbon', color: 'red' }]],
  ['a girl in a park', 'put a red bow in her hair', (scene) => scene.nodes[0]?.wears, [{ concept: 'hair bow', color: 'red' }]],
  ['three kittens in a basket', 'tie a pink bow around the neck of the middle one', (scene) => of(scene, 'kitten').map(({ count, wears }) => [count, wears?.[0]?.color]), [[2, undefined], [1, 'pink']]],
  ['a black cat on a sofa', 'cover the cat with white spots', (scene) => [one(scene, 'cat')?.colors, one(scene, 'cat')?.material], [['black', 'white'], 'spotted']],
  ['a pirate ship at sea', 'give it red sails', (scene) => one(scene, 'pirate ship')?.params, { second: '#d92b2b' }],
  ['a blackboard that says "MATH"', 'write ART on the board instead', (scene) => scene.texts.map(({ words }) => words), ['ART']],
  ['an astronaut on mars', 'make it the moon instead of mars', ({ environment }) => environment.kind, 'moon'],
  ['a present on a table', 'add a red bow to the present', (scene) => [ties(scene).includes('ribbon on gift'), total(scene, 'gift')], [true, 1]],
  ['a present on a table', 'put a big red bow on it', (scene) => ties(scene).includes('ribbon on gift'), true],
  ['five balloons over a meadow', 'make one of them heart-shaped', (scene) => [total(scene, 'balloon'), total(scene, 'heart balloon')], [4, 1]],
  ['a balloon over a meadow', 'make the balloon a heart-shaped yellow one', (scene) => one(scene, 'heart balloon')?.colors, ['yellow']],
  ['a snowman in a garden', 'make the snowman melt', (scene) => (one(scene, 'snowman')?.placed?.[0]?.height ?? 1) < 0.6 * (one(imagine('a snowman in a garden', SHAPE), 'snowman')?.placed?.[0]?.height ?? 0) + 0.01, true],
  ['two coffees on a table', 'three cups instead of two', (scene) => total(scene, 'coffee'), 3],
  ['a living room with a fireplace', 'could the fire be out please', (scene) => one(scene, 'fireplace')?.traits, ['unlit']],
  ['a vase of tulips', 'roses instead of tulips', (scene) => [total(scene, 'tulip'), total(scene, 'rose') > 0], [0, true]],
  ['a violinist on a stage', 'give her long red hair', (scene) => one(scene, 'violinist')?.params, { hairColor: '#b8491c' }],
  ['a desk with a laptop, a lamp and a mug', 'clear the desk except for the laptop', (scene) => ['desk', 'laptop', 'lamp', 'mug'].map((name) => total(scene, name)), [1, 1, 0, 0]],
  ['a sign saying "BONJOUR"', 'the sign should read "HOLA" in green', (scene) => scene.texts.map(({ words, color }) => [words, color]), [['HOLA', 'green']]],
  ['a house', 'paint it with red and white stripes', (scene) => [one(scene, 'house')?.colors, one(scene, 'house')?.material], [['red', 'white'], 'striped']],
  ['a gift on a table', 'add two smaller presents', (scene) => total(scene, 'gift'), 3],
  ['a boy and a dog', 'make the boy ride the dog', (scene) => ties(scene).includes('boy riding dog'), true],
] // prettier-ignore

const REFERENCES: readonly Case[] = [
  ['three cars in a street', 'make the third car from the left yellow', (scene) => of(scene, 'car').map(({ count, colors }) => [count, ...colors]), [[2], [1, 'yellow']]],
  ['three cars in a street', 'make the one in the middle yellow', (scene) => of(scene, 'car').map(({ count, colors }) => [count, ...colors]), [[2], [1, 'yellow']]],
  ['two dogs and a cat on a sofa', 'remove both dogs', (scene) => [total(scene, 'dog'), total(scene, 'cat')], [0, 1]],
  ['a man with a hat and a man with a scarf', 'make the man with the hat sad', (scene) => scene.nodes.map(({ mood }) => mood), ['sad', undefined]],
  ['a cat on a chair and a cat under a table', 'make the cat on the chair black', (scene) => of(scene, 'cat').map(({ colors }) => colors), [['black'], []]],
  ['a woman, a man and a boy', 'make everyone smile', (scene) => scene.nodes.map(({ mood }) => mood), ['happy', 'happy', 'happy']],
  ['a dog and a cat', 'make the dog and the cat white', (scene) => scene.nodes.map(({ colors }) => colors), [['white'], ['white']]],
  ['four apples', 'make two of the apples green', (scene) => of(scene, 'apple').map(({ count, colors }) => [count, ...colors]), [[2], [2, 'green']]],
  ['two dogs', 'make the dog on the left white and the other one black', (scene) => of(scene, 'dog').map(({ colors }) => colors).sort(), [['black'], ['white']]],
  ['a boy, a girl and a dog', 'make the dog bigger and move it to the left', (scene) => (one(scene, 'dog')?.placed?.[0]?.x ?? 1) <= 0.06, true],
  ['two knights', 'give the knight on the left a shield', (scene) => [of(scene, 'knight').length, ties(scene)], [2, ['knight holding shield']]],
  ['a lion statue and a lion', 'make the statue golden', (scene) => scene.nodes.map(({ material }) => material), ['gold', undefined]],
  ['a boy flying a kite', "make the boy's kite green", (scene) => one(scene, 'kite')?.colors, ['green']],
] // prettier-ignore

describe('verbs of instructions', () => {
  it.each(VERBS)('%s: %s', (prompt, instruction, read, expected) => {
    expect(read(edited(prompt, instruction))).toEqual(expected)
  })
})

describe('what instructions point at', () => {
  it.each(REFERENCES)('%s: %s', (prompt, instruction, read, expected) => {
    expect(read(edited(prompt, instruction))).toEqual(expected)
  })
})
