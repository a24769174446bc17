/** What an operator can choose about making media. */
import { z } from 'zod'

export const generationSettings = z.object({
  /** OPENIMAGINE_MEDIA_SECONDS: how long results and their addresses stay. */
  mediaSeconds: z.coerce.number().int().min(60).max(2_592_000).default(86_400),
  /** OPENIMAGINE_WORKERS: how many films are made at once. */
  workers: z.coerce.number().int().min(0).max(64).default(2),
})
