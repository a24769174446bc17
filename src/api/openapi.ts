/** The OpenAPI 3.1 document, made from the schemas that the server itself checks with. */
import { OpenAPIHono, type z } from '@hono/zod-openapi'
import { imageEditRequest, imageGenerationRequest } from './image-requests.ts'
import {
  anyObject,
  endedVideo,
  errorResponse,
  imagesResponse,
  modelResponse,
  pendingVideo,
  startedResponse,
} from './responses.ts'
import { videoEditRequest, videoExtensionRequest, videoGenerationRequest } from './video-requests.ts'

type Operation = {
  method: 'get' | 'post'
  path: string
  summary: string
  body?: z.ZodType
  isMultipartToo?: boolean
  answers: Record<number, { description: string; schema?: z.ZodType; type?: string }>
  isOpen?: boolean
}

const ok = (schema: z.ZodType, description = 'Done') => ({ 200: { description, schema } })

const OPERATIONS: Operation[] = [
  {
    method: 'post',
    path: '/v1/images/generations',
    summary: 'Make pictures from words',
    body: imageGenerationRequest,
    answers: ok(imagesResponse),
  },
  {
    method: 'post',
    path: '/v1/images/edits',
    summary: 'Edit pictures by instruction',
    body: imageEditRequest,
    isMultipartToo: true,
    answers: ok(imagesResponse),
  },
  {
    method: 'post',
    path: '/v1/videos/generations',
    summary: 'Start a film: from words, from a picture, or an edit of a film, by the fields that are there',
    body: videoGenerationRequest,
    answers: ok(startedResponse, 'Accepted; poll GET /v1/videos/{request_id}'),
  },
  {
    method: 'post',
    path: '/v1/videos/edits',
    summary: 'Edit a film',
    body: videoEditRequest,
    answers: ok(startedResponse, 'Accepted'),
  },
  {
    method: 'post',
    path: '/v1/videos/extensions',
    summary: 'Make a film longer',
    body: videoExtensionRequest,
    answers: ok(startedResponse, 'Accepted'),
  },
  {
    method: 'get',
    path: '/v1/videos/{request_id}',
    summary: 'How a film stands; never counted against the limit',
    answers: {
      200: { description: 'Done, expired or failed', schema: endedVideo },
      202: { description: 'Pending', schema: pendingVideo },
    },
  },
  {
    method: 'get',
    path: '/v1/videos/{request_id}/content',
    summary: 'The film itself',
    answers: { 200: { description: 'An MP4', type: 'video/mp4' } },
  },
  {
    method: 'get',
    path: '/v1/images/{request_id}',
    summary: 'How deferred pictures stand',
    answers: { 200: { description: 'Done or failed', schema: anyObject }, 202: { description: 'Pending', schema: anyObject } },
  },
  { method: 'get', path: '/v1/models', summary: 'All models', answers: ok(anyObject) },
  { method: 'get', path: '/v1/models/{model_id}', summary: 'One model', answers: ok(modelResponse) },
  { method: 'get', path: '/v1/image-generation-models', summary: 'Picture models with prices', answers: ok(anyObject) },
  { method: 'get', path: '/v1/image-generation-models/{model_id}', summary: 'One picture model', answers: ok(anyObject) },
  { method: 'get', path: '/v1/video-generation-models', summary: 'Film models with prices', answers: ok(anyObject) },
  { method: 'get', path: '/v1/video-generation-models/{model_id}', summary: 'One film model', answers: ok(anyObject) },
  { method: 'get', path: '/v1/api-key', summary: 'The key that asks', answers: ok(anyObject) },
  { method: 'get', path: '/v1/me', summary: 'The account that asks', answers: ok(anyObject) },
  { method: 'get', path: '/health', summary: 'Alive', isOpen: true, answers: ok(anyObject) },
  { method: 'get', path: '/ready', summary: 'Ready for requests', isOpen: true, answers: ok(anyObject) },
]

const ERRORS: Record<number, string> = {
  400: 'A parameter, the prompt or an input is wrong, or the prompt breaks the content policy',
  401: 'No valid API key',
  404: 'There is no such thing',
  413: 'The body is too large',
  415: 'The body is not JSON',
  429: 'Too many requests a minute or jobs at a time; see Retry-After',
  500: 'Our fault',
}

/** Makes the document. */
export function openApiDocument(): Record<string, unknown> {
  const app = new OpenAPIHono()
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  for (const operation of OPERATIONS) app.openAPIRegistry.registerPath(asPath(operation))
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'OpenImagine', version: '1', description: 'The Grok Imagine image and video API, self-hosted.' },
    servers: [{ url: '/' }],
  })
  return { ...document }
}

function asPath({ method, path, summary, body, isMultipartToo, answers, isOpen }: Operation) {
  const content =
    body === undefined
      ? {}
      : { 'application/json': { schema: body }, ...(isMultipartToo ? { 'multipart/form-data': { schema: body } } : {}) }
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
  const parameters = names.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } }))
  const told = Object.entries(answers).map(([status, { description, schema, type }]) => [
    status,
    {
      description,
      content: { [type ?? 'application/json']: { schema: schema ?? { type: 'string' as const, format: 'binary' } } },
    },
  ])
  const errors = Object.entries(isOpen ? {} : ERRORS)
    .filter(([status]) => method === 'post' || !['413', '415', '429'].includes(status))
    .map(([status, description]) => [status, { description, content: { 'application/json': { schema: errorResponse } } }])
  return {
    method,
    path,
    summary,
    parameters,
    ...(isOpen ? {} : { security: [{ key: [] }] }),
    ...(body === undefined ? {} : { request: { body: { required: true, content } } }),
    responses: Object.fromEntries([...told, ...errors]) as Record<string, { description: string }>,
  }
}
