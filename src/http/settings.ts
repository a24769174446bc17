/** What an operator can choose about the HTTP side. */
import { z } from 'zod'

export const httpSettings = z.object({
  /** OPENIMAGINE_HOST */
  host: z.string().min(1).default('127.0.0.1'),
  /** OPENIMAGINE_PORT: 0 picks a free one. */
  port: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** OPENIMAGINE_TLS_CERT_FILE: a certificate chain in PEM; with the key the port speaks TLS. */
  tlsCertFile: z.string().min(1).optional(),
  /** OPENIMAGINE_TLS_KEY_FILE: its private key in PEM. */
  tlsKeyFile: z.string().min(1).optional(),
  /** OPENIMAGINE_PUBLIC_URL: the address that clients see, when a request's own Host is not it. */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /**
   * OPENIMAGINE_VIDEO_DATA_URLS: films inside the answer instead of an address. `auto`: for the Vercel AI SDK on a private host, which
   * it refuses to download from.
   */
  videoDataUrls: z.enum(['auto', 'always', 'never']).default('auto'),
  /** OPENIMAGINE_MAX_BODY_BYTES: the largest request body. */
  maxBodyBytes: z.coerce
    .number()
    .int()
    .min(1024)
    .max(512 * 1024 * 1024)
    .default(96 * 1024 * 1024),
})

export type HttpSettings = z.infer<typeof httpSettings>
