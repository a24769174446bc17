/** What the doctor looks at, one check after the other: each says how it is and, where that is not well, what to do. */
import { access, constants, mkdtemp, rm, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** How a check ended: well, not well but usable, or not usable. */
export type Finding = { state: 'well' | 'doubtful' | 'bad'; words: string; advice?: string }

export type Check = { name: string; look(settings: { dataDir: string; host: string; port: number }): Promise<Finding> }

const OLDEST_NODE = 24
const ENOUGH_DISK_GB = 2
const REINSTALL = 'install again with npm ci; optional dependencies must not be left out'

const well = (words: string): Finding => ({ state: 'well', words })
const doubtful = (words: string, advice: string): Finding => ({ state: 'doubtful', words, advice })
const bad = (words: string, advice: string): Finding => ({ state: 'bad', words, advice })

export const CHECKS: readonly Check[] = [
  {
    name: 'Node',
    async look() {
      const { node, v8 } = process.versions
      const words = `${node} (V8 ${v8}) on ${process.platform} ${process.arch}`
      return Number(node.split('.')[0]) >= OLDEST_NODE ? well(words) : bad(words, `Node ${OLDEST_NODE} or newer is needed`)
    },
  },
  {
    name: 'sharp',
    async look() {
      const { default: sharp } = await import('sharp')
      const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      const bytes = await picture.jpeg().toBuffer()
      const { width } = await sharp(bytes).metadata()
      return width === 8 ? well(`libvips ${sharp.versions.vips}`) : bad('it reads wrong what it wrote', REINSTALL)
    },
  },
  {
    name: 'canvas',
    async look() {
      const { createCanvas } = await import('@napi-rs/canvas')
      const context = createCanvas(4, 4).getContext('2d')
      context.fillStyle = '#ff0000'
      context.fillRect(0, 0, 4, 4)
      return context.getImageData(1, 1, 1, 1).data[0] === 255 ? well('Skia draws') : bad('Skia draws nothing', REINSTALL)
    },
  },
  {
    name: 'fonts',
    async look() {
      const { GlobalFonts } = await import('@napi-rs/canvas')
      const file = new URL('../../assets/fonts/Nunito-Bold.ttf', import.meta.url).pathname
      const key = GlobalFonts.registerFromPath(file, 'doctor')
      return key ? well('the bundled fonts load') : bad(`${file} does not load`, REINSTALL)
    },
  },
  {
    name: 'node-av',
    async look() {
      const { Codec, getFFmpegInfo } = await import('node-av')
      const missing = ['libx264', 'aac'].filter((name) => !Codec.findEncoderByName(name as never))
      const version = `FFmpeg ${getFFmpegInfo().version}`
      return missing.length === 0 ? well(`${version}, with H.264 and AAC`) : bad(`no encoder ${missing.join(', ')}`, REINSTALL)
    },
  },
  {
    name: 'data folder',
    async look({ dataDir }) {
      const folder = path.resolve(dataDir)
      const parent = await nearestFolder(folder)
      await access(parent, constants.W_OK)
      const probe = await mkdtemp(path.join(parent, '.openimagine-doctor-'))
      await rm(probe, { recursive: true })
      return well(parent === folder ? folder : `${folder} (not made yet; ${parent} can be written)`)
    },
  },
  {
    name: 'disk',
    async look({ dataDir }) {
      const { bavail, bsize } = await statfs(await nearestFolder(path.resolve(dataDir)))
      const free = (bavail * bsize) / 1e9
      const words = `${free.toFixed(1)} GB free for results`
      return free >= ENOUGH_DISK_GB ? well(words) : doubtful(words, 'make room, or keep results shorter: OPENIMAGINE_MEDIA_HOURS')
    },
  },
  {
    name: 'temporary files',
    async look() {
      const probe = await mkdtemp(path.join(tmpdir(), 'openimagine-doctor-'))
      await rm(probe, { recursive: true })
      return well(tmpdir())
    },
  },
  {
    name: 'port',
    async look({ host, port }) {
      const where = `${host}:${port}`
      if (await isFree(host, port)) return well(`${where} is free`)
      const answer = await fetch(`http://${where}/health`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
      if (answer?.ok) return well(`a server answers on ${where}`)
      return doubtful(`${where} is taken by another program`, 'choose another with --port or OPENIMAGINE_PORT')
    },
  },
  {
    name: 'ffprobe',
    async look() {
      const said = await promisify(execFile)('ffprobe', ['-version']).catch(() => undefined)
      if (said === undefined) return well('not installed; only some tests want it')
      return well(said.stdout.split('\n')[0]?.replace(/ Copyright.*/, '') ?? '')
    },
  },
]

/** Runs a check; what it throws is how it is. */
export async function findingOf(check: Check, settings: Parameters<Check['look']>[0]): Promise<Finding> {
  try {
    return await check.look(settings)
  } catch (error) {
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    const isFolder = check.name === 'data folder'
    return bad(words, isFolder ? 'choose a folder that can be written: --data-dir or OPENIMAGINE_DATA_DIR' : REINSTALL)
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

/** The folder itself, or what of its path exists. */
async function nearestFolder(folder: string): Promise<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    if (
      await access(at).then(
        () => true,
        () => false,
      )
    )
      return at
    if (at === path.dirname(at)) return at
  }
}
