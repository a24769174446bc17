import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Megabytes of nursery after making many things that stay, `loadedLean` or not, in a process of its own. */
function nurseryMb(around: 'loadedLean' | 'plainly'): number {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8'
    import { loadedLean } from ${JSON.stringify(new URL('loaded-lean.ts', import.meta.url).href)}
    const plainly = (load) => load()
    const nursery = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size / 1e6
    let largest = 0
    const kept = []
    await ${around}(async () => {
      for (let i = 0; i < 600_000; i++) {
        kept.push({ i })
        if (i % 10_000 === 0) largest = Math.max(largest, nursery())
      }
    })
    console.log(largest)`
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', program]
  return Number(execFileSync(process.execPath, flags, { encoding: 'utf8' }))
}

describe('loading lean', () => {
  it('keeps the nursery small where it would grow', () => {
    expect(nurseryMb('loadedLean')).toBeLessThan(nurseryMb('plainly') / 2)
  })
})
