/** The time that a clock or watch is said to show: `three o'clock`, `half past six`, `10:15`. */
import type { SceneNode } from '../scene/scene.ts'
import { numberOf } from './describe-node.ts'

const SPOKEN = /\b(?:(half(?= past)|quarter|five|ten|twenty|twenty-five) (?:minutes )?(past|to) (\w+)|(\w+) o'clock)\b/

const PARTS_OF_AN_HOUR: Readonly<Record<string, number>> = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, 'twenty-five': 25 } // prettier-ignore

/** Sets the clocks of a scene to the time its prompt names. Changes the nodes. */
export function setClocks(nodes: readonly SceneNode[], prompt: string): void {
  const clock = nodes.find(({ concept }) => /clock$|watch$|^big ben$|clock tower/.test(concept))
  const time = clock ? timeIn(prompt) : undefined
  if (clock && time) clock.params = { ...clock.params, time }
}

function timeIn(prompt: string): string | undefined {
  const digits = /\b(\d{1,2}):([0-5]\d)\b/.exec(prompt)
  if (digits) return `${Number(digits[1]) % 24}:${digits[2]}`
  if (/\b(?:at|shows?|showing|strikes?|striking) (?:noon|midnight)\b/i.test(prompt)) return '12:00'
  const [, part, way, past, full] = SPOKEN.exec(prompt.toLowerCase()) ?? []
  const hour = numberOf(past ?? full ?? '')
  if (!hour || hour > 12) return undefined
  if (!part) return `${hour}:00`
  const minutes = PARTS_OF_AN_HOUR[part] ?? 0
  const before = hour === 1 ? 12 : hour - 1
  return way === 'to' ? `${before}:${60 - minutes}` : `${hour}:${String(minutes).padStart(2, '0')}`
}
