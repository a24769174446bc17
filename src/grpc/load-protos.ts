/** The services of `protos/`, read once. Messages are plain objects: names as in the file, enums as names, 64-bit numbers as numbers. */
import { fileURLToPath } from 'node:url'
import { loadPackageDefinition, type GrpcObject, type ServiceClientConstructor } from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'

const FOLDER = fileURLToPath(new URL('../../protos', import.meta.url))
const FILES = ['image.proto', 'video.proto', 'models.proto', 'auth.proto', 'files.proto', 'batch.proto']

export const SERVICE_NAMES = ['Image', 'Video', 'Models', 'Auth', 'Files', 'BatchMgmt'] as const
export type ServiceName = (typeof SERVICE_NAMES)[number]

/** Clients by service; a client's `service` is what a server takes. Absent optional fields stay absent. */
export function loadProtos(): Record<ServiceName, ServiceClientConstructor> {
  const options = { keepCase: true, longs: Number, enums: String, defaults: false, arrays: true, oneofs: true }
  const loaded = loadPackageDefinition(loadSync(FILES, { ...options, includeDirs: [FOLDER] }))
  return loaded['xai_api'] as GrpcObject as Record<ServiceName, ServiceClientConstructor>
}
