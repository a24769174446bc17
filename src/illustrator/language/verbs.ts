/** Reads what things do in a film: verbs after their subjects, in beats divided by `then`. */
import type { SceneAction, SceneNode } from '../scene/scene.ts'
import type { Phrase } from './phrases.ts'

const LEMMAS: Readonly<Record<string, string>> = {
  running: 'run',
  swimming: 'swim',
  spinning: 'spin',
  dancing: 'dance',
  driving: 'drive',
  riding: 'ride',
  waving: 'wave',
  chasing: 'chase',
  rising: 'rise',
  diving: 'dive',
  hopping: 'hop',
  skipping: 'skip',
  popping: 'pop',
  ran: 'run',
  flew: 'fly',
  swam: 'swim',
  flies: 'fly',
  falls: 'fall',
  goes: 'walk',
}

/** The base form of a verb, roughly. */
export function verbOf(word: string): string {
  if (LEMMAS[word]) return LEMMAS[word]
  if (word.endsWith('ing')) return word.slice(0, -3)
  if (/(ches|shes|sses|xes|zes|oes)$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Adds actions to the nodes: the words between one thing and the next, or the end of the sentence. */
export function withActions(phrases: readonly Phrase[], tokens: readonly string[]): SceneNode[] {
  return phrases.map(({ node, to }, index) => {
    const end = phrases[index + 1]?.from ?? tokens.length
    const actions: SceneAction[] = []
    for (let i = to; i < Math.min(tokens.length, Math.max(end, to)); i++) {
      const word = tokens[i] as string
      const beat = Math.min(4, tokens.slice(0, i).filter((one) => one === 'then').length)
      const two = `${verbOf(word)} ${tokens[i + 1] ?? ''}`
      const verb = /^(drive away|take off|float away)$/.test(two) ? two : verbOf(word)
      if (/^[a-z]+$/.test(word) && ACTIVE.test(verb)) actions.push({ verb, beat })
    }
    return actions.length > 0 ? { ...node, actions: actions.slice(0, 8) } : node
  })
}

const ACTIVE =
  /^(walk|stroll|march|wander|cross|crawl|run|gallop|jog|race|sprint|chase|escape|drive|drive away|ride|skate|ski|sail|surf|fly|soar|hover|glide|flutter|circle|orbit|swim|dive|float|float away|bob|drift|rise|jump|hop|leap|bounce|skip|spin|rotate|turn|twirl|roll|tumble|fall|drop|sink|dance|cheer|celebrate|sing|clap|wave|talk|speak|laugh|cry|shiver|shake|eat|drink|read|write|type|cook|paint|play|dig|build|fight|throw|catch|kick|fish|point|nod|look|watch|sleep|rest|sway|swing|blow|leave|exit|enter|arrive|come|approach|take off|launch|land|grow|bloom|open|shrink|close|melt|dissolve|disappear|fade|appear|explode|burst|pop|erupt|burn|flicker|glow|pour|flow|climb)$/
