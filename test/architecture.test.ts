/** Who may import whom. The table is the design; change it on purpose, together with ARCHITECTURE.md. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folder -> folders it may import from. Every folder may import from itself, `lib` and `api`. */
const MAY_IMPORT: Record<string, string[]> = {
  lib: [],
  api: [],
  media: [],
  illustrator: ['media'],
  records: [],
  accounts: ['records'],
  queue: ['records'],
  storage: ['records'],
  fetching: [],
  moderation: ['records'],
  idempotency: ['records'],
  batches: ['wire', 'generation', 'files', 'queue', 'accounts', 'storage', 'records'],
  engine: ['illustrator', 'media', 'fetching'],
  generation: ['engine', 'moderation', 'accounts', 'queue', 'records', 'storage', 'files', 'fetching', 'media'],
  files: ['records', 'storage'],
  webhooks: ['records', 'fetching'],
  wire: ['generation', 'files', 'storage'],
  http: ['wire', 'generation', 'accounts', 'files', 'webhooks', 'batches', 'storage', 'records', 'queue', 'idempotency'],
  grpc: ['wire', 'generation', 'accounts', 'files', 'batches', 'storage', 'idempotency'],
  sdk: [],
  cli: ['sdk', 'accounts', 'records', 'queue'],
}

/** Inside the illustrator, from the ground up. */
const ILLUSTRATOR_MAY_IMPORT: Record<string, string[]> = {
  pen: [],
  scene: ['concepts'],
  concepts: [],
  art: ['pen', 'concepts', 'scene'],
  language: ['scene', 'concepts'],
  place: ['scene', 'concepts', 'art', 'pen'],
  paint: ['scene', 'concepts', 'art', 'pen', 'place'],
  film: ['scene', 'concepts', 'art', 'pen', 'place', 'paint', 'retouch'],
  sound: ['scene', 'concepts'],
  // What retouching does is said as data in the scene's document, which keeps it: one contract for language, scene and retouching.
  retouch: ['scene'],
}

const EVERYONE_MAY_IMPORT = new Set(['lib', 'api'])
const COMPOSITION_ROOTS = new Set([
  'src/main.ts',
  'src/config.ts',
  'src/server.ts',
  'src/illustrator/illustrator.ts',
  'src/illustrator/direct.ts',
  'src/illustrator/edit.ts',
  'src/illustrator/edit-film.ts',
  'src/illustrator/picture-to-film.ts',
  'src/illustrator/cast-references.ts',
])

const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts') && !file.includes('/golden/'))

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] as string)
  return found.map((target) => path.normalize(path.join(path.dirname(file), target)))
}

const roomOf = (file: string): string => file.split('/')[1] as string
const illustratorRoomOf = (file: string): string | undefined => {
  const parts = file.split('/')
  return parts[1] === 'illustrator' && parts.length > 3 ? parts[2] : undefined
}
/** Contracts that rooms share beside the room's own door. */
const SIDE_DOORS = new Set([
  'src/illustrator/scene/edit-scene.ts',
  'src/illustrator/scene/moments.ts',
  'src/illustrator/scene/retouch-operation.ts',
  'src/illustrator/scene/stage.ts',
  'src/illustrator/scene/stages.ts',
])
const isDoor = (file: string): boolean => SIDE_DOORS.has(file) || path.basename(file, '.ts') === path.basename(path.dirname(file))

function breaches(file: string): string[] {
  if (COMPOSITION_ROOTS.has(file)) return []
  const from = roomOf(file)
  return importsOf(file).flatMap((target) => {
    const to = roomOf(target)
    const say = (why: string) => [`${file} imports ${target}: ${why}`]
    if (!target.startsWith('src/') || to.endsWith('.ts')) return []
    if (from !== to) {
      if (EVERYONE_MAY_IMPORT.has(to)) return []
      if (!MAY_IMPORT[from]?.includes(to)) return say(`${from} may not import ${to}`)
      return isDoor(target) ? [] : say('not through the door')
    }
    const [here, there] = [illustratorRoomOf(file), illustratorRoomOf(target)]
    if (here && there && here !== there) {
      if (!ILLUSTRATOR_MAY_IMPORT[here]?.includes(there)) return say(`illustrator/${here} may not import illustrator/${there}`)
      return isDoor(target) ? [] : say('not through the door')
    }
    return []
  })
}

describe('the house', () => {
  it('reads a real tree', () => {
    expect(files.length).toBeGreaterThan(3)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(0)
  })

  it('knows every room', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !room.endsWith('.ts')))
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('lets rooms import only what stands below them, through the door', () => {
    expect(files.flatMap(breaches)).toEqual([])
  })

  it('keeps files small: none over 400 lines but tables, the median at most 100, p90 at most 250', () => {
    const lengths = files
      .filter((file) => !file.endsWith('.data.ts'))
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const)
    expect(lengths.filter(([, lines]) => lines > 400).map(([file, lines]) => `${file}: ${lines}`)).toEqual([])
    const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(250)
  })

  it('reads the environment in one place only', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')))
    expect(readers.filter((file) => file !== 'src/main.ts' && file !== 'src/config.ts' && !file.startsWith('src/cli/'))).toEqual(
      [],
    )
  })
})
