import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const jfrogToken = named({
  name: 'jfrog-token',
  title: 'JFrog API key or identity token given by name',
  provider: 'JFrog',
  grants: 'read and replace artefacts in the repositories that its owner may',
  revoke: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  severity: 'critical',
  token: base62(64, 73),
  providers: ['jfrog', 'artifactory', 'bintray', 'xray'],
  entropy: 3.8,
  // A reference token has 64 characters, an API key 73; one with its own mark is another rule.
  accept: (token) =>
    (token.length === 64 || token.length === 73) && !/^AKCp|^[a-f0-9]+$/.test(token) && isRandom(token),
  make: (random) => base62(random() < 0.5 ? 64 : 73).make(random),
  bad: ['ARTIFACTORY_IDENTITY_TOKEN={secret}', 'jfrog.password={secret}'],
  good: [
    'ARTIFACTORY_API_KEY=$API_KEY',
    `artifactory_sha256: ${'2c26b46b68ffc68ff99b453c1d304134'}13422d706483bfa0f98a5e886266e7ae`,
  ],
});
