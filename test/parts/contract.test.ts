import { describe, expect, it } from 'vitest'
import { checkReply } from './contract.ts'

const id = 'd97415a1-5796-47ec-a79f-4e6819e08fdf'
const check = (where: string, status: number, body: unknown, headers: Record<string, string> = { 'x-request-id': id }) =>
  checkReply(new Request(`http://127.0.0.1${where}`), Response.json(body, { status, headers }))

describe('the contract', () => {
  it('takes what the document tells', async () => {
    await check(`/v1/videos/${id}`, 202, { request_id: id, status: 'pending', model: 'm', progress: 0 })
    await check('/v1/nothing', 404, { code: 'invalid_parameters', error: 'there is nothing' })
  })

  it.each([
    ['an unknown status', `/v1/videos/${id}`, 201, { request_id: id, status: 'pending', model: 'm', progress: 0 }],
    ['a missing field', `/v1/videos/${id}`, 202, { request_id: id, status: 'pending', model: 'm' }],
    ['a field too many', `/v1/videos/${id}`, 202, { request_id: id, status: 'pending', model: 'm', progress: 0, error: null }],
    ['a value out of range', `/v1/videos/${id}`, 202, { request_id: id, status: 'pending', model: 'm', progress: 100 }],
    ['an unknown code', '/v1/nothing', 404, { code: 'not_found', error: 'x' }],
  ])('refuses %s', async (_, where, status, body) => {
    await expect(check(where, status, body)).rejects.toThrow()
  })

  it('refuses a reply without a request id', async () => {
    await expect(check('/v1/models', 200, { object: 'list', data: [] }, {})).rejects.toThrow()
  })
})
