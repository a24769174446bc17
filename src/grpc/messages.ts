/** Messages of `protos/` as plain objects, and how they become the bodies that the REST API takes. */

/** A moment; the fraction of a second is not told. */
export type Timestamp = { seconds: number; nanos: number }

/** Epoch seconds or milliseconds as a message. */
export const secondsTimestamp = (seconds: number): Timestamp => ({ seconds, nanos: 0 })
export const timestamp = (ms: number): Timestamp => secondsTimestamp(Math.floor(ms / 1000))

export type UrlContent = { image_url?: string; url?: string; file_id?: string }
export type StorageOptionsMessage = {
  filename?: string
  expires_after?: number
  public_url?: { expires_after?: number }
}

/** `{url}` or `{file_id}` as REST has it; a source that is set to nothing is told by the schema. */
export function sourceBody(content: UrlContent): object {
  const address = content.image_url ?? content.url
  return {
    ...(address === undefined ? {} : { url: address }),
    ...(content.file_id === undefined ? {} : { file_id: content.file_id }),
  }
}

/** `storage_options` as REST has it. */
export function storageBody(options: StorageOptionsMessage): object {
  const { filename = '', expires_after: expiresAfter, public_url: shown } = options
  return {
    filename,
    ...(expiresAfter === undefined ? {} : { expires_after: expiresAfter }),
    ...(shown === undefined ? {} : { public_url: shown }),
  }
}

/** `IMG_ASPECT_RATIO_19_5_9` is `19.5:9`: the two numbers, of which only 19.5 has a fraction. */
export function ratioOf(given: string | number): string | undefined {
  const name = String(given)
  if (name.endsWith('_AUTO')) return 'auto'
  const numbers = /_RATIO_([\d_]+)$/.exec(name)?.[1]?.replace('19_5', '19.5').split('_')
  return numbers?.join(':') ?? (typeof given === 'number' ? name : undefined)
}

/** The last word of an enum's name in lower case: `IMG_QUALITY_LOW` is `low`. Undefined for the zero of an enum; a number for an unknown one. */
export function wordOf(name: string | number | undefined): string | undefined {
  const word = name === undefined ? undefined : String(name).split('_').at(-1)?.toLowerCase()
  return word === 'invalid' || word === 'unspecified' ? undefined : word
}

/** A body without what is not set: proto3 gives empty texts for those. */
export function body(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

type WireFileOutput = {
  file_id: string
  filename: string
  expires_at?: number
  public_url?: string
  public_url_expires_at?: number
  public_url_error?: string
}

/** `file_output` and `storage_error` of a REST result as fields of a message. */
export function deliveredFields({
  file_output: file,
  storage_error: error,
}: {
  file_output?: WireFileOutput
  storage_error?: string
}) {
  return body({ file_output: file && fileOutput(file), storage_error: error })
}

function fileOutput({ expires_at: end, public_url_expires_at: publicEnd, ...file }: WireFileOutput) {
  return body({
    ...file,
    expires_at: end === undefined ? undefined : secondsTimestamp(end),
    public_url_expires_at: publicEnd === undefined ? undefined : secondsTimestamp(publicEnd),
  })
}
