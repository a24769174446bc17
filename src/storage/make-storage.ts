/** Chooses the storage that the settings name: a bucket, or the data directory. */
import path from 'node:path'
import type * as z from 'zod'
import type { Clock } from '../lib/clock.ts'
import type { Records } from '../records/records.ts'
import { diskStorage } from './disk-storage.ts'
import { s3Storage } from './s3-storage.ts'
import type { storageSettings } from './settings.ts'
import type { Storage } from './storage.ts'

/** Makes the storage. */
export function makeStorage(options: {
  settings: z.output<typeof storageSettings>
  dataDir: string
  tempDir: string
  records: Records
  clock: Clock
}): Storage {
  const { settings, dataDir, tempDir, records, clock } = options
  const { s3BucketUrl: bucketUrl, s3Region: region, s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey } = settings
  if (bucketUrl === undefined) return diskStorage({ root: path.join(dataDir, 'media'), records, clock })
  return s3Storage({ bucket: { bucketUrl, region, accessKeyId, secretAccessKey }, records, clock, tempDir })
}
