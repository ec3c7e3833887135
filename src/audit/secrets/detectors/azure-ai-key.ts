import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';

export const azureAiKey = custom({
  name: 'azure-ai-key',
  title: 'Azure AI services key (also Azure OpenAI)',
  provider: 'Microsoft Azure',
  grants: "call the models and services of the resource at its owner's cost",
  revoke: 'https://learn.microsoft.com/azure/ai-services/rotate-keys',
  keywords: ['acog', 'azure_openai', 'azureopenai', 'ocp-apim-subscription-key'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}ACOG[A-Za-z0-9]{4}|${given('(?:azure_openai_(?:api_)?key|ocp_apim_subscription_key)', '[a-f0-9]{32}')})(?![A-Za-z0-9])`,
    'dg',
  ),
  entropy: 3,
  make: (random) =>
    `${base62(52).make(random)}JQQJ99BKAC${base62(14).make(random)}ACOG${base62(4).make(random)}`,
  bad: ['AZURE_OPENAI_API_KEY={secret}', 'headers = {"api-key": "{secret}"}'],
  good: [`AZURE_OPENAI_API_KEY=${'0'.repeat(32)}`, 'azure_openai_key: os.environ["AZURE_OPENAI_API_KEY"]'],
});
