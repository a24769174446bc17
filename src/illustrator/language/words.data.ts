/** Closed word lists of the grammar. */
import type { Scene } from '../scene/scene.ts'

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  the: 1,
  two: 2,
  couple: 2,
  pair: 2,
  both: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  several: 5,
  few: 3,
  some: 3,
  many: 12,
  twenty: 20,
}
export const MANY = new Set(['many', 'lots', 'crowd', 'flock', 'herd', 'dozens', 'hundreds', 'countless', 'swarm'])

/** Relation phrases, longest first. */
export const RELATION_PHRASES: readonly [phrase: string, kind: Scene['relations'][number]['kind']][] = [
  ['to the left of', 'left-of'], ['on the left of', 'left-of'], ['left of', 'left-of'], ['to the right of', 'right-of'], ['on the right of', 'right-of'], ['right of', 'right-of'], ['on top of', 'on'], ['in front of', 'in-front-of'],
  ['next to', 'next-to'], ['close to', 'next-to'], ['beside', 'next-to'], ['near', 'next-to'], ['with', 'with'], ['sitting on', 'on'], ['standing on', 'on'], ['lying on', 'on'], ['sitting in', 'in'], ['riding on', 'riding'], ['riding', 'riding'], ['above', 'above'], ['over', 'above'],
  ['below', 'below'], ['beneath', 'below'], ['underneath', 'below'], ['under', 'below'], ['behind', 'behind'], ['inside', 'in'], ['wearing', 'wearing'], ['holding', 'holding'], ['carrying', 'holding'], ['chasing', 'chasing'], ['feeding', 'feeding'], ['on', 'on'], ['in', 'in'], ['and', 'with'],
] // prettier-ignore

type Kind = Scene['environment']['kind']
/** Setting words; matched on whole words of phrases that follow in/on/at/through or stand alone. */
export const SETTINGS: readonly [pattern: RegExp, kind: Kind][] = [
  [/\b(under ?water|coral reef|deep sea|under the sea|ocean floor|seabed)\b/, 'underwater'], [/\b(beach|seashore|coast|shore)\b/, 'beach'], [/\b(ocean|sea)\b/, 'ocean'], [/\b(waterfall)\b/, 'waterfall'], [/\b(river|stream)\b/, 'river'], [/\b(lake|pond|lakeside)\b/, 'lake'],
  [/\b(space station)\b/, 'space-station'], [/\b(on|of|over) the moon\b|\blunar\b/, 'moon'], [/\b(on|of) mars\b|\bmartian\b/, 'mars'], [/\b(outer space|in space|galaxy|nebula|cosmos)\b/, 'space'], [/\b(desert|dunes?|sahara)\b/, 'desert'], [/\b(jungle|rainforest)\b/, 'jungle'], [/\b(forest|woods|woodland)\b/, 'forest'],
  [/\b(canyon)\b/, 'canyon'], [/\b(volcano)\b/, 'volcano'], [/\b(mountains?|alps)\b/, 'mountain'], [/\b(arctic|antarctica|iceberg)\b/, 'arctic'], [/\b(snowy|snowfield|in the snow|winter)\b/, 'snow'], [/\b(savanna|safari)\b/, 'savanna'], [/\b(swamp|marsh)\b/, 'swamp'], [/\b(cave)\b/, 'cave'], [/\b(tropical island|island)\b/, 'island'],
  [/\b(skyline|cityscape|landmarks)\b/, 'skyline'], [/\b(street|alley|sidewalk|city|downtown)\b/, 'street'], [/\b(road|highway)\b/, 'road'], [/\b(village|town)\b/, 'village'], [/\b(harbou?r|port|marina|dock)\b/, 'harbour'], [/\b(zoo)\b/, 'park'], [/\b(circus)\b/, 'stage'], [/\b(pier|dock|quay|wharf)\b/, 'harbour'], [/\b(stadium|arena|sports field)\b/, 'stadium'], [/\b(on stage|on a stage|concert)\b/, 'stage'], [/\b(playground)\b/, 'playground'], [/\b(airport|runway)\b/, 'airport'], [/\b(train station|subway)\b/, 'station'], [/\b(market)\b/, 'market'],
  [/\b(park|picnic|lawn)\b/, 'park'], [/\b(garden|backyard)\b/, 'garden'], [/\b(farm|barnyard)\b/, 'farm'], [/\b(wheat field|corn field|field|farmland)\b/, 'field'], [/\b(meadow|grass|hills?|prairie|valley|countryside|landscape|pasture)\b/, 'meadow'],
  [/\b(kitchen)\b/, 'kitchen'], [/\b(bedroom)\b/, 'bedroom'], [/\b(living room)\b/, 'living-room'], [/\b(bathroom)\b/, 'bathroom'], [/\b(office)\b/, 'office'], [/\b(classroom|school)\b/, 'classroom'], [/\b(restaurant|cafe|café|diner|coffee shop|bistro|dining room)\b/, 'restaurant'], [/\b(bar|pub)\b/, 'bar'], [/\b(shop|store|supermarket)\b/, 'shop'], [/\b(museum|gallery)\b/, 'museum'], [/\b(library)\b/, 'library'],
  [/\b(hospital|clinic)\b/, 'hospital'], [/\b(garage)\b/, 'garage'], [/\b(gym)\b/, 'gym'], [/\b(in a church|cathedral interior)\b/, 'church'], [/\b(theat(er|re))\b/, 'theatre'], [/\b(workshop)\b/, 'workshop'], [/\b(room|indoors?|floor)\b/, 'room'], [/\b(on (a|the) (wooden )?table|tabletop|desk|still life)\b/, 'table'], [/\b(in the sky|clouds)\b/, 'sky'],
] // prettier-ignore

