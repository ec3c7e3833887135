import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const unkeyRootKey = prefixed({
  name: 'unkey-root-key',
  title: 'Unkey root key',
  provider: 'Unkey',
  grants: 'make, read and revoke the keys of the workspace, within its permissions',
  revoke: 'https://www.unkey.com/docs/security/root-keys',
  severity: 'critical',
  token: shape`unkey_${chars('1-9A-HJ-NP-Za-km-z', 20, 30)}`,
  entropy: 3.2,
  accept: (key) => /\d/.test(key) && /[A-Z]/.test(key),
  make: (random) => `unkey_3Z${chars('1-9A-HJ-NP-Za-km-z', 22).make(random)}`,
  bad: ['UNKEY_ROOT_KEY={secret}', 'new Unkey({ rootKey: "{secret}" })'],
  good: ['UNKEY_ROOT_KEY=unkey_...', 'unkey_workspace_identifier'],
});
