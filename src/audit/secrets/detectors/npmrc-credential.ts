import { custom } from '../detector.ts';
import { uuid } from '../shape.ts';

export const npmrcCredential = custom({
  name: 'npmrc-credential',
  title: 'npm registry credential',
  provider: 'npm registry',
  grants: 'install from and perhaps publish to the registry that the line names',
  revoke: 'Remove the token in the settings of that registry.',
  references: ['https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'],
  selfMade: true,
  keywords: [':_authtoken', ':_password', ':_auth', '_auth='],
  pattern:
    /(?:(?<=\/):_authToken|(?<=\/):_password|(?<=\/):_auth|(?:^|\n)_auth)\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/=_.-]{12,400})(?=["'\s]|$)/dg,
  entropy: 3,
  accept: (token) => !token.startsWith('npm_') || token.length !== 40,
  make: (random) => uuid.make(random),
  bad: [
    '//npm.shop.example/:_authToken={secret}\n',
    'registry=https://npm.shop.example/\n_auth={secret}\nalways-auth=true\n',
    '//npm.shop.example/:username=shop\n//npm.shop.example/:_password="{secret}"\n',
  ],
  good: [
    `//registry.npmjs.org/:_authToken=\${NPM_TOKEN}`,
    '//npm.shop.example/:_authToken=00000000-0000-0000-0000-000000000000',
    '//npm.shop.example/:_password=$PASSWORD',
  ],
});
