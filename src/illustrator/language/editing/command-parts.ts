/** Cuts an instruction into its parts: at full stops and `then`, and at `and`, `but` and commas where a new command begins. Quoted words are never cut. */
import { beginsCommand } from './command.ts'

const HARD = /\s*(?:[;\n!]|[.?](?=\s|$)|,? and then |,? then |, after that,? )\s*/i
const SOFT = /^(.*?)(,? and also |,? so |,? and |,? but |,? plus |,? while |, |& )(.+)$/i
const STATES = /^(?:the|all|both|his|her|their) .+? (?:should|must|shall|needs? to|has to|have to) |^(?:it|he|she|they) (?:should|must) |^(?:a second|another|one more|two more|there should) /i // prettier-ignore

/** What is to stay as it is; a colour that is kept belongs to the part before. */
const KEEPS = /^(?:keep|leave) (?:the|his|her|everything|all|it) (?!(?:red|blue|green|yellow|orange|pink|purple|black|white|brown|colou?rs?|pitch|voices?|sound|music|original|first|last)\b)/i // prettier-ignore

/** A wish about the weather or the hour by itself. */
const AROUND = /^(?:an? |the |some |more )?(?:rainy|sunny|snowy|foggy|stormy|windy|cloudy|bad|good|winter|summer|autumn|spring|night|evening|morning|sunset|dark|blue|warmer|cooler|brighter|darker) ?(?:weather|sky|light|mood|time|atmosphere|scene|colou?rs?)$/i // prettier-ignore

/** The parts, in their order. */
export function commandParts(text: string): string[] {
  const quotes: string[] = []
  const bare = text.replaceAll(/["“][^"”]*["”]/g, (quote) => `¤${quotes.push(quote) - 1}¤`)
  return bare
    .split(HARD)
    .flatMap(softParts)
    .map((part) => part.trim().replaceAll(/¤(\d+)¤/g, (_all, index: string) => quotes[Number(index)] ?? ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

function softParts(text: string): string[] {
  let from = 0
  for (;;) {
    const match = SOFT.exec(text.slice(from))
    if (!match?.[2] || !match[3]) return [text]
    const cut = from + (match[1] as string).length
    if (cut > 0 && (KEEPS.test(match[3]) || beginsCommand(match[3]) || STATES.test(match[3]) || AROUND.test(match[3])))
      return [text.slice(0, cut), ...softParts(match[3])]
    from = cut + match[2].length
  }
}
