/** `Models` and `Auth`: what there is, and who asks. */
import { ApiError } from '../api/errors.ts'
import { MAX_PROMPT_LENGTH } from '../api/fields.ts'
import { findImageModel, IMAGE_MODELS, type ImageModel } from '../api/models.data.ts'
import { secondsTimestamp, timestamp } from './messages.ts'
import type { Asked } from './parts.ts'

type GetModelRequest = { name?: string }

const noModel = ({ name = '' }: GetModelRequest): never => {
  throw new ApiError('invalid_parameters', `there is no model ${JSON.stringify(name.slice(0, 80))}`, { status: 404 })
}

/** The methods of `Models`; there are no language and no embedding models. */
export const modelsService = {
  ListLanguageModels: async () => ({ models: [] }),
  ListEmbeddingModels: async () => ({ models: [] }),
  ListImageGenerationModels: async () => ({ models: IMAGE_MODELS.map(imageModelMessage) }),
  GetLanguageModel: async (request: GetModelRequest) => noModel(request),
  GetEmbeddingModel: async (request: GetModelRequest) => noModel(request),
  async GetImageGenerationModel(request: GetModelRequest) {
    const model = findImageModel(request.name ?? '')
    return model ? imageModelMessage(model) : noModel(request)
  },
}

/** The methods of `Auth`. A key that can ask is neither blocked nor disabled. */
export const authService = {
  async get_api_key_info(_request: object, { principal }: Asked) {
    const { accountId, keyId, keyName, redactedKey, createdAt } = principal
    return {
      redacted_api_key: redactedKey,
      user_id: accountId,
      name: keyName,
      create_time: timestamp(createdAt),
      modify_time: timestamp(createdAt),
      modified_by: accountId,
      team_id: accountId,
      acls: ['api-key:model:*', 'api-key:endpoint:*'],
      api_key_id: keyId,
      api_key_blocked: false,
      team_blocked: false,
      disabled: false,
    }
  },
}

function imageModelMessage(model: ImageModel) {
  return {
    name: model.id,
    version: model.version,
    input_modalities: model.inputModalities.map((modality) => modality.toUpperCase()),
    output_modalities: model.outputModalities.map((modality) => modality.toUpperCase()),
    created: secondsTimestamp(model.created),
    max_prompt_length: MAX_PROMPT_LENGTH,
    system_fingerprint: `fp_${model.id.replaceAll(/[^a-z0-9]/g, '')}`,
    aliases: model.aliases,
    image_price: model.imageTicks('medium', '1k'),
  }
}
