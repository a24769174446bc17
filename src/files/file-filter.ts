/**
 * The `filter` of a list of files, e.g. `content_type = "image/png" AND NOT (size_bytes > 1048576 OR public_url = null)`, as a condition for
 * the records. The grammar, loosest first:
 *
 *     any   = all { OR all }
 *     all   = one { AND one }
 *     one   = NOT one | ( any ) | field operator value
 *     value = "text" | number | null
 *
 * Fields and operators are those that the official Python SDK documents, but for `upload_status`: files are here once they are whole.
 */
import { ApiError } from '../api/errors.ts'

type Kind = 'text' | 'number' | 'time' | 'presence'

/** What a field is called, what it is, and where it is kept. A time is compared in seconds, as the wire tells it. */
const FIELDS: Record<string, { kind: Kind; sql: string }> = {
  file_id: { kind: 'text', sql: 'id' },
  name: { kind: 'text', sql: 'filename' },
  file_name: { kind: 'text', sql: 'filename' },
  filename: { kind: 'text', sql: 'filename' },
  content_type: { kind: 'text', sql: 'mime_type' },
  size_bytes: { kind: 'number', sql: 'bytes' },
  created_at: { kind: 'time', sql: 'created_at / 1000' },
  expires_at: { kind: 'time', sql: 'expires_at / 1000' },
  public_url: { kind: 'presence', sql: 'public_token' },
  public_url_expires_at: { kind: 'time', sql: 'public_expires_at / 1000' },
  user_defined_id: { kind: 'presence', sql: 'NULL' },
}
const OPERATORS = ['=', '!=', '>', '>=', '<', '<=']
const DEEPEST = 30

/** A condition whose placeholders are numbered from `from` on, and what stands for them. */
export type Condition = { sql: string; params: (string | number)[] }

/** Reads the text; throws `invalid_parameters` with what is wrong. */
export function readFileFilter(text: string, from: number): Condition {
  const tokens = tokensOf(text)
  const params: (string | number)[] = []
  let at = 0

  const take = (): string | undefined => tokens[at++]
  const isNext = (word: string): boolean => tokens[at]?.toUpperCase() === word && ++at > 0

  function any(depth: number): string {
    let sql = all(depth)
    while (isNext('OR')) sql = `(${sql} OR ${all(depth)})`
    return sql
  }
  function all(depth: number): string {
    let sql = one(depth)
    while (isNext('AND')) sql = `(${sql} AND ${one(depth)})`
    return sql
  }
  function one(depth: number): string {
    if (depth > DEEPEST) throw wrong(`must not be nested deeper than ${DEEPEST}`)
    if (isNext('NOT')) return `(NOT ${one(depth + 1)})`
    if (!isNext('(')) return comparison()
    const sql = any(depth + 1)
    if (!isNext(')')) throw wrong('has a ( without its )')
    return sql
  }
  function comparison(): string {
    const [name = '', operator = '', value = ''] = [take(), take(), take()]
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
    if (!field) throw wrong(`must compare one of ${Object.keys(FIELDS).join(', ')}, got ${shown(name)}`)
    if (!OPERATORS.includes(operator))
      throw wrong(`must have one of ${OPERATORS.join(' ')} after ${name}, got ${shown(operator)}`)
    const isEquality = operator === '=' || operator === '!='
    if (value.toLowerCase() === 'null' && isEquality) return `(${field.sql} IS ${operator === '=' ? '' : 'NOT '}NULL)`
    params.push(operandOf(field.kind, name, value))
    if (field.kind === 'text' && !isEquality) throw wrong(`can compare ${name} with = and != only, got ${operator}`)
    const placeholder = `$${from + params.length - 1}`
    const operand = field.kind === 'text' ? placeholder : `CAST(${placeholder} AS bigint)`
    // Where there is nothing to compare, only "is not" holds.
    return operator === '!='
      ? `(${field.sql} IS NULL OR ${field.sql} <> ${operand})`
      : `(${field.sql} IS NOT NULL AND ${field.sql} ${operator} ${operand})`
  }

  const sql = any(0)
  if (at < tokens.length) throw wrong(`must join comparisons with AND or OR, got ${shown(tokens[at] ?? '')}`)
  return { sql, params }
}

/** Words, operators, brackets and texts in quotation marks; whatever is none of these ends up in an error. */
function tokensOf(text: string): string[] {
  return text.match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[!<>]=|[=<>()]|[^\s"'=<>!()]+|\S/g) ?? []
}

function operandOf(kind: Kind, name: string, value: string): string | number {
  const quoted = /^(["'])(.*)\1$/s.exec(value)?.[2]?.replaceAll(/\\(.)/gs, '$1')
  const number = /^-?\d{1,15}$/.test(quoted ?? value) ? Number(quoted ?? value) : undefined
  const instant = kind === 'time' && quoted !== undefined ? Date.parse(quoted) : Number.NaN
  const wanted = { text: 'a text in quotation marks', number: 'a whole number', presence: 'null' }
  if (kind === 'text' && quoted !== undefined) return quoted
  if ((kind === 'number' || kind === 'time') && number !== undefined) return number
  if (!Number.isNaN(instant)) return Math.floor(instant / 1000)
  throw wrong(
    `must compare ${name} with ${kind === 'time' ? 'a time such as "2026-03-15T00:00:00Z"' : wanted[kind]}, got ${shown(value)}`,
  )
}

const shown = (token: string): string => (token === '' ? 'the end' : token.slice(0, 60))

const wrong = (what: string): ApiError =>
  new ApiError('invalid_parameters', `filter ${what}; an example: content_type = "image/png" AND size_bytes > 1048576`, {
    param: 'filter',
  })
