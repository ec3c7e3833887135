import { prefixed } from '../detector.ts';
import { base62, chars, shape } from '../shape.ts';

export const gitpodToken = prefixed({
  name: 'gitpod-token',
  title: 'Gitpod personal access token',
  provider: 'Gitpod',
  grants: 'start workspaces and read code as the user',
  revoke: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
  token: shape`gitpod_pat_${chars('A-Za-z0-9_.\\-', 40, 140)}`,
  entropy: 4,
  make: (random) => `gitpod_pat_${base62(43).make(random)}.${base62(40).make(random)}`,
  bad: ['GITPOD_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: [`GITPOD_TOKEN=gitpod_pat_${'x'.repeat(60)}`, 'gitpod_pat_token_name'],
});
