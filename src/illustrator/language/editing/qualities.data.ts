/** What a thing can be made, word by word: sizes, states and their opposites, hair, flavours, faces. */
import type { Mood } from '../../scene/scene.ts'

/** Factors of sizes and comparatives. */
export const SIZES: Readonly<Record<string, number>> = {
  bigger: 1.45, larger: 1.45, big: 1.45, large: 1.45, huge: 1.8, enormous: 1.9, giant: 1.9, gigantic: 2, massive: 1.8, taller: 1.35, tall: 1.35, higher: 1.35, longer: 1.35, smaller: 0.65, small: 0.65, little: 0.65, tiny: 0.45, miniature: 0.45, shorter: 0.75, short: 0.75, medium: 1, lower: 0.75,
} // prettier-ignore
/** Wider and thinner: across alone. */
export const WIDTHS: Readonly<Record<string, number>> = { wider: 1.3, wide: 1.3, thicker: 1.25, fatter: 1.25, narrower: 0.75, narrow: 0.75, thinner: 0.78, slimmer: 0.78 } // prettier-ignore

/** States that a drawing shows, and those that they end. */
export const STATES: Readonly<Record<string, { add: readonly string[]; drop: readonly string[] }>> = {
  open: { add: ['open'], drop: ['closed', 'shut'] }, closed: { add: ['closed'], drop: ['open'] }, shut: { add: ['closed'], drop: ['open'] }, lit: { add: ['lit'], drop: ['unlit', 'off'] }, on: { add: ['lit'], drop: ['unlit', 'off'] }, burning: { add: ['lit', 'burning'], drop: ['unlit'] },
  out: { add: ['unlit'], drop: ['lit', 'burning', 'glowing'] }, off: { add: ['unlit'], drop: ['lit', 'glowing', 'burning'] }, unlit: { add: ['unlit'], drop: ['lit', 'burning'] }, full: { add: ['full'], drop: ['empty'] }, empty: { add: ['empty'], drop: ['full'] }, broken: { add: ['broken'], drop: ['new', 'whole'] }, whole: { add: [], drop: ['broken', 'torn', 'cracked'] }, fixed: { add: [], drop: ['broken', 'torn', 'cracked'] }, repaired: { add: [], drop: ['broken', 'abandoned', 'haunted', 'ruined'] },
  blossom: { add: ['blossoming'], drop: ['bare'] }, bloom: { add: ['blossoming'], drop: ['bare'] }, bare: { add: ['bare'], drop: ['blossoming', 'autumn'] }, leafless: { add: ['bare'], drop: ['blossoming'] }, blossoming: { add: ['blossoming'], drop: ['bare'] }, blooming: { add: ['blossoming'], drop: ['bare', 'withered'] }, snowy: { add: ['snowy'], drop: [] }, steaming: { add: ['steaming'], drop: [] }, hot: { add: ['steaming'], drop: [] }, haunted: { add: ['haunted'], drop: [] }, abandoned: { add: ['abandoned'], drop: [] },
} // prettier-ignore

/** Looks of hair, beard and build, as drawings know them; one of a group ends the others. */
export const LOOKS: Readonly<Record<string, string>> = { bald: 'bald', bearded: 'bearded', 'long-haired': 'long-haired', 'curly-haired': 'curly-haired', curly: 'curly-haired', fat: 'fat', chubby: 'fat', plump: 'fat', thin: 'thin', slim: 'slim', skinny: 'thin', muscular: 'muscular', strong: 'muscular', winking: 'winking' } // prettier-ignore
export const LOOK_GROUPS: readonly (readonly string[])[] = [
  ['bald', 'long-haired', 'long hair', 'curly-haired', 'curly', 'short-haired'],
  ['fat', 'chubby', 'plump', 'overweight', 'thin', 'slim', 'muscular', 'strong'],
]
/** Colours of hair by their own names. */
export const HAIR_COLOURS: Readonly<Record<string, string>> = { blonde: '#ecc862', blond: '#ecc862', 'a blonde': '#ecc862', ginger: '#b8491c', redhead: '#b8491c', 'a redhead': '#b8491c', red: '#b8491c', brunette: '#5a3720', 'a brunette': '#5a3720', brown: '#6b4426', dark: '#2a1d17', black: '#1f1c22', grey: '#b9b8b6', gray: '#b9b8b6', white: '#eeece8', silver: '#d3d4d6', golden: '#e3b95c' } // prettier-ignore
export const EYE_COLOURS: Readonly<Record<string, string>> = { blue: '#2f7fd0', green: '#2f9a55', brown: '#6b3f22', grey: '#7d8790', gray: '#7d8790', black: '#1c1a1e', hazel: '#8a6a3a', golden: '#d8a02f' } // prettier-ignore

