import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const giteaToken = named({
  name: 'gitea-token',
  title: 'Gitea or Forgejo access token',
  provider: 'Gitea',
  grants: 'read and write the repositories that its owner may, within its scopes',
  revoke: 'https://docs.gitea.com/development/api-usage',
  severity: 'critical',
  token: hex(40),
  names: [
    'gitea_token',
    'gitea-token',
    'gitea_access_token',
    'gitea_api_token',
    'forgejo_token',
    'forgejo-token',
    'codeberg_token',
  ],
  entropy: 3,
  bad: ['GITEA_TOKEN={secret}', 'gitea_api_token: "{secret}"'],
  good: ['GITEA_TOKEN=$TOKEN', 'gitea_commit: 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'],
});
