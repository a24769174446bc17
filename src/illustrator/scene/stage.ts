/**
 * The stage: the geometry of an environment before any pixel. Layout places things by it, the painter paints by it, so that a boat floats
 * where the water is and a cup stands where the table is. All numbers are fractions of the canvas.
 */
import type { Zone } from '../concepts/concepts.ts'

/** A strip of the picture where things of one kind may be. Things nearer the viewer stand lower and are bigger. */
export type StageZone = {
  zone: Zone
  /** Baseline (y of the feet) at the far and the near end. */
  farY: number
  nearY: number
  /** Left and right limit of the strip. */
  left: number
  right: number
  /** Size of things at the far end relative to the near end. */
  farScale: number
}

/** Light as the painter and the sprites share it. Colours are linear multipliers, about 0 to 1.3. */
export type StageLight = {
  /** Where the light comes from, as a fraction of the canvas; outside of 0..1 is beyond the frame. */
  from: readonly [x: number, y: number]
  key: readonly [red: number, green: number, blue: number]
  ambient: readonly [red: number, green: number, blue: number]
  /** Colour of the distance. */
  haze: readonly [red: number, green: number, blue: number]
  /** How much the distance takes on that colour, 0-1. */
  hazeAmount: number
  /** It is dark outside. */
  night: boolean
  /** Lamps and windows shine. */
  lamps: boolean
  /** Opacity and length of cast shadows; 0 when overcast, in space, under water. */
  shadow: { strength: number; length: number; direction: -1 | 1 }
}

export type Stage = {
  /** y of the horizon, or of the line between wall and floor. */
  horizon: number
  zones: readonly StageZone[]
  light: StageLight
  /** Things float with no ground under them: space, under water, sky. */
  weightless: boolean
  indoors: boolean
  /** Lakes, calm seas, wet streets: things above are mirrored below this line (y), with this strength. */
  reflection?: { line: number; strength: number } | undefined
}

/** The strip for a zone, or undefined when this stage has none. */
export function stageZone(stage: Stage, zone: Zone): StageZone | undefined {
  return stage.zones.find((strip) => strip.zone === zone)
}
