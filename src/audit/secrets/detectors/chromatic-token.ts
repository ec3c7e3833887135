import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const chromaticToken = prefixed({
  name: 'chromatic-token',
  title: 'Chromatic project token',
  provider: 'Chromatic',
  grants: 'publish builds of the project at its cost',
  revoke: 'https://www.chromatic.com/docs/setup/#project-token',
  severity: 'medium',
  token: shape`chpt_${hex(14, 40)}`,
  entropy: 2.8,
  bad: ['CHROMATIC_PROJECT_TOKEN={secret}', 'npx chromatic --project-token={secret}'],
  good: ['CHROMATIC_PROJECT_TOKEN=chpt_xxxxxxxxxxxxxxx', 'chpt_count = 3'],
});
