/** Ours: the operations on jobs and webhooks. */
import {
  deliveryListResponse,
  jobListQuery,
  jobListResponse,
  jobResponse,
  newWebhookResponse,
  webhookDeletedResponse,
  webhookListResponse,
  webhookRequest,
  webhookResponse,
} from '../job-schemas.ts'
import { pageQuery } from '../file-requests.ts'
import { ok, OURS, type Operation } from './operation.ts'

const CANCEL = `${OURS} Its slot is free at once and nothing is charged.`
const SIGNED =
  'Messages are POSTs of `{"id", "type", "created_at", "data": {"request_id", "status", "model"}}`, signed as the Standard Webhooks ' +
  'specification has it: `webhook-signature` is `v1,` and the base64 of HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`. ' +
  'Anything but a 2xx is tried again after 5 s, 30 s, 2 min, 10 min, 1 h and 6 h; 410 is never tried again. A message may come twice, ' +
  'with the same `webhook-id`.'

export const JOB_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/jobs',
    tag: 'Jobs',
    summary: 'List jobs: films and deferred pictures',
    description: OURS,
    query: jobListQuery,
    answers: ok(jobListResponse),
  },
  { method: 'get', path: '/v1/jobs/{job_id}', tag: 'Jobs', summary: 'One job', description: OURS, answers: ok(jobResponse) },
  {
    method: 'delete',
    path: '/v1/jobs/{job_id}',
    tag: 'Jobs',
    summary: 'Cancel a job',
    description: CANCEL,
    answers: ok(jobResponse),
  },
  {
    method: 'post',
    path: '/v1/jobs/{job_id}:cancel',
    tag: 'Jobs',
    summary: 'Cancel a job',
    description: CANCEL,
    answers: ok(jobResponse),
  },
  {
    method: 'get',
    path: '/v1/videos/{request_id}/events',
    tag: 'Videos',
    summary: 'A film as it is made, as server-sent events',
    description:
      `${OURS} Events are \`progress\`, then one of \`done\`, \`failed\`, \`expired\`, each with the body of GET /v1/videos/{request_id} ` +
      'as its data; the stream ends after the last one. A comment every 15 seconds keeps the connection open.',
    answers: { 200: { description: 'Events', type: 'text/event-stream' } },
  },
  {
    method: 'post',
    path: '/v1/webhooks',
    tag: 'Webhooks',
    summary: 'Be told when jobs end',
    description: `${OURS} ${SIGNED}`,
    body: webhookRequest,
    answers: ok(newWebhookResponse, 'The webhook, with the secret that signs its messages, shown this once'),
  },
  {
    method: 'get',
    path: '/v1/webhooks',
    tag: 'Webhooks',
    summary: 'List webhooks',
    description: OURS,
    answers: ok(webhookListResponse),
  },
  {
    method: 'get',
    path: '/v1/webhooks/deliveries',
    tag: 'Webhooks',
    summary: 'What was told, with every try',
    description: OURS,
    query: pageQuery,
    answers: ok(deliveryListResponse),
  },
  {
    method: 'get',
    path: '/v1/webhooks/{webhook_id}',
    tag: 'Webhooks',
    summary: 'One webhook',
    description: OURS,
    answers: ok(webhookResponse),
  },
  {
    method: 'delete',
    path: '/v1/webhooks/{webhook_id}',
    tag: 'Webhooks',
    summary: 'Delete a webhook',
    description: OURS,
    answers: ok(webhookDeletedResponse),
  },
]
