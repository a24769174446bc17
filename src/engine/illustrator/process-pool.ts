/**
 * A pool of child processes that take one task at a time. Lower priority numbers go first, then first come, first served.
 * A child is started when it is needed and kept warm; one that dies, hangs (says nothing for `hangMs`), or grows over `memoryMb` is replaced
 * and its task is tried once more, then fails. A cancelled task rejects at once with the signal's reason; its child has 100 ms to stop.
 * Children end with their parent: their channel closes.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { EngineRefusal } from '../engine.ts'

/** `prefers` names work that belongs together: the child that did the last of it does the next, when it is idle, since it has what is needed at hand. */
export type TaskRun = {
  signal: AbortSignal
  onStep?: ((step: number) => void) | undefined
  priority?: number
  prefers?: string
}

export type ProcessPool<Task> = {
  /** Runs a task in a child. The result is what the child answered. */
  run<Result>(task: Task, run: TaskRun): Promise<Result>
  /** Starts a child ahead of the first task. */
  warm(): void
  stop(): Promise<void>
}

export type PoolOptions = {
  entry: URL
  args?: string[]
  count: number
  memoryMb: number
  hangMs: number
  /** Ends a child after this many tasks: for children that read strangers' files. */
  tasksPerChild?: number
}

/** What a child says: a step done, an answer, or why it could not. */
export type ChildMessage = { id: number } & ({ step: number } | { result: unknown } | { failure: TaskFailure })
export type TaskFailure = { code?: EngineRefusal['code']; message: string; stack?: string | undefined }

type Waiting<Task> = TaskRun & {
  id: number
  task: Task
  attempts: number
  isSettled: boolean
  resolve: (result: unknown) => void
  reject: (reason: unknown) => void
}
type Worker<Task> = {
  child: ChildProcess
  current?: Waiting<Task> | undefined
  done: number
  heardAt: number
  dying?: string
  /** The work that it did last, of what belongs together. */
  keeps?: string | undefined
}

const CANCEL_GRACE_MS = 100
const WATCH_EVERY_MS = 100

