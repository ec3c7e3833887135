import type { ModelPack } from '#ir/flow/models';
import { of } from './of.ts';

/** Clients of language models: what they answer, whoever wrote a part of the question may decide. */
export const libraries: ModelPack = {
  name: 'Go: libraries',
  languages: ['go'],
  calls: {
    'github.com/sashabaranov/go-openai.NewClient': {
      flow: 'none',
      returns: 'github.com/sashabaranov/go-openai.Client',
    },
    ...of('github.com/sashabaranov/go-openai.Client', {
      CreateChatCompletion: { source: 'model-output' },
      CreateCompletion: { source: 'model-output' },
    }),
    'github.com/tmc/langchaingo/llms.GenerateFromSinglePrompt': { source: 'model-output' },
    ...of('github.com/openai/openai-go.ChatCompletionService', { New: { source: 'model-output' } }),
  },
  types: { 'github.com/sashabaranov/go-openai.Client': {} },
};
