import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const rubygemsToken = prefixed({
  name: 'rubygems-token',
  title: 'RubyGems API key',
  provider: 'RubyGems',
  grants: 'push and yank versions of the gems that its owner maintains',
  revoke: 'https://guides.rubygems.org/api-key-scopes/#deleting-api-keys',
  severity: 'critical',
  token: shape`rubygems_${hex(48)}`,
  entropy: 3,
  bad: ['GEM_HOST_API_KEY={secret}', '---\n:rubygems_api_key: {secret}\n'],
  good: ['GEM_HOST_API_KEY=rubygems_xxxxxxxx', `:rubygems_api_key: rubygems_${'0'.repeat(48)}`],
});
