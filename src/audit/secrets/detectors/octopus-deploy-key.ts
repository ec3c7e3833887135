import { custom } from '../detector.ts';
import { upper } from '../shape.ts';

export const octopusDeployKey = custom({
  name: 'octopus-deploy-key',
  title: 'Octopus Deploy API key',
  provider: 'Octopus Deploy',
  grants: 'deploy and change projects as the user or service account that it belongs to',
  revoke: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  severity: 'critical',
  keywords: ['api-'],
  // Page addresses end like that, too.
  pattern: /(?<![A-Za-z0-9_/.-])(?<secret>API-[A-Z0-9]{25,36})(?![A-Za-z0-9_-])/dg,
  prefix: 'API-',
  window: { before: 16, after: 64 },
  entropy: 3.4,
  accept: (key) => /\d/.test(key) && /[G-Z]/.test(key.slice(4)),
  make: (random) => `API-7${upper(24).make(random)}Z`,
  bad: ['OCTOPUS_API_KEY={secret}', 'octo release create --apiKey {secret} --project shop'],
  good: [
    'OCTOPUS_API_KEY=API-XXXXXXXXXXXXXXXXXXXXXXXXXX',
    'See API-2024 and API-REFERENCE-GUIDE.',
    `https://wiki.example/API-${'0123456789ABCDEF'.repeat(2)}`,
  ],
});
