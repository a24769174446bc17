/** Words that look like something else: verbs that look like nouns, misspellings, small words of other languages. */
export { FOREIGN_SMALL as FOREIGN_WORDS } from '../concepts/concepts.ts'

/** Nouns that are more often verbs, helpers or idioms when no article, number or adjective stands before them. */
const VERB_LIKE = new Set(
  'can well saw fly flies watch watches ring rings match matches fan iron swing swings slide slides drill roll rolls nail screw cross crosses seal duck arch wave waves smoke fire pool toast paddle net hook lock scale scales rose tie ties bat train trains pipe chain mask hand hands eye eyes plant plants picture pictures paper letter number map drink drinks rock rocks jam drum drums fish leaf leaves pepper orange grass giant date file stone wall shower showers slipper sink sinks bolt sweet may painter pot hood cap bow bows cart fence gate box boxes guard guards cook cooks tower towers dive sail sails rest park bar water phone phones'.split(
    ' ',
  ),
)

/** Whether the word is more likely a verb here: it follows a thing directly, or stands bare. */
export function isAmbiguous(word: string, place: { bare: boolean; afterThing: boolean; before: string }): boolean {
  if (!VERB_LIKE.has(word)) return false
  if (/^(can|well|saw|may)$/.test(word)) return place.bare || place.before === 'as'
  return place.bare && (place.afterThing || /^(to|will|can|who|that|they|it|he|she|slowly|quickly)$/.test(place.before))
}

export const MISSPELLINGS: Readonly<Record<string, string>> = {
  elefant: 'elephant', elephent: 'elephant', girafe: 'giraffe', giraff: 'giraffe', zeebra: 'zebra', pengiun: 'penguin', penguine: 'penguin', rabit: 'rabbit', horese: 'horse', hourse: 'horse', tyger: 'tiger', butterly: 'butterfly', buterfly: 'butterfly', dinosour: 'dinosaur', dinasour: 'dinosaur', unicorm: 'unicorn', squirel: 'squirrel', turtel: 'turtle', monky: 'monkey', crocodille: 'crocodile', octapus: 'octopus', flamigo: 'flamingo',
  bycicle: 'bicycle', bicyle: 'bicycle', motorcyle: 'motorcycle', aeroplan: 'airplane', airplain: 'airplane', helicoptor: 'helicopter', umbrela: 'umbrella', umberella: 'umbrella', refridgerator: 'refrigerator', fridgerator: 'refrigerator', computor: 'computer', labtop: 'laptop', tabel: 'table', sissors: 'scissors', scisors: 'scissors', guitare: 'guitar', gitar: 'guitar', brocolli: 'broccoli', broccolli: 'broccoli', bananna: 'banana', tomatoe: 'tomato', potatoe: 'potato', sandwhich: 'sandwich', sandwitch: 'sandwich', strawbery: 'strawberry', hamburgur: 'hamburger', choclate: 'chocolate',
  astronat: 'astronaut', astranaut: 'astronaut', wizzard: 'wizard', princess: 'princess', cowbow: 'cowboy', firefigther: 'firefighter', policman: 'police officer', scarcrow: 'scarecrow', lighthose: 'lighthouse', casle: 'castle', casttle: 'castle', skyscrapper: 'skyscraper', montain: 'mountain', moutain: 'mountain', forrest: 'forest', ocaen: 'ocean', rainbown: 'rainbow', yelow: 'yellow', purpel: 'purple', grean: 'green', bleu: 'blue', pinkk: 'pink', oragne: 'orange', snowey: 'snowy', watercolr: 'watercolor', waterclor: 'watercolor', flwoer: 'flower', floer: 'flower', appel: 'apple', hosue: 'house', brige: 'bridge', resturant: 'restaurant', restarant: 'restaurant',
} // prettier-ignore
