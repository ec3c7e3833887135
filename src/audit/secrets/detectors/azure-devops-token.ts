import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';

export const azureDevopsToken = custom({
  name: 'azure-devops-token',
  title: 'Azure DevOps personal access token',
  provider: 'Microsoft Azure DevOps',
  grants: 'read and change the repositories, pipelines and packages of the organisation within its scopes',
  revoke:
    'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat',
  severity: 'critical',
  keywords: ['azdo', 'azure_devops', 'system_accesstoken', 'vsts'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}|${given('(?:azdo|azure_devops|vsts)_(?:ext_)?(?:personal_access_)?(?:pat|token)', '[a-z2-7]{52}')})(?![A-Za-z0-9])`,
    'dg',
  ),
  entropy: 3.5,
  make: (random) =>
    `${base62(52).make(random)}JQQJ99BKA${base62(15).make(random)}AZDO${base62(4).make(random)}`,
  bad: [
    'AZURE_DEVOPS_EXT_PAT={secret}',
    'git clone https://build:{secret}@dev.azure.com/shop/shop/_git/shop',
  ],
  good: ['AZURE_DEVOPS_EXT_PAT=$(System.AccessToken)', 'azdo_sha: da39a3ee5e6b4b0d3255bfef95601890afd80709'],
});
