import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const sourcegraphLegacyToken = named({
  name: 'sourcegraph-legacy-token',
  title: 'Sourcegraph access token without a prefix',
  provider: 'Sourcegraph',
  grants: 'search and read the code that its owner may',
  revoke: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  token: hex(40),
  names: [
    'src_access_token',
    'sourcegraph_token',
    'sourcegraph_access',
    'sourcegraph-token',
    'sourcegraphtoken',
    'sourcegraphaccess',
  ],
  entropy: 3,
  bad: ['SRC_ACCESS_TOKEN={secret}', 'sourcegraphToken: "{secret}"'],
  good: ['SRC_ACCESS_TOKEN=$TOKEN', 'sourcegraph_commit: 0f1e2d3c'],
});
