/** The child's side of the pool: takes a task, answers, reports steps, stops when told to or when the parent is gone. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { UnreadableMedia } from '../../media/media.ts'
import type { TaskFailure } from './process-pool.ts'

/** Given to every task: says that a step is done and lets messages in; throws when the task was cancelled. */
export type Step = () => Promise<void>

/** Answers tasks until the parent goes away. */
export function serveTasks<Task>(answer: (task: Task, step: Step) => Promise<unknown>): void {
  const cancelled = new Set<number>()
  const say = (message: object): void => void process.send?.(message, undefined, undefined, () => undefined)
  const work = async (id: number, task: Task): Promise<void> => {
    let steps = 0
    const step: Step = async () => {
      say({ id, step: ++steps })
      await nextTurn()
      if (cancelled.has(id)) throw new Error('cancelled')
    }
    try {
      say({ id, result: await answer(task, step) })
    } catch (error) {
      say({ id, failure: describeFailure(error) })
    } finally {
      cancelled.delete(id)
    }
  }
  process.on('message', (message: { id: number; task: Task } | { cancel: number }) => {
    if ('cancel' in message) cancelled.add(message.cancel)
    else void work(message.id, message.task)
  })
  // Nothing is left to do for a parent that is gone.
  process.on('disconnect', () => process.exit())
}

function describeFailure(error: unknown): TaskFailure {
  if (error instanceof UnreadableMedia) {
    return { code: error.kind === 'image' ? 'invalid_image_url' : 'invalid_video_url', message: error.message }
  }
  if (!(error instanceof Error)) return { message: String(error) }
  // By name: the class comes from whichever illustrator was loaded.
  if (error.name === 'InstructionRefusal') return { code: 'invalid_prompt', message: error.message }
  return { message: error.message, stack: error.stack }
}
