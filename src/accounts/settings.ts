/** Settings of the accounts. */
import * as z from 'zod'

/** The root key and the limits, which default to the API document's. */
export const accountsSettings = z.object({
  /** OPENIMAGINE_API_KEY: any text that is to be accepted as the root key. */
  apiKey: z.string().min(1).optional(),
  /** OPENIMAGINE_REQUESTS_PER_MINUTE, per key */
  requestsPerMinute: z.coerce.number().int().min(1).max(100_000).default(60),
  /** OPENIMAGINE_JOBS_IN_FLIGHT, per account */
  jobsInFlight: z.coerce.number().int().min(1).max(100_000).default(15),
})
