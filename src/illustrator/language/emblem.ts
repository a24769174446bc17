/** A prompt without a thing or a place (`inertia`, `42`, `love`) becomes an emblem: its symbol where there is one, else a title card with the word. */
import { findConcept } from '../concepts/concepts.ts'
import type { Scene } from '../scene/scene.ts'

const SYMBOLS: Readonly<Record<string, string>> = {
    love: 'heart',  romance: 'heart',  affection: 'heart',  passion: 'heart',  peace: 'peace sign',  infinity: 'infinity symbol',
   eternity: 'infinity symbol',  time: 'hourglass',  patience: 'hourglass',  history: 'scroll',  freedom: 'dove',  liberty: 'statue of liberty',
   justice: 'scale',  law: 'scale',  music: 'music note',  song: 'music note',  melody: 'music note',  harmony: 'yin yang',  balance: 'yin yang',
   duality: 'yin yang',  death: 'skull',  danger: 'skull',  mortality: 'skull',  luck: 'four-leaf clover',  fortune: 'four-leaf clover',
   knowledge: 'open book',  wisdom: 'owl',  learning: 'open book',  education: 'open book',  literature: 'open book',   happiness: 'smiley',
   joy: 'smiley',  sadness: 'smiley',  anger: 'smiley',  fear: 'smiley',  surprise: 'smiley',  power: 'lightning',  energy: 'lightning',
   electricity: 'lightning',  science: 'atom',  physics: 'atom',  chemistry: 'beaker',  biology: 'dna',  evolution: 'dna',  genetics: 'dna',
   victory: 'trophy',  success: 'trophy',  war: 'sword',  battle: 'sword',  money: 'coin',  wealth: 'coin',  economy: 'coin',  finance: 'coin',
   idea: 'light bulb',  innovation: 'light bulb',  inspiration: 'light bulb',  creativity: 'palette',  art: 'palette',  imagination: 'palette',
   dream: 'moon',  dreams: 'moon',  sleep: 'moon',  hope: 'candle',  faith: 'cross',  religion: 'cross',  travel: 'globe',  adventure: 'compass',
   direction: 'compass',  gravity: 'apple',  growth: 'sapling',  nature: 'tree',  life: 'tree',  health: 'heart',  strength: 'dumbbell',
   mathematics: 'spiral',  chaos: 'spiral',  inertia: 'sphere',  communication: 'speech bubble',  question: 'question mark',
   mystery: 'question mark',  uncertainty: 'question mark',  warning: 'exclamation mark',  speed: 'lightning',  security: 'lock',  secrecy: 'lock',
   privacy: 'lock',  friendship: 'hand',  technology: 'gear',  engineering: 'gear',  industry: 'gear',  work: 'gear',  christmas: 'snowflake',
   winter: 'snowflake',  magic: 'magic wand',  beauty: 'rose',  courage: 'lion',  royalty: 'crown',  theatre: 'mask',  cinema: 'camera',
   photography: 'camera',
} // prettier-ignore
const MOODS: Readonly<Record<string, Scene['mood']>> = {
  happiness: 'happy',
  joy: 'happy',
  sadness: 'sad',
  anger: 'angry',
  fear: 'scared',
  surprise: 'surprised',
}
/** Signs of mathematics, written rather than drawn. */
const SIGNS: Readonly<Record<string, string>> = { 'imaginary numbers': '√−1 = i', 'imaginary number': '√−1 = i', pi: 'π', zero: '0', equality: '=', nothing: '0', sum: 'Σ', 'complex numbers': 'a + b i', 'prime numbers': '2 3 5 7 11', percent: '%', relativity: 'E = mc²' } // prettier-ignore
const GROUNDS = ['navy', 'teal', 'maroon', 'purple', 'cream', 'charcoal', 'olive', 'indigo']

/** Fills a scene that would be empty. Changes it; leaves scenes alone in which something stands. */
export function makeEmblem(scene: Scene, tokens: readonly string[]): void {
  if (scene.nodes.length > 0 || scene.environment.asked || scene.texts.length > 0) return
  const words = tokens.filter(
    (word) =>
      /[\p{L}\d]/u.test(word) &&
      !/^(a|an|the|of|concept|idea|feeling|symbol|photo|picture|image|painting|drawing|abstract)$/.test(word),
  )
  const phrase = words.join(' ')
  const symbol = words.map((word) => (Object.hasOwn(SYMBOLS, word) ? SYMBOLS[word] : undefined)).find(Boolean)
  const concept = symbol ? findConcept(symbol) : undefined
  const isPlain =
    words.length === 1 &&
    concept !== undefined &&
    /^(love|peace|infinity|eternity|time|happiness|music|justice|death)$/.test(phrase)
  scene.environment = { ...scene.environment, kind: 'studio', color: GROUNDS[Math.abs(scene.seed) % GROUNDS.length] as string }
  if (concept) {
    const mood = words.map((word) => (Object.hasOwn(MOODS, word) ? MOODS[word] : undefined)).find(Boolean)
    scene.nodes = [
      { id: 'n1', concept: concept.name, words: phrase.slice(0, 80) || concept.name, count: 1, colors: [], scale: 1, region: 'center', ...(mood ? { mood } : {}) },
    ] // prettier-ignore
  }
  if (words.length === 0 || isPlain) return
  const title = Object.hasOwn(SIGNS, phrase) ? (SIGNS[phrase] as string) : titled(words)
  const box = concept ? { x: 0.12, y: 0.06, width: 0.76, height: 0.16 } : { x: 0.1, y: 0.36, width: 0.8, height: 0.24 }
  scene.texts = [{ words: title, look: 'title', box }]
  if (!isPlain && !/^[\d\s]+$/.test(phrase) && !Object.hasOwn(SIGNS, phrase))
    scene.unresolved = [...new Set([...scene.unresolved, phrase.slice(0, 120)])]
}

function titled(words: readonly string[]): string {
  const line = words.slice(0, 6).join(' ').slice(0, 44)
  return line.charAt(0).toUpperCase() + line.slice(1)
}
