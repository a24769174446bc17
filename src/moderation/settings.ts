/** What an operator can choose about moderation. */
import { z } from 'zod'

const action = z.enum(['block', 'mark', 'allow'])

/**
 * Defaults follow the API document: all five categories are blocked. `mark` delivers nothing either, but answers with
 * `respect_moderation: false` instead of an error. Sexual content about minors is blocked whatever is set here.
 */
export const moderationSettings = z.object({
  sexual: action.default('block'),
  hate: action.default('block'),
  violence: action.default('block'),
  illegal: action.default('block'),
  copyright: action.default('block'),
  /** How much doubt is enough: `low` asks for clear words, `high` also stops what is only suggestive. */
  strictness: z.enum(['low', 'normal', 'high']).default('normal'),
  /** Which names count: characters, franchises and brands; only brand marks asked for as logos; or none. */
  names: z.enum(['names', 'logos', 'off']).default('names'),
  /** A second opinion over the network: an OpenAI-shaped moderation endpoint, a guard model, any chat model (given our guard prompt), or a webhook. */
  remote: z.enum(['none', 'openai', 'guard', 'chat', 'webhook']).default('none'),
  remoteUrl: z.url().optional(),
  remoteKey: z.string().optional(),
  remoteModel: z.string().optional(),
  remoteTimeoutMs: z.coerce.number().int().min(50).max(60_000).default(1_500),
  /** A webhook that is sent each finished picture and answers the categories that it objects to. */
  imageUrl: z.url().optional(),
  /** What holds when the remote moderator does not answer: the local verdict, or everything blocked, or everything allowed. */
  onRemoteFailure: z.enum(['local', 'block', 'allow']).default('local'),
  /** When true the remote verdict replaces the local one; otherwise it may only add objections. */
  remoteOverrides: z.stringbool().or(z.boolean()).default(false),
  /** What the audit keeps of a judged text: its SHA-256, nothing (the decision is only counted), or the text itself too. */
  audit: z.enum(['hash', 'off', 'prompt']).default('hash'),
})

export type ModerationSettings = z.infer<typeof moderationSettings>
