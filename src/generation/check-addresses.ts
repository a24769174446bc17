/** The addresses that results and news are to be sent to: what is wrong with one as a text is told when the request is made. */
import { ApiError } from '../api/errors.ts'
import type { Delivery } from './delivery.ts'
import type { Webhook } from './jobs.ts'
import type { Parts } from './parts.ts'

/** Throws for an upload URL or webhook that could never be reached. Where a name leads is checked when it is dialled. */
export function checkAddresses(
  { fetching }: Pick<Parts, 'fetching'>,
  { delivery, webhook }: { delivery?: Delivery; webhook?: Webhook },
): void {
  const check = (url: string, what: string, param: string): void => {
    const refusal = fetching.refusalOf(url)
    if (refusal !== undefined) throw new ApiError('invalid_parameters', `the ${what} URL ${refusal}`, { param })
  }
  for (const url of delivery?.uploadUrls ?? []) check(url, 'upload', 'output')
  if (webhook) check(webhook.url, 'webhook', 'webhook.url')
}
