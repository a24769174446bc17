/**
 * The media door: picture and film codecs, probes and notes. Bytes and pixels only: it knows nothing of servers or scenes.
 * Whatever decodes a stranger's file belongs in a process that may die.
 */
export { FRAMES_PER_SECOND, SAMPLE_RATE, type Pixels, type StereoSound } from './pixels.ts'
export { UnreadableMedia } from './unreadable-media.ts'
export { decodeImage, type DecodedImage } from './decode-image.ts'
export { encodeImage, type EncodedImage, type ImageFormat } from './encode-image.ts'
export { openFrameEncoder, type FrameEncoder } from './encode-frames.ts'
export { encodeSound } from './encode-sound.ts'
export { KEY_FRAME_EVERY, type FrameSize } from './film-format.ts'
export { readSegment, writeSegment, type Segment } from './film-segment.ts'
export { joinFilm, type JoinedFilm } from './join-film.ts'
export { readFilmNote } from './film-note.ts'
export { planesSize } from './planes.ts'
export { planesToPixels } from '../lib/planes/planes-to-pixels.ts'
export { inspectFilm, type InspectedFilm } from './inspect-film.ts'
export { unpackFilm, type UnpackedFilm } from './unpack-film.ts'
