/** Our frames' layout in memory: I420, three planes, chroma at half size. `lib/planes` draws on them and reads them. */
/** Bytes of one I420 frame. */
export const planesSize = (width: number, height: number): number => (width * height * 3) / 2
