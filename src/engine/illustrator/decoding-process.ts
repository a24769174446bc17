/** A child that opens strangers' files and leaves raw pixels and samples for the drawing children. It may die at any time. */
import { writeFile } from 'node:fs/promises'
import { decodeImage, inspectFilm, unpackFilm } from '../../media/media.ts'
import { serveTasks } from './serve-tasks.ts'
import type { DecodingTask, RawPicture } from './tasks.ts'

serveTasks<DecodingTask>(async (task, step) => {
  switch (task.kind) {
    case 'inspect-image': {
      const { width, height } = await decodeImage(task.file)
      return { width, height }
    }
    case 'inspect-film':
      return inspectFilm(task.file)
    case 'unpack-image':
      return unpackImage(task)
    case 'unpack-film':
      return unpackFilm(task.file, { toFolder: task.toFolder, longestSeconds: task.longestSeconds, onFrame: step })
  }
})

async function unpackImage({ file, to, longestSide }: DecodingTask & { kind: 'unpack-image' }): Promise<RawPicture> {
  const { pixels, note } = await decodeImage(file, { longestSide })
  await writeFile(to, pixels.data)
  return { file: to, width: pixels.width, height: pixels.height, ...(note !== undefined && { note }) }
}
