/** Trains the linear model of moderation and writes src/moderation/model/weights.data.ts. Run after the labelled prompts or the lexicon changed. */
import { writeFileSync } from 'node:fs'
import { trainWeights } from '../bench/train-weights.ts'

const { weights, exampleCount } = trainWeights()
const note = '/** 8-bit weights of the linear model, written by scripts/train-moderation.ts. */'
writeFileSync(
  new URL('../src/moderation/model/weights.data.ts', import.meta.url),
  `${note}\nexport const weights = {\n  thresholds: ${JSON.stringify(weights.thresholds)},\n  table: '${weights.table}',\n}\n`,
)
console.log(exampleCount, 'examples', weights.thresholds)
