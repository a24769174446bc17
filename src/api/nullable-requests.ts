/** In requests null counts as left out (`readRequest`); this says so in the document, field by field, so that generated clients know. */

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  anyOf?: Schema[]
  allOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}
type Body = { content: Record<string, { schema: Schema }> }
type Document = {
  paths: Record<string, Record<string, { requestBody?: Body }>>
  components: { schemas: Record<string, Schema> }
}

/** Lets every field that may be left out of a JSON body be null too. Changes the document. */
export function allowNullsInRequests(document: Document): void {
  const { schemas } = document.components
  const done = new Set<Schema>()

  function visit(schema: Schema): void {
    if (done.has(schema)) return
    done.add(schema)
    if (schema.$ref !== undefined) return visit(schemas[nameOf(schema.$ref)] ?? {})
    for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) visit(part)
    if (schema.items) visit(schema.items)
    const { properties = {}, required = [] } = schema
    for (const [name, property] of Object.entries(properties)) {
      visit(property)
      if (!required.includes(name)) properties[name] = nullable(property)
    }
  }

  for (const operation of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
    const schema = operation.requestBody?.content['application/json']?.schema
    if (schema) visit(schema)
  }
}

function nullable(schema: Schema): Schema {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] }
  const [only, told, ...more] = schema.allOf ?? []
  // `allOf` of a reference and a description is one schema with that description.
  if (only?.$ref !== undefined && told !== undefined && more.length === 0) return { ...told, anyOf: [only, { type: 'null' }] }
  if (schema.type === undefined) return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'].flat(), ...(schema.enum ? { enum: [...schema.enum, null] } : {}) }
}

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ''
