/** What a request of a batch makes, and how it stands. */

/** What is made here; the body is the one of the route. */
export const BATCH_KINDS = ['image_generation', 'image_edit', 'video_generation', 'video_edit', 'video_extension'] as const
export type BatchKind = (typeof BATCH_KINDS)[number]

/** The route that makes the same; none for what is not made here. */
export const BATCH_ENDPOINTS: Record<BatchKind | 'unsupported', string> = {
  image_generation: '/v1/images/generations',
  image_edit: '/v1/images/edits',
  video_generation: '/v1/videos/generations',
  video_edit: '/v1/videos/edits',
  video_extension: '/v1/videos/extensions',
  unsupported: '',
}

export const BATCH_REQUEST_STATES = ['pending', 'running', 'succeeded', 'failed', 'cancelled'] as const
export type BatchRequestState = (typeof BATCH_REQUEST_STATES)[number]

/** Requests in these states have ended. */
export const ENDED: BatchRequestState[] = ['succeeded', 'failed', 'cancelled']