/** Faces, as adjectives, nouns and verbs. */
export const FACES: Readonly<Record<string, Mood>> = {
  happy: 'happy', happier: 'happy', smile: 'happy', smiling: 'happy', smiley: 'happy', grin: 'happy', grinning: 'happy', laugh: 'happy', laughing: 'happy', cheerful: 'happy', joyful: 'happy', excited: 'happy', glad: 'happy', sad: 'sad', sadder: 'sad', cry: 'sad', crying: 'sad', frown: 'sad', frowning: 'sad', unhappy: 'sad', depressed: 'sad', upset: 'sad', lonely: 'sad', melancholic: 'sad',
  angry: 'angry', angrier: 'angry', furious: 'angry', mad: 'angry', grumpy: 'angry', annoyed: 'angry', fierce: 'angry', scowl: 'angry', surprised: 'surprised', amazed: 'surprised', shocked: 'surprised', astonished: 'surprised', stunned: 'surprised', scared: 'scared', afraid: 'scared', frightened: 'scared', worried: 'scared', nervous: 'scared', terrified: 'scared',
  sleepy: 'sleepy', tired: 'sleepy', bored: 'sleepy', exhausted: 'sleepy', calm: 'calm', relaxed: 'calm', peaceful: 'calm', serious: 'neutral', neutral: 'neutral', normal: 'neutral',
} // prettier-ignore

/** What food can taste of, and the colours by which one sees it. */
export const FLAVOURS: Readonly<Record<string, string>> = { chocolate: 'chocolate', 'dark chocolate': '#3f2416', 'white chocolate': 'cream', strawberry: '#f28da0', vanilla: '#f6ecc8', raspberry: '#d8447a', cherry: '#b8243c', blueberry: '#5a5fb0', lemon: '#f7e36a', lime: '#b6dc5a', orange: 'orange', mint: 'mint', pistachio: '#b5cf83', matcha: '#9dbb5a', caramel: '#c98a3f', coffee: '#8a5a3a', mocha: '#6f4630', banana: '#f5e08a', coconut: 'ivory', mango: '#f8b13f', blackberry: '#4a2f5f', 'red velvet': '#a32638', honey: '#e3a93a', hazelnut: '#9a6a42' } // prettier-ignore

/** Which materials go by which words, besides those that the reader of prompts knows. */
export const MORE_MATERIALS = { gold: 'gold', golden: 'gold', silver: 'silver', fur: 'fur', chocolate: 'chocolate', lego: 'lego', legos: 'lego', brick: 'brick', bricks: 'brick', fabric: 'fabric', cloth: 'fabric', rubber: 'rubber', steel: 'metal', iron: 'metal', bronze: 'metal', diamond: 'crystal', diamonds: 'crystal', gemstone: 'crystal', cardboard: 'paper', origami: 'paper', plush: 'fur', porcelain: 'clay', ceramic: 'clay', granite: 'stone', rock: 'stone', stripes: 'striped', stripy: 'striped', dots: 'spotted', dotted: 'spotted', spots: 'spotted', 'polka dots': 'spotted', plaid: 'checkered', floral: 'floral', flowery: 'floral', camouflage: 'camouflage', glittering: 'sparkling', glittery: 'sparkling', sparkly: 'sparkling', transparent: 'translucent', icy: 'ice', oak: 'wood' } as const // prettier-ignore
