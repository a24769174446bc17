/** One process per data directory: a lock that the operating system releases however the process ends. */
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Takes the lock of a data directory or refuses with a sentence; returns the way to give it back. */
export function lockDataDir(dataDir: string): () => void {
  // SQLite's own file lock: works on every platform, and unlike a file with a process id it cannot be left behind.
  const lock = new DatabaseSync(path.join(dataDir, 'server.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new Error(
      `the data directory ${dataDir} is in use by another OpenImagine process; stop it, or set OPENIMAGINE_DATA_DIR to another directory`,
      { cause },
    )
  }
  return () => lock.close()
}
