/** Measures each environment at 1024x1024: `node bench/environments.ts [kind]`. The best of five, on one core. */
import { paintEnvironment } from '../src/illustrator/paint/environments.ts'
import { emptyScene, ENVIRONMENT_KINDS } from '../src/illustrator/scene/scene.ts'

const asked = process.argv[2]
const rows = ENVIRONMENT_KINDS.filter((kind) => !asked || kind === asked).map((kind) => {
  const scene = emptyScene({ seed: 3, width: 1024, height: 1024, prompt: '' })
  scene.environment.kind = kind
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    paintEnvironment(scene)
    return performance.now() - start
  })
  return { kind, ms: Math.round(Math.min(...times)) }
})
console.table(rows.sort((a, b) => b.ms - a.ms))
