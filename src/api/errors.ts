/** What can be told to a caller who asked for something that cannot be done: one class, and one table from code to status. */

/** The API document's eight codes and the HTTP status that each has unless the thrower says otherwise. */
export const STATUS_OF_CODE = {
  unauthorized: 401,
  rate_limit_exceeded: 429,
  invalid_prompt: 400,
  content_policy_violation: 400,
  invalid_image_url: 400,
  invalid_video_url: 400,
  invalid_parameters: 400,
  internal_error: 500,
} as const

/** One of the API document's error codes. */
export type ErrorCode = keyof typeof STATUS_OF_CODE

export type ApiErrorOptions = {
  /** Another status for the same code, e.g. 404, 405, 413, 415 for `invalid_parameters`, 503 for `internal_error`. */
  status?: number
  /** The field that is wrong, in the wire's words, e.g. `duration` or `image.url`. */
  param?: string
  /** The value that is wrong, shortened by whoever shows it. */
  value?: unknown
  retryAfterSeconds?: number
  /** Sent with the error as they are, e.g. `allow` for a 405. */
  headers?: Record<string, string>
  cause?: unknown
}

/**
 * Thrown when the caller can act on it. The message is shown as it is: it says what is wrong, with the value, and what would be right.
 * Anything else that is thrown is a bug and becomes `internal_error`.
 */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly param: string | undefined
  readonly value: unknown
  readonly retryAfterSeconds: number | undefined
  readonly headers: Record<string, string>

  constructor(code: ErrorCode, message: string, options: ApiErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.name = 'ApiError'
    this.code = code
    this.status = options.status ?? STATUS_OF_CODE[code]
    this.param = options.param
    this.value = options.value
    this.retryAfterSeconds = options.retryAfterSeconds
    this.headers = options.headers ?? {}
  }
}

/** The word for the same failure in a job's `error.code`, as the official clients know it. */
export const JOB_ERROR_CODE: Record<ErrorCode, string> = {
  unauthorized: 'permission_denied',
  rate_limit_exceeded: 'service_unavailable',
  invalid_prompt: 'invalid_argument',
  content_policy_violation: 'permission_denied',
  invalid_image_url: 'invalid_argument',
  invalid_video_url: 'failed_precondition',
  invalid_parameters: 'invalid_argument',
  internal_error: 'internal_error',
}
