import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Megabytes that `count` pictures add, drawn without ever waiting, in a process of its own so that nothing else is measured. */
function growthMb(count: number): number {
  const program = `
    const { drawPicture, imagine } = await import(${JSON.stringify(new URL('illustrator.ts', import.meta.url).href)})
    const draw = (times) => { for (let i = 0; i < times; i++) drawPicture(imagine('a dog in a meadow', { seed: i, width: 512, height: 512 })) }
    draw(6)
    const before = process.memoryUsage().rss
    draw(${count})
    console.log((process.memoryUsage().rss - before) / 1e6)`
  const options = { encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'] }
  return Number(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program], options)) // prettier-ignore
}

describe('the memory of drawing', () => {
  // Sheets and layers of one such picture are 14 MB; what a caller gets, and what was read from sprites, is 2 MB and returns when the loop waits.
  it('stays bounded in a loop that never waits', () => {
    expect(growthMb(30)).toBeLessThan(150)
  }, 60_000)
})
