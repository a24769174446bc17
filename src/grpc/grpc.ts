/**
 * The gRPC door: the services that the official Python SDK speaks, over connections that the listener hands in. Messages become the bodies
 * of the REST API and go the same way, so that nothing is decided twice.
 */
import type { Duplex } from 'node:stream'
import {
  Server,
  ServerCredentials,
  type handleUnaryCall,
  type sendUnaryData,
  type ServerReadableStream,
  type ServerWritableStream,
  type ServiceError,
} from '@grpc/grpc-js'
import { authService, modelsService } from './account-services.ts'
import { batchService } from './batch-service.ts'
import { filesService, type UploadFileChunk } from './files-service.ts'
import { imageService } from './image-service.ts'
import { loadProtos } from './load-protos.ts'
import type { Asked, GrpcParts } from './parts.ts'
import { serveCall } from './serve-call.ts'
import { videoService } from './video-service.ts'

/** Serves connections that speak HTTP/2. */
export type GrpcServer = {
  /** Takes over a connection whose first bytes are the HTTP/2 preface, still unread. */
  accept(connection: Duplex): void
  /** Lets calls end, then cuts what is left. */
  stop(graceMs: number): Promise<void>
}

type Method = (request: never, asked: Asked) => Promise<unknown>

/** What makes or changes something, and so counts against the key's minute, as every POST does over HTTP. */
const COUNTED = new Set([
  'GenerateImage',
  'GenerateVideo',
  'ExtendVideo',
  'CreatePublicUrl',
  'RevokePublicUrl',
  'CreateBatch',
  'AddBatchRequests',
  'CancelBatch',
])

/** Makes the server; it listens to nothing by itself. */
export function makeGrpc(parts: GrpcParts): GrpcServer {
  // Pings are answered by Node's HTTP/2 and never counted against a client.
  const server = new Server({
    'grpc.max_receive_message_length': parts.maxBytes,
    'grpc.max_send_message_length': -1,
  })
  const protos = loadProtos()
  const unary = (methods: Record<string, Method>) =>
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, unaryHandler(parts, name, method)]))
  const files = filesService(parts)

  server.addService(protos.Image.service, unary(imageService(parts)))
  server.addService(protos.Video.service, unary(videoService(parts)))
  server.addService(protos.Models.service, unary(modelsService))
  server.addService(protos.Auth.service, unary(authService))
  server.addService(protos.BatchMgmt.service, unary(batchService(parts)))
  server.addService(protos.Files.service, {
    ...unary(files.unary),
    UploadFile: (call: ServerReadableStream<UploadFileChunk, unknown>, done: sendUnaryData<unknown>) => {
      const work = (asked: Asked): Promise<unknown> => files.upload(call, asked)
      void tell(serveCall(parts, { call, isCounted: true, work }), done)
    },
    RetrieveFileContent: (call: ServerWritableStream<{ file_id?: string }, { data: Uint8Array }>) => {
      const work = async (asked: Asked): Promise<void> => {
        for await (const data of await files.content(call.request, asked)) await write(call, data)
      }
      serveCall(parts, { call, isCounted: false, work }).then(
        () => call.end(),
        (error: ServiceError) => call.emit('error', error),
      )
    },
  })
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure())

  return {
    accept: (connection) => injector.injectConnection(connection),
    async stop(graceMs) {
      const cut = setTimeout(() => server.forceShutdown(), graceMs)
      await new Promise<void>((resolve) => server.tryShutdown(() => resolve()))
      clearTimeout(cut)
      injector.destroy()
    },
  }
}

function unaryHandler(parts: GrpcParts, name: string, method: Method): handleUnaryCall<unknown, unknown> {
  return (call, done) => {
    const work = (asked: Asked): Promise<unknown> => method(call.request as never, asked)
    void tell(serveCall(parts, { call, isCounted: COUNTED.has(name), work }), done)
  }
}

/** Gives grpc-js the outcome in its own way. */
async function tell<Answer>(serving: Promise<Answer>, done: sendUnaryData<Answer>): Promise<void> {
  const outcome = await serving.then(
    (answer) => ({ answer }),
    (error: ServiceError) => ({ error }),
  )
  if ('error' in outcome) done(outcome.error)
  else done(null, outcome.answer)
}

/** Writes a chunk and waits until there is room for the next. */
async function write(call: ServerWritableStream<unknown, { data: Uint8Array }>, data: Uint8Array): Promise<void> {
  if (!call.write({ data })) await new Promise<void>((resolve) => void call.once('drain', resolve))
}
