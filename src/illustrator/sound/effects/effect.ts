/** What an effect is. */
import type { Random } from '../../../lib/random.ts'
import type { Mono } from '../track.ts'

/** Makes a sound, a little different for each generator. Sounds that go on (an engine) last `seconds`; short ones ignore it. */
export type Effect = (random: Random, seconds: number) => Mono

/** Effects by name. */
export type Effects = Readonly<Record<string, Effect>>
