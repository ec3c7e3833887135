import { named } from '../detector.ts';
import { base62, maybe, shape } from '../shape.ts';

export const atlassianLegacyToken = named({
  name: 'atlassian-legacy-token',
  title: 'Atlassian API token (old form)',
  provider: 'Atlassian',
  grants: 'read and change Jira, Confluence and Bitbucket as the user',
  revoke:
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  token: shape`${base62(20)}${maybe(base62(4))}`,
  providers: ['atlassian', 'confluence', 'jira'],
  entropy: 3,
  accept: (token) => /\d/.test(token) && /[A-Za-z]/.test(token),
  make: (random) => `a7Q${base62(21).make(random)}`,
  bad: ['JIRA_API_TOKEN={secret}', 'confluence_token: "{secret}"'],
  good: ['JIRA_API_TOKEN=$JIRA_API_TOKEN', 'jira_key = PROJ-1', 'jiraTokenProviderFactoryBeans'],
});
