/** Where results go beside the answer, read from a request's `storage_options` and `output`. */
import type { StorageOptions } from '../api/delivery.ts'
import type { Delivery, KeepAs } from '../generation/generation.ts'

type Asked = {
  storage_options?: StorageOptions | undefined
  output?: { upload_url?: string | undefined; upload_urls?: string[] | undefined } | undefined
}

/** The `delivery` of a request; no field at all when nothing is asked. */
export function readDelivery({ storage_options: storage, output }: Asked): { delivery?: Delivery } {
  const uploadUrls = output?.upload_urls ?? (output?.upload_url === undefined ? undefined : [output.upload_url])
  if (storage === undefined && uploadUrls === undefined) return {}
  return {
    delivery: {
      ...(uploadUrls === undefined ? {} : { uploadUrls }),
      ...(storage === undefined ? {} : { keepAs: keepAsOf(storage) }),
    },
  }
}

function keepAsOf({ filename, expires_after: expiresAfterSeconds, public_url: shown = false }: StorageOptions): KeepAs {
  const publicSeconds = typeof shown === 'object' ? shown.expires_after : undefined
  return {
    filename,
    isPublic: shown !== false,
    ...(expiresAfterSeconds === undefined ? {} : { expiresAfterSeconds }),
    ...(publicSeconds === undefined ? {} : { publicSeconds }),
  }
}
