/** The lists of models, in the shapes of the hosted API. */
import { ApiError } from '../../api/errors.ts'
import {
  findImageModel,
  findVideoModel,
  IMAGE_MODELS,
  QUALITIES,
  VIDEO_MODELS,
  type ImageModel,
  type VideoModel,
} from '../../api/models.data.ts'
import { IMAGE_RESOLUTIONS } from '../../api/sizes.data.ts'
import { MAX_PROMPT_LENGTH } from '../../api/fields.ts'
import type { App } from '../parts.ts'

/** `/v1/models` and its kin. There are no language or embedding models: their lists are empty. */
export function getModels(app: App): void {
  const all = [...IMAGE_MODELS, ...VIDEO_MODELS]
  app.get('/v1/models', (context) => context.json({ object: 'list', data: all.map(short) }))
  app.get('/v1/models/:id', (context) => {
    const id = context.req.param('id')
    return context.json(short(found(findImageModel(id) ?? findVideoModel(id), id)))
  })
  app.get('/v1/image-generation-models', (context) => context.json({ models: IMAGE_MODELS.map(imageModel) }))
  app.get('/v1/image-generation-models/:id', (context) => {
    const id = context.req.param('id')
    return context.json(imageModel(found(findImageModel(id), id)))
  })
  app.get('/v1/video-generation-models', (context) => context.json({ models: VIDEO_MODELS.map(videoModel) }))
  app.get('/v1/video-generation-models/:id', (context) => {
    const id = context.req.param('id')
    return context.json(videoModel(found(findVideoModel(id), id)))
  })
  for (const kind of ['language-models', 'embedding-models']) {
    app.get(`/v1/${kind}`, (context) => context.json({ models: [] }))
    app.get(`/v1/${kind}/:id`, (context) => context.json(found(undefined, context.req.param('id'))))
  }
}

function found<Model extends object>(model: Model | undefined, id: string): Model {
  if (model) return model
  throw new ApiError('invalid_parameters', `there is no model ${JSON.stringify(id.slice(0, 80))}`, {
    status: 404,
    param: 'model',
  })
}

function short({ id, aliases, created }: ImageModel | VideoModel) {
  return { id, object: 'model', created, owned_by: 'openimagine', aliases }
}

function described(model: ImageModel | VideoModel) {
  const { version, inputModalities, outputModalities } = model
  return {
    ...short(model),
    version,
    fingerprint: `fp_${model.id.replaceAll(/[^a-z0-9]/g, '')}`,
    max_prompt_length: MAX_PROMPT_LENGTH,
    input_modalities: inputModalities,
    output_modalities: outputModalities,
  }
}

function imageModel(model: ImageModel) {
  const pricing = QUALITIES.flatMap((quality) =>
    IMAGE_RESOLUTIONS.map((resolution) => ({ quality, resolution, price_per_image: model.imageTicks(quality, resolution) })),
  )
  return { ...described(model), image_price: model.imageTicks('medium', '1k'), pricing }
}

function videoModel(model: VideoModel) {
  const pricing = Object.entries(model.secondTicks).map(([resolution, ticks]) => ({ resolution, price_per_second: ticks }))
  return { ...described(model), pricing }
}
