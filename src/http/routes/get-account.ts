/** `GET /v1/api-key` and `GET /v1/me`: what the key that asks is. */
import type { App } from '../parts.ts'

/** A key that can ask is neither blocked nor disabled. */
export function getAccount(app: App): void {
  app.get('/v1/api-key', (context) => {
    const { accountId, keyId, keyName, redactedKey, createdAt } = context.get('principal')
    const time = new Date(createdAt).toISOString()
    return context.json({
      redacted_api_key: redactedKey,
      user_id: accountId,
      name: keyName,
      create_time: time,
      modify_time: time,
      modified_by: accountId,
      team_id: accountId,
      acls: ['api-key:model:*', 'api-key:endpoint:*'],
      api_key_id: keyId,
      team_blocked: false,
      api_key_blocked: false,
      api_key_disabled: false,
    })
  })
  app.get('/v1/me', (context) => {
    const { accountId, keyId, redactedKey } = context.get('principal')
    const apiKey = { redacted_api_key: redactedKey, api_key_id: keyId, blocked: false, disabled: false }
    return context.json({ user_id: accountId, team_id: accountId, zdr_status: 'disabled', team_blocked: false, api_key: apiKey })
  })
}
