import { prefixed } from '../detector.ts';
import { base62, chars, shape } from '../shape.ts';

export const githubFineGrainedToken = prefixed({
  name: 'github-fine-grained-token',
  title: 'GitHub fine-grained personal access token',
  provider: 'GitHub',
  grants: 'use the repositories and permissions that it was made for',
  revoke:
    'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#deleting-a-personal-access-token',
  severity: 'critical',
  token: shape`github_pat_${chars('A-Za-z0-9_', 82)}`,
  entropy: 3.8,
  // 22 characters, a line below and 59 as it is issued; the documentation promises 82 only.
  make: (random) => `github_pat_${base62(22).make(random)}_${base62(59).make(random)}`,
  bad: ['GH_TOKEN={secret}', 'gh auth login --with-token <<< {secret}', 'token: "{secret}"'],
  good: [
    `GH_TOKEN=github_pat_${'x'.repeat(22)}_${'x'.repeat(59)}`,
    'github_pat_pattern = re.compile(GITHUB_PAT)',
  ],
});
