/** The body plan of a four-legged animal: proportions in units, parts by kind, and its coat. */
export type BodyPlan = {
  /** Shoulder to hip. */
  length: number
  /** Thickness of chest, belly and rump. */
  chest: number
  belly: number
  rump: number
  leg: number
  /** Leg thickness at the top and at the foot. */
  thigh: number
  foot: number
  neck: number
  /** Degrees above the horizontal, to the left. */
  neckAngle: number
  neckWidth: number
  head: number
  muzzle: number
  muzzleWidth: number
  ears: 'point' | 'round' | 'flop' | 'long' | 'side' | 'huge' | 'none'
  horns?: 'antlers' | 'palm' | 'curl' | 'long' | 'bull' | 'rhino' | 'unicorn' | 'ossicones' | 'none'
  tail: 'bushy' | 'thin' | 'tuft' | 'stub' | 'horse' | 'up' | 'thick' | 'curl' | 'ringed' | 'flat' | 'plume' | 'none'
  tailLength: number
  hoofed?: boolean
  mane?: 'lion' | 'crest' | 'spikes' | 'none'
  trunk?: boolean
  hump?: number
  coat: string
  under: string
  dark: string
  /** Muzzle, legs, ears and tail tip when not the coat's own. */
  muzzleColor?: string
  legColor?: string
  earColor?: string
  tipColor?: string
  maneColor?: string
  noseColor?: string
  pattern?: 'stripes' | 'spots' | 'rosettes' | 'patches' | 'tiger' | 'band' | 'giraffe' | 'back' | 'spines' | 'prickles' | 'none'
  face?: 'mask' | 'patch' | 'cheeks' | 'badger' | 'none'
  tusks?: boolean
  whiskers?: boolean
  /** Two front teeth. */
  teeth?: boolean
  /** A large dark nose, as a koala's. */
  bigNose?: boolean
  wings?: boolean
  pouch?: boolean
}

/** A plan of middling proportions, from which each species says how it differs. */
export const GENERIC: BodyPlan = {
  length: 58,
  chest: 36,
  belly: 32,
  rump: 34,
  leg: 40,
  thigh: 15,
  foot: 8,
  neck: 22,
  neckAngle: 48,
  neckWidth: 22,
  head: 24,
  muzzle: 16,
  muzzleWidth: 12,
  ears: 'point',
  tail: 'thin',
  tailLength: 34,
  coat: '#b98a5e',
  under: '#ecd9bd',
  dark: '#5b3d28',
}
