/** The operations that make pictures. */
import { imageEditForm, imageEditRequest, imageGenerationRequest } from '../image-requests.ts'
import { deferredImages, imagesResponse, pendingImages, startedResponse } from '../responses.ts'
import { z } from '@hono/zod-openapi'
import { JOB_LINKS, type Operation } from './operation.ts'

const made: Operation['answers'] = {
  200: {
    description: 'The pictures; with deferred: true the id under which GET /v1/images/{request_id} will have them',
    schema: z.union([imagesResponse, startedResponse]).openapi('ImagesOrStarted'),
    leadsTo: { getImagesByRequestId: 'request_id', ...JOB_LINKS },
  },
}

export const IMAGE_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/images/generations',
    tag: 'Images',
    summary: 'Make pictures from words',
    body: imageGenerationRequest,
    answers: made,
  },
  {
    method: 'post',
    path: '/v1/images/edits',
    tag: 'Images',
    summary: 'Edit pictures by instruction',
    body: imageEditRequest,
    form: imageEditForm,
    answers: made,
  },
  {
    method: 'get',
    path: '/v1/images/{request_id}',
    tag: 'Images',
    summary: 'How deferred pictures stand',
    answers: {
      200: { description: 'Done or failed', schema: deferredImages },
      202: { description: 'Pending', schema: pendingImages },
    },
  },
]
