/** Where a command's words go: results to standard output, everything else to standard error. */

/** The streams of a command. */
export type Io = {
  /** A result: one line, or one JSON object. */
  result(plain: string, json: object): void
  /** Something for a person to know; not with --quiet, and not with --json. */
  note(words: string): void
  /** What went wrong. */
  complain(words: string): void
  /** Raw bytes to standard output. */
  write(bytes: Uint8Array): void
  /** All of standard input. */
  readInput(): Promise<Uint8Array>
  /** Where progress is drawn; undefined when nobody watches. */
  progress: NodeJS.WriteStream | undefined
  isJson: boolean
}

/** Makes the streams of a process. */
export function makeIo(
  { stdin, stdout, stderr }: Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>,
  { isJson, isQuiet }: { isJson: boolean; isQuiet: boolean },
): Io {
  return {
    isJson,
    result(plain, json) {
      stdout.write(`${isJson ? JSON.stringify(json) : plain}\n`)
    },
    note(words) {
      if (!isQuiet && !isJson) stderr.write(`${words}\n`)
    },
    complain(words) {
      stderr.write(`${words}\n`)
    },
    write(bytes) {
      stdout.write(bytes)
    },
    async readInput() {
      const chunks: Uint8Array[] = []
      for await (const chunk of stdin) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
    progress: stderr.isTTY && !isQuiet && !isJson ? stderr : undefined,
  }
}
