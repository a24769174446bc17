/**
 * `aspect_ratio: auto`, for engines with no opinion of their own: the words of a prompt that say what its picture is for. Where several
 * speak, the first rule in the table wins; where none does the picture is square.
 */
const RULES: readonly [RegExp, string][] = [
  [/\b(phone|mobile|iphone|android|lock ?screen)\b.*\b(wallpaper|background|screen)\b|\bphone wallpaper\b/, '9:19.5'],
  [/\b(story|stories|reel|reels|tiktok|vertical video)\b/, '9:16'],
  [/\b(ultra-?wide|panoram\w*)\b/, '21:9'],
  [/\b(banner|header|billboard)\b/, '5:2'],
  [/\b(widescreen|cinematic|movie still|film still|thumbnail|desktop wallpaper|wallpaper|landscape format)\b/, '16:9'],
  [/\b(poster|book cover|magazine cover|flyer|full[- ]body|playing card|tarot)\b/, '2:3'],
  [/\b(portrait|headshot|selfie)\b/, '3:4'],
  [/\b(logo|icon|avatar|app icon|album cover|sticker|emoji|coin|stamp)\b/, '1:1'],
  [/\b(skyline|horizon|coastline|mountain range|seascape|landscape|vista|street scene|cityscape|beach)\b/, '16:9'],
  [/\b(skyscraper|lighthouse|tower|waterfall|giraffe)\b/, '2:3'],
]

/** The ratio that suits a prompt, one of the table's. */
export function ratioFromPrompt(prompt: string): string {
  const words = prompt.toLowerCase()
  return RULES.find(([said]) => said.test(words))?.[1] ?? '1:1'
}
