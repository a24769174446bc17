/** Word tables of the operations on pixels and time. */
import type { PictureRegion, PixelOperation } from './pixel-operations.ts'

/** Words of one operation each. */
export const PIXEL_RULES: readonly [pattern: RegExp, operation: PixelOperation][] = [
  [/\b(black[- ]and[- ]white|gr[ae]yscale|monochrome|desaturate)\b/, { kind: 'black-and-white' }], [/\bsepia\b/, { kind: 'sepia' }], [/\b(vintage|old photo(graph)?|aged|retro)\b/, { kind: 'vintage' }], [/\b(autumn|fall (colou?rs|season|foliage))\b/, { kind: 'season', season: 'autumn' }], [/\b(winter|wintry)\b/, { kind: 'season', season: 'winter' }], [/\b(spring|springtime)\b/, { kind: 'season', season: 'spring' }], [/\b(summer|summertime)\b/, { kind: 'season', season: 'summer' }], [/\bwarm sunset filter|sunset filter\b/, { kind: 'sunset' }], [/\bwarm(er)?\b/, { kind: 'warm' }], [/\bcool(er)?|colder\b/, { kind: 'cool' }],
  [/\b(brighter|brighten|lighter|increase (the )?brightness)\b/, { kind: 'brightness', amount: 0.18 }], [/\b(darker|darken|decrease (the )?brightness)\b/, { kind: 'brightness', amount: -0.18 }], [/\b(more contrast|increase (the )?contrast|higher contrast)\b/, { kind: 'contrast', amount: 0.3 }], [/\b(less contrast|lower contrast|reduce (the )?contrast)\b/, { kind: 'contrast', amount: -0.3 }],
  [/\b(vivid|vibrant|saturated?|saturation up|more colou?rful)\b/, { kind: 'vivid' }], [/\b(muted|less saturated|pastel)\b/, { kind: 'muted' }], [/\binvert|negative\b/, { kind: 'invert' }], [/\b(blur|blurry)\b.*\b(behind|background|bokeh)\b|\bbackground\b.*\bblur|\b(bokeh|portrait mode|shallow depth of field)\b/, { kind: 'blur-background' }], [/^(?!.*\b(background|behind)\b).*\b(blur|blurry|soften)\b/, { kind: 'blur' }], [/\b(denoise|noise reduction|(?:remove|reduce|less) (?:the )?(?:noise|grain))\b/, { kind: 'denoise' }], [/\b(upscale|enlarge (?:the |this )?(?:picture|image|photo)|(?:double|2x) (?:the )?(?:size|resolution)|super[- ]resolution)\b/, { kind: 'upscale' }], [/\b(extend|expand|outpaint|zoom out)\b.*\b(canvas|picture|image|edges?|borders?|photo)\b|\boutpaint\b/, { kind: 'extend' }], [/\bsharp(en|er)\b/, { kind: 'sharpen' }], [/\bvignette\b/, { kind: 'vignette' }],
  [/\brotate\b.*\b180|upside down\b/, { kind: 'rotate', degrees: 180 }], [/\brotate\b.*\b(left|counter|270)/, { kind: 'rotate', degrees: 270 }], [/\brotate\b/, { kind: 'rotate', degrees: 90 }], [/\bflip\b.*\bvertical/, { kind: 'flip-vertical' }], [/\b(flip|mirror)\b/, { kind: 'flip-horizontal' }], [/\bcrop\b/, { kind: 'crop-square' }],
  [/\bslow(er)?\b|\bslow[- ]motion|half speed\b/, { kind: 'speed', factor: 0.5 }], [/\b(speed up|faster|double speed|fast forward)\b/, { kind: 'speed', factor: 2 }], [/\b(reverse|backwards?)\b/, { kind: 'reverse' }], [/\b(mute|remove (the |all )?(sound|audio)|silent)\b/, { kind: 'mute' }],
] // prettier-ignore

/** Parts of a picture that colour and place can tell. */
export const REGION_WORDS: readonly [pattern: RegExp, region: PictureRegion][] = [
  [/\b(sky|heavens?)\b/, 'sky'], [/\b(grass|lawn|leaves|foliage|trees|plants|meadow|greenery|vegetation)\b/, 'plants'], [/\b(water|sea|ocean|lake|river)\b/, 'water'], [/\bbackground\b/, 'background'], [/\b(subject|foreground)\b/, 'subject'],
  [/\bleft (side|half|part)\b/, 'left'], [/\bright (side|half|part)\b/, 'right'], [/\b(top|upper) (side|half|part)\b/, 'top'], [/\b(bottom|lower) (side|half|part)\b/, 'bottom'],
] // prettier-ignore

/** Changes of tone inside such a part. */
export const CHANGES_OF_A_REGION: readonly [pattern: RegExp, tone: Extract<PixelOperation, { kind: 'tone-region' }>['tone']][] = [
  [/\b(brighter|brighten|lighter)\b/, 'brighter'], [/\b(darker|darken)\b/, 'darker'], [/\b(warm|warmer)\b/, 'warm'], [/\b(cool|cooler|colder)\b/, 'cool'],
  [/\b(vivid|vibrant|saturated|more colou?rful)\b/, 'vivid'], [/\b(muted|duller|less saturated)\b/, 'muted'], [/\b(blur|blurry|soften)\b/, 'blur'],
] // prettier-ignore
