import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const coverallsToken = named({
  name: 'coveralls-token',
  title: 'Coveralls repository token',
  provider: 'Coveralls',
  grants: 'upload coverage of the repository, false reports too',
  revoke: 'https://docs.coveralls.io/api-introduction',
  severity: 'medium',
  token: base62(32),
  names: [
    'coveralls_repo_token',
    'coveralls_token',
    'coverallsrepotoken',
    'coverallstoken',
    'coveralls_api_token',
  ],
  entropy: 3.4,
  bad: ['COVERALLS_REPO_TOKEN={secret}', 'coverallsToken := "{secret}"'],
  good: [`COVERALLS_REPO_TOKEN: \${{ secrets.COVERALLS }}`, 'coveralls_token: your-repo-token'],
});
