/** Compiles the kernels in `assembly/` into a module that our code carries along: `npm run kernels`. A test holds the two together. */
import { writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

export const KERNEL_SOURCE = 'assembly/planes-kernel.ts'
export const KERNEL_MODULE = 'src/lib/planes/planes-kernel.data.ts'

/** The compiled module as the text of a TypeScript file. */
export async function compiledKernel(): Promise<string> {
  const files = new Map<string, Uint8Array>()
  const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--outFile', 'kernel.wasm']
  const writeFile = (name: string, contents: string | Uint8Array): void => {
    if (typeof contents !== 'string') files.set(name, contents)
  }
  const { error, stderr } = await asc.main([KERNEL_SOURCE, ...options], { writeFile })
  const wasm = files.get('kernel.wasm')
  if (error || !wasm) throw new Error(`the kernels do not compile: ${stderr.toString()}`, { cause: error })
  const text = Buffer.from(wasm).toString('base64')
  return `/** Compiled from \`${KERNEL_SOURCE}\` by \`npm run kernels\`; not edited by hand. WebAssembly in base64. */\n// prettier-ignore\nexport const PLANES_KERNEL =\n  '${text}'\n`
}

if (import.meta.main) writeFileSync(KERNEL_MODULE, await compiledKernel())
