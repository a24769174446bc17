/** From a body that may be anything to a checked request, or one `ApiError` that names the field, its value and what would be right. */
import type { z } from '@hono/zod-openapi'
import { ApiError, STATUS_OF_CODE, type ErrorCode } from './errors.ts'

type Issue = z.core.$ZodIssue

/** Which of several faults is told: parameters before the prompt, the prompt before what it refers to. */
const PRECEDENCE: ErrorCode[] = ['invalid_parameters', 'invalid_prompt', 'invalid_image_url', 'invalid_video_url']
const LONGEST_SHOWN_VALUE = 80

/** Checks a body against a request's schema. `null` counts as left out, at any depth; unknown fields are ignored. */
export function readRequest<Request>(schema: z.ZodType<Request>, body: unknown): Request {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError('invalid_parameters', `the body must be a JSON object, got ${shown(body)}`)
  const given = withoutNulls(body)
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const issues = result.error.issues.map(innermost).sort((a, b) => PRECEDENCE.indexOf(codeOf(a)) - PRECEDENCE.indexOf(codeOf(b)))
  const issue = issues[0] as Issue
  const param = issue.path.join('.')
  const value = valueAt(given, issue.path)
  const got = value === undefined ? '' : `, got ${shown(value)}`
  const missing = value === undefined && issue.code !== 'custom' ? 'is required: it ' : ''
  throw new ApiError(codeOf(issue), `${param} ${missing}${issue.message}${got}`, { param, value })
}

/** A value as a message shows it: JSON, cut short. */
export function shown(value: unknown): string {
  const text = typeof value === 'number' && !Number.isFinite(value) ? String(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > LONGEST_SHOWN_VALUE ? `${text.slice(0, LONGEST_SHOWN_VALUE).toWellFormed()}...` : text
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, item]) => item !== null && key !== '__proto__')
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]))
}

/** Of a union's issue, the first of the branch that came nearest. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const branch = issue.errors.toSorted((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0]?.[0]
  return branch === undefined || branch.path.length === 0 ? issue : { ...branch, path: [...issue.path, ...branch.path] }
}

function codeOf(issue: Issue): ErrorCode {
  const told: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined
  if (typeof told === 'string' && told in STATUS_OF_CODE) return told as ErrorCode
  const [first, last] = [issue.path[0], issue.path.at(-1)]
  if (first === 'prompt') return 'invalid_prompt'
  const isAddress = last === 'url' || last === 'image_url' || last === 'file_id'
  if (first === 'video_url' || (first === 'video' && isAddress)) return 'invalid_video_url'
  return isAddress ? 'invalid_image_url' : 'invalid_parameters'
}

function valueAt(body: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    body,
  )
}
