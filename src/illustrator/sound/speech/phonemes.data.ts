/**
 * The sounds of English as ARPAbet names them, with the resonances that make them (formant frequencies after Peterson and Barney, "Control Methods Used in a
 * Study of the Vowels", 1952, and Klatt, "Software for a cascade/parallel formant synthesizer", 1980). Frequencies in hertz for a man, lengths in milliseconds.
 */

export type Formants = readonly [f1: number, f2: number, f3: number]

export const VOWELS: Readonly<Record<string, Formants>> = {
  AA: [730, 1090, 2440], AE: [660, 1720, 2410], AH: [620, 1190, 2390], AO: [570, 840, 2410], EH: [530, 1840, 2480], ER: [490, 1350, 1690],
  IH: [390, 1990, 2550], IY: [270, 2290, 3010], UH: [440, 1020, 2240], UW: [300, 870, 2240], AX: [500, 1500, 2500],
} // prettier-ignore

/** Vowels that glide from one to another. */
export const DIPHTHONGS: Readonly<Record<string, readonly [string, string]>> = {
  AW: ['AA', 'UH'], AY: ['AA', 'IH'], EY: ['EH', 'IY'], OW: ['AO', 'UH'], OY: ['AO', 'IY'],
} // prettier-ignore

export type Consonant = {
  formants: Formants
  /** How much the voice sounds in it, 0 to 1. */
  voice: number
  /** Noise of the breath: its strength, centre and width. */
  noise?: readonly [strength: number, hertz: number, width: number]
  milliseconds: number
  manner?: 'stop' | 'affricate' | 'nasal' | 'breath'
}

export const CONSONANTS: Readonly<Record<string, Consonant>> = {
  W: { formants: [300, 610, 2200], voice: 0.8, milliseconds: 70 },
  Y: { formants: [260, 2250, 3000], voice: 0.8, milliseconds: 60 },
  R: { formants: [310, 1060, 1380], voice: 0.85, milliseconds: 75 },
  L: { formants: [360, 1100, 2700], voice: 0.8, milliseconds: 70 },
  M: { formants: [250, 1000, 2200], voice: 0.6, milliseconds: 75, manner: 'nasal' },
  N: { formants: [250, 1500, 2500], voice: 0.6, milliseconds: 65, manner: 'nasal' },
  NG: { formants: [250, 1900, 2600], voice: 0.6, milliseconds: 80, manner: 'nasal' },
  F: { formants: [340, 1100, 2080], voice: 0, noise: [0.1, 6500, 5000], milliseconds: 100 },
  V: { formants: [300, 1100, 2080], voice: 0.5, noise: [0.06, 6500, 5000], milliseconds: 65 },
  TH: { formants: [320, 1290, 2540], voice: 0, noise: [0.09, 6800, 5000], milliseconds: 95 },
  DH: { formants: [280, 1290, 2540], voice: 0.55, noise: [0.05, 6800, 5000], milliseconds: 50 },
  S: { formants: [320, 1390, 2530], voice: 0, noise: [0.42, 6300, 1900], milliseconds: 110 },
  Z: { formants: [260, 1390, 2530], voice: 0.5, noise: [0.24, 6300, 1900], milliseconds: 80 },
  SH: { formants: [300, 1840, 2750], voice: 0, noise: [0.46, 3000, 1600], milliseconds: 115 },
  ZH: { formants: [260, 1840, 2750], voice: 0.5, noise: [0.26, 3000, 1600], milliseconds: 80 },
  HH: { formants: [500, 1500, 2500], voice: 0, milliseconds: 65, manner: 'breath' },
  P: { formants: [300, 900, 2150], voice: 0, noise: [0.25, 900, 1600], milliseconds: 85, manner: 'stop' },
  B: { formants: [220, 900, 2150], voice: 0.35, noise: [0.16, 900, 1600], milliseconds: 65, manner: 'stop' },
  T: { formants: [300, 1750, 2650], voice: 0, noise: [0.42, 4600, 2600], milliseconds: 85, manner: 'stop' },
  D: { formants: [220, 1750, 2650], voice: 0.35, noise: [0.26, 4200, 2600], milliseconds: 55, manner: 'stop' },
  K: { formants: [300, 1950, 2350], voice: 0, noise: [0.36, 2000, 1200], milliseconds: 90, manner: 'stop' },
  G: { formants: [220, 1950, 2350], voice: 0.35, noise: [0.24, 1900, 1200], milliseconds: 65, manner: 'stop' },
  CH: { formants: [300, 1840, 2750], voice: 0, noise: [0.5, 3100, 1700], milliseconds: 130, manner: 'affricate' },
  JH: { formants: [240, 1840, 2750], voice: 0.3, noise: [0.35, 3000, 1700], milliseconds: 95, manner: 'affricate' },
} // prettier-ignore

/** Spelling to sounds for words that the dictionary lacks, longest first at each place. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ['tion', 'SH AX N'], ['sion', 'ZH AX N'], ['ough', 'AO'], ['igh', 'AY'], ['tch', 'CH'], ['dge', 'JH'], ['th', 'TH'], ['sh', 'SH'], ['ch', 'CH'], ['ph', 'F'], ['wh', 'W'], ['ck', 'K'], ['ng', 'NG'], ['qu', 'K W'],
  ['ee', 'IY'], ['ea', 'IY'], ['ie', 'IY'], ['oo', 'UW'], ['ou', 'AW'], ['ow', 'OW'], ['oa', 'OW'], ['ai', 'EY'], ['ay', 'EY'], ['ey', 'IY'], ['au', 'AO'], ['aw', 'AO'], ['oi', 'OY'], ['oy', 'OY'], ['er', 'ER'], ['ir', 'ER'], ['ur', 'ER'],
  ['ar', 'AA R'], ['or', 'AO R'], ['ss', 'S'], ['ll', 'L'], ['tt', 'T'], ['pp', 'P'], ['nn', 'N'], ['mm', 'M'], ['rr', 'R'], ['ff', 'F'], ['gg', 'G'], ['dd', 'D'], ['bb', 'B'], ['zz', 'Z'], ['kn', 'N'], ['wr', 'R'],
  ['a', 'AE'], ['b', 'B'], ['c', 'K'], ['d', 'D'], ['e', 'EH'], ['f', 'F'], ['g', 'G'], ['h', 'HH'], ['i', 'IH'], ['j', 'JH'], ['k', 'K'], ['l', 'L'], ['m', 'M'], ['n', 'N'], ['o', 'AA'], ['p', 'P'], ['r', 'R'], ['s', 'S'], ['t', 'T'],
  ['u', 'AH'], ['v', 'V'], ['w', 'W'], ['x', 'K S'], ['y', 'IY'], ['z', 'Z'],
] // prettier-ignore
