/** Renders the sound of prompts to WAV files and prints what they measure: `node scripts/sound-sheet.ts prompts.txt --out folder [--seconds 6]`. One prompt a line. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { imagine, openFilm } from '../src/illustrator/illustrator.ts'
import { loudnessLufs } from '../src/illustrator/sound/level.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'sounds' }, seconds: { type: 'string', default: '6' } },
})
const RATE = 48_000
mkdirSync(values.out, { recursive: true })
const prompts = readFileSync(positionals[0] as string, 'utf8')
  .split('\n')
  .filter(Boolean)
prompts.forEach((prompt, index) => {
  const size = { width: 848, height: 480 }
  const shape = { ...size, durationSeconds: Number(values.seconds), fps: 24, seed: index }
  const film = openFilm({ scene: imagine(prompt, { seed: index, ...size }) }, shape)
  const started = performance.now()
  const { left, right } = film.sound()
  const ms = Math.round(performance.now() - started)
  let peak = 0
  for (const channel of [left, right]) for (const value of channel) peak = Math.max(peak, Math.abs(value))
  const bytes = Buffer.alloc(44 + left.length * 4)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + left.length * 4, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(2, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * 4, 28)
  bytes.writeUInt16LE(4, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(left.length * 4, 40)
  left.forEach((value, i) => {
    bytes.writeInt16LE(Math.round(value * 32_767), 44 + i * 4)
    bytes.writeInt16LE(Math.round((right[i] as number) * 32_767), 46 + i * 4)
  })
  const name = `${String(index + 1).padStart(2, '0')}.wav`
  writeFileSync(path.join(values.out, name), bytes)
  console.log(`${name}  ${loudnessLufs({ left, right }).toFixed(1)} LUFS  peak ${peak.toFixed(2)}  ${ms} ms  ${prompt}`)
})
