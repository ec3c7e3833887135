import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';

export const clojarsToken = prefixed({
  name: 'clojars-token',
  title: 'Clojars deploy token',
  provider: 'Clojars',
  grants: 'deploy new versions of the artefacts that its owner maintains',
  revoke: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  severity: 'critical',
  token: shape`CLOJARS_${lower(60)}`,
  entropy: 3,
  bad: [':password "{secret}"', 'CLOJARS_PASSWORD={secret}'],
  good: ['CLOJARS_PASSWORD=CLOJARS_xxxxxxxx', ':username :env/CLOJARS_USERNAME_OF_THE_DEPLOYMENT_ACCOUNT'],
});
