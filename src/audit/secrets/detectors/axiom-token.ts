import { prefixed } from '../detector.ts';
import { oneOf, shape, uuid } from '../shape.ts';

export const axiomToken = prefixed({
  name: 'axiom-token',
  title: 'Axiom token',
  provider: 'Axiom',
  grants: 'send data to, or within its rights query and change, the datasets of the organisation',
  revoke: 'https://axiom.co/docs/reference/tokens',
  token: shape`${oneOf('xaat', 'xapt')}-${uuid}`,
  keywords: ['xaat-', 'xapt-'],
  entropy: 3,
  bad: ['AXIOM_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: [`AXIOM_TOKEN=xaat-00000000-0000-0000-0000-000000000000`, 'the xapt-get tool'],
});
