/** Closed word lists of the grammar. */
import type { Scene } from '../scene/scene.ts'

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, single: 1, the: 1, couple: 2, pair: 2, both: 2, trio: 3, dozen: 12, several: 4, few: 3, some: 3, many: 12, twenty: 20, thirty: 30, forty: 40, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, 'twenty-one': 21, 'thirty-one': 31, 'twenty-two': 22, 'thirty-two': 32, 'twenty-three': 23, 'thirty-three': 33, 'twenty-four': 24, 'thirty-four': 34, 'twenty-five': 25, 'thirty-five': 35, 'twenty-six': 26, 'thirty-six': 36, 'twenty-seven': 27, 'thirty-seven': 37, 'twenty-eight': 28, 'thirty-eight': 38, 'twenty-nine': 29, 'thirty-nine': 39,
} // prettier-ignore
export const MANY = new Set([
  'many',
  'lots',
  'hundreds',
  'thousands',
  'countless',
  'numerous',
  'innumerable',
  'endless',
  'hundred',
  'dozens',
  'crowd',
  'flock',
  'herd',
  'swarm',
])

type Kind = Scene['environment']['kind']
/** Setting words; matched on whole words of phrases that follow in/on/at/through or stand alone. */
export const SETTINGS: readonly [pattern: RegExp, kind: Kind][] = [
  [/\b(under ?water|coral reef|reef|deep sea|deep ocean|under the sea|under the ocean|ocean floor|sea floor|seabed|sunken city|undersea|bottom of the (?:sea|ocean))\b/, 'underwater'], [/\b(beach|beaches|seashore|seaside|coast|coastline|shore|shoreline|in the sand|on the sand)\b/, 'beach'], [/\b(ocean|sea|seas|oceans|high seas|open water)\b/, 'ocean'], [/\b(waterfall)\b/, 'waterfall'], [/\b(river|rivers|stream|creek|riverbank|brook|canal)\b/, 'river'], [/\b(lake|pond|lakeside|lakeshore|watering hole|lagoon|fjord)\b/, 'lake'],
  [/\b(space station|inside (?:of )?a spaceship|spaceship interior|inside the spaceship)\b/, 'space-station'], [/\b(on|of|over) the moon\b|\blunar\b/, 'moon'], [/\b(on|of) mars\b|\bmartian\b/, 'mars'], [/\b(outer space|in space|galaxy|nebula|cosmos)\b/, 'space'], [/\b(desert|dunes?|sahara|oasis|wasteland|wild west)\b/, 'desert'], [/\b(jungle|rainforest)\b/, 'jungle'], [/\b(forest|forests|woods|woodland|woodlands|grove|orchard|bamboo grove)\b/, 'forest'],
  [/\b(canyon|gorge|ravine)\b/, 'canyon'], [/\b(volcano)\b/, 'volcano'], [/\b(mountains?|alps|himalayas|mountaintop|cliffside|everest|summit|ledge)\b/, 'mountain'], [/\b(arctic|antarctica|iceberg)\b/, 'arctic'], [/\b(snowy|snowfield|in the snow|winter)\b/, 'snow'], [/\b(savanna|safari)\b/, 'savanna'], [/\b(swamp|marsh)\b/, 'swamp'], [/\b(cave)\b/, 'cave'], [/\b(tropical island|desert island|island)\b/, 'island'],
  [/\b(train station|railway station|subway|metro station|(?<!gas |petrol |fire |police |power |filling |service |radio |weather |work )station|platform)\b/, 'station'], [/\b(?:fl(?:ying|ies)|soar(?:ing|s)|hover(?:ing|s)|floating) (?:over|above) (?:a|the) (?:\w+ )?city\b|\b(skyline|cityscape|landmarks|metropolis|manhattan)\b/, 'skyline'], [/\b(bus stop|times square|crosswalk|pavement|intersection|crossroads|street|streets|alley|alleyway|sidewalk|avenue|boulevard|plaza|town square|city|downtown|chinatown|construction site|neighbou?rhood|suburb|parade|traffic|rush hour)\b/, 'street'], [/\b(road|roads|highway|freeway|racetrack|race track|parking lot|roadside)\b/, 'road'], [/\b(village|town|hamlet)\b/, 'village'], [/\b(harbou?r|port|marina|dock)\b/, 'harbour'], [/\b(zoo)\b/, 'park'], [/\b(circus)\b/, 'stage'], [/\b(pier|dock|quay|wharf)\b/, 'harbour'], [/\b(stadium|arena|sports field|soccer field|football field|baseball field|basketball court|tennis court|coliseum floor|finish line|starting line|start line|foot race)\b/, 'stadium'], [/\b(on stage|on a stage|concert|stage|opera|orchestra pit|under a spotlight)\b/, 'stage'], [/\b(playground)\b/, 'playground'], [/\b(airport|runway|tarmac)\b/, 'airport'], [/\b(market|marketplace|bazaar|souk|street fair|flea market|fairground|festival)\b/, 'market'],
  [/\b(park|picnic|lawn)\b/, 'park'], [/\b(garden|gardens|backyard|front yard|yard|patio|terrace|gardening)\b/, 'garden'], [/\b(farm|barnyard|farmyard|ranch|stable|vineyard|barn)\b/, 'farm'], [/\b(wheat field|corn field|cornfield|field|fields|farmland|battlefield|rice paddy|rice paddies)\b/, 'field'], [/\b(meadow|grass|grassland|hills?|hillside|hilltop|prairie|valley|countryside|landscape|pasture)\b/, 'meadow'],
  [/\b(kitchen|kitchen counter|countertop)\b/, 'kitchen'], [/\b(bedroom|dormitory|nursery|hotel room)\b/, 'bedroom'], [/\b(living room|lounge|reading nook|family room|by the fireplace)\b/, 'living-room'], [/\b(bathroom)\b/, 'bathroom'], [/\b(office|cubicle|meeting room|conference room|boardroom|in a meeting|laboratory|in a lab|in the lab|science lab)\b/, 'office'], [/\b(classroom|school|lecture hall|university)\b/, 'classroom'], [/\b(dinner party|birthday party|restaurant|cafe|café|diner|coffee shop|bistro|dining room)\b/, 'restaurant'], [/\b(bar|pub|nightclub|jazz club|tavern|saloon|casino)\b/, 'bar'], [/\b(shop|store|supermarket|grocery store|shopping mall|mall|boutique|bakery)\b/, 'shop'], [/\b(museum|gallery)\b/, 'museum'], [/\b(library)\b/, 'library'],
  [/\b(hospital|clinic)\b/, 'hospital'], [/\b(garage|repair shop)\b/, 'garage'], [/\b(gym|boxing ring|dojo)\b/, 'gym'], [/\b(in a church|cathedral interior|inside a (?:church|cathedral))\b/, 'church'], [/\b(throne room|great hall|ballroom|banquet hall|castle hall|dungeon)\b/, 'castle-hall'], [/\b(theat(er|re))\b/, 'theatre'], [/\b(workshop|forge|factory floor|art studio|smithy|woodshop)\b/, 'workshop'], [/\b(room|indoors?|floor)\b/, 'room'], [/\b(on (a|the) (wooden )?table|tabletop|still life|checkered tablecloth|tablecloth)\b/, 'table'], [/\b(in the sky|clouds|above the clouds|mid-air|night sky|blue sky)\b/, 'sky'],
] // prettier-ignore

