/** The idempotency door: the same key and body give the same answer, once and for 24 hours. */

/** An answer as it is kept and given again. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string }

/** One request that carries an `Idempotency-Key`. `request` is what must be equal: method, path and the body, canonical. */
export type IdempotentRequest = { accountId: string; key: string; request: string; signal: AbortSignal }

/**
 * Answers each key once. Same key and request: the first answer again, after waiting for it when it is still being made (409 with
 * Retry-After if that takes too long). Same key, other request: 422. A key over 255 characters or empty: 400. Answers that a retry
 * should try again (401, 408, 409, 429 and 5xx) are not kept.
 */
export type Idempotency = {
  answer(request: IdempotentRequest, run: () => Promise<StoredAnswer>): Promise<StoredAnswer & { isReplay: boolean }>
  /** Forgets what is older than 24 hours. */
  sweep(): Promise<number>
}