export function processPool<Task>(options: PoolOptions): ProcessPool<Task> {
  const { entry, args = [], count, memoryMb, hangMs, tasksPerChild = Number.POSITIVE_INFINITY } = options
  const queue: Waiting<Task>[] = []
  const workers = new Set<Worker<Task>>()
  let nextId = 1
  let isStopped = false

  const settle = (waiting: Waiting<Task>, act: () => void): void => {
    if (waiting.isSettled) return
    waiting.isSettled = true
    act()
  }

  const start = (): Worker<Task> => {
    const child = fork(entry, args, {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=512', '--max-semi-space-size=4', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const worker: Worker<Task> = { child, done: 0, heardAt: performance.now() }
    workers.add(worker)
    child.on('message', (message) => hear(worker, message as ChildMessage))
    child.on('error', () => child.kill('SIGKILL'))
    child.on('exit', (code, signal) => bury(worker, worker.dying ?? `ended with ${signal ?? `code ${code}`}`))
    return worker
  }

  const hear = (worker: Worker<Task>, message: ChildMessage): void => {
    worker.heardAt = performance.now()
    const current = worker.current
    if (!current || message.id !== current.id) return
    if ('step' in message) {
      if (!current.isSettled) current.onStep?.(message.step)
      return
    }
    worker.current = undefined
    worker.done++
    if ('result' in message) settle(current, () => current.resolve(message.result))
    else settle(current, () => current.reject(asError(message.failure)))
    if (worker.done >= tasksPerChild) retire(worker)
    pump()
  }

  const retire = (worker: Worker<Task>): void => {
    worker.dying = 'was retired'
    workers.delete(worker)
    worker.child.kill('SIGKILL')
    if (!isStopped && workers.size < count) start()
  }

  const bury = (worker: Worker<Task>, how: string): void => {
    workers.delete(worker)
    const current = worker.current
    worker.current = undefined
    if (current && !current.isSettled) {
      if (current.attempts < 2 && !isStopped) queue.unshift(current)
      else settle(current, () => current.reject(new Error(`a media process ${how} twice over the same task`)))
    }
    pump()
  }

  const pump = (): void => {
    if (isStopped) return
    for (let waiting = queue[0]; waiting; waiting = queue[0]) {
      const idle = idleFor(waiting)
      if (!waiting.isSettled && !idle && workers.size >= count) return
      queue.shift()
      if (!waiting.isSettled) give(idle ?? start(), waiting)
    }
  }

  /** The child that keeps what the task prefers, else one that keeps nothing, else any. */
  const idleFor = ({ prefers }: Waiting<Task>): Worker<Task> | undefined => {
    const idle = [...workers].filter((worker) => !worker.current && !worker.dying)
    const keeping = prefers === undefined ? undefined : idle.find(({ keeps }) => keeps === prefers)
    return keeping ?? idle.find(({ keeps }) => keeps === undefined) ?? idle[0]
  }

  const give = (worker: Worker<Task>, waiting: Waiting<Task>): void => {
    waiting.attempts++
    worker.keeps = waiting.prefers ?? worker.keeps
    worker.current = waiting
    worker.heardAt = performance.now()
    worker.child.send({ id: waiting.id, task: waiting.task }, (error) => {
      if (error) worker.child.kill('SIGKILL')
    })
  }

  const cancel = (waiting: Waiting<Task>): void => {
    settle(waiting, () => waiting.reject(waiting.signal.reason))
    const worker = [...workers].find(({ current }) => current === waiting)
    if (!worker) return
    worker.child.send({ cancel: waiting.id }, () => undefined)
    setTimeout(() => worker.current === waiting && worker.child.kill('SIGKILL'), CANCEL_GRACE_MS).unref()
  }

  const watch = setInterval(() => {
    for (const worker of workers) {
      if (!worker.current) continue
      if (performance.now() - worker.heardAt > hangMs) end(worker, `said nothing for ${hangMs / 1000} s`)
      else void residentMb(worker.child.pid).then((mb) => mb > memoryMb && end(worker, `used more than ${memoryMb} MB`))
    }
  }, WATCH_EVERY_MS)
  watch.unref()
  const end = (worker: Worker<Task>, why: string): void => {
    worker.dying = why
    worker.child.kill('SIGKILL')
  }

  return {
    run: <Result>(task: Task, run: TaskRun) =>
      new Promise<Result>((resolve, reject) => {
        if (run.signal.aborted) return reject(run.signal.reason)
        if (isStopped) return reject(new Error('the engine has stopped'))
        const waiting: Waiting<Task> = {
          ...run, id: nextId++, task, attempts: 0, isSettled: false, reject, resolve: (result) => resolve(result as Result),
        } // prettier-ignore
        const onAbort = (): void => cancel(waiting)
        run.signal.addEventListener('abort', onAbort, { once: true })
        const unhook = (): void => run.signal.removeEventListener('abort', onAbort)
        waiting.resolve = (result) => (unhook(), resolve(result as Result))
        waiting.reject = (reason) => (unhook(), reject(reason))
        const priority = run.priority ?? 0
        const place = queue.findIndex((other) => (other.priority ?? 0) > priority)
        queue.splice(place < 0 ? queue.length : place, 0, waiting)
        pump()
      }),
    warm: () => void (workers.size === 0 && !isStopped && start()),
    async stop() {
      isStopped = true
      clearInterval(watch)
      const stopped = new Error('the engine has stopped')
      for (const waiting of queue.splice(0)) settle(waiting, () => waiting.reject(stopped))
      const exits = [...workers].map(({ child, current }) => {
        if (current) settle(current, () => current.reject(stopped))
        return new Promise<void>((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) return resolve()
          child.once('exit', () => resolve())
          child.kill('SIGKILL')
        })
      })
      await Promise.all(exits)
    },
  }
}

function asError({ code, message, stack }: TaskFailure): Error {
  if (code) return new EngineRefusal(code, message)
  const error = new Error(message)
  if (stack) error.stack = stack
  return error
}

/** Memory of a process where the system tells (Linux); elsewhere 0, and only the heap limit holds. */
async function residentMb(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').then(
    (text) => Number(text.split(' ')[1]),
    () => 0,
  )
  return (pages * 4096) / 1024 / 1024
}
