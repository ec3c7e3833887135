/** Tools whose rule ids are known here. */
export type ForeignTool = 'gitleaks' | 'secretlint' | 'ASH';

/**
 * What a rule of another tool is called here: our rules, and those that name no provider, since two tools rarely agree on
 * which rule sees a credential first. An unknown one is about any credential: the place says which.
 */
export function foreignRuleNames(tool: ForeignTool, id: string): readonly string[] {
  if (tool === 'ASH') return [familyOfAsh(id)];
  const ours = tool === 'gitleaks' ? gitleaks.get(id) : secretlint.get(shortName(id));
  if (ours === undefined) return ['secrets'];
  return [...new Set([...ours.split(' ').map((name) => `secrets/${name}`), ...generic])];
}

/** The rules here that see what a default rule of gitleaks sees, without those that name no provider. */
export function counterpartsOf(gitleaksId: string): readonly string[] {
  return (
    gitleaks
      .get(gitleaksId)
      ?.split(' ')
      .map((name) => `secrets/${name}`) ?? []
  );
}

/** True when a default rule of gitleaks has a counterpart here, so that it need not be imported. */
export function isCovered(gitleaksId: string): boolean {
  return gitleaks.has(gitleaksId) || gitleaksId === 'generic-api-key';
}

const generic: readonly string[] = [
  'command-line-password',
  'connection-string',
  'generic-api-key',
  'generic-password',
  'generic-secret',
  'http-authorization',
  'kubernetes-secret',
  'url-credentials',
].map((name) => `secrets/${name}`);

/** `@secretlint/secretlint-rule-aws` is `aws`. */
function shortName(id: string): string {
  return id.replace(/^(?:@[\w-]+\/)?secretlint-rule-/, '');
}

/** ASH runs scanners of many families; those that look for credentials are the rest. */
function familyOfAsh(id: string): string {
  const known = families.find(([pattern]) => pattern.test(id));
  return known === undefined ? 'secrets' : known[1];
}

const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:SECRET|CKV_SECRET|B10[567]$)/i, 'secrets'],
  [/^(?:CKV2?_(?:AWS|AZURE|GCP|K8S|DOCKER|ALI|OCI|IBM)|AwsSolutions-|HIPAA|NIST|PCI|[WF]\d{1,4}$)/i, 'infra'],
  [/^CKV2?_(?:GHA|GITLABCI|GITHUB|BITBUCKET|CIRCLECIPIPELINES|AZUREPIPELINES)/i, 'pipeline'],
  [/^(?:B\d{3}|python|javascript|typescript|java|go|ruby|php|csharp|generic)(?:$|\.|\*)/i, 'code'],
  [/^(?:CVE|GHSA|PYSEC|RUSTSEC|GO)-/i, 'packages'],
];

