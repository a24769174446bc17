/**
 * Messages made from the .proto files, by a fixed seed, sent to every method: none makes the server fail. What is right about them is the
 * wire; what they say is nonsense more often than not.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { credentials, status, type Client, type ServiceDefinition } from '@grpc/grpc-js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeConfig } from '../src/config.ts'
import { loadProtos, SERVICE_NAMES } from '../src/grpc/load-protos.ts'
import { silentLog } from '../src/lib/log.ts'
import type { RunningServer } from '../src/server.ts'
import { calling, metadataOf } from './parts/grpc-calls.ts'
import { plainEngine } from './parts/plain-engine.ts'
import { startChecked } from './parts/start-checked.ts'

const KEY = 'grpc-fuzz-key'
const CALLS_OF_EACH = 60
const AT_ONCE = 10

let dataDir: string
let server: RunningServer
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'openimagine-grpc-fuzz-'))
  const engine = plainEngine()
  engine.isQuick = true
  const config = makeConfig({ dataDir, port: 0, apiKey: KEY, requestsPerMinute: 10_000, jobsInFlight: 1000 })
  server = await startChecked(config, { engine, log: silentLog })
})
afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

type Field = { name: string; label: string; type: string; typeName: string }
type MessageType = { name: string; field: Field[]; nestedType: MessageType[] }

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const clip = `data:video/mp4;base64,${Buffer.from(`\0\0\0\x18ftypisom${'x'.repeat(300)}`, 'latin1').toString('base64')}`
const texts: Record<string, unknown[]> = {
  model: ['grok-imagine-image', 'grok-imagine-video', 'grok-imagine-video-1.5', 'gpt'],
  prompt: ['a fox', 'impossible', 'withhold this', '', 'hardcore porn of naked people', '\0'],
  image_url: [pixel, pixel, 'http://10.0.0.1/a.png', ''],
  url: [clip, clip, 'http://127.0.0.1/a.mp4', ''],
  filter: ['name = "a"', 'NOT size_bytes > 1 AND public_url != null', 'nonsense', "'"],
}
const scalar: Record<string, (name: string) => fc.Arbitrary<unknown>> = {
  TYPE_STRING: (name) => fc.constantFrom(...(texts[name] ?? ['', 'x', 'é\0', 'a'.repeat(300), 'file_none', 'batch_none'])),
  TYPE_INT32: () => fc.constantFrom<unknown>(0, 1, 2, 3, 10, -1, 2 ** 31 - 1),
  TYPE_INT64: () => fc.constantFrom<unknown>(0, 3600, -1, 2 ** 52),
  TYPE_FLOAT: () => fc.constantFrom<unknown>(0, 0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 99),
  TYPE_BOOL: () => fc.boolean(),
  TYPE_BYTES: () => fc.constantFrom<unknown>(Buffer.alloc(0), Buffer.from('x')),
  TYPE_ENUM: () => fc.nat(20),
}

/** A message of a type, with some of its fields. */
function messageOf(type: MessageType, types: Record<string, MessageType>): fc.Arbitrary<object> {
  const fields = type.field.map((field): [string, fc.Arbitrary<unknown>] => {
    const inner = types[field.typeName.split('.').at(-1) ?? '']
    const one = inner ? messageOf(inner, types) : (scalar[field.type]?.(field.name) ?? fc.constant(undefined))
    return [field.name, field.label === 'LABEL_REPEATED' ? fc.array(one, { maxLength: 3 }) : one]
  })
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] })
}

it('no message makes a method fail', { timeout: 120_000 }, async () => {
  const protos = loadProtos()
  const methods = SERVICE_NAMES.flatMap((name) =>
    Object.entries(protos[name].service as ServiceDefinition).map(([method, definition]) => ({ name, method, definition })),
  ).filter(({ definition }) => !definition.requestStream && !definition.responseStream)
  const typeOf = (definition: unknown): MessageType => (definition as { requestType: { type: MessageType } }).requestType.type
  // Beside the services the package holds its messages.
  const held = Object.values(protos) as unknown as { type?: MessageType }[]
  const types = Object.fromEntries(held.flatMap(({ type }) => (type?.field ? [[type.name, type]] : [])))

  const statuses = new Map<number, number>()
  for (const { name, method, definition } of methods) {
    const client: Client = new protos[name](server.url.replace('http://', ''), credentials.createInsecure())
    const requests = fc.sample(messageOf(typeOf(definition), types), { seed: 7, numRuns: CALLS_OF_EACH })
    for (let at = 0; at < requests.length; at += AT_ONCE) {
      const sending = requests.slice(at, at + AT_ONCE).map(async (request) => {
        const answer = calling(client, { method, request, metadata: metadataOf(KEY) })
        const code = await answer.then(
          () => status.OK,
          (error: { code: number; details: string }) => {
            const fault = `${method} ${JSON.stringify(request)?.slice(0, 500)}: ${error.details}`
            expect([status.INTERNAL, status.UNKNOWN], fault).not.toContain(error.code)
            return error.code
          },
        )
        statuses.set(code, (statuses.get(code) ?? 0) + 1)
      })
      await Promise.all(sending)
    }
    client.close()
  }
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(methods.length * CALLS_OF_EACH)
  expect(statuses.get(status.OK)).toBeGreaterThan(methods.length * 5)
  expect(statuses.get(status.INVALID_ARGUMENT)).toBeGreaterThan(methods.length * 5)
})
