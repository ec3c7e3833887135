import type { ModelPack } from '#ir/flow/models';
import { each, itself } from './of.ts';

/** Language models, whose answers may be anything. */
export const assistants: ModelPack = {
  name: 'Language models in Java',
  languages: ['java'],
  types: {
    'org.springframework.ai.chat.client.ChatClient': {},
  },
  calls: {
    ...each(
      'dev.langchain4j.model.chat.ChatLanguageModel dev.langchain4j.model.chat.ChatModel dev.langchain4j.model.language.LanguageModel',
      'generate chat',
      { source: 'model-output', flow: 'none' },
    ),
    ...each(
      'org.springframework.ai.chat.client.ChatClient',
      'prompt call user system advisors options',
      itself,
    ),
    'org.springframework.ai.chat.client.ChatClient.content': { source: 'model-output', flow: 'none' },
    'org.springframework.ai.chat.model.ChatModel.call': { source: 'model-output', flow: 'none' },
  },
};
