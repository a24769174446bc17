/** One operation of the API as the document tells it: what it takes, and everything it may answer. */
import { z } from '@hono/zod-openapi'
import { errorResponse } from '../responses.ts'

export type Answer = {
  description: string
  schema?: z.ZodType
  type?: string
  /** Operations by their ids, each with the parameter that takes this answer's `request_id`. */
  leadsTo?: Record<string, string>
}

export type Operation = {
  method: 'get' | 'post' | 'delete'
  path: string
  tag: 'Images' | 'Videos' | 'Files' | 'Batches' | 'Models' | 'Account' | 'Jobs' | 'Webhooks' | 'Server'
  summary: string
  description?: string
  body?: z.ZodType
  /** A form instead of JSON, or beside it when there is a `body` too. */
  form?: z.ZodType
  isBodyOptional?: boolean
  query?: z.ZodObject
  answers: Record<number, Answer>
  /** No key is needed. */
  isOpen?: boolean
}

/** Where the `request_id` of every job leads. */
export const JOB_LINKS = { getJobsByJobId: 'job_id', postJobsByJobIdCancel: 'job_id' }

/** The one answer of most operations. */
export const ok = (schema: z.ZodType, description = 'Done'): Record<number, Answer> => ({ 200: { description, schema } })

/** Said of everything that the hosted API does not have. */
export const OURS = 'Ours: not part of the hosted API.'

const ERRORS: Record<number, { description: string; example: { code: string; error: string } }> = {
  400: {
    description: 'A parameter, the prompt or an input is wrong, or the prompt breaks the content policy',
    example: { code: 'invalid_parameters', error: 'duration must be a whole number from 1 to 15, got 99' },
  },
  401: {
    description: 'No valid API key',
    example: { code: 'unauthorized', error: 'the API key is not valid: it is mistyped, unknown or revoked' },
  },
  404: {
    description: 'There is no such thing',
    example: { code: 'invalid_parameters', error: 'no video has this request_id' },
  },
  409: {
    description: 'The first request with this Idempotency-Key is still being answered',
    example: {
      code: 'invalid_parameters',
      error: 'the first request with this Idempotency-Key is still being answered; try again',
    },
  },
  413: {
    description: 'The body is too large',
    example: { code: 'invalid_parameters', error: 'the body must be at most 100663296 bytes' },
  },
  415: {
    description: 'The body is not of a type that is taken here',
    example: { code: 'invalid_parameters', error: 'content-type must be application/json, got text/plain' },
  },
  422: {
    description: 'The Idempotency-Key was used for another request',
    example: {
      code: 'invalid_parameters',
      error: 'this Idempotency-Key was used for another request; use a new key',
    },
  },
  429: {
    description: 'Too many requests a minute or jobs at a time; see Retry-After',
    example: {
      code: 'rate_limit_exceeded',
      error: 'at most 60 requests a minute for each key; the next one passes in 12 s',
    },
  },
  431: {
    description: 'The address and the headers are too long',
    example: {
      code: 'invalid_parameters',
      error: 'the address and the headers of a request must be at most 16 KB together',
    },
  },
  500: {
    description: 'Our fault',
    example: {
      code: 'internal_error',
      error: 'something went wrong on our side; the log has it under this x-request-id',
    },
  },
  503: {
    description: 'Not now: the disk is full or the records cannot be reached; see Retry-After',
    example: { code: 'internal_error', error: 'the records cannot be reached now, try again shortly' },
  },
}
const ONLY_POST = new Set(['409', '413', '415', '422', '429'])

/** The operation in the form that the generator takes. */
export function asPath(operation: Operation) {
  const { method, path, tag, summary, description, body, form, query, answers, isOpen, isBodyOptional = false } = operation
  const content = {
    ...(body === undefined ? {} : { 'application/json': { schema: body } }),
    ...(form === undefined ? {} : { 'multipart/form-data': { schema: form } }),
  }
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])))
  const told = Object.entries(answers).map(([status, answer]) => [status, asAnswer(answer)])
  const errors = Object.entries(isOpen === true ? {} : ERRORS)
    .filter(([status]) => method === 'post' || !ONLY_POST.has(status))
    .map(([status, { description, example }]) => [
      status,
      { description, content: { 'application/json': { schema: errorResponse, example } } },
    ])
  return {
    method,
    path,
    tags: [tag],
    operationId: operationId(method, path),
    summary,
    ...(description === undefined ? {} : { description }),
    ...(isOpen === true ? {} : { security: [{ key: [] }] }),
    request: {
      ...(names.length === 0 ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(Object.keys(content).length === 0 ? {} : { body: { required: !isBodyOptional, content } }),
    },
    responses: Object.fromEntries([...told, ...errors]) as Record<string, { description: string }>,
  }
}

function asAnswer({ description, schema, type = 'application/json', leadsTo = {} }: Answer) {
  if (schema === undefined && type === 'application/json') return { description }
  const links = Object.entries(leadsTo).map(([operationId, parameter]) => [
    operationId,
    { operationId, parameters: { [parameter]: '$response.body#/request_id' } },
  ])
  // The document has no words for what events are made of.
  const bytes = type === 'text/event-stream' ? {} : { type: 'string' as const, format: 'binary' }
  return {
    description,
    content: { [type]: { schema: schema ?? bytes } },
    ...(links.length === 0 ? {} : { links: Object.fromEntries(links) as Record<string, object> }),
  }
}

/** `get /v1/videos/{request_id}/content` is `getVideosByRequestIdContent`. */
function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/v1/, '')
    .replaceAll(/\{(\w+)\}/g, 'by_$1')
    .split(/[^a-z0-9]+/i)
    .filter(Boolean)
  return method + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')
}
