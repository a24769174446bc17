/** Prints how prompts are read, compactly: `node scripts/read-prompt.ts "a cat on a mat"`, or `--file prompts.txt` with one prompt a line. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readPrompt } from '../src/illustrator/language/language.ts'
import type { Scene, SceneNode } from '../src/illustrator/scene/scene.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string' } } })
const lines = values.file ? readFileSync(values.file, 'utf8').split('\n') : []
for (const prompt of [...positionals, ...lines].filter(Boolean)) {
  const scene = readPrompt(prompt, { seed: 7, width: 1024, height: 1024 })
  console.log(`# ${prompt}`)
  console.log(`  ${[...scene.nodes.map(describeNode), ...describeRelations(scene)].join('; ') || '(no things)'}`)
  console.log(`  ${describePlace(scene)}`)
}

function describeNode(node: SceneNode): string {
  const { id, words, placed: _placed, concept, count, colors, ...rest } = node
  const more = Object.entries(rest)
    .filter(([key, value]) => value !== undefined && !(key === 'scale' && value === 1))
    .map(([key, value]) => `${key}=${JSON.stringify(value).replaceAll('"', '')}`)
  const called = words === concept ? '' : `"${words}"`
  return [`${id}:`, count > 1 ? count : '', ...colors, concept, called, ...more].filter(Boolean).join(' ')
}

function describeRelations({ relations }: Scene): string[] {
  return relations.map(({ from, kind, to, other }) => `${from} ${kind} ${to}${other ? `+${other}` : ''}`)
}

function describePlace(scene: Scene): string {
  const { environment, style, camera, light, mood, texts, unresolved } = scene
  return [
    `@${environment.kind}${environment.asked ? '!' : ''}`,
    environment.time === 'day' ? '' : environment.time,
    ...environment.weather,
    environment.season ?? '',
    environment.color ?? '',
    ...environment.details.map((detail) => `+${detail}`),
    style.medium === 'photo' ? '' : `~${style.medium}`,
    camera.shot === 'medium' ? '' : camera.shot,
    ...light,
    mood ?? '',
    ...texts.map(({ words, look, on }) => `"${words}" (${look}${on ? ` on ${on}` : ''})`),
    unresolved.length > 0 ? `UNRESOLVED ${unresolved.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
