/** The document itself: that it teaches by examples, and that they are right. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from './openapi.ts'

type Schema = { $ref?: string; example?: unknown; type?: string; anyOf?: Schema[]; properties?: Record<string, Schema> }
type Content = Record<string, { schema: Schema; example?: unknown }>
type Told = {
  operationId: string
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
  'x-codeSamples': { source: string }[]
}
const document = openApiDocument() as {
  paths: Record<string, Record<string, Told>>
  components: { schemas: Record<string, Schema> }
}
const { schemas } = document.components
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(document, 'openapi')

const exampleOf = ({ schema, example }: Content[string]): unknown =>
  example ?? schema.example ?? schemas[schema.$ref?.split('/').at(-1) ?? '']?.example

describe('the OpenAPI document', () => {
  it('has an example for every JSON body, answer and error', () => {
    const without = operations.flatMap(({ operationId, requestBody, responses }) =>
      Object.entries({ body: requestBody ?? { content: {} }, ...responses }).flatMap(([name, { content = {} }]) => {
        const json = content['application/json']
        return json !== undefined && exampleOf(json) === undefined ? [`${operationId} ${name}`] : []
      }),
    )
    expect(without).toEqual([])
  })

  it('has examples that are as their schemas say', () => {
    const wrong = Object.entries(schemas).flatMap(([name, { example }]) => {
      if (example === undefined) return []
      const validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` })
      return validate(example) ? [] : [`${name}: ${JSON.stringify(validate.errors?.[0])}`]
    })
    expect(wrong).toEqual([])
  })

  it('has patterns that are expressions, without delimiters and flags', () => {
    const patterns = [...JSON.stringify(document).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '')
    expect(patterns.length).toBeGreaterThan(3)
    for (const pattern of patterns) expect(pattern).toMatch(/\$$/)
  })

  it('has a command for every operation, with its example', () => {
    for (const told of operations) {
      const [sample] = told['x-codeSamples']
      const json = told.requestBody?.content['application/json']
      const body = /-d '([^]*)'$/.exec(sample?.source ?? '')?.[1]?.replaceAll(String.raw`'\''`, "'")
      expect(sample?.source).toMatch(/^curl (-X (DELETE|POST) )?http:\/\/127\.0\.0\.1:8787\/[^{}]+/)
      if (json !== undefined) expect(JSON.parse(body ?? '')).toEqual(exampleOf(json))
    }
  })

  it('says that what may be left out of a body may be null, and of nothing else', () => {
    const { properties = {} } = schemas['ImageGenerationRequest'] ?? {}
    expect(properties['n']?.type).toEqual(['integer', 'null'])
    expect(properties['storage_options']?.anyOf).toContainEqual({ type: 'null' })
    expect(properties['prompt']?.type).toBe('string')
    expect(schemas['Images']?.properties?.['model']?.type).toBe('string')
  })
})
