/** The help, which teaches by examples. */
import type { Command, OptionSpec } from './command.ts'

const NAME = 'openimagine'

/** The help of the program. */
export function programHelp(commands: readonly Command[], version: string): string {
  return `${NAME} ${version}: pictures and films from words, with a server or without one

Try it:
  ${NAME} image "a fox in the snow" -o fox.jpg
  ${NAME} edit fox.jpg "make it night, add a lantern" -o night.jpg
  ${NAME} video "a fox runs through the snow" --duration 5 -o fox.mp4
  ${NAME} serve

Commands:
${table(commands.map(({ name, summary }) => [name, summary]))}

Without --server (or OPENIMAGINE_BASE_URL) the work is done in this process and nothing is kept but the results.
With it, OPENIMAGINE_API_KEY or --key is sent along; https://api.x.ai/v1 is a server like any other.
Exit codes: 0 done, 1 failed, 2 called wrongly, 3 refused by the content policy, 4 not reachable or not allowed, 130 interrupted.

${NAME} COMMAND --help shows more about a command.
`
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, spec]): [string, string] => [flag(name, spec), spec.help])
  const examples = command.examples.map(({ line, what }) => `  # ${what}\n  ${line}`).join('\n\n')
  return `${command.summary}

Usage: ${NAME} ${command.name} ${command.usage}
${command.about === undefined ? '' : `\n${command.about}\n`}
Examples:
${examples}
${options.length === 0 ? '' : `\nOptions:\n${table(options)}\n`}`
}

function flag(name: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
