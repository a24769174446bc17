/**
 * The wire's bodies as types, derived from the schemas. Types only: all of it is erased at run time, so that the SDK, which is built on
 * this file, carries no schema library into a browser.
 */
import type { z } from '@hono/zod-openapi'
import type { batchListResponse, batchRequestListResponse, batchResponse, batchResultListResponse } from './batch-schemas.ts'
import type { imageEditRequest, imageGenerationRequest } from './image-requests.ts'
import type { modelResponse } from './model-responses.ts'
import type { fileListResponse, fileResponse, publicUrlResponse } from './file-responses.ts'
import type {
  deliveryListResponse,
  jobListResponse,
  jobResponse,
  newWebhookResponse,
  webhookListResponse,
  webhookRequest,
  webhookResponse,
} from './job-schemas.ts'
import type { deferredImages, endedVideo, imagesResponse, pendingImages, pendingVideo, startedResponse } from './responses.ts'
import type { videoEditRequest, videoExtensionRequest, videoGenerationFields } from './video-requests.ts'

export type { ErrorCode } from './errors.ts'

/** The body of `POST /v1/images/generations`, as a caller writes it. */
export type ImageGenerationBody = z.input<typeof imageGenerationRequest>
/** The body of `POST /v1/images/edits`, as a caller writes it. */
export type ImageEditBody = z.input<typeof imageEditRequest>
/** The body of `POST /v1/videos/generations`, as a caller writes it. */
export type VideoGenerationBody = Partial<z.input<typeof videoGenerationFields>>
/** The body of `POST /v1/videos/edits`, as a caller writes it. */
export type VideoEditBody = Partial<z.input<typeof videoEditRequest>>
/** The body of `POST /v1/videos/extensions`, as a caller writes it. */
export type VideoExtensionBody = Partial<z.input<typeof videoExtensionRequest>>

/** The answer with pictures. */
export type ImagesAnswer = z.output<typeof imagesResponse>
/** The answer to an accepted job. */
export type StartedAnswer = z.output<typeof startedResponse>
/** Deferred pictures that are being made. */
export type PendingImagesAnswer = z.output<typeof pendingImages>
/** Deferred pictures at their end. */
export type EndedImagesAnswer = z.output<typeof deferredImages>
/** A film that is being made. */
export type PendingVideoAnswer = z.output<typeof pendingVideo>
/** A film at its end. */
export type EndedVideoAnswer = z.output<typeof endedVideo>
/** A file that is kept. Times are seconds since the Unix epoch. */
export type FileAnswer = z.output<typeof fileResponse>
/** A page of files. */
export type FileListAnswer = z.output<typeof fileListResponse>
/** A file's address that opens without a key. */
export type PublicUrlAnswer = z.output<typeof publicUrlResponse>
/** A batch with its counts. */
export type BatchAnswer = z.output<typeof batchResponse>
/** A page of batches. */
export type BatchListAnswer = z.output<typeof batchListResponse>
/** A page of a batch's requests. */
export type BatchRequestListAnswer = z.output<typeof batchRequestListResponse>
/** A page of a batch's results. */
export type BatchResultListAnswer = z.output<typeof batchResultListResponse>
/** The body of `POST /v1/webhooks`, as a caller writes it; ours. */
export type WebhookBody = z.input<typeof webhookRequest>
/** A webhook, ours. */
export type WebhookAnswer = z.output<typeof webhookResponse>
/** A webhook with its secret, ours. */
export type NewWebhookAnswer = z.output<typeof newWebhookResponse>
/** Webhooks, ours. */
export type WebhookListAnswer = z.output<typeof webhookListResponse>
/** A page of deliveries, ours. */
export type DeliveryListAnswer = z.output<typeof deliveryListResponse>
/** A job, ours. */
export type JobAnswer = z.output<typeof jobResponse>
/** A page of jobs, ours. */
export type JobListAnswer = z.output<typeof jobListResponse>
/** One model of `GET /v1/models`. */
export type ModelAnswer = z.output<typeof modelResponse>
