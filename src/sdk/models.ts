/** The models that the server answers to. */
import type { ModelAnswer } from '../api/contract.ts'
import { toCamel, type Camel } from './camel.ts'
import type { CallOptions, Transport } from './transport.ts'

export type Model = Camel<ModelAnswer>

/** `client.models` */
export type ModelsApi = {
  list(options?: CallOptions): Promise<Model[]>
  get(id: string, options?: CallOptions): Promise<Model>
}

/** Makes `client.models`. */
export function modelsApi(transport: Transport): ModelsApi {
  return {
    list: async (options) => toCamel((await transport.json<{ data: ModelAnswer[] }>({ path: '/models', ...options })).data),
    get: async (id, options) =>
      toCamel(await transport.json<ModelAnswer>({ path: `/models/${encodeURIComponent(id)}`, ...options })),
  }
}
