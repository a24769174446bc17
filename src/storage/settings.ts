/** Settings of the storage. */
import * as z from 'zod'

/** How long files are kept. They are under `media/` in the data directory. */
export const storageSettings = z.object({
  /** OPENIMAGINE_MEDIA_HOURS: how long a file and its address last. */
  mediaHours: z.coerce.number().min(0.01).max(8760).default(24),
})
