/** Calls of gRPC services as promises. */
import { Metadata, type Client } from '@grpc/grpc-js'
import { expect } from 'vitest'

export type Callback = (error: unknown, answer: unknown) => void
export type Calls = Record<string, (request: object, metadata: Metadata, done: Callback) => unknown>
type Problem = { code: number; details: string; metadata: Metadata }

/** What a client sends beside its request. */
export function metadataOf(key: string | undefined, more: Record<string, string> = {}): Metadata {
  const metadata = new Metadata()
  if (key !== undefined) metadata.set('authorization', `Bearer ${key}`)
  for (const [name, value] of Object.entries(more)) metadata.set(name, value)
  return metadata
}

/** Calls a method that answers once. */
export function calling<Answer>(
  client: Client,
  { method, request, metadata }: { method: string; request: object; metadata: Metadata },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const calls = client as unknown as Calls
    calls[method]?.(request, metadata, (error, answer) => (error ? reject(error as Error) : resolve(answer as Answer)))
  })
}

/** Why a call was refused. */
export const refused = (calling: Promise<unknown>): Promise<Problem> =>
  calling.then(
    () => expect.fail('it should have been refused'),
    (error: unknown) => error as Problem,
  )
