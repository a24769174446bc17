/** Settings of the storage. */
import * as z from 'zod'

/** Where files are kept, and how long: under `media/` in the data directory, or in a bucket when one is named. */
export const storageSettings = z.object({
  /** OPENIMAGINE_MEDIA_HOURS: how long a file and its address last. */
  mediaHours: z.coerce.number().min(0.01).max(8760).default(24),
  /** OPENIMAGINE_S3_BUCKET_URL: the whole address of a bucket, `https://s3.eu-west-1.amazonaws.com/my-bucket`. */
  s3BucketUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** OPENIMAGINE_S3_REGION */
  s3Region: z.string().default('us-east-1'),
  /** OPENIMAGINE_S3_ACCESS_KEY_ID */
  s3AccessKeyId: z.string().default(''),
  /** OPENIMAGINE_S3_SECRET_ACCESS_KEY */
  s3SecretAccessKey: z.string().default(''),
})
