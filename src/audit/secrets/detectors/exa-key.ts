import { custom } from '../detector.ts';
import { uuid } from '../shape.ts';
import { given } from './formats/given.ts';

export const exaKey = custom({
  name: 'exa-key',
  title: 'Exa API key',
  provider: 'Exa',
  grants: "search on the account's bill",
  revoke: 'https://docs.exa.ai/reference/getting-started',
  severity: 'medium',
  confidence: 'medium',
  keywords: ['exa_api', 'exa-api', 'exaapikey', 'exa('],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>${given('exa_api_key', uuid.source)}|(?<=(?:^|[^A-Za-z])Exa\\((?:api_key=)?["'])${uuid.source})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => uuid.make(random),
  bad: ['EXA_API_KEY={secret}', 'exa = Exa(api_key="{secret}")'],
  good: ['EXA_API_KEY=00000000-0000-0000-0000-000000000000', 'EXA_API_KEY=your-key'],
});
