/** Words that look like something else: verbs that look like nouns, misspellings, small words of other languages. */
export { FOREIGN_SMALL as FOREIGN_WORDS } from '../concepts/concepts.ts'

/** Nouns that are more often verbs, helpers or idioms when no article, number or adjective stands before them. */
export const VERB_LIKE: ReadonlySet<string> = new Set(
  'can well saw fly flies watch watches ring rings match matches fan iron swing swings slide slides drill roll rolls nail screw cross crosses seal duck arch wave waves smoke fire pool toast paddle net hook lock scale scales rose tie ties bat train trains pipe chain mask hand hands eye eyes plant plants picture pictures paper letter number map drink drinks rock rocks jam drum drums fish leaf leaves pepper orange grass giant date file stone wall shower showers slipper sink sinks bolt sweet may painter pot hood cap bow bows cart fence gate box boxes guard guards cook cooks tower towers dive sail sails rest park bar water phone phones pan pans zoom'.split(
    ' ',
  ),
)

export const MISSPELLINGS: Readonly<Record<string, string>> = {
  elefant: 'elephant', elephent: 'elephant', girafe: 'giraffe', giraff: 'giraffe', zeebra: 'zebra', pengiun: 'penguin', penguine: 'penguin', rabit: 'rabbit', horese: 'horse', hourse: 'horse', tyger: 'tiger', butterly: 'butterfly', buterfly: 'butterfly', dinosour: 'dinosaur', dinasour: 'dinosaur', unicorm: 'unicorn', squirel: 'squirrel', turtel: 'turtle', monky: 'monkey', crocodille: 'crocodile', octapus: 'octopus', flamigo: 'flamingo',
  bycicle: 'bicycle', bicyle: 'bicycle', motorcyle: 'motorcycle', aeroplan: 'airplane', airplain: 'airplane', helicoptor: 'helicopter', umbrela: 'umbrella', umberella: 'umbrella', refridgerator: 'refrigerator', fridgerator: 'refrigerator', computor: 'computer', labtop: 'laptop', tabel: 'table', sissors: 'scissors', scisors: 'scissors', guitare: 'guitar', gitar: 'guitar', brocolli: 'broccoli', broccolli: 'broccoli', bananna: 'banana', tomatoe: 'tomato', potatoe: 'potato', sandwhich: 'sandwich', sandwitch: 'sandwich', strawbery: 'strawberry', hamburgur: 'hamburger', choclate: 'chocolate',
  astronat: 'astronaut', astranaut: 'astronaut', wizzard: 'wizard', princess: 'princess', cowbow: 'cowboy', firefigther: 'firefighter', policman: 'police officer', scarcrow: 'scarecrow', lighthose: 'lighthouse', casle: 'castle', casttle: 'castle', skyscrapper: 'skyscraper', montain: 'mountain', moutain: 'mountain', forrest: 'forest', ocaen: 'ocean', rainbown: 'rainbow', yelow: 'yellow', purpel: 'purple', grean: 'green', bleu: 'blue', pinkk: 'pink', oragne: 'orange', snowey: 'snowy', watercolr: 'watercolor', waterclor: 'watercolor', flwoer: 'flower', floer: 'flower', appel: 'apple', hosue: 'house', brige: 'bridge', resturant: 'restaurant', restarant: 'restaurant',
} // prettier-ignore

/** Names of places and styles that hold nouns which are no things in the picture. */
export const FIXED = new Set(
  "corn field,wheat field,flower field,rice field,living room,dining room,train station,bus station,gas station,space station,coral reef,ocean floor,sea floor,forest floor,mountain range,mountain road,mountain top,forest path,city park,van gogh,van gogh's,van gogh's starry night,starry night,oil painting,oil paint,black and white,golden hour,bird's-eye view,bird's eye view,birds eye view,pop art,paper cut,stained glass,comic book,comic strip,comic book style,children's book,coloring book,colouring book,pencil sketch,pencil drawing,pen and ink,ink wash,pixel art,film noir,street art,lens flare,depth of field,raining cats and dogs,star wars,rule of thirds,eye level,low angle,high angle,fish eye,fisheye lens,worm's-eye view,worm's eye view,shaking hands,hand in hand,holding hands,book cover,album cover,magazine cover,movie poster,thumbnail image,line art,line drawing,head shot,paper craft,wall art,chalk drawing,crayon drawing,crayon style,clay style,cross stitch,star trails,night sky,blue sky,oil pastel,in the water,on the water,under water,in the rain,in the snow,on fire,at the table,city street,street corner,hand drawn,fine art,trading card,3d model,scale model,time lapse,slow motion,camera pans,zooms in,zooms out,ice age,stone age,iron age,glass mosaic,drinking water,birds eye".split(
    ',',
  ),
)

/** Nouns that count what follows their `of`; 1 for a part of it. */
export const COLLECTIVE: Readonly<Record<string, number>> = {
  group: 4, herd: 6, flock: 7, school: 7, pack: 4, bunch: 5, row: 5, rows: 8, stack: 4, pile: 6, set: 3, swarm: 12, colony: 9, team: 5, line: 5, queue: 5, army: 12, collection: 5, handful: 5, cluster: 5, litter: 4, pride: 4, fleet: 5, gang: 4, series: 4, range: 3, trio: 3, quartet: 4, number: 4, variety: 5, piece: 1, pieces: 1, slice: 1, slices: 3, kind: 1, type: 1, loaf: 1, half: 1, thirds: 1, third: 1, quarter: 1, most: 1, rest: 1, pint: 1, bit: 1,  sheet: 1, ball: 1, block: 1, heap: 6, piles: 8, stacks: 8, quarters: 1, circle: 6, bouquet: 7, bundle: 6, dozens: 24, lots: 9, plenty: 8, parade: 7, procession: 6, string: 6, couple: 2, pair: 2, pairs: 4, dozen: 12, chunk: 1, chunks: 4, load: 6, loads: 9, assortment: 6, array: 6, mix: 4, mixture: 4, family: 4, band: 4, crew: 5, squad: 4, huddle: 6, clump: 4, tuft: 3, strip: 1, chain: 5, crowd: 12, hundreds: 30, thousands: 36, swarms: 14, flocks: 14, herds: 12, groups: 8,
} // prettier-ignore
