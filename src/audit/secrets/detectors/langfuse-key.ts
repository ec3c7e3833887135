import { prefixed } from '../detector.ts';
import { shape, uuid } from '../shape.ts';

export const langfuseKey = prefixed({
  name: 'langfuse-key',
  title: 'Langfuse secret key',
  provider: 'Langfuse',
  grants: 'read the traced prompts and answers of the project',
  revoke: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
  token: shape`sk-lf-${uuid}`,
  entropy: 3,
  bad: ['LANGFUSE_SECRET_KEY={secret}', 'Langfuse(secret_key="{secret}")'],
  good: ['LANGFUSE_SECRET_KEY=sk-lf-00000000-0000-0000-0000-000000000000', 'LANGFUSE_SECRET_KEY=sk-lf-...'],
});
