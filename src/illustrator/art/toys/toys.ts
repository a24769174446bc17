/** Balls, sports gear, toys, games and the fair, listed. */
import type { Drawable } from '../drawable.ts'
import { BALLS_DRAWN } from './balls.ts'
import { CUT_OUT } from './cut-out.ts'
import { FAIR } from './fair.ts'
import { GAMES } from './games.ts'
import { PLAYTHINGS } from './playthings.ts'
import { SMALL_PLAY } from './small-play.ts'
import { SPORTS } from './sports.ts'

/** Things to play with. */
export const TOYS: readonly Drawable[] = [...BALLS_DRAWN, ...SPORTS, ...PLAYTHINGS, ...GAMES, ...FAIR, ...SMALL_PLAY, CUT_OUT]
