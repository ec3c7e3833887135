import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const dockerHubToken = custom({
  name: 'docker-hub-token',
  title: 'Docker Hub access token',
  provider: 'Docker',
  grants: 'pull private images and, with write scope, push replaced ones',
  revoke: 'https://docs.docker.com/security/access-tokens/',
  severity: 'critical',
  keywords: ['dckr_pat_', 'dckr_oat_'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>dckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32}))(?![A-Za-z0-9_-])/dg,
  entropy: 3.6,
  make: (random) => `dckr_pat_${base64url(26).make(random)}x`,
  bad: ['docker login -u shop -p {secret}', 'DOCKERHUB_TOKEN={secret}'],
  good: [`docker login -u shop -p dckr_pat_${'x'.repeat(27)}`, 'DOCKERHUB_TOKEN=$DOCKERHUB_TOKEN'],
});
