import { named } from '../detector.ts';
import { uuid } from '../shape.ts';
import { namesOf } from './formats/names.ts';

export const railwayToken = named({
  name: 'railway-token',
  title: 'Railway token',
  provider: 'Railway',
  grants: 'deploy and change the project, or everything that its owner may',
  revoke: 'https://docs.railway.com/guides/public-api#creating-a-token',
  token: uuid,
  names: namesOf(['railway', 'railway_api', 'railway_project'], ['token']),
  entropy: 2.8,
  bad: ['RAILWAY_TOKEN={secret}', '"railwayToken": "{secret}"'],
  good: [
    'RAILWAY_TOKEN=$TOKEN',
    'RAILWAY_TOKEN=00000000-0000-0000-0000-000000000000',
    'RAILWAY_PROJECT_ID=2f1c9f0e-41f5-4d7e-9e6b-0b6c1b1b7f43',
  ],
});
