import type { ProviderGuide } from './provider-guide.ts';

/** Where code and packages live, and what watches over them. */
export const softwareGuides: readonly ProviderGuide[] = [
  {
    provider: 'GitHub',
    rules: ['github-token', 'github-fine-grained-token'],
    revoke: [
      'Settings, Developer settings, Personal access tokens, Delete. Whoever only found it can report it too: POST https://api.github.com/credentials/revoke with the token, without a login.',
      'As an owner of an organisation: Settings, Personal access tokens, Active tokens, Revoke (fine-grained ones); a classic one loses access when its authorization for SSO is revoked.',
      'SSH keys, deploy keys, webhooks and apps that were added with it stay: look through them.',
    ],
    used: [
      'Organization settings, Logs, Audit log: hashed_token:"HASH" (the SHA-256 of the token in base64) or the user since the commit that brought it; git clones appear there for Enterprise.',
      'A personal account: Settings, Security log.',
    ],
    rotate: [
      'In Actions use GITHUB_TOKEN with permissions per job; between systems a GitHub App, whose tokens live an hour.',
      'If a token must be: a fine-grained one for named repositories, few permissions and 30 days or less.',
      'Deploy it, see in the list of tokens that the old one is no longer used, delete it.',
    ],
    links: [
      'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      'https://docs.github.com/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/identifying-audit-log-events-performed-by-an-access-token',
      'https://docs.github.com/rest/credentials/revoke',
    ],
  },
  {
    provider: 'GitHub',
    revoke: [
      'A token of an installation: DELETE https://api.github.com/installation/token with it; it ends by itself after an hour.',
      'A token that an app got from a user: the user revokes it under Settings, Applications; the owner of the app with DELETE /applications/CLIENT_ID/token.',
      'If the private key or client secret of the app leaked too: make a new one in the settings of the app and delete the old one.',
    ],
    used: ['Organization settings, Logs, Audit log: hashed_token, or the app as actor.'],
    rotate: [
      'Nothing to replace by hand: the app asks for a new one. Give the app fewer permissions and repositories, and let user tokens expire.',
    ],
    links: [
      'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token',
      'https://docs.github.com/apps/using-github-apps/reviewing-and-revoking-authorization-of-github-apps',
    ],
  },
  {
    provider: 'GitLab',
    rules: ['gitlab-token', 'gitlab-service-token'],
    revoke: [
      'A personal one: User settings, Access tokens, Revoke; of a project or group: its Settings, Access tokens. By the API, with the token itself: DELETE /api/v4/personal_access_tokens/self',
      'As an administrator: Admin, Credentials.',
    ],
    used: [
      'The list shows the last use and the last addresses; Secure, Audit events of the group (Premium), or the log of the instance (api_json.log) by token id.',
    ],
    rotate: [
      'In pipelines use CI_JOB_TOKEN or ID tokens (OIDC) instead.',
      'If a token must be: of a project, with the lowest role, few scopes and a near end. POST /personal_access_tokens/ID/rotate gives the new one and ends the old one at once; to have both for a while make a second one.',
    ],
    links: [
      'https://docs.gitlab.com/user/profile/personal_access_tokens/',
      'https://docs.gitlab.com/security/token_overview/',
    ],
  },
  {
    provider: 'GitLab',
    revoke: [
      'Deploy token: Settings, Repository, Deploy tokens. Trigger token: Settings, CI/CD, Pipeline trigger tokens. Runner: delete the runner, or reset its token. OAuth application: renew its secret.',
    ],
    used: [
      'Audit events of project and group; for a trigger token the list of pipelines with source "trigger"; for a runner the jobs that it ran.',
    ],
    rotate: [
      'Make a second one of the same kind with fewer rights, deploy it, revoke the old one. Bind runners to protected branches and tags.',
    ],
    links: ['https://docs.gitlab.com/security/token_overview/'],
  },
  {
    provider: 'Atlassian Bitbucket',
    revoke: [
      'Repository, project or workspace settings, Access tokens, Revoke; an app password or API token of a person: their account settings.',
    ],
    used: ['The list shows the last use; Workspace settings, Audit log (Premium).'],
    rotate: [
      'An access token of one repository with the scopes it needs and an end; in Pipelines use OIDC. Deploy it, revoke the old one.',
    ],
    links: ['https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/'],
  },
  {
    provider: 'Atlassian',
    revoke: [
      'The owner: id.atlassian.com, Security, API tokens, Revoke. An administrator: admin.atlassian.com, the user, API tokens.',
    ],
    used: ['admin.atlassian.com, Security, Audit log; the list of tokens shows the last use.'],
    rotate: [
      'A new token with scopes and an end, of an account with one purpose; or an OAuth 2.0 app. Deploy it, revoke the old one.',
    ],
    links: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
  },
  {
    provider: 'npm',
    revoke: [
      'npm token list, then npm token revoke ID; or npmjs.com, Access Tokens.',
      'Look at the versions of your packages: one that you did not publish is to be deprecated and reported to npm at once.',
    ],
    used: ['npm view PACKAGE time shows when each version was published; npmjs.com shows by whom.'],
    rotate: [
      'In CI publish without a token: a trusted publisher (OIDC of GitHub Actions or GitLab CI).',
      'If a token must be: a granular one for named packages, read-only where that is enough, limited to addresses, with a near end.',
    ],
    links: ['https://docs.npmjs.com/revoking-access-tokens', 'https://docs.npmjs.com/trusted-publishers'],
  },
  {
    provider: 'PyPI',
    revoke: [
      'pypi.org, Account settings, API tokens, Options, Remove token. Releases that you did not make: yank or delete them and write to security@pypi.org.',
    ],
    used: [
      'Account settings, Security history; the page of the project, Security history: who uploaded what, and with which token.',
    ],
    rotate: ['In CI publish without a token: a trusted publisher (OIDC). Otherwise a token for one project.'],
    links: ['https://pypi.org/help/#apitoken', 'https://docs.pypi.org/trusted-publishers/'],
  },
  {
    provider: 'RubyGems',
    revoke: [
      'rubygems.org, Settings, API keys, delete it. Versions that you did not push: gem yank NAME -v VERSION, and tell security@rubygems.org.',
    ],
    used: ['The list of keys shows the last use; the page of the gem shows who pushed each version.'],
    rotate: [
      'In CI use a trusted publisher. Otherwise a key with the one scope "push rubygem" for one gem, with MFA and an end.',
    ],
    links: ['https://guides.rubygems.org/api-key-scopes/', 'https://guides.rubygems.org/trusted-publishing/'],
  },
  {
    provider: 'crates.io',
    revoke: [
      'crates.io, Account settings, API Tokens, Revoke. Versions that you did not publish: cargo yank, and tell help@crates.io.',
    ],
    used: ['The list shows the last use; the page of the crate shows who published each version.'],
    rotate: [
      'In CI use trusted publishing. Otherwise a token for one crate and the scope publish-update, with an end.',
    ],
    links: ['https://crates.io/settings/tokens', 'https://crates.io/docs/trusted-publishing'],
  },
  {
    provider: 'NuGet',
    revoke: [
      'nuget.org, API Keys, delete or regenerate it. Versions that you did not push: unlist them and report the package.',
    ],
    used: ['The page of the package shows each version and who pushed it.'],
    rotate: [
      'In CI use trusted publishing. Otherwise a key for named packages (a glob), the scope "push new versions" and a near end.',
    ],
    links: [
      'https://learn.microsoft.com/nuget/nuget-org/publish-a-package#manage-api-keys',
      'https://learn.microsoft.com/nuget/nuget-org/trusted-publishing',
    ],
  },
  {
    provider: 'JFrog',
    revoke: [
      'Administration, User Management, Access Tokens, Revoke. An API key or a reference token of a person: their profile.',
    ],
    used: [
      'access-security-audit.log and artifactory-request.log: the token id (jti) or the user since the commit that brought it; compare checksums of what was deployed.',
    ],
    rotate: [
      'An access token scoped to groups with one repository and a near end; in CI an OIDC integration. Deploy it, revoke the old one.',
    ],
    links: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  },
  {
    provider: 'CircleCI',
    revoke: [
      'User settings, Personal API tokens; Project settings, API permissions. Rotate also what contexts and variables of its projects hold: whoever has the token can run a job that reads them.',
    ],
    used: [
      'Organization settings, Security, Audit logs: download and look for the user and for pipelines that nobody started.',
    ],
    rotate: [
      'Tokens of one project with the scope Status instead of personal ones; in jobs OIDC instead of stored keys.',
    ],
    links: ['https://circleci.com/docs/managing-api-tokens/'],
  },
  {
    provider: 'Sentry',
    revoke: [
      'Organization tokens: Settings, Auth Tokens (Developer settings); tokens of a person: User settings, Personal tokens; remove it. A DSN: project settings, Client Keys, disable it; a DSN in an app is public by nature and only lets others send events.',
    ],
    used: ['Settings, Audit log of the organisation.'],
    rotate: [
      'An organisation token has few fixed scopes and suits CI; for more use an internal integration. Deploy it, remove the old one.',
    ],
    links: ['https://docs.sentry.io/account/auth-tokens/'],
  },
  {
    provider: 'Datadog',
    revoke: [
      'Organization Settings, API Keys or Application Keys, Revoke. An application key is worth as much as its owner: revoke it first.',
    ],
    used: [
      'Organization Settings, Audit Trail: actions by that key; the list shows the last use of application keys.',
    ],
    rotate: [
      'A second key, deployed to the agents, then the old one revoked: no data is lost between. Application keys: of a service account, with scopes.',
    ],
    links: [
      'https://docs.datadoghq.com/account_management/api-app-keys/',
      'https://docs.datadoghq.com/account_management/audit_trail/',
    ],
  },
  {
    provider: 'New Relic',
    revoke: [
      'Administration, API keys, the key, Delete; or the mutation apiAccessDeleteKeys of NerdGraph. The original license key of an account can only be replaced by support.',
    ],
    used: ['NrAuditEvent: SELECT * FROM NrAuditEvent WHERE actorAPIKey LIKE … SINCE 30 days ago'],
    rotate: [
      'A second key of the same type, deployed, then the old one deleted. A user key acts as its owner: use one of an account with few rights.',
    ],
    links: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  },
  {
    provider: 'Grafana',
    revoke: [
      'Administration, Users and access, Service accounts, the account, delete the token. In Grafana Cloud: Access Policies, the policy, delete the token.',
    ],
    used: [
      'The list shows the last use; for more the log of the server, or usage insights and audit logs (Enterprise and Cloud).',
    ],
    rotate: [
      'A second token of a service account with the role Viewer or fewer permissions, and with an end; deploy it, delete the old one.',
    ],
    links: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  },
  {
    provider: 'PagerDuty',
    revoke: ['Integrations, API Access Keys, Delete; a key of a person: their profile, User settings.'],
    used: ['Audit records: GET /audit/records, or Analytics, Audit trail.'],
    rotate: [
      'A scoped OAuth client instead of a full key; otherwise a read-only key. Deploy it, delete the old one.',
    ],
    links: ['https://support.pagerduty.com/main/docs/api-access-keys'],
  },
  {
    provider: 'Postman',
    revoke: [
      'Settings, API keys, Delete (or Regenerate). Look into environments and collections too: they often hold further credentials.',
    ],
    used: ['Team settings, Audit logs (Enterprise).'],
    rotate: [
      'A new key with an end; keep it in a secret variable (current value only), not in a shared one.',
    ],
    links: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
  },
];
