/** One line at the foot of a terminal that tells how far it is; nothing where nobody watches. */

const WIDTH = 28
const REDRAW_MS = 120

/** The line. `show` changes it, `end` wipes it away. */
export type ProgressLine = { show(words: string, percent?: number): void; end(): void }

/** Starts the line on a terminal. */
export function progressLine(stream: NodeJS.WriteStream | undefined): ProgressLine {
  if (stream === undefined) return { show() {}, end() {} }
  const startedAt = performance.now()
  let words = ''
  let percent: number | undefined
  const draw = (): void => {
    const elapsed = Math.floor((performance.now() - startedAt) / 1000)
    const clock = `${Math.floor(elapsed / 60)}:${String(elapsed % 60).padStart(2, '0')}`
    stream.write(`\r\x1b[K${words.padEnd(10)} ${bar(percent, performance.now() - startedAt)} ${clock}`)
  }
  const timer = setInterval(draw, REDRAW_MS)
  return {
    show(newWords, newPercent) {
      words = newWords
      percent = newPercent
      draw()
    },
    end() {
      clearInterval(timer)
      stream.write('\r\x1b[K')
    },
  }
}

/** A filled bar, or one that wanders where nobody knows how far it is. */
function bar(percent: number | undefined, ms: number): string {
  if (percent === undefined) {
    const at = Math.round(((1 - Math.cos(ms / 900)) / 2) * (WIDTH - 4))
    return `${'░'.repeat(at)}████${'░'.repeat(WIDTH - 4 - at)}      `
  }
  const filled = Math.round((percent / 100) * WIDTH)
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.floor(percent)).padStart(3)} %`
}
