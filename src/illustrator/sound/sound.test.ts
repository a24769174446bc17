import { describe, expect, it } from 'vitest'
import { emptyScene } from '../scene/scene.ts'
import { renderSound } from './sound.ts'

const scene = (kind: 'ocean' | 'meadow' | 'studio') => {
  const one = emptyScene({ seed: 4, width: 64, height: 64, prompt: '' })
  return { ...one, environment: { ...one.environment, kind, weather: ['rain' as const] } }
}

describe('renderSound', () => {
  it('is heard, never clips, and fades at both ends', () => {
    for (const kind of ['ocean', 'meadow', 'studio'] as const) {
      const { left, right } = renderSound(scene(kind), { durationSeconds: 1 })
      expect(left.length).toBe(48_000)
      const peak = Math.max(
        ...[left, right].map((channel) => channel.reduce((most, value) => Math.max(most, Math.abs(value)), 0)),
      )
      expect(peak).toBeLessThan(1)
      expect(peak).toBeGreaterThan(0.2)
      expect(Math.abs(left[0] as number)).toBeLessThan(1e-3)
      expect(Math.abs(left.at(-1) as number)).toBeLessThan(1e-3)
    }
  })

  it('is the same for the same scene and silent when muted', () => {
    expect(renderSound(scene('ocean'), { durationSeconds: 0.2 }).left).toEqual(
      renderSound(scene('ocean'), { durationSeconds: 0.2 }).left,
    )
    const muted = { ...scene('ocean'), sound: { speech: [], effects: [], muted: true } }
    expect(renderSound(muted, { durationSeconds: 0.2 }).left.every((value) => value === 0)).toBe(true)
  })
})
