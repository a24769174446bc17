/** The command line's door: finds the command, reads its options, runs it, and answers the exit code. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UsageError, type Command } from './command.ts'
import { doctor } from './commands/doctor.ts'
import { edit } from './commands/edit.ts'
import { extend } from './commands/extend.ts'
import { image } from './commands/image.ts'
import { jobs } from './commands/jobs.ts'
import { keys } from './commands/keys.ts'
import { models } from './commands/models.ts'
import { serve } from './commands/serve.ts'
import { video } from './commands/video.ts'
import { nearestWord } from '../lib/nearest-word.ts'
import { SPEAKING } from './common-options.ts'
import { errorAsJson } from './each-prompt.ts'
import { EXIT, exitCodeOf } from './exit-codes.ts'
import { commandHelp, programHelp } from './help.ts'
import { makeIo, type Io } from './io.ts'

const COMMANDS: readonly Command[] = [image, edit, video, extend, serve, keys, jobs, models, doctor]

type Process = Pick<NodeJS.Process, 'argv' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'once'>

/** Runs what the arguments say. */
export async function runCli(own: Process): Promise<number> {
  const [name, ...args] = own.argv.slice(2)
  // Whoever reads the output may have seen enough, as `head` has.
  own.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const io = makeIo(own, { isJson: args.includes('--json'), isQuiet: args.includes('--quiet') || args.includes('-q') })
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return showHelp(own, args[0])
  if (name === '--version' || name === '-v') {
    own.stdout.write(`${version()}\n`)
    return EXIT.done
  }
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name)
    const meant = nearestWord(name, names)
    const hint = meant === undefined ? `there are ${names.join(', ')}. Try openimagine --help` : `is ${meant} meant?`
    io.complain(`there is no command ${name}; ${hint}`)
    return EXIT.usage
  }
  if (args.includes('--help') || args.includes('-h')) return showHelp(own, name)
  const stopping = new AbortController()
  own.once('SIGINT', () => stopping.abort(new Error('interrupted')))
  try {
    const { values, positionals } = command.takesSettings ? { values: {}, positionals: args } : parsed(command, args)
    return await command.run({ values, positionals, io, env: own.env, signal: stopping.signal })
  } catch (error) {
    if (stopping.signal.aborted) return EXIT.interrupted
    return failed(command, error, io)
  }
}

function parsed(command: Command, args: string[]) {
  try {
    const options = Object.fromEntries(
      Object.entries({ ...command.options, ...SPEAKING }).map(([name, { type, ...spec }]) => [
        name,
        {
          type,
          ...('short' in spec && spec.short !== undefined ? { short: spec.short } : {}),
          ...('multiple' in spec ? { multiple: spec.multiple === true } : {}),
        },
      ]),
    )
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message.replace(/\. To specify.*/s, '') : String(cause), { cause })
  }
}

function failed(command: Command, error: unknown, io: Io): number {
  const message = error instanceof Error ? error.message : String(error)
  if (io.isJson) io.result('', { error: errorAsJson(error, message) })
  io.complain(message)
  if (error instanceof UsageError) io.note(`openimagine ${command.name} --help shows how it is used.`)
  // A sentence is enough for what was thrown on purpose; a TypeError and its like are bugs.
  if (error instanceof TypeError || error instanceof RangeError) io.complain(String(error.stack))
  return exitCodeOf(error)
}

function showHelp({ stdout }: Process, name: string | undefined): number {
  const command = COMMANDS.find((each) => each.name === name)
  stdout.write(
    command === undefined
      ? programHelp(COMMANDS, version())
      : commandHelp(command.takesSettings ? command : { ...command, options: { ...command.options, ...SPEAKING } }),
  )
  return EXIT.done
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
