import type { ProviderGuide } from './provider-guide.ts';

/** Clouds and what runs on them. */
export const cloudGuides: readonly ProviderGuide[] = [
  {
    provider: 'Amazon Web Services',
    rules: ['aws-access-key-id', 'aws-secret-access-key'],
    revoke: [
      'Deactivate it first, so that it can be turned on again if something breaks: aws iam update-access-key --user-name USER --access-key-id KEYID --status Inactive',
      'Delete it when nothing broke: aws iam delete-access-key --user-name USER --access-key-id KEYID',
      'A key of the root user: sign in as root, Security credentials, delete it; the root user needs none.',
      'Temporary credentials that the key made live on: attach a policy that denies the user everything with aws:TokenIssueTime before now, or delete the user.',
      'AWS may have attached the policy AWSCompromisedKeyQuarantine to the user of a key that it saw in public: follow the case in Support before removing it.',
    ],
    used: [
      'aws iam get-access-key-last-used --access-key-id KEYID tells the last service, region and day.',
      'CloudTrail, Event history, filter by AWS access key: every call of the last 90 days; look for CreateUser, CreateAccessKey, RunInstances, AssumeRole and regions that you do not use.',
      'aws sts get-access-key-info --access-key-id KEYID tells whose account it is.',
    ],
    rotate: [
      'Better than a new key: a role. EC2, ECS, Lambda and EKS have one; GitHub Actions and GitLab CI log in by OIDC; people by IAM Identity Center.',
      'If a key must be: aws iam create-access-key --user-name USER (a user may have two), for a user with one purpose and a policy that names its actions and resources.',
      'Deploy the new one, watch the last use of the old one stand still, then deactivate and delete it.',
    ],
    links: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
    ],
  },
  {
    provider: 'Amazon Web Services',
    rules: ['aws-session-token'],
    revoke: [
      'IAM, Roles, the role, tab Revoke sessions, Revoke active sessions: a policy then denies everything to sessions from before now.',
      'It ends by itself after at most 12 hours (36 for a user); do not wait for that.',
      'Find out what made it: a long-lived key that leaked beside it must be deleted as well.',
    ],
    used: ['CloudTrail, Event history, filter by AWS access key with the ASIA… id of the session.'],
    rotate: [
      'Nothing to replace: whatever uses the role gets new credentials by itself. Shorten the longest session of the role.',
    ],
    links: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
    ],
  },
  {
    provider: 'Amazon Web Services',
    revoke: [
      'In the console of the service that issued it, delete the key; for one that belongs to an IAM user (service-specific credentials): aws iam delete-service-specific-credential --user-name USER --service-specific-credential-id ID',
    ],
    used: ['CloudTrail, Event history: calls of the service since the commit that brought it.'],
    rotate: [
      'Prefer the credentials of a role (SigV4) to a key of the service.',
      'If a key must be: make a new one with an end, deploy it, delete the old one.',
    ],
    links: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html'],
  },
  {
    provider: 'Google Cloud',
    rules: ['google-service-account-key'],
    revoke: [
      'gcloud iam service-accounts keys disable KEYID --iam-account=ACCOUNT, then, when nothing broke, keys delete instead of disable.',
      'Access tokens that it made live for up to an hour more; to end them, disable the service account: gcloud iam service-accounts disable ACCOUNT',
    ],
    used: [
      'IAM, Service accounts, the account, tab Metrics: requests per key.',
      'Logs Explorer: protoPayload.authenticationInfo.serviceAccountKeyName with the id of the key. Reads of data appear only where Data Access audit logs are on.',
    ],
    rotate: [
      'Better than a new key: attach the service account to what runs on Google Cloud; Workload Identity Federation for everything else (GitHub, AWS, on site).',
      'If a key must be: gcloud iam service-accounts keys create, for an account with one purpose; let the organisation policy iam.serviceAccountKeyExpiryHours end it.',
      'Deploy the new one, watch the metrics of the old one fall to nothing, disable it, delete it.',
    ],
    links: [
      'https://cloud.google.com/iam/docs/keys-create-delete',
      'https://cloud.google.com/iam/docs/workload-identity-federation',
      'https://cloud.google.com/iam/docs/service-account-monitoring',
    ],
  },
  {
    provider: 'Google Cloud',
    revoke: [
      'APIs & Services, Credentials: the key can be rotated (a new value, the old one stays until you delete it) or deleted; gcloud services api-keys delete KEY does the same. A deleted one can be restored for 30 days.',
    ],
    used: [
      'APIs & Services, the API, tab Metrics, grouped by credential; Billing, reports by service, for what it cost.',
    ],
    rotate: [
      'Make a new key that is restricted from the start: to the APIs it needs, and to referrers, addresses or apps.',
      'A key in a web page or an app is public by nature: there the restrictions are the protection.',
      'Deploy the new one, watch the metrics of the old one, delete it.',
    ],
    links: ['https://cloud.google.com/docs/authentication/api-keys'],
  },
  {
    provider: 'Google',
    rules: ['google-ai-key'],
    revoke: [
      'In Google AI Studio under API keys delete it; it is a key of a Google Cloud project and can be deleted there too (APIs & Services, Credentials).',
    ],
    used: [
      'APIs & Services, Generative Language API, tab Metrics by credential; Billing, reports by service.',
    ],
    rotate: [
      'Make a new key in a project of its own, restricted to the Generative Language API, with a quota and a budget alert; deploy it, delete the old one.',
    ],
    links: [
      'https://aistudio.google.com/app/apikey',
      'https://cloud.google.com/docs/authentication/api-keys',
    ],
  },
  {
    provider: 'Google',
    rules: ['google-oauth-client-secret'],
    revoke: [
      'Google Cloud console, Google Auth Platform, Clients: add a second secret, deploy it, disable the old one, delete it when nothing broke.',
      'Tokens that were made with it stay valid: end them for the users concerned.',
    ],
    used: [
      'Nothing shows the use of a client secret alone; look at the logins of your own application since the commit that brought it.',
    ],
    rotate: [
      'Two secrets may be valid at a time: add, deploy, disable, delete. Limit the redirect addresses of the client to exact ones.',
    ],
    links: ['https://support.google.com/cloud/answer/15549257'],
  },
  {
    provider: 'Google',
    revoke: [
      'The owner of the account: myaccount.google.com, Security, your connections to third-party apps, remove access.',
      'As an application: send the token to https://oauth2.googleapis.com/revoke; that ends the refresh token and its access tokens.',
      'As an administrator of Workspace: Users, the user, Security, connected applications.',
    ],
    used: [
      'Workspace: Reporting, Audit and investigation, OAuth log events. A private account: the page of its recent security activity.',
    ],
    rotate: [
      'Log in anew with the fewest scopes, and keep the refresh token in a secret store. For servers use a service account without a key.',
    ],
    links: [
      'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
      'https://myaccount.google.com/permissions',
    ],
  },
  {
    provider: 'Microsoft Azure',
    rules: ['azure-client-secret'],
    revoke: [
      'Entra admin center, App registrations, the application, Certificates & secrets, delete it; or az ad app credential delete --id APPID --key-id KEYID',
      'Access tokens that it made live for about an hour more.',
    ],
    used: [
      'Entra admin center, Monitoring, Sign-in logs, Service principal sign-ins: filter by the application and its credential id.',
      'Activity log of the subscriptions that it may reach.',
    ],
    rotate: [
      'Better than a new secret: a managed identity on Azure; a federated credential for GitHub, Kubernetes and others; a certificate otherwise.',
      'If a secret must be: az ad app credential reset --id APPID --append --years 1 keeps the old one valid until you delete it; choose a short life.',
      'Deploy the new one, see the sign-ins with the old one stop, delete it.',
    ],
    links: [
      'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
      'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    ],
  },
  {
    provider: 'Microsoft Azure',
    rules: [
      'azure-storage-key',
      'azure-cosmos-key',
      'azure-ai-key',
      'azure-redis-key',
      'azure-search-key',
      'azure-service-bus-key',
      'azure-container-registry-key',
      'azure-functions-key',
    ],
    revoke: [
      'There are two keys. Move what uses the leaked one to the other, then regenerate the leaked one in the portal (Keys or Access keys of the resource), or for storage: az storage account keys renew --account-name NAME --key key1',
      'Regenerating a key ends every shared access signature that was signed with it.',
    ],
    used: [
      'Diagnostic settings of the resource (for storage: StorageRead, StorageWrite) with the kind of authentication; Activity log for listKeys. What was not logged then cannot be told now.',
    ],
    rotate: [
      'Better: log in with Entra ID (a managed identity) and turn keys off: allowSharedKeyAccess, disableLocalAuth or the admin user set to false.',
      'Otherwise change both keys in turn, every 90 days, by a Key Vault rotation.',
    ],
    links: [
      'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
      'https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent',
    ],
  },
  {
    provider: 'Microsoft Azure',
    rules: ['azure-sas-signature'],
    revoke: [
      'One that names a stored access policy: delete or change the policy.',
      'A user delegation one: az storage account revoke-delegation-keys --name ACCOUNT --resource-group GROUP',
      'Any other ends only when the account key that signed it is regenerated; that ends all others of that key too.',
    ],
    used: [
      'Logs of the storage account (StorageBlobLogs), column AuthenticationHash, which tells signatures apart.',
    ],
    rotate: [
      'Give user delegation signatures with minutes or hours of life, only the rights that are needed, and https only.',
    ],
    links: [
      'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
      'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
    ],
  },
  {
    provider: 'Microsoft Azure DevOps',
    revoke: [
      'User settings, Personal access tokens, Revoke. As an administrator of the organisation: the Token Administration API, or remove the user.',
    ],
    used: ['Organization settings, Auditing: events with the id of the token; it must have been on.'],
    rotate: [
      'In pipelines use the job access token or a service connection with workload identity federation. Otherwise a new token with one organisation, few scopes and at most 90 days.',
    ],
    links: [
      'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
  },
  {
    provider: 'Alibaba Cloud',
    revoke: [
      'RAM console, Users, the user, AccessKey: disable it, then delete it. A key of the account itself: delete it; the account needs none.',
    ],
    used: ['ActionTrail, event query by AccessKey id; the list of keys shows when each was used last.'],
    rotate: [
      'Use RAM roles of instances or OIDC. Otherwise a RAM user with one purpose and its own policy: make the second key, deploy it, disable the first, delete it.',
    ],
    links: ['https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair-of-a-ram-user'],
  },
  {
    provider: 'DigitalOcean',
    revoke: [
      'Control panel, API, Tokens: delete it (or regenerate, which gives a new value at once). An OAuth token: POST it to https://cloud.digitalocean.com/v1/oauth/revoke.',
    ],
    used: [
      'Control panel, Settings of the team, Security history: droplets, keys and users that you do not know.',
    ],
    rotate: ['A new token with custom scopes and an end; deploy it, delete the old one.'],
    links: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
  },
  {
    provider: 'Cloudflare',
    rules: ['cloudflare-global-key', 'cloudflare-origin-ca-key'],
    revoke: [
      'My Profile, API Tokens, API Keys: Change. It can do all that the user can, so change it at once.',
    ],
    used: ['Manage Account, Audit Log: changes of zones, workers and members by that user and "API key".'],
    rotate: [
      'Do not use the global key: make an API token with the zones and permissions that one job needs, filtered by address and with an end.',
    ],
    links: ['https://developers.cloudflare.com/fundamentals/api/get-started/keys/'],
  },
  {
    provider: 'Cloudflare',
    revoke: [
      'My Profile, API Tokens (or Manage Account, Account API Tokens): Roll gives it a new value and ends the old one, Delete ends it for good.',
    ],
    used: [
      'Manage Account, Audit Log, filtered by the token.',
      'GET https://api.cloudflare.com/client/v4/user/tokens/verify tells whether a token is active, and its id.',
    ],
    rotate: [
      'Make a second token with one zone and few permissions, filtered by address and with an end; deploy it, delete the old one.',
    ],
    links: ['https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/'],
  },
  {
    provider: 'Heroku',
    revoke: ['Account settings, API Key, Regenerate; an authorization: heroku authorizations:revoke ID'],
    used: [
      'heroku authorizations shows all of them; the activity of each app shows deploys and changes. Enterprise accounts have an audit trail.',
    ],
    rotate: [
      'heroku authorizations:create --scope read --expires-in SECONDS for one purpose; deploy it, revoke the old one.',
    ],
    links: ['https://devcenter.heroku.com/articles/authentication'],
  },
  {
    provider: 'Databricks',
    revoke: [
      'Settings, Developer, Access tokens, Revoke; as an administrator: the Token Management API, or databricks token-management delete TOKENID',
    ],
    used: ['System table system.access.audit (or the delivered audit logs): tokenLogin and what followed.'],
    rotate: [
      'Use OAuth of a service principal instead of a personal token. Otherwise a new token with a short life; let administrators set the longest one.',
    ],
    links: [
      'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
      'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
    ],
  },
  {
    provider: 'Kubernetes',
    revoke: [
      'One from a Secret: kubectl delete secret NAME -n NAMESPACE. One from the TokenRequest API is bound: delete the pod or the service account that it is bound to.',
    ],
    used: [
      'The audit log of the API server: user system:serviceaccount:NAMESPACE:NAME from addresses outside of the cluster.',
    ],
    rotate: [
      'Make no Secret of type service-account-token: kubectl create token NAME --duration=1h, or the login of your provider (OIDC). Give the account a Role with named resources and verbs.',
    ],
    links: [
      'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
      'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    ],
  },
  {
    provider: 'HashiCorp Vault',
    revoke: [
      'vault token revoke TOKEN, or without the value: vault token revoke -accessor ACCESSOR. It ends all tokens and leases that came from it. A root token: revoke it and make none anew.',
    ],
    used: [
      'The audit device: the accessor of the token appears in each request (vault token lookup -accessor ACCESSOR tells whose it is).',
    ],
    rotate: [
      'Let programs log in (Kubernetes, AWS IAM, JWT, AppRole with a bound secret id) for a token of minutes or hours with one policy.',
    ],
    links: [
      'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
      'https://developer.hashicorp.com/vault/docs/audit',
    ],
  },
  {
    provider: 'HashiCorp HCP Terraform',
    revoke: [
      'User settings, Tokens, delete it; a token of a team or organisation: its settings, API Tokens, Regenerate or Delete. Rotate also what workspaces hold: whoever has the token reads state files.',
    ],
    used: ['Audit trails of the organisation (paid plans): GET /organization/audit-trail.'],
    rotate: [
      'A token of a team with rights on one project, with an end; in CI prefer dynamic provider credentials.',
    ],
    links: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  },
  {
    provider: 'Docker',
    revoke: [
      'Docker Home, Account settings, Personal access tokens, delete it; one of an organisation: Admin Console, Access tokens.',
    ],
    used: [
      'The list shows when each was last used; Admin Console, Activity logs of the organisation. Compare the digests of pushed images with those that you built.',
    ],
    rotate: [
      'An organisation access token, or a personal one with Read-only or the repositories that it needs, and an end; in CI log in by the short-lived token of the job where the registry knows it.',
    ],
    links: ['https://docs.docker.com/security/access-tokens/'],
  },
  {
    provider: 'Snyk',
    revoke: [
      'Account settings, General, API token, Revoke & Regenerate; a service account: Settings of the group or organisation, Service accounts.',
    ],
    used: ['Audit logs of the group or organisation (API).'],
    rotate: [
      'A service account with one role for CI instead of the token of a person; deploy it, delete the old one.',
    ],
    links: ['https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token'],
  },
];
