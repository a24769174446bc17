/** Settings of fetching. */
import * as z from 'zod'

/** What may be fetched. */
export const fetchingSettings = z.object({
  /** OPENIMAGINE_ALLOW_PRIVATE_SOURCES: fetch from, upload to and notify private addresses and any port too; for trusted networks only. */
  allowPrivateSources: z.stringbool().default(false),
  /** OPENIMAGINE_MAX_IMAGE_MEGABYTES */
  maxImageMegabytes: z.coerce.number().min(0.1).max(200).default(20),
  /** OPENIMAGINE_MAX_VIDEO_MEGABYTES */
  maxVideoMegabytes: z.coerce.number().min(0.1).max(2000).default(100),
  /** OPENIMAGINE_IMAGE_FETCH_SECONDS: for everything from the first look-up to the last byte. */
  imageFetchSeconds: z.coerce.number().min(0.1).max(300).default(8),
  /** OPENIMAGINE_VIDEO_FETCH_SECONDS */
  videoFetchSeconds: z.coerce.number().min(0.1).max(600).default(30),
})
