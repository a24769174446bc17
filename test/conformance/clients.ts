/** The clients that are run, in the order of the table. */
import type { Client } from './client.ts'
import { aiSdk5 } from './clients/ai-sdk-5.ts'
import { aiSdk6 } from './clients/ai-sdk-6.ts'
import { aiSdk7 } from './clients/ai-sdk-7.ts'
import { curlClient } from './clients/curl.ts'
import { openAi } from './clients/openai.ts'
import { tanStack } from './clients/tanstack.ts'

export const CLIENTS: Client[] = [aiSdk7, aiSdk6, aiSdk5, openAi, tanStack, curlClient]
