/** Webhooks: addresses that are told when jobs end. Ours: the hosted API does not have these calls. */
import type { DeliveryListAnswer, NewWebhookAnswer, WebhookAnswer, WebhookBody, WebhookListAnswer } from '../api/contract.ts'
import { toCamel, type Camel } from './camel.ts'
import { listCall } from './list-call.ts'
import type { CallOptions, Transport } from './transport.ts'

/** A webhook; its secret is told only when it is made. */
export type Webhook = Camel<WebhookAnswer>

/** `client.webhooks` */
export type WebhooksApi = {
  /** Tells this address from now on, of everything unless `events` are given, e.g. `['video.done']`. Keep the `secret` of the answer. */
  create(webhook: Camel<WebhookBody>, options?: CallOptions): Promise<Camel<NewWebhookAnswer>>
  list(options?: CallOptions): Promise<Webhook[]>
  get(id: string, options?: CallOptions): Promise<Webhook>
  delete(id: string, options?: CallOptions): Promise<void>
  /** One page of what was told to whom, newest first, with every try; `paginationToken` of a page asks for the next one. */
  deliveries(options?: CallOptions & { limit?: number; paginationToken?: string }): Promise<Camel<DeliveryListAnswer>>
}

/** Makes `client.webhooks`. */
export function webhooksApi(transport: Transport): WebhooksApi {
  return {
    create: async (body, options) =>
      toCamel(await transport.json<NewWebhookAnswer>({ method: 'POST', path: '/webhooks', body, ...options })),
    list: async (options) => toCamel(await transport.json<WebhookListAnswer>({ path: '/webhooks', ...options })).data,
    get: async (id, options) => toCamel(await transport.json<WebhookAnswer>({ path: pathOf(id), ...options })),
    async delete(id, options) {
      await transport.send({ method: 'DELETE', path: pathOf(id), ...options })
    },
    deliveries: async (options) => toCamel(await transport.json<DeliveryListAnswer>(listCall('/webhooks/deliveries', options))),
  }
}

const pathOf = (id: string): string => `/webhooks/${encodeURIComponent(id)}`
