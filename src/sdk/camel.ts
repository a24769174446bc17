/** The wire's snake_case and the code's camelCase, as types and as values: the one place where the SDK translates names. */

type CamelName<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelName<Tail>>}` : Name

/** A wire type with its names in camelCase, at every depth. */
export type Camel<Wire> = Wire extends readonly (infer Item)[]
  ? Camel<Item>[]
  : Wire extends object
    ? { [Key in keyof Wire as Key extends string ? CamelName<Key> : Key]: Camel<Wire[Key]> }
    : Wire

/** A wire answer in the code's names. */
export function toCamel<Wire>(wire: Wire): Camel<Wire> {
  return renamed(wire, (name) => name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())) as Camel<Wire>
}

/** Parameters in the wire's names; what is undefined is left out. */
export function toSnake(parameters: object): Record<string, unknown> {
  return renamed(parameters, (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) as Record<
    string,
    unknown
  >
}

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([name, item]) => [rename(name), renamed(item, rename)]))
}
