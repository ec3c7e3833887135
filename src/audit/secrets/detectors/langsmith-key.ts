import { prefixed } from '../detector.ts';
import { hex, oneOf, shape } from '../shape.ts';

export const langsmithKey = prefixed({
  name: 'langsmith-key',
  title: 'LangSmith API key',
  provider: 'LangChain',
  grants: 'read and write the traces, prompts and data sets of the workspace',
  revoke: 'https://docs.langchain.com/langsmith/create-account-api-key',
  token: shape`lsv2_${oneOf('pt', 'sk')}_${hex(32)}_${hex(10)}`,
  entropy: 3,
  bad: ['LANGSMITH_API_KEY={secret}', 'LANGCHAIN_API_KEY: "{secret}"'],
  good: ['LANGSMITH_API_KEY=lsv2_pt_...', `LANGCHAIN_API_KEY=lsv2_sk_${'0'.repeat(32)}_0000000000`],
});
