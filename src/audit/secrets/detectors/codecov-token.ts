import { named } from '../detector.ts';
import { base62, either, uuid } from '../shape.ts';

export const codecovToken = named({
  name: 'codecov-token',
  title: 'Codecov token',
  provider: 'Codecov',
  grants: 'upload coverage of the repository, false reports too',
  revoke: 'https://docs.codecov.com/docs/codecov-tokens',
  severity: 'medium',
  token: either(uuid, base62(32)),
  providers: ['codecov'],
  entropy: 3,
  bad: ['CODECOV_TOKEN={secret}', 'codecov_token: "{secret}"'],
  good: [`CODECOV_TOKEN: \${{ secrets.CODECOV_TOKEN }}`, 'codecov_auth_flag: unit'],
});
