import { named } from '../detector.ts';
import { either, hex, lower } from '../shape.ts';

export const codacyToken = named({
  name: 'codacy-token',
  title: 'Codacy token',
  provider: 'Codacy',
  grants: 'upload coverage or, with an account token, read and change the projects of its owner',
  revoke: 'https://docs.codacy.com/codacy-api/api-tokens/',
  token: either(hex(32), lower(20)),
  names: [
    'codacy_project_token',
    'codacy-project-token',
    'codacyprojecttoken',
    'codacy_api_token',
    'codacy_token',
    'codacytoken',
  ],
  entropy: 3,
  bad: ['CODACY_PROJECT_TOKEN={secret}', 'codacy_api_token: "{secret}"'],
  good: [`CODACY_PROJECT_TOKEN: \${{ secrets.CODACY_PROJECT_TOKEN }}`, 'codacy_token: your-project-token'],
});
