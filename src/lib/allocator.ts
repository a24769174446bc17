/**
 * How the system's allocator (glibc; others ignore it) keeps the memory of our child processes: few pools for the encoder's threads, and what is larger than a frame of 720p
 * goes back to the system at once. A third less memory for a film. Frames themselves are kept, since new memory for each would cost time. Read by a process when it
 * starts, so it belongs into the environment of whoever starts one; what is set there already stays.
 */
export const ALLOCATOR_ENVIRONMENT = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '4000000',
  MALLOC_TRIM_THRESHOLD_: '16000000',
} as const
