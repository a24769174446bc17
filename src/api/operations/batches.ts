/** The operations on batches. */
import {
  addBatchRequests,
  addedResponse,
  batchListResponse,
  batchRequest,
  batchRequestListResponse,
  batchResponse,
  batchResultListResponse,
} from '../batch-schemas.ts'
import { pageQuery } from '../file-requests.ts'
import { ok, type Operation } from './operation.ts'

export const BATCH_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/batches',
    tag: 'Batches',
    summary: 'Start a batch, from a file of requests or to add requests to',
    body: batchRequest,
    answers: ok(batchResponse),
  },
  {
    method: 'get',
    path: '/v1/batches',
    tag: 'Batches',
    summary: 'List batches, newest first',
    query: pageQuery,
    answers: ok(batchListResponse),
  },
  { method: 'get', path: '/v1/batches/{batch_id}', tag: 'Batches', summary: 'How a batch stands', answers: ok(batchResponse) },
  {
    method: 'post',
    path: '/v1/batches/{batch_id}:cancel',
    tag: 'Batches',
    summary: 'Cancel what is not done',
    answers: ok(batchResponse),
  },
  {
    method: 'post',
    path: '/v1/batches/{batch_id}/requests',
    tag: 'Batches',
    summary: 'Add requests',
    body: addBatchRequests,
    answers: ok(addedResponse),
  },
  {
    method: 'get',
    path: '/v1/batches/{batch_id}/requests',
    tag: 'Batches',
    summary: 'How each request stands',
    query: pageQuery,
    answers: ok(batchRequestListResponse),
  },
  {
    method: 'get',
    path: '/v1/batches/{batch_id}/results',
    tag: 'Batches',
    summary: 'What came of the requests that have ended',
    query: pageQuery,
    answers: ok(batchResultListResponse),
  },
]
