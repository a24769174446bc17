/** A small S3 server in memory that checks signatures, for the storage contract. Path style, one bucket called `bucket`. */
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AwsV4Signer } from 'aws4fetch'

export const S3_KEY = { accessKeyId: 'tester', secretAccessKey: 'testing', region: 'us-east-1' }

type Stored = { bytes: Buffer; modifiedAt: number }

/** Starts the server. `objects` may be looked into and changed. */
export async function smallS3({ now }: { now: () => number }) {
  const objects = new Map<string, Stored>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '', `http://${request.headers.host}`)
    if (!(await isSigned(request, url))) return response.writeHead(403).end()
    const key = url.pathname.replace(/^\/bucket\/?/, '')
    const stored = objects.get(key)
    if (request.method === 'PUT') objects.set(key, { bytes: Buffer.concat(chunks), modifiedAt: now() })
    if (request.method === 'DELETE') objects.delete(key)
    if (request.method !== 'GET') return response.writeHead(request.method === 'DELETE' ? 204 : 200).end()
    if (key === '') return response.end(listing(objects, url.searchParams.get('continuation-token')))
    if (!stored) return response.writeHead(404).end()
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (from === undefined) return response.end(stored.bytes)
    return response.writeHead(206).end(stored.bytes.subarray(Number(from), Number(to) + 1))
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    bucketUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket`,
    objects,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function isSigned(request: IncomingMessage, url: URL): Promise<boolean> {
  const given = request.headers.authorization ?? ''
  const names = /SignedHeaders=([^,]*)/.exec(given)?.[1]?.split(';') ?? []
  const headers = Object.fromEntries(names.filter((name) => name !== 'host').map((name) => [name, String(request.headers[name])]))
  const datetime = String(request.headers['x-amz-date'])
  const method = request.method ?? 'GET'
  const signer = new AwsV4Signer({ ...S3_KEY, service: 's3', method, url: url.href, headers, datetime, allHeaders: true })
  return (await signer.authHeader()) === given
}

/** Two objects a page, so that paging is used. */
function listing(objects: Map<string, Stored>, token: string | null): string {
  const start = Number(token ?? 0)
  const page = [...objects].slice(start, start + 2)
  const contents = page.map(
    ([key, { modifiedAt }]) =>
      `<Contents><Key>${key}</Key><LastModified>${new Date(modifiedAt).toISOString()}</LastModified></Contents>`,
  )
  const more = start + 2 < objects.size ? `<NextContinuationToken>${start + 2}</NextContinuationToken>` : ''
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`
}
