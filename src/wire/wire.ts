/**
 * The door between the wire's JSON and the domain's words, both ways. HTTP, gRPC and batches all read requests and tell results through
 * it, so that a field means the same wherever it comes from.
 */
export { fileAnswer } from './file-answer.ts'
export { imagesAnswer } from './images-answer.ts'
export { jobAnswer } from './job-answer.ts'
export { readFileListing } from './read-file-listing.ts'
export { readImageEdit, readImageGeneration, type ImageFormat, type ReadImages } from './read-images.ts'
export { readVideoEdit, readVideoExtension, readVideoGeneration } from './read-videos.ts'
export { videoAnswer } from './video-answer.ts'
