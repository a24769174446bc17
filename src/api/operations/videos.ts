/** The operations that make films. */
import { endedVideo, pendingVideo, startedResponse } from '../responses.ts'
import { videoEditRequest, videoExtensionRequest, videoGenerationRequest } from '../video-requests.ts'
import { JOB_LINKS, type Operation } from './operation.ts'

const accepted: Operation['answers'] = {
  200: {
    description: 'Accepted; poll GET /v1/videos/{request_id}',
    schema: startedResponse,
    leadsTo: {
      getVideosByRequestId: 'request_id',
      getVideosByRequestIdContent: 'request_id',
      getVideosByRequestIdEvents: 'request_id',
      ...JOB_LINKS,
    },
  },
}

export const VIDEO_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/videos/generations',
    tag: 'Videos',
    summary: 'Start a film',
    description: 'From words, from a picture, or an edit of a film, by the fields that are there.',
    body: videoGenerationRequest,
    answers: accepted,
  },
  {
    method: 'post',
    path: '/v1/videos/edits',
    tag: 'Videos',
    summary: 'Edit a film',
    body: videoEditRequest,
    answers: accepted,
  },
  {
    method: 'post',
    path: '/v1/videos/extensions',
    tag: 'Videos',
    summary: 'Make a film longer',
    body: videoExtensionRequest,
    answers: accepted,
  },
  {
    method: 'get',
    path: '/v1/videos/{request_id}',
    tag: 'Videos',
    summary: 'How a film stands; never counted against the limit',
    answers: {
      200: { description: 'Done, expired or failed', schema: endedVideo },
      202: { description: 'Pending', schema: pendingVideo },
    },
  },
  {
    method: 'get',
    path: '/v1/videos/{request_id}/content',
    tag: 'Videos',
    summary: 'The film itself',
    answers: {
      200: { description: 'An MP4', type: 'video/mp4' },
      206: { description: 'The part of it that Range asks for', type: 'video/mp4' },
      304: { description: 'Unchanged' },
      416: { description: 'There is no such part' },
    },
  },
]
