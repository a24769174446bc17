/** The proportions an illustrator would choose when asked for `auto`: a phone wallpaper is tall, a panorama wide, a portrait 3:4. */

const RULES: readonly [pattern: RegExp, ratio: string][] = [
  [/\b(phone wallpaper|phone background|lock ?screen|instagram story|tiktok|vertical video|reel)\b/i, '9:16'],
  [/\b(ultra-?wide|super wide)\b/i, '20:9'],
  [/\b(panorama|panoramic|banner|header|wide landscape)\b/i, '2:1'],
  [/\b(desktop wallpaper|cinematic|widescreen|movie|film still|thumbnail|youtube)\b/i, '16:9'],
  [/\b(bookmark|tall tower|full[- ]body)\b/i, '1:2'],
  [/\b(portrait|book cover|poster|magazine cover|headshot)\b/i, '3:4'],
  [/\b(landscape|skyline|beach|ocean|mountains?|valley|sunset|horizon|city ?scape|street|collage)\b/i, '3:2'],
  [/\b(skyscraper|lighthouse|giraffe|rocket|waterfall|standing)\b/i, '2:3'],
]

/** A ratio of the API document, `1:1` when nothing speaks for another. */
export function chooseAspectRatio(prompt: string): string {
  return RULES.find(([pattern]) => pattern.test(prompt))?.[1] ?? '1:1'
}
