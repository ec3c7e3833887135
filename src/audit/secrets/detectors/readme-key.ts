import { prefixed } from '../detector.ts';
import { lower, shape } from '../shape.ts';

export const readmeKey = prefixed({
  name: 'readme-key',
  title: 'ReadMe API key',
  provider: 'ReadMe',
  grants: 'read and change the documentation of the project',
  revoke: 'https://docs.readme.com/main/reference/authentication',
  token: shape`rdme_${lower(70)}`,
  entropy: 3.4,
  bad: ['README_API_KEY={secret}', 'rdme docs ./docs --key {secret}'],
  good: ['rdme_docs: true', 'README_API_KEY=rdme_xn8s9h...'],
});
