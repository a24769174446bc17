/** Jobs: films and deferred pictures, whatever state they are in. The hosted API does not have these calls. */
import type { JobAnswer, JobListAnswer } from '../api/contract.ts'
import { toCamel, type Camel } from './camel.ts'
import { listCall } from './list-call.ts'
import type { CallOptions, Transport } from './transport.ts'

export type Job = Camel<JobAnswer>
type Listing = CallOptions & { status?: Job['status']; limit?: number; paginationToken?: string }

/** `client.jobs` */
export type JobsApi = {
  /** One page, newest first; `paginationToken` of a page asks for the next one. */
  list(options?: Listing): Promise<Camel<JobListAnswer>>
  get(id: string, options?: CallOptions): Promise<Job>
  /** Stops a job that waits or is being made; it is not charged. */
  cancel(id: string, options?: CallOptions): Promise<Job>
}

/** Makes `client.jobs`. */
export function jobsApi(transport: Transport): JobsApi {
  return {
    list: async (options) => toCamel(await transport.json<JobListAnswer>(listCall('/jobs', options))),
    get: async (id, options) => toCamel(await transport.json<JobAnswer>({ path: pathOf(id), ...options })),
    cancel: async (id, options) => toCamel(await transport.json<JobAnswer>({ method: 'DELETE', path: pathOf(id), ...options })),
  }
}

const pathOf = (id: string): string => `/jobs/${encodeURIComponent(id)}`
