/** The domain's door: make pictures, edit them, start films, see how they stand, make the films. */
import type { Principal } from '../accounts/accounts.ts'
import type { JobHandler, JobStatus } from '../queue/queue.ts'
import { createImages, type Asking } from './create-images.ts'
import { deferImages, IMAGES_KIND, runImagesJob } from './defer-images.ts'
import { editImages } from './edit-images.ts'
import { getImages, type DeferredPictures } from './get-images.ts'
import { getVideo, type Video } from './get-video.ts'
import { cancelJob, getJob, listJobs, type JobView } from './jobs.ts'
import type { Parts } from './parts.ts'
import type { Pictures } from './pictures.ts'
import type { CreateImages, EditImages, StartVideo } from './requests.ts'
import { runVideoJob } from './run-video-job.ts'
import { startVideo, type Starting } from './start-video.ts'
import { watchVideo } from './watch-video.ts'

export type { Parts as GenerationParts } from './parts.ts'
export type { Delivered, Delivery, KeepAs } from './delivery.ts'
export { endingOf, type JobView } from './jobs.ts'
export type { Picture, Pictures } from './pictures.ts'
export type { CreateImages, EditImages, StartVideo } from './requests.ts'
export type { VideoResult } from './video-work.ts'
export type { Video } from './get-video.ts'

/** Everything that callers can ask for, whatever protocol they speak. */
export type Generation = {
  createImages(request: CreateImages, asking: Asking): Promise<Pictures>
  editImages(request: EditImages, asking: Asking): Promise<Pictures>
  /** The same, later: answers at once with the id of a job. */
  deferImages(
    asked: { what: 'create'; request: CreateImages } | { what: 'edit'; request: EditImages },
    starting: Starting,
  ): Promise<{ id: string }>
  getImages(principal: Principal, id: string): Promise<DeferredPictures>
  startVideo(request: StartVideo, starting: Starting): Promise<{ id: string }>
  getVideo(principal: Principal, id: string): Promise<Video>
  /** The film as it changes, until its end. */
  watchVideo(principal: Principal, watching: { id: string; signal: AbortSignal }): AsyncGenerator<Video>
  listJobs(principal: Principal, listing: { limit: number; status?: JobStatus; after?: string }): Promise<JobView[]>
  getJob(principal: Principal, id: string): Promise<JobView>
  cancelJob(principal: Principal, id: string): Promise<JobView>
  /** What a worker calls for each job. */
  runJob: JobHandler
}

/** Binds the domain to its parts. */
export function makeGeneration(parts: Parts): Generation {
  const runVideo = runVideoJob(parts)
  return {
    createImages: (request, asking) => createImages(parts, request, asking),
    editImages: (request, asking) => editImages(parts, request, asking),
    deferImages: (asked, starting) => deferImages(parts, asked, starting),
    getImages: (principal, id) => getImages(parts, principal, id),
    startVideo: (request, starting) => startVideo(parts, request, starting),
    getVideo: (principal, id) => getVideo(parts, principal, id),
    watchVideo: (principal, watching) => watchVideo(parts, principal, watching),
    listJobs: (principal, listing) => listJobs(parts, principal, listing),
    getJob: (principal, id) => getJob(parts, principal, id),
    cancelJob: (principal, id) => cancelJob(parts, principal, id),
    runJob: (job, context) => (job.kind === IMAGES_KIND ? runImagesJob(parts, job, context) : runVideo(job, context)),
  }
}
