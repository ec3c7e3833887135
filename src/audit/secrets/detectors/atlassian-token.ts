import { custom } from '../detector.ts';
import { base64url, chars } from '../shape.ts';

export const atlassianToken = custom({
  name: 'atlassian-token',
  title: 'Atlassian API token',
  provider: 'Atlassian',
  grants: 'read and change Jira, Confluence and Bitbucket as the user',
  revoke:
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  keywords: ['atatt3xffgf0'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>ATATT3xFfGF0[A-Za-z0-9_\-=]{150,200}=[A-F0-9]{8})(?![A-Za-z0-9_\-=])/dg,
  prefix: 'ATATT3xFfGF0',
  entropy: 4,
  make: (random) => `ATATT3xFfGF0${base64url(171).make(random)}=${chars('A-F0-9', 8).make(random)}`,
  bad: [
    'JIRA_API_TOKEN={secret}',
    'curl -u me@example.com:{secret} https://shop.atlassian.net/rest/api/3/myself',
  ],
  good: ['JIRA_API_TOKEN=ATATT3xFfGF0…', 'JIRA_API_TOKEN=ATATT3xFfGF0T=12345678'],
});
