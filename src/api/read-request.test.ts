import { describe, expect, it } from 'vitest'
import { ApiError } from './errors.ts'
import { imageEditRequest, imageGenerationRequest } from './image-requests.ts'
import { readRequest } from './read-request.ts'
import { videoExtensionRequest, videoGenerationRequest } from './video-requests.ts'

const image = { model: 'grok-imagine-image', prompt: 'a fox' }
const video = { model: 'grok-imagine-video', prompt: 'a fox runs' }

type Refusal = { code: string; message: string; param: string | undefined }
function refusal(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof ApiError) return { code: error.code, message: error.message, param: error.param }
    throw error
  }
  throw new Error('was accepted')
}
const refuseImage = (fields: object): Refusal => refusal(() => readRequest(imageGenerationRequest, { ...image, ...fields }))
const refuseVideo = (fields: object): Refusal => refusal(() => readRequest(videoGenerationRequest, { ...video, ...fields }))

describe('reading a request', () => {
  it('fills in the defaults of a picture', () => {
    expect(readRequest(imageGenerationRequest, image)).toEqual({
      ...image,
      n: 1,
      resolution: '1k',
      quality: 'medium',
      response_format: 'url',
      deferred: false,
    })
  })

  it('ignores unknown fields and takes null as left out', () => {
    const body = { ...image, stream: false, n: null, output_format: 'jpeg', image: null }
    expect(readRequest(imageGenerationRequest, body)).toEqual(readRequest(imageGenerationRequest, image))
  })

  it.each([0, 11, -1, 1.5, '3', true, [1], Infinity, 2 ** 53])('refuses n = %s with what would be right', (n) => {
    const { code, message, param } = refuseImage({ n })
    expect([code, param]).toEqual(['invalid_parameters', 'n'])
    expect(message).toMatch(/^n must be a whole number from 1 to 10, got /)
  })

  it('names the parameter, the value and what would be right', () => {
    expect(refuseImage({ aspect_ratio: '16:10' }).message).toMatch(/^aspect_ratio must be one of 1:1, 16:9, .*auto, got "16:10"$/)
    expect(refuseVideo({ duration: 99 }).message).toBe('duration must be a whole number from 1 to 15, got 99')
    expect(refuseImage({ model: 'grok-imagine-video' }).message).toMatch(
      /^model must be one of grok-imagine-image.*got "grok-imagine-video"$/,
    )
    expect(refusal(() => readRequest(imageGenerationRequest, { prompt: 'a fox' })).message).toMatch(
      /^model is required: it must be one of/,
    )
    expect(refusal(() => readRequest(imageGenerationRequest, [1])).message).toBe('the body must be a JSON object, got [1]')
  })

  it.each(['', '   ', '\u200B\u200D', '\u0301\u0301', 'a\uD800b', 'a\u0000b', 'x'.repeat(4001), 7, ['a'], {}])(
    'refuses the prompt %j as invalid_prompt',
    (prompt) => {
      expect(refuseImage({ prompt }).code).toBe('invalid_prompt')
    },
  )

  it('counts a prompt in code points', () => {
    expect(readRequest(imageGenerationRequest, { ...image, prompt: '🦊'.repeat(4000) }).prompt).toHaveLength(8000)
  })

  it('tells a wrong parameter before a wrong prompt', () => {
    expect(refuseImage({ prompt: '', n: 11 }).code).toBe('invalid_parameters')
  })

  it('needs a picture to edit, as an object with a url', () => {
    const refuse = (fields: object): Refusal => refusal(() => readRequest(imageEditRequest, { ...image, ...fields }))
    expect(refuse({})).toMatchObject({ code: 'invalid_parameters', param: 'image' })
    expect(refuse({ image: 'https://a.example/b.jpg' })).toMatchObject({ code: 'invalid_parameters', param: 'image' })
    expect(refuse({ image: {} })).toMatchObject({ code: 'invalid_image_url', param: 'image' })
    expect(refuse({ image: { url: '' } })).toMatchObject({ code: 'invalid_image_url', param: 'image.url' })
    expect(refuse({ image: { url: 'x', type: 'file' } })).toMatchObject({ code: 'invalid_parameters', param: 'image.type' })
    expect(refuse({ image: { url: 'x' }, images: [{ url: 'y' }] })).toMatchObject({ code: 'invalid_parameters', param: 'images' })
    expect(readRequest(imageEditRequest, { ...image, image: { image_url: { url: 'x' } } }).image).toEqual({ url: 'x' })
    expect(readRequest(imageEditRequest, { ...image, images: [{ url: 'x' }, { image_url: 'y' }] }).images).toEqual([
      { url: 'x' },
      { url: 'y' },
    ])
  })

  it('takes a duration as digits, under both names', () => {
    expect(readRequest(videoGenerationRequest, { ...video, duration: '8' }).duration).toBe(8)
    expect(readRequest(videoGenerationRequest, { ...video, seconds: 12 }).seconds).toBe(12)
    expect(readRequest(videoExtensionRequest, { ...video, video: { url: 'x' } }).duration).toBe(6)
    for (const duration of [0, 16, -0, 0.5, 1e3, 'ten']) expect(refuseVideo({ duration }).code).toBe('invalid_parameters')
  })

  it('ignores the duration when editing', () => {
    expect(
      readRequest(videoGenerationRequest, { ...video, duration: 99, video_url: 'https://a.example/b.mp4' }).duration,
    ).toBeUndefined()
  })

  it('keeps the modes of a film apart', () => {
    expect(refuseVideo({ image: { url: 'x' }, video_url: 'y' })).toMatchObject({ code: 'invalid_parameters', param: 'image' })
    expect(refuseVideo({ resolution: '1080p' })).toMatchObject({ code: 'invalid_parameters', param: 'resolution' })
    expect(refuseVideo({ aspect_ratio: '2:1' }).code).toBe('invalid_parameters')
    expect(refuseVideo({ prompt: undefined }).code).toBe('invalid_prompt')
    expect(readRequest(videoGenerationRequest, { model: video.model, image: { url: 'x' } }).prompt).toBeUndefined()
  })
})
