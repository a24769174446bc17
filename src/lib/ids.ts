/** Names for things: random UUIDs, as an argument where a test wants to know them. */
import { randomUUID } from 'node:crypto'

/** Makes a new id each time. */
export type MakeId = () => string

/** Random UUIDs (version 4). */
export const randomId: MakeId = () => randomUUID()

/** Whether a text has the form of a UUID, in lower case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
