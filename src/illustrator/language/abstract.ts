/** Abstract pictures: `a canvas divided by a diagonal line, warm reds fading ...` is a composition of colours, not a bowl of fruit. */
import { colorHex, findConcept } from '../concepts/concepts.ts'
import type { Scene } from '../scene/scene.ts'

const COMPOSITIONS: readonly (readonly [RegExp, string])[] = [
  [/\bdiagonal\b/, 'diagonal'], [/\b(concentric|rings|bull'?s-?eye)\b/, 'rings'], [/\bspirals?\b|\bswirls?\b|\bvortex\b/, 'spiral'],
  [/\b(overlapping|intersecting) (\w+ )?(circles|discs|rings)\b|\bcircles? overlapping\b/, 'circles'], [/\b(horizontal) (stripes|bands|lines)\b|\bbands of\b/, 'bands'], [/\b(stripes|striped|vertical lines|vertical bands)\b/, 'stripes'],
  [/\b(grid|checkerboard|squares|mosaic of)\b/, 'grid'], [/\b(wav(y|es)|undulating|flowing|ripples)\b/, 'waves'], [/\b(splatters?|splashes|drips?|dripping|paint drops|speckles|dots)\b/, 'splashes'],
  [/\b(gradients?|fades?|fading|blend(s|ing)?|ombre)\b/, 'gradient'], [/\b(color fields?|colour fields?|rothko|rectangles|blocks of colou?r|divided|split)\b/, 'fields'], [/\b(shapes|geometric|triangles|kandinsky|bauhaus|abstract)\b/, 'shapes'],
] // prettier-ignore
const ASKED = /\b(abstract|canvas|colou?r fields?|rothko|kandinsky|mondrian|gradient|non-?representational|composition|geometric (art|painting|pattern|print))\b/ // prettier-ignore
const TONES: Readonly<Record<string, string>> = { violet: 'purple', violets: 'purple', warm: '', cool: '', rainbow: '' }

/** Makes the scene the abstract picture it asks for; leaves it alone when it names a thing that is neither shape nor colour. */
export function composeAbstract(scene: Scene, tokens: readonly string[]): void {
  const text = tokens.join(' ')
  if (!ASKED.test(text) || scene.texts.length > 0) return
  const composition = COMPOSITIONS.find(([pattern]) => pattern.test(text))?.[1]
  if (!composition || (scene.environment.asked && !/^(wall|studio|table|ocean)$/.test(scene.environment.kind))) return
  if (!scene.nodes.every(({ concept, words }) => isOnlyForm(concept, words))) return
  const colors = [...new Set(tokens.map(colorOf).filter((word) => word !== ''))].slice(0, 6)
  const warm = /\bwarm\b/.test(text) ? ['red', 'orange', 'yellow'] : []
  const cool = /\bcool\b/.test(text) ? ['blue', 'teal', 'purple'] : []
  const own = colors.filter((word) => !(word === 'white' && colors.length > 1 && /white (canvas|background)/.test(text)))
  scene.nodes = [
    { id: 'n1', concept: 'abstract picture', words: 'abstract picture', count: 1, colors: (own.length > 0 ? own : [...warm, ...cool]).slice(0, 6), scale: 1, region: 'center', params: { composition } },
  ] // prettier-ignore
  scene.relations = []
  scene.unresolved = []
  scene.environment = { ...scene.environment, kind: 'studio', color: 'beige', asked: false }
  scene.camera = { ...scene.camera, shot: 'close' }
}

function colorOf(word: string): string {
  const said = Object.hasOwn(TONES, word) ? (TONES[word] as string) : word
  if (said && colorHex(said)) return said
  const single = said.replace(/s$/, '')
  return single !== said && colorHex(single) ? single : ''
}

const isOnlyForm = (concept: string, words: string): boolean =>
  findConcept(concept)?.kind === 'symbol' ||
  /^(canvas|wave|splash|painting frame|painting|line|paint|paint bucket|brush|paint brush|abstract picture)$/.test(concept) ||
  colorOf(words.split(' ').at(-1) ?? '') !== ''
