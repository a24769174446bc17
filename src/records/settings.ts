/** Settings of the records. */
import * as z from 'zod'

/** Where the records are kept. */
export const recordsSettings = z.object({
  /** OPENIMAGINE_DATABASE_URL: `postgres://...`; without it SQLite in the data directory is used. */
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** OPENIMAGINE_DATA_DIR */
  dataDir: z.string().min(1).default('./data'),
})
