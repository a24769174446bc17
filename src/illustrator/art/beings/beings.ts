/** Beings with a build of their own that move as people do. */
import type { Drawable } from '../drawable.ts'
import { ALIEN } from './alien.ts'
import { BONES } from './bones.ts'
import { GHOST } from './ghost.ts'
import { HALF_HUMAN } from './half-human.ts'
import { ROBOT } from './robot.ts'
import { SNOWMAN } from './snowman.ts'

/** The beings by name. */
export const BEINGS: readonly Drawable[] = [ROBOT, ALIEN, GHOST, BONES, SNOWMAN, ...HALF_HUMAN]
