/**
 * The door of moderation: every text that asks for media, and every word that will be drawn or spoken, is judged here before any
 * address is fetched, anything is charged or any engine is called.
 */
import { judgeLocally } from './policy/judge-locally.ts'
import { moderationSettings, type ModerationSettings } from './settings.ts'
import { explain, type JudgedFor, type Verdict } from './verdict.ts'

export { moderationSettings, type ModerationSettings }
export type { Category, JudgedFor, Part, Severity, Verdict } from './verdict.ts'

/** Judges texts by the operator's settings. */
export type Moderation = {
  /** The verdict about one text; an empty text is allowed. */
  judge(text: string, context: JudgedFor): Promise<Verdict>
}

/** The moderation of this server; by default local, with no network and no model server. */
export function makeModeration(settings: ModerationSettings = moderationSettings.parse({})): Moderation {
  return {
    async judge(text, { part }) {
      const finding = judgeLocally(text, settings.strictness, settings.names).find(
        (found) => settings[found.category] !== 'allow' || found.severity === 3,
      )
      if (!finding) return { action: 'allow' }
      const action = settings[finding.category] === 'mark' && finding.severity < 3 ? 'mark' : 'block'
      const { category, severity, ruleId } = finding
      return { action, category, severity, ruleId, message: explain(category, part) }
    },
  }
}
