/**
 * The door of moderation: every text that asks for media, and every word that will be drawn or spoken, is judged here before any
 * address is fetched, anything is charged or any engine is called; what an engine made is judged before it is delivered.
 */
import { systemClock, type Clock } from '../lib/clock.ts'
import { describeDecision, type Decision } from './decision.ts'
import { readWords } from './policy/find-tags.ts'
import { judgeLocally } from './policy/judge-locally.ts'
import { circuitBreaker } from './remote/circuit-breaker.ts'
import { imageWebhook } from './remote/image-webhook.ts'
import { remoteModerator } from './remote/remote-moderator.ts'
import { moderationSettings, type ModerationSettings } from './settings.ts'
import { explain, type Category, type Finding, type JudgedFor, type Part, type Verdict } from './verdict.ts'

export { makeAudit, type Audit } from './audit.ts'
export { moderationSettings, type Decision, type ModerationSettings }
export { quotedTexts, type QuotedText } from './reading/quoted-texts.ts'
export type { Category, JudgedFor, Part, Severity, Verdict } from './verdict.ts'

/** Judges texts and outputs by the operator's settings. */
export type Moderation = {
  /** The verdict about one text; an empty text is allowed. */
  judge(text: string, context: JudgedFor): Promise<Verdict>
  /** The verdict about finished media; `respect_moderation` is true when it is `allow`. */
  judgeOutput(output: Output): Promise<Verdict>
}

/**
 * What is known of finished media: things, texts and spoken lines of its scene, where the engine keeps one, and encoded pictures for an
 * image classifier. `prompt` is what was judged when it was asked for: things in its own words have been seen in their context.
 */
export type Output = { accountId?: string; prompt?: string; shown?: Shown; images?: Uint8Array[] }
export type Shown = { things: string[]; texts: string[]; lines: string[] }

/** Looks at an encoded picture and names the categories it objects to; plugged in by operators with an engine that has no scene. */
export type ImageClassifier = (image: Uint8Array, signal: AbortSignal) => Promise<Category[]>

/** What moderation is given: the network, the time, an audit that is told each decision, and an image classifier. */
export type ModerationParts = {
  fetch?: typeof globalThis.fetch
  clock?: Clock
  onDecision?: (decision: Decision) => void | Promise<void>
  classifyImage?: ImageClassifier
}

/** The moderation of this server; by default local, with no network and no model server. */
export function makeModeration(
  settings: ModerationSettings = moderationSettings.parse({}),
  parts: ModerationParts = {},
): Moderation {
  const { fetch = globalThis.fetch, clock = systemClock, onDecision } = parts
  const classify = parts.classifyImage ?? imageWebhook(settings, fetch)
  const askRemote = remoteModerator(settings, fetch)
  const breaker = circuitBreaker({ clock, timeoutMs: settings.remoteTimeoutMs })
  const imageBreaker = circuitBreaker({ clock, timeoutMs: settings.remoteTimeoutMs })

  /** The remote opinion joined with the local one, as the settings say; child safety always stays local and final. */
  async function withRemote(text: string, local: Finding[]): Promise<Finding[]> {
    if (!askRemote || local.some((finding) => finding.severity === 3)) return local
    try {
      const objected = (await breaker.run((signal) => askRemote(text, signal))).map((category) =>
        remoteFinding(category, 'remote'),
      )
      return settings.remoteOverrides ? objected : [...local, ...objected]
    } catch {
      if (settings.onRemoteFailure === 'local') return local
      return settings.onRemoteFailure === 'allow' ? [] : [...local, unchecked]
    }
  }

  /** What the image classifier objects to; a failing one is answered as a failing remote moderator is. */
  async function look(images: Uint8Array[]): Promise<Finding[]> {
    if (!classify) return []
    try {
      const seen = await Promise.all(images.map((image) => imageBreaker.run((signal) => classify(image, signal))))
      return seen.flat().map((category) => remoteFinding(category, 'image'))
    } catch {
      return settings.onRemoteFailure === 'block' ? [unchecked] : []
    }
  }

  function decide(findings: Finding[], part: Part | 'output'): Verdict {
    const isFinal = (found: Finding): boolean => isChildSafety(found) || found.category === 'unchecked'
    const finding = findings.find((found) => isFinal(found) || settings[found.category as Category] !== 'allow')
    if (!finding) return { action: 'allow' }
    const { category, severity, ruleId } = finding
    const action = !isFinal(finding) && settings[category as Category] === 'mark' ? 'mark' : 'block'
    return { action, category, severity, ruleId, message: explain(category, part) }
  }

  async function audited(text: string, context: JudgedContext, verdict: Verdict): Promise<Verdict> {
    await onDecision?.(describeDecision(text, context, verdict, settings.audit))
    return verdict
  }

  return {
    async judge(text, context) {
      const findings = await withRemote(text, judgeLocally(text, settings.strictness, settings.names))
      return audited(text, context, decide(findings, context.part))
    },

    async judgeOutput({ accountId, prompt = '', shown = nothing, images = [] }) {
      const locally = (text: string) => judgeLocally(text, settings.strictness, settings.names)
      // Things are judged one by one: a knife beside a man is no deed. Only children are looked for across all of them.
      const together = [shown.things, shown.texts, shown.lines].map((words) => words.join(' . '))
      const [things = '', texts = '', lines = ''] = together
      const findings = [
        ...locally(things).filter(isChildSafety),
        ...[...shown.things.filter(isNewTo(prompt)), texts, lines].flatMap(locally),
        ...(await look(images)),
      ]
      const context = { ...(accountId !== undefined && { accountId }), part: 'output' as const }
      return audited(together.join('\n'), context, decide(findings, 'output'))
    },
  }
}

const nothing: Shown = { things: [], texts: [], lines: [] }
/** What stands for a verdict that could not be had; no setting of a category lets it pass. */
const unchecked: Finding = { category: 'unchecked', severity: 1, ruleId: 'unchecked.no-answer', points: 10 }
const isChildSafety = (finding: Finding): boolean => finding.ruleId === 'sexual.child'

/** Whether a thing has words that the prompt does not have. */
function isNewTo(prompt: string): (thing: string) => boolean {
  const known = new Set(readWords(prompt))
  return (thing) => readWords(thing).some((word) => !known.has(word))
}

type JudgedContext = { accountId?: string; part: Part | 'output' }

function remoteFinding(category: Category, by: string): Finding {
  return { category, severity: 2, ruleId: `${category}.${by}`, points: 10 }
}
