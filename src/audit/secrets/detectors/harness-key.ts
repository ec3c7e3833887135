import { custom } from '../detector.ts';
import { base62, base64url, hex } from '../shape.ts';

export const harnessKey = custom({
  name: 'harness-key',
  title: 'Harness API key',
  provider: 'Harness',
  grants: 'start pipelines, read connectors and change deployments as its owner or service account may',
  revoke: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
  severity: 'critical',
  unmistakable: true,
  publicLength: 4,
  keywords: ['pat.', 'sat.'],
  pattern:
    /(?<![A-Za-z0-9_.-])(?<secret>[ps]at\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20})(?![A-Za-z0-9_.-])/dg,
  window: { before: 8, after: 80 },
  entropy: 3.6,
  make: (random) =>
    `${random() < 0.5 ? 'p' : 's'}at.${base64url(22).make(random)}.${hex(24).make(random)}.${base62(20).make(random)}`,
  bad: ['HARNESS_API_KEY={secret}', 'x-api-key: {secret}'],
  good: ['HARNESS_API_KEY=pat.ACCOUNT.TOKEN.SECRET', 'import sat.compat.shim'],
});
