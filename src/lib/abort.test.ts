import { describe, expect, it } from 'vitest'
import { sleep, untilAborted } from './abort.ts'
import { semaphore } from './semaphore.ts'

describe('waiting', () => {
  it('ends a sleep at once when it is called off', async () => {
    const stop = new AbortController()
    const sleeping = sleep(60_000, stop.signal)
    stop.abort(new Error('enough'))
    await expect(sleeping).rejects.toThrow('enough')
    await expect(sleep(1, stop.signal)).rejects.toThrow('enough')
  })

  it('stops waiting for a promise that never comes', async () => {
    const never = new Promise(() => {})
    await expect(untilAborted(never, AbortSignal.timeout(5))).rejects.toThrow()
  })
})

describe('a semaphore', () => {
  it('never lets more in than it has places, and keeps the order', async () => {
    const gate = semaphore(2)
    let inside = 0
    let most = 0
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        gate.run(async () => {
          most = Math.max(most, ++inside)
          order.push(i)
          await sleep(2)
          inside--
        }),
      ),
    )
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('lets one leave the line without taking a place', async () => {
    const gate = semaphore(1)
    const first = gate.run(() => sleep(20))
    const stop = new AbortController()
    const second = gate.run(async () => 'never', stop.signal)
    expect(gate.waiting()).toBe(1)
    stop.abort(new Error('gone'))
    await expect(second).rejects.toThrow('gone')
    await first
    expect(await gate.run(async () => 'in')).toBe('in')
  })
})