/** Rule ids of gitleaks 8.30 and the detectors that see the same. */
const gitleaks: ReadonlyMap<string, string> = new Map([
  ['1password-secret-key', 'onepassword-secret-key'],
  ['1password-service-account-token', 'onepassword-service-account'],
  ['adafruit-api-key', 'adafruit-io-key'],
  ['adobe-client-secret', 'adobe-client-secret'],
  ['age-secret-key', 'age-secret-key'],
  ['airtable-api-key', 'airtable-token airtable-api-key'],
  ['airtable-personnal-access-token', 'airtable-token'],
  ['algolia-api-key', 'algolia-admin-key'],
  ['alibaba-access-key-id', 'alibaba-access-key-id'],
  ['alibaba-secret-key', 'alibaba-access-key'],
  ['anthropic-admin-api-key', 'anthropic-admin-key'],
  ['anthropic-api-key', 'anthropic-key'],
  ['artifactory-api-key', 'jfrog-key'],
  ['artifactory-reference-token', 'jfrog-key'],
  ['asana-client-secret', 'asana-token asana-client-secret'],
  ['atlassian-api-token', 'atlassian-token atlassian-legacy-token'],
  ['authress-service-client-access-key', 'authress-service-key'],
  ['aws-access-token', 'aws-access-key-id aws-secret-access-key aws-session-token'],
  ['aws-amazon-bedrock-api-key-long-lived', 'aws-bedrock-api-key'],
  ['aws-amazon-bedrock-api-key-short-lived', 'aws-bedrock-api-key'],
  ['azure-ad-client-secret', 'azure-client-secret'],
  ['beamer-api-token', 'beamer-key'],
  ['bitbucket-client-id', 'bitbucket-oauth-secret'],
  ['bitbucket-client-secret', 'bitbucket-oauth-secret'],
  ['bittrex-access-key', 'bittrex-key'],
  ['bittrex-secret-key', 'bittrex-key'],
  ['cisco-meraki-api-key', 'cisco-meraki-key'],
  ['clickhouse-cloud-api-secret-key', 'clickhouse-cloud-secret'],
  ['clojars-api-token', 'clojars-token'],
  ['cloudflare-api-key', 'cloudflare-token'],
  ['cloudflare-global-api-key', 'cloudflare-global-key'],
  ['cloudflare-origin-ca-key', 'cloudflare-origin-ca-key'],
  ['codecov-access-token', 'codecov-token'],
  ['cohere-api-token', 'cohere-key'],
  ['coinbase-access-token', 'coinbase-token'],
  ['confluent-secret-key', 'confluent-secret'],
  ['contentful-delivery-api-token', 'contentful-token contentful-delivery-token'],
  ['curl-auth-header', 'http-authorization'],
  ['curl-auth-user', 'command-line-password'],
  ['databricks-api-token', 'databricks-token'],
  ['datadog-access-token', 'datadog-api-key datadog-app-key'],
  ['defined-networking-api-token', 'defined-networking-key'],
  ['digitalocean-access-token', 'digitalocean-token'],
  ['digitalocean-pat', 'digitalocean-token'],
  ['digitalocean-refresh-token', 'digitalocean-token'],
  ['discord-api-token', 'discord-bot-token'],
  ['discord-client-secret', 'discord-client-secret'],
  ['doppler-api-token', 'doppler-token'],
  ['droneci-access-token', 'drone-token'],
  ['dropbox-api-token', 'dropbox-token dropbox-app-secret'],
  ['dropbox-long-lived-api-token', 'dropbox-token'],
  ['dropbox-short-lived-api-token', 'dropbox-token'],
  ['duffel-api-token', 'duffel-token'],
  ['dynatrace-api-token', 'dynatrace-token'],
  ['facebook-access-token', 'facebook-token'],
  ['facebook-page-access-token', 'facebook-token'],
  ['facebook-secret', 'facebook-app-secret'],
  ['flutterwave-secret-key', 'flutterwave-key'],
  ['flyio-access-token', 'fly-token'],
  ['gcp-api-key', 'google-api-key'],
  ['github-app-token', 'github-app-token'],
  ['github-fine-grained-pat', 'github-fine-grained-token'],
  ['github-oauth', 'github-oauth-token'],
  ['github-pat', 'github-token'],
  ['github-refresh-token', 'github-refresh-token'],
  ['gitlab-deploy-token', 'gitlab-deploy-token'],
  ['gitlab-oauth-app-secret', 'gitlab-oauth-secret'],
  ['gitlab-pat', 'gitlab-token'],
  ['gitlab-pat-routable', 'gitlab-token'],
  ['gitlab-ptt', 'gitlab-trigger-token'],
  ['gitlab-rrt', 'gitlab-runner-token'],
  ['gitlab-runner-authentication-token', 'gitlab-runner-token'],
  ['gitlab-runner-authentication-token-routable', 'gitlab-runner-token'],
  ['grafana-cloud-api-token', 'grafana-cloud-token'],
  ['grafana-service-account-token', 'grafana-service-token'],
  ['hashicorp-tf-api-token', 'terraform-cloud-token'],
  ['heroku-api-key', 'heroku-api-key'],
  ['heroku-api-key-v2', 'heroku-api-key'],
  ['hubspot-api-key', 'hubspot-token'],
  ['huggingface-access-token', 'huggingface-token'],
  ['huggingface-organization-api-token', 'huggingface-token'],
  ['intercom-api-key', 'intercom-token'],
  ['jfrog-api-key', 'jfrog-key'],
  ['jfrog-identity-token', 'jfrog-key'],
  ['jwt', 'jwt kubernetes-service-account-token supabase-service-role-key calendly-token'],
  ['jwt-base64', 'jwt-base64'],
  ['kubernetes-secret-yaml', 'kubernetes-secret'],
  ['launchdarkly-access-token', 'launchdarkly-key'],
  ['linear-api-key', 'linear-key'],
  ['mailchimp-api-key', 'mailchimp-key'],
  ['mailgun-private-api-token', 'mailgun-key'],
  ['mapbox-api-token', 'mapbox-secret-token'],
  ['microsoft-teams-webhook', 'teams-webhook'],
  ['netlify-access-token', 'netlify-token'],
  ['new-relic-user-api-key', 'new-relic-key'],
  ['notion-api-token', 'notion-token'],
  ['npm-access-token', 'npm-token'],
  ['nuget-config-password', 'nuget-config-password'],
  ['okta-access-token', 'okta-token'],
  ['openai-api-key', 'openai-key'],
  ['perplexity-api-key', 'perplexity-key'],
  ['plaid-api-token', 'plaid-token'],
  ['planetscale-api-token', 'planetscale-token'],
  ['planetscale-oauth-token', 'planetscale-token'],
  ['planetscale-password', 'planetscale-token'],
  ['postman-api-token', 'postman-key'],
  [
    'private-key',
    'rsa-private-key dsa-private-key ec-private-key openssh-private-key pkcs8-private-key encrypted-private-key encrypted-openssh-key pgp-private-key putty-private-key',
  ],
  ['pulumi-api-token', 'pulumi-token'],
  ['pypi-upload-token', 'pypi-token'],
  ['rubygems-api-token', 'rubygems-token'],
  ['sendgrid-api-token', 'sendgrid-key'],
  ['sendinblue-api-token', 'brevo-key'],
  ['sentry-org-token', 'sentry-org-token'],
  ['sentry-user-token', 'sentry-user-token'],
  ['shopify-access-token', 'shopify-token'],
  ['shopify-custom-access-token', 'shopify-token'],
  ['shopify-private-app-access-token', 'shopify-token'],
  ['shopify-shared-secret', 'shopify-shared-secret'],
  ['slack-app-token', 'slack-app-token'],
  ['slack-bot-token', 'slack-bot-token'],
  ['slack-config-access-token', 'slack-config-token'],
  ['slack-config-refresh-token', 'slack-config-token'],
  ['slack-user-token', 'slack-user-token'],
  ['slack-webhook-url', 'slack-webhook'],
  ['snyk-api-token', 'snyk-token'],
  ['sonar-api-token', 'sonarqube-token'],
  ['square-access-token', 'square-token'],
  ['stripe-access-token', 'stripe-secret-key stripe-test-key'],
  ['telegram-bot-api-token', 'telegram-bot-token'],
  ['twilio-api-key', 'twilio-api-key'],
  ['twitch-api-token', 'twitch-client-secret'],
  ['twitter-bearer-token', 'twitter-bearer-token'],
  ['typeform-api-token', 'typeform-token'],
  ['vault-batch-token', 'vault-token'],
  ['vault-service-token', 'vault-token'],
]);

