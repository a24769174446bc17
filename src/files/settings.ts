/** Settings of the files. */
import * as z from 'zod'

/** How much an account may keep. */
export const filesSettings = z.object({
  /** OPENIMAGINE_MAX_FILE_MEGABYTES: the largest file that can be uploaded. */
  maxFileMegabytes: z.coerce.number().min(0.1).max(500).default(50),
  /** OPENIMAGINE_MAX_FILES: how many files an account may have. */
  maxFiles: z.coerce.number().int().min(1).max(1_000_000).default(10_000),
})
