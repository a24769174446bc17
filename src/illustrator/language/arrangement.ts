/** Reads how several pictures are to be put together: side by side, as a collage, one in a corner of another, the subject of one on another, the colours of one for another. */

/** Pictures by their number from 0, all of them where none are named; `rest` is what else the instruction says. */
export type Arrangement = { rest: string } & (
  | { kind: 'grid'; columns?: number; rows?: number; pictures?: readonly number[] }
  | { kind: 'row' | 'column' | 'halves' | 'blend'; pictures?: readonly number[] }
  | { kind: 'inset'; picture: number; base: number; corner: Corner }
  | { kind: 'subject-on'; picture: number; base: number }
  | { kind: 'colours'; picture: number; base: number }
)
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' | 'center'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const IMG = String.raw`(?:images?|pictures?|photos?|photographs?|pics?)`
const P = String.raw`(?:the )?¤(\d+)¤`

/** The arrangement of `count` pictures that an instruction asks for; undefined when it asks for none. */
export function readArrangement(instruction: string, count: number): Arrangement | undefined {
  if (count < 2) return undefined
  const text = numbered(instruction, count)
  for (const part of text.split(/\s*(?:[.;](?=\s|$)|,? and then |, then )\s*/)) {
    const wish = arranged(part, count)
    if (wish) {
      const named = [...new Set([...part.matchAll(/¤(\d+)¤/g)].map(([, number]) => Number(number)))]
      const found = named.length > 1 && /^(?:grid|row|column|halves|blend)$/.test(wish.kind) ? { ...wish, pictures: named } : wish
      const rest = text.replace(part, '').replace(/^[\s.;,]*(?:and )?(?:then )?/, '').trim()
      const more = /,? (?:and|then) ((?:make|add|turn|convert|give|apply|put a|write|crop|blur) .+)$/.exec(part)?.[1]
      return { ...found, rest: [more, rest].filter(Boolean).join('. ').replaceAll(/¤\d+¤/g, 'it') } as Arrangement
    }
  }
  return undefined
} // prettier-ignore

type Found = Arrangement extends infer A ? (A extends unknown ? Omit<A, 'rest'> : never) : never

function arranged(part: string, count: number): Found | undefined {
  const grid = /\b(\d)\s?(?:x|by)\s?(\d)\b(?=.*\b(?:grid|collage|layout)\b)|\b(?:grid|collage|layout)\b.*?\b(\d)\s?(?:x|by)\s?(\d)\b/.exec(part)
  if (grid) return { kind: 'grid', columns: Number(grid[1] ?? grid[3]), rows: Number(grid[2] ?? grid[4]) }
  if (/\b(?:split[- ]?screen|before[ /-](?:and|&|\/)?[ /-]?after|half and half|halves)\b/.test(part)) return { kind: 'halves' }
  if (/\b(?:side[- ]by[- ]side|next to (?:each other|one another)|in (?:a |one )?row|horizontally|left to right)\b/.test(part)) return { kind: 'row' }
  if (/\b(?:one (?:above|below|on top of|under) (?:the other|another)|on top of each other|stack(?:ed)?|vertically|in (?:a |one )?column|top to bottom)\b/.test(part)) return { kind: 'column' }
  if (/\b(?:collage|grid|photo ?board|mood ?board|contact sheet|montage|mosaic of|combine (?:all|both|these|the|them)|merge (?:all|both|these|the|them)|put (?:all|both|these) .*\btogether)\b/.test(part) && !/\b(?:blend|double exposure)\b/.test(part)) return { kind: 'grid' }
  if (/\b(?:double exposure|blend|cross[- ]?fade|mix) .*/.test(part) && /\b(?:both|them|these|together|¤)/.test(part)) return { kind: 'blend' }
  const named = [...part.matchAll(/¤(\d+)¤/g)].map(([, number]) => Number(number))
  const [one, two] = [named[0], named[1]]
  const pair = (first: number | undefined, second: number | undefined) => {
    const picture = first ?? 1
    return { picture: Math.min(count - 1, picture), base: second ?? (picture === 0 ? 1 : 0) }
  }
  if (/\b(?:colou?rs?|palette|tones?|colou?r (?:grading|scheme)|lighting|mood|look|style)\b/.test(part) && named.length > 0 && /\b(?:use|apply|match|with|in|copy|take|transfer|give|like|of|from)\b/.test(part)) {
    const from = new RegExp(String.raw`(?:colou?rs?|palette|tones?|grading|scheme|lighting|mood|look|style)s? (?:of|from|in|like) ${P}|${P}(?:'s)? (?:colou?rs?|palette|tones?|look|style|mood|lighting)`).exec(part)
    const like = /\b(?:match|like|as)\b.*?¤(\d+)¤/.exec(part)
    const picture = Number(from?.[1] ?? from?.[2] ?? like?.[1] ?? Number.NaN)
    if (Number.isFinite(picture)) return { kind: 'colours', ...pair(picture, named.find((number) => number !== picture)) }
  }
  const corner = cornerOf(part)
  const inset = new RegExp(String.raw`\b(?:put|place|add|insert|show|overlay|lay|paste|set)\b.*${P}`).test(part)
  if (inset && corner) return { kind: 'inset', ...pair(one, two), corner }
  if (/\b(?:subject|person|object|main (?:thing|subject)|cut[- ]?out|logo|product)\b/.test(part) && inset) return { kind: 'subject-on', ...pair(one, two) }
  if (/\bpicture[- ]in[- ]picture|inset\b/.test(part)) return { kind: 'inset', ...pair(one, two), corner: 'bottom-right' }
  return undefined
} // prettier-ignore

function cornerOf(part: string): Corner | undefined {
  const exact = /\b(top|upper|bottom|lower)[ -](left|right)\b/.exec(part)
  if (exact) return `${/top|upper/.test(exact[1] as string) ? 'top' : 'bottom'}-${exact[2] as 'left' | 'right'}`
  if (/\b(?:in|into) (?:a|the|one) corner\b/.test(part)) return 'bottom-right'
  return /\b(?:in|at|on) the (?:cent(?:er|re)|middle) of\b/.test(part) ? 'center' : undefined
}

/** The instruction in small letters with every mention of a picture as `¤number¤`, counted from 0. */
function numbered(instruction: string, count: number): string {
  const text = instruction.toLowerCase()
  const tokens = [...text.matchAll(/<\s*image[ _-]?(\d{1,2})\s*>/g)].map(([, number]) => Number(number))
  // Counted from 1 where only that reaches the last picture.
  const first = !tokens.includes(0) && Math.max(0, ...tokens) >= count ? 1 : 0
  const inside = (number: number) => Math.max(0, Math.min(count - 1, number))
  return text
    .replaceAll(/<\s*image[ _-]?(\d{1,2})\s*>/g, (_all, number: string) => `¤${inside(Number(number) - first)}¤`)
    .replaceAll(new RegExp(String.raw`\b(?:the )?(${ORDINALS.join('|')}|last|other) ${IMG}\b`, 'g'), (_all, word: string) => `¤${word === 'last' ? count - 1 : word === 'other' ? 1 : inside(ORDINALS.indexOf(word))}¤`)
    .replaceAll(new RegExp(String.raw`\b${IMG} (?:number |#)?(\d)\b`, 'g'), (_all, number: string) => `¤${inside(Number(number) - 1)}¤`)
} // prettier-ignore
