/** The requests in a batch's input file: JSON lines of `{custom_id, method, url, body}`. */
import { ApiError } from '../api/errors.ts'
import type { Files } from '../files/files.ts'
import { BATCH_ENDPOINTS, BATCH_KINDS } from './batch-kinds.ts'
import type { NewBatchRequest } from './batches.ts'

const LONGEST_ID = 255

/** Reads the file; throws `invalid_parameters` naming the line that is wrong. */
export async function readInputFile(files: Files, accountId: string, fileId: string): Promise<NewBatchRequest[]> {
  const opened = await files.open(accountId, fileId)
  if (!opened) throw new ApiError('invalid_parameters', 'input_file_id names no file', { param: 'input_file_id', value: fileId })
  const lines = (await new Response(opened.stream).text()).split('\n')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
}

/** An address that is not made here becomes a request that fails with a sentence, so that the others are made. */
function readLine(line: string, number: number): NewBatchRequest {
  const wrong = (why: string): ApiError =>
    new ApiError('invalid_parameters', `line ${number} of the input file ${why}`, { param: 'input_file_id' })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw wrong('is not JSON')
  }
  if (typeof value !== 'object' || value === null) throw wrong('is not a JSON object')
  const { custom_id: id, url, body } = value as { custom_id?: unknown; url?: unknown; body?: unknown }
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) throw wrong('must have a custom_id of 1 to 255 characters')
  if (typeof url !== 'string') throw wrong('must have a url such as /v1/images/generations')
  return { id, kind: BATCH_KINDS.find((kind) => BATCH_ENDPOINTS[kind] === url) ?? 'unsupported', body: body ?? {} }
}