export const STYLE_WORDS: readonly [pattern: RegExp, medium: Scene['style']['medium']][] = [
  [/stencil|street[- ]art|banksy/, 'stencil'], [/graffiti/, 'graffiti'], [/watercolou?r/, 'watercolor'], [/gouache/, 'gouache'], [/van gogh|starry night style/, 'van-gogh'], [/impressionis|monet/, 'impressionist'], [/pointillis/, 'pointillist'], [/oil (painting|paint|on canvas)|\bin oils?\b|\ban oil \w+ painting|renaissance|baroque|rembrandt|vermeer|acrylic|\bpainting (of|style)\b|\b(a|the) painting\b/, 'oil'], [/pixel|8-bit|16-bit/, 'pixel'],
  [/stained glass/, 'stained-glass'], [/mosaic/, 'mosaic'], [/blueprint|technical drawing/, 'blueprint'], [/chalk/, 'chalkboard'], [/charcoal/, 'charcoal'], [/ink wash|\b(in|with|black|pen and) ink\b|\bink (drawing|painting|illustration|style)|sumi-?e?\b|calligraph/, 'ink'], [/pencil|sketch|line (art|drawing)/, 'pencil'], [/manga|anime/, 'manga'], [/comic|cartoon/, 'comic'], [/pop art/, 'pop-art'], [/low[- ]?poly/, 'low-poly'],
  [/cubis|picasso/, 'cubist'], [/ukiyo-?e|hokusai|woodblock/, 'ukiyo-e'], [/art[- ]deco|art nouveau|travel poster/, 'art-deco'], [/linocut|lino cut|woodcut/, 'linocut'], [/paper[- ]?cut|cut paper|origami|paper craft/, 'paper-cut'], [/claymation|clay (style|model|animation)|plasticine|play-?doh/, 'clay'], [/isometric/, 'isometric'], [/synthwave|vaporwave|retrowave|outrun/, 'synthwave'], [/double exposure/, 'double-exposure'], [/\bsticker\b/, 'sticker'], [/\bvintage (photo|photograph|postcard|poster|style)|1920s|daguerreotype|old photo/, 'vintage'], [/black[- ]and[- ]white|monochrome|noir/, 'black-and-white'], [/sepia/, 'sepia'], [/neon (style|outline|art|drawing)|in neon$/, 'neon'], [/children'?s book|storybook/, 'childrens-book'], [/flat (vector|design|illustration)|vector (art|illustration|graphic)|minimalist|\blogo\b|\bicon\b|clip ?art|\bemoji\b|infographic/, 'flat'], [/\b(illustration|drawing) of\b/, 'flat'],
] // prettier-ignore

export const TIME_WORDS: readonly [pattern: RegExp, time: Scene['environment']['time']][] = [
  [/\bgolden hour\b/, 'golden-hour'], [/\bsunset\b|\bevening\b/, 'sunset'], [/\bsunrise\b/, 'sunrise'], [/\bdawn\b|\bearly morning\b/, 'dawn'], [/\bdusk\b|\btwilight\b/, 'dusk'], [/\bnight\b|\bmidnight\b|\bfull moon\b|\bunder the (?:stars|moon|crescent moon)\b|\bmilky way\b|\bnorthern lights\b|\baurora\b|\bfireflies\b|\bfireworks\b|\bmoonlit\b|\bstarry\b/, 'night'], [/\bovercast\b|\bgloomy\b/, 'overcast'], [/\bnoon\b|\bdaytime\b|\bday\b|\bsunny\b|\bmorning\b/, 'day'],
] // prettier-ignore

export const WEATHER_WORDS: readonly [pattern: RegExp, weather: Scene['environment']['weather'][number]][] = [
  [/\b(storm|stormy|thunderstorm|rainstorm|thunder\w*|lightning)\b/, 'storm'], [/\b(rain|rainy|raining)\b/, 'rain'], [/\b(snowing|snowfall|blizzard|snowstorm|snow falling|falling snow|add snow|snowy|snow(?! white))\b/, 'snow'], [/\b(fog|foggy|mist|misty)\b/, 'fog'], [/\b(wind|windy)\b/, 'wind'], [/\baurora|northern lights\b/, 'aurora'], [/\bfireworks\b/, 'fireworks'], [/\b(cloudy)\b/, 'cloudy'],
] // prettier-ignore

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
  gigantic: 1.9,
  colossal: 2,
  oversized: 1.7,
  miniature: 0.55,
  mini: 0.6,
  short: 0.9,
  towering: 1.5,
  'life-sized': 1,
}

/** Words that name the medium or frame, never a thing in the picture. */
export const NOT_THINGS = new Set(
  'photo photograph picture image painting drawing sketch illustration portrait render style view shot scene background foreground collage landmark landmarks art poster wallpaper mosaic film video clip footage camera watercolor oil canvas light day night morning evening sunset sunrise dawn dusk rain snow fog sky ocean sea beach lake river forest jungle desert mountain meadow field park garden street city skyline room kitchen bedroom office museum library space water top front left right middle center side edge color colour style motion sound music landscape'.split(
    ' ',
  ),
)
