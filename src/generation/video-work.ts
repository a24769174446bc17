/** A film to make, as the queue keeps it: plain JSON, inputs by the ids of stored files, so that another process can take it over. */
import type { Delivered, Delivery } from './delivery.ts'
import type { Webhook } from './jobs.ts'

export type VideoWork = {
  model: string
  prompt: string
  seed: number
  ticks: number
  /** True when the policy withholds the result: nothing is made. */
  isWithheld: boolean
  delivery?: Delivery
  webhook?: Webhook
} & (
  | { mode: 'text'; width: number; height: number; durationSeconds: number; references: string[]; generateAudio: boolean }
  | {
      mode: 'image'
      image: string
      lastFrame?: string
      keyframes?: { image: string; atSeconds: number }[]
      references?: string[]
      width?: number
      height?: number
      resolution: '480p' | '720p' | '1080p'
      durationSeconds: number
      generateAudio: boolean
    }
  | { mode: 'edit'; video: string; durationSeconds: number }
  | { mode: 'extend'; video: string; durationSeconds: number; sourceSeconds: number }
)

/** A film that was made, as its job keeps it. */
export type VideoResult = {
  fileId?: string
  delivered?: Delivered
  /** What was asked and could not be drawn. */
  unresolved?: string[]
  mimeType: string
  durationSeconds: number
  respectsModeration: boolean
  ticks: number
  model: string
}

/** The kind of job that films are. */
export const VIDEO_KIND = 'video'
