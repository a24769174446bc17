/** A prompt without a thing or a place (`inertia`, `42`, `love`) becomes an emblem: its symbol where there is one, else a title card with the word. */
import { findConcept } from '../concepts/concepts.ts'
import type { Scene } from '../scene/scene.ts'

/** Symbols of ideas that no little scene tells. */
const SYMBOLS: Readonly<Record<string, string>> = {
  affection: 'heart', passion: 'heart', infinity: 'infinity symbol', song: 'music note', melody: 'music note', duality: 'yin yang',
  fortune: 'four-leaf clover', literature: 'open book', surprise: 'smiley', chemistry: 'beaker', biology: 'dna', genetics: 'dna', battle: 'sword',
  finance: 'coin', religion: 'cross', direction: 'compass', question: 'question mark', uncertainty: 'question mark', warning: 'exclamation mark',
  industry: 'gear', work: 'gear', royalty: 'crown', theatre: 'mask', cinema: 'camera', photography: 'camera',
} // prettier-ignore
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
  scene.environment = { ...scene.environment, kind: 'studio', color: GROUNDS[Math.abs(scene.seed) % GROUNDS.length] as string }
  if (concept) {
    scene.nodes = [
      { id: 'n1', concept: concept.name, words: phrase.slice(0, 80) || concept.name, count: 1, colors: [], scale: 1, region: 'center', ...(words.includes('surprise') ? { mood: 'surprised' as const } : {}) },
    ] // prettier-ignore
  }
  // Infinity is known by its sign.
  if (words.length === 0 || phrase === 'infinity') return
  const title = Object.hasOwn(SIGNS, phrase) ? (SIGNS[phrase] as string) : titled(words)
  const box = concept ? { x: 0.12, y: 0.06, width: 0.76, height: 0.16 } : { x: 0.1, y: 0.36, width: 0.8, height: 0.24 }
  scene.texts = [{ words: title, look: 'title', box }]
  if (!/^[\d\s]+$/.test(phrase) && !Object.hasOwn(SIGNS, phrase))
    scene.unresolved = [...new Set([...scene.unresolved, phrase.slice(0, 120)])]
}

function titled(words: readonly string[]): string {
  const line = words.slice(0, 6).join(' ').slice(0, 44)
  return line.charAt(0).toUpperCase() + line.slice(1)
}
