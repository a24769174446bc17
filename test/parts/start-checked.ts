/** A started server for tests: every reply is held against the OpenAPI document, and stopping it fails when one was amiss. */
import type { Config } from '../../src/config.ts'
import { startServer, type OwnParts, type RunningServer } from '../../src/server.ts'
import { heldToContract } from './contract.ts'

/** Like `startServer`. */
export async function startChecked(config: Config, own: OwnParts): Promise<RunningServer> {
  const { around, breaches } = heldToContract()
  const server = await startServer(config, { ...own, around })
  return {
    ...server,
    async stop() {
      await server.stop()
      if (breaches.length > 0) throw new Error(`replies were not as the document tells:\n${breaches.join('\n')}`)
    },
  }
}