/** Rules of secretlint, without the prefix of their packages, and the detectors that see the same. */
const secretlint: ReadonlyMap<string, string> = new Map([
  ['aws', 'aws-access-key-id aws-secret-access-key aws-session-token'],
  ['gcp', 'google-service-account-key google-api-key'],
  [
    'privatekey',
    'rsa-private-key dsa-private-key ec-private-key openssh-private-key pkcs8-private-key encrypted-private-key encrypted-openssh-key',
  ],
  ['npm', 'npm-token npmrc-credential'],
  ['slack', 'slack-app-token slack-bot-token slack-config-token slack-user-token slack-webhook'],
  [
    'github',
    'github-token github-fine-grained-token github-app-token github-oauth-token github-refresh-token',
  ],
  ['gitlab', 'gitlab-token gitlab-deploy-token gitlab-runner-token'],
  ['openai', 'openai-key'],
  ['anthropic', 'anthropic-key anthropic-admin-key'],
  ['linear', 'linear-key'],
  ['shopify', 'shopify-token shopify-shared-secret'],
  ['sendgrid', 'sendgrid-key'],
  ['1password', 'onepassword-service-account onepassword-secret-key'],
  ['huggingface', 'huggingface-token'],
  ['notion', 'notion-token'],
  ['figma', 'figma-token'],
  ['vercel', 'vercel-token'],
  ['docker', 'docker-hub-token'],
  ['hashicorp-vault', 'vault-token'],
  ['groq', 'groq-key'],
  ['tailscale', 'tailscale-key'],
  ['cloudflare', 'cloudflare-token cloudflare-global-key'],
  ['stripe', 'stripe-secret-key stripe-test-key stripe-webhook-secret'],
]);
