/** What to type for an operation: a curl command made from its example, for the API reference. */
import type { Operation } from './operations/operation.ts'

const SERVER = 'http://127.0.0.1:8787'

/** Values for the names in paths, so that a command reads like one that was used. */
const IDS: Record<string, string> = {
  request_id: 'd97415a1-5796-47ec-a79f-4e6819e08fdf',
  job_id: 'd97415a1-5796-47ec-a79f-4e6819e08fdf',
  file_id: 'file_a128090d-f0c9-4873-bd84-e499777e7417',
  batch_id: 'batch_1934e8b5-f3dc-45f1-8329-9841b0aee9d8',
  webhook_id: '5f3c2a10-8b7e-4d55-9a43-0c1d2e3f4a5b',
  model_id: 'grok-imagine-image',
}

/** The command; `example` is the operation's JSON body. */
export function curlSample({ method, path, form, body, isOpen }: Operation, example: unknown): string {
  const where = SERVER + path.replaceAll(/\{(\w+)\}/g, (_, name: string) => IDS[name] ?? 'ID')
  const isForm = form !== undefined && body === undefined
  const lines = [
    `curl ${method === 'delete' ? '-X DELETE ' : method === 'post' && example === undefined && !isForm ? '-X POST ' : ''}${where}`,
    ...(isOpen === true ? [] : ['-H "Authorization: Bearer $OPENIMAGINE_API_KEY"']),
    ...(isForm ? ['-F file=@london.jpg'] : []),
    ...(example === undefined ? [] : ['-H "Content-Type: application/json"', `-d '${quoted(JSON.stringify(example, null, 2))}'`]),
  ]
  return lines.join(' \\\n  ')
}

/** As it stands between single quotation marks in a shell. */
const quoted = (text: string): string => text.replaceAll("'", String.raw`'\''`)