export const STYLE_WORDS: readonly [pattern: RegExp, medium: Scene['style']['medium']][] = [
  [/stencil|street[- ]art|banksy/, 'stencil'], [/graffiti/, 'graffiti'], [/watercolou?r/, 'watercolor'], [/gouache/, 'gouache'], [/van gogh|starry night style/, 'van-gogh'], [/impressionis|monet/, 'impressionist'], [/pointillis/, 'pointillist'], [/oil (painting|paint|on canvas)|\bin oils?\b|\ban oil \w+ painting|renaissance|baroque|rembrandt|vermeer|acrylic|\bpainting (of|style)\b|\b(a|the) painting\b/, 'oil'], [/pixel|8-bit|16-bit/, 'pixel'],
  [/stained glass/, 'stained-glass'], [/mosaic/, 'mosaic'], [/blueprint|technical drawing/, 'blueprint'], [/chalk/, 'chalkboard'], [/charcoal/, 'charcoal'], [/ink wash|\b(in|with|black|pen and) ink\b|\bink (drawing|painting|illustration|style)|sumi-?e?\b|calligraph/, 'ink'], [/pencil|sketch|line (art|drawing)/, 'pencil'], [/manga|anime/, 'manga'], [/comic|cartoon/, 'comic'], [/pop art/, 'pop-art'], [/low[- ]?poly/, 'low-poly'],
  [/cubis|picasso/, 'cubist'], [/ukiyo-?e|hokusai|woodblock/, 'ukiyo-e'], [/art[- ]deco|art nouveau|travel poster/, 'art-deco'], [/linocut|lino cut|woodcut/, 'linocut'], [/paper[- ]?cut|cut paper|origami|paper craft/, 'paper-cut'], [/claymation|clay (style|model|animation)|plasticine|play-?doh/, 'clay'], [/isometric/, 'isometric'], [/synthwave|vaporwave|retrowave|outrun/, 'synthwave'], [/double exposure/, 'double-exposure'], [/\bsticker\b/, 'sticker'], [/\bvintage (photo|photograph|postcard|poster|style)|1920s|daguerreotype|old photo/, 'vintage'], [/black[- ]and[- ]white|monochrome|noir/, 'black-and-white'], [/sepia/, 'sepia'], [/neon (style|outline|art|drawing)|in neon$/, 'neon'], [/children'?s book|storybook/, 'childrens-book'], [/flat (vector|design|illustration)|vector (art|illustration|graphic)|minimalist|\blogo\b|\bicon\b|clip ?art|\bemoji\b|infographic/, 'flat'], [/\b(illustration|drawing) of\b/, 'flat'],
] // prettier-ignore

export const TIME_WORDS: readonly [pattern: RegExp, time: Scene['environment']['time']][] = [
  [/\bgolden hour\b/, 'golden-hour'], [/\bsunset\b|\bevening\b/, 'sunset'], [/\bsunrise\b/, 'sunrise'], [/\bdawn\b|\bearly morning\b/, 'dawn'], [/\bdusk\b|\btwilight\b/, 'dusk'], [/\bnight\b|\bmidnight\b|\bmoonlit\b|\bstarry\b/, 'night'], [/\bovercast\b|\bgloomy\b/, 'overcast'], [/\bnoon\b|\bdaytime\b|\bday\b|\bsunny\b|\bmorning\b/, 'day'],
] // prettier-ignore

export const WEATHER_WORDS: readonly [pattern: RegExp, weather: Scene['environment']['weather'][number]][] = [
  [/\b(storm|stormy|thunder\w*|lightning)\b/, 'storm'], [/\b(rain|rainy|raining)\b/, 'rain'], [/\b(snowing|snowfall|blizzard|snow falling|falling snow|add snow|snowy|snow)\b/, 'snow'], [/\b(fog|foggy|mist|misty)\b/, 'fog'], [/\b(wind|windy)\b/, 'wind'], [/\baurora|northern lights\b/, 'aurora'], [/\bfireworks\b/, 'fireworks'], [/\b(cloudy)\b/, 'cloudy'],
] // prettier-ignore

export const CAMERA_WORDS: readonly [pattern: RegExp, move: Scene['camera']['move']][] = [
  [/\b(camera is still|static shot|static camera|still camera)\b/, 'still'], [/\bpan(s|ning)? (to the )?left\b/, 'pan-left'], [/\bpan(s|ning)?( (to the )?right)?\b/, 'pan-right'], [/\btilt(s|ing)? up\b/, 'tilt-up'], [/\btilt(s|ing)? down\b/, 'tilt-down'], [/\bzoom(s|ing)? out\b|\bpull(s|ing)? back\b/, 'zoom-out'], [/\bzoom(s|ing)?( in)?\b|\bdolly in\b|\bpush(es)? in\b/, 'zoom-in'], [/\borbit\w*|\bcircling\b/, 'orbit'], [/\btracking\b/, 'track'], [/\bhand-?held\b/, 'handheld'], [/\bcrane (shot )?up\b|\brising shot\b/, 'crane-up'], [/\bcrane\b/, 'crane-down'],
] // prettier-ignore

export const POSE_VERBS: Readonly<Record<string, Scene['nodes'][number]['pose']>> = {
  walking: 'walk',
  running: 'run',
  jumping: 'jump',
  sitting: 'sit',
  riding: 'ride',
  holding: 'hold',
  carrying: 'carry',
  waving: 'wave',
  cheering: 'cheer',
  dancing: 'dance',
  reading: 'read',
  swimming: 'swim',
  flying: 'fly',
  sleeping: 'sleep',
  lying: 'lie',
  kneeling: 'kneel',
  climbing: 'climb',
  eating: 'eat',
  drinking: 'drink',
  cooking: 'cook',
  painting: 'paint',
  playing: 'play-instrument',
  throwing: 'throw',
  kicking: 'kick',
  driving: 'drive',
  fighting: 'fight',
  pointing: 'point',
  thinking: 'think',
  pushing: 'push',
  pulling: 'pull',
  fishing: 'fish',
  singing: 'sing',
  galloping: 'gallop',
  grazing: 'graze',
  floating: 'float',
  skating: 'skate',
  surfing: 'surf',
  skiing: 'ski',
  standing: 'stand',
  chasing: 'run',
  hugging: 'hug',
  feeding: 'feed',
  writing: 'write',
  typing: 'type',
}

export const MATERIAL_WORDS: Readonly<Record<string, Scene['nodes'][number]['material']>> = {
  wooden: 'wood',
  wood: 'wood',
  metal: 'metal',
  metallic: 'metal',
  golden: 'gold',
  stone: 'stone',
  marble: 'marble',
  glass: 'glass',
  crystal: 'crystal',
  ice: 'ice',
  plastic: 'plastic',
  leather: 'leather',
  fluffy: 'fur',
  furry: 'fur',
  spotted: 'spotted',
  striped: 'striped',
  checkered: 'checkered',
  sparkling: 'sparkling',
  rainbow: 'rainbow',
  rusty: 'rusty',
  frosted: 'frosted',
  glowing: 'glowing',
  translucent: 'translucent',
  paper: 'paper',
  clay: 'clay',
}

export const SIZE_WORDS: Readonly<Record<string, number>> = {
  tiny: 0.5,
  small: 0.7,
  little: 0.75,
  big: 1.35,
  large: 1.4,
  huge: 1.8,
  giant: 1.9,
  enormous: 1.9,
  massive: 1.8,
  tall: 1.25,
}

/** Words that name the medium or frame, never a thing in the picture. */
export const NOT_THINGS = new Set(
  'photo photograph picture image painting drawing sketch illustration portrait render style view shot scene background foreground collage landmark landmarks art poster wallpaper mosaic window film video clip footage camera watercolor oil canvas light day night morning evening sunset sunrise dawn dusk rain snow fog sky ocean sea beach lake river forest jungle desert mountain meadow field park garden street city skyline room kitchen bedroom office museum library space water top front left right middle center side edge color colour style motion sound music landscape'.split(
    ' ',
  ),
)

export const CITY_LANDMARKS: Readonly<Record<string, readonly string[]>> = {
  london: [
    'tower bridge',
    'big ben',
    'london eye',
    'st pauls cathedral',
    'the shard',
    'gherkin',
    'telephone box',
    'double-decker bus',
  ],
  'new york': [
    'brooklyn bridge',
    'statue of liberty',
    'empire state building',
    'chrysler building',
    'one world trade center',
    'flatiron building',
    'hot dog stand',
    'yellow cab',
  ],
}
