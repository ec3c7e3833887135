import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const openaiKey = custom({
  name: 'openai-key',
  title: 'OpenAI API key',
  provider: 'OpenAI',
  grants: "run models at the project's cost and read its files; an admin key also changes users and projects",
  revoke: 'https://platform.openai.com/api-keys',
  references: ['https://platform.openai.com/docs/api-reference/authentication'],
  keywords: ['t3blbkfj'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,90}|[A-Za-z0-9]{20})T3BlbkFJ[A-Za-z0-9_-]{20,90})(?![A-Za-z0-9_-])/dg,
  prefix: 'sk-',
  entropy: 3.8,
  // The middle part says "OpenAI" in base64, with as many characters before as after it.
  accept: (key) =>
    key
      .replace(/^sk-(?:[A-Za-z]{4,7}-)?/, '')
      .split('T3BlbkFJ')
      .every((half, _, halves) => half.length === halves[0]?.length),
  make: (random) => {
    const half = random() < 0.5 ? 20 : 74;
    const kind = half === 20 ? '' : 'proj-';
    return `sk-${kind}${base62(half).make(random)}T3BlbkFJ${base62(half).make(random)}`;
  },
  bad: [
    'OPENAI_API_KEY={secret}',
    'openai.api_key = "{secret}"',
    'curl -H "Authorization: Bearer {secret}" https://api.openai.com/v1/models',
  ],
  good: ['OPENAI_API_KEY=sk-...', `OPENAI_API_KEY=sk-proj-${'x'.repeat(20)}`, 'marker = "T3BlbkFJ"'],
});
