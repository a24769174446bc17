/** `zoom in on the dog`, `closer`, `make it 16:9`, `wider`: the frame of the picture. */
import type { Command } from './command.ts'
import type { SceneOperation } from './scene-operation.ts'

const FORMATS: Readonly<Record<string, number>> = { square: 1, landscape: 3 / 2, portrait: 2 / 3, vertical: 9 / 16, horizontal: 16 / 9, widescreen: 16 / 9, panorama: 2, panoramic: 2, cinematic: 16 / 9 } // prettier-ignore

/** Width over height that the words ask for. */
export function ratioIn(text: string): number | undefined {
  const said = /\b(\d{1,2})\s?(?::|x|by|\/)\s?(\d{1,2})\b/.exec(text)
  if (said && Number(said[1]) > 0 && Number(said[2]) > 0) return Math.max(0.25, Math.min(4, Number(said[1]) / Number(said[2])))
  const word = /\b(square|landscape|portrait|vertical|horizontal|widescreen|panorama|panoramic|cinematic)\b/.exec(text)?.[1]
  return word && /\b(?:format|orientation|mode|aspect|ratio|frame|picture|image|photo|crop|widescreen|panorama|it (?:a )?(?:square|vertical|horizontal))\b/.test(text) ? FORMATS[word] : undefined // prettier-ignore
}

/** Zooms and shapes; crops of pixels are left to those who know pixels. */
export function readFrame({ frame, rest, verb }: Command, text: string): SceneOperation[] | undefined {
  if (frame === 'zoom-in') {
    const target = rest.replace(/^(?:on|to|at|of|in on) /, '').replace(/ (?:a bit|a little|slightly|more|closer)$/, '')
    const factor = /\b(?:a bit|a little|slightly)\b/.test(text) ? 1.18 : 1.4
    const named = target && !/^(?:a bit|a little|slightly|more|please|the picture|the scene|it)$/.test(target) ? { target } : {}
    return [{ kind: 'zoom', factor, ...named }]
  }
  if (frame === 'zoom-out') return [{ kind: 'zoom', factor: /\b(?:a bit|a little|slightly)\b/.test(text) ? 0.84 : 0.68 }]
  if (verb === 'crop') return undefined
  const ratio = ratioIn(text)
  return ratio ? [{ kind: 'frame', ratio }] : undefined
}
