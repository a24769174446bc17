/** The operations that list models and tell of the key and the server. */
import {
  accountResponse,
  apiKeyResponse,
  imageModelListResponse,
  imageModelResponse,
  modelListResponse,
  modelResponse,
  noModelsResponse,
  statusResponse,
  videoModelListResponse,
  videoModelResponse,
} from '../model-responses.ts'
import { ok, type Operation } from './operation.ts'

const none = (kind: string): Operation[] => [
  { method: 'get', path: `/v1/${kind}`, tag: 'Models', summary: 'There are none here', answers: ok(noModelsResponse) },
  { method: 'get', path: `/v1/${kind}/{model_id}`, tag: 'Models', summary: 'Always 404: there are none here', answers: {} },
]

export const MODEL_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/v1/models', tag: 'Models', summary: 'All models', answers: ok(modelListResponse) },
  { method: 'get', path: '/v1/models/{model_id}', tag: 'Models', summary: 'One model', answers: ok(modelResponse) },
  {
    method: 'get',
    path: '/v1/image-generation-models',
    tag: 'Models',
    summary: 'Picture models with prices',
    answers: ok(imageModelListResponse),
  },
  {
    method: 'get',
    path: '/v1/image-generation-models/{model_id}',
    tag: 'Models',
    summary: 'One picture model',
    answers: ok(imageModelResponse),
  },
  {
    method: 'get',
    path: '/v1/video-generation-models',
    tag: 'Models',
    summary: 'Film models with prices',
    answers: ok(videoModelListResponse),
  },
  {
    method: 'get',
    path: '/v1/video-generation-models/{model_id}',
    tag: 'Models',
    summary: 'One film model',
    answers: ok(videoModelResponse),
  },
  ...none('language-models'),
  ...none('embedding-models'),
  { method: 'get', path: '/v1/api-key', tag: 'Account', summary: 'The key that asks', answers: ok(apiKeyResponse) },
  { method: 'get', path: '/v1/me', tag: 'Account', summary: 'The account that asks', answers: ok(accountResponse) },
  { method: 'get', path: '/health', tag: 'Server', summary: 'Alive', isOpen: true, answers: ok(statusResponse) },
  {
    method: 'get',
    path: '/ready',
    tag: 'Server',
    summary: 'Ready for requests',
    isOpen: true,
    answers: { ...ok(statusResponse), 503: { description: 'Starting or stopping', schema: statusResponse } },
  },
  {
    method: 'get',
    path: '/metrics',
    tag: 'Server',
    summary: 'Numbers for operators',
    isOpen: true,
    answers: { 200: { description: 'Prometheus text', type: 'text/plain' } },
  },
]
