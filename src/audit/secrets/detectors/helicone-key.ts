import { custom } from '../detector.ts';
import { lower } from '../shape.ts';

export const heliconeKey = custom({
  name: 'helicone-key',
  title: 'Helicone API key',
  provider: 'Helicone',
  grants: 'read the logged prompts and answers and send requests through the account',
  revoke: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  keywords: ['-helicone-'],
  pattern:
    /(?<![A-Za-z0-9_-])(?<secret>sk-helicone-(?:[a-z]{2}-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3})(?![A-Za-z0-9-])/dg,
  prefix: 'sk-helicone-',
  entropy: 3,
  make: (random) => `sk-helicone-${[1, 2, 3, 4].map(() => lower(7).make(random)).join('-')}`,
  bad: ['HELICONE_API_KEY={secret}', '"Helicone-Auth": "Bearer {secret}"'],
  good: ['HELICONE_API_KEY=sk-helicone-...', 'sk-helicone-example-example-example-example'],
});
