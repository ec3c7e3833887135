import type { ProviderGuide } from './provider-guide.ts';

/** Payments, messages, models, data and identities. */
export const serviceGuides: readonly ProviderGuide[] = [
  {
    provider: 'Stripe',
    rules: ['stripe-webhook-secret'],
    revoke: [
      'Workbench (or Developers), Webhooks, the endpoint, Roll secret: at once, or with the old one valid for up to 24 hours.',
    ],
    used: [
      'It signs events; nobody can call Stripe with it. Look in your own logs for events that Stripe did not send (compare ids with Developers, Events).',
    ],
    rotate: [
      'Roll with an overlap: events carry both signatures until the old one ends. Deploy the new one in that time.',
    ],
    links: ['https://docs.stripe.com/webhooks#roll-endpoint-secrets'],
  },
  {
    provider: 'Stripe',
    revoke: [
      'Dashboard, Developers, API keys, the key, Rotate key: choose "now" when it is public. A restricted key can be deleted.',
      'A key of the test mode moves no money, but shows test data and how you integrate: rotate it as well.',
    ],
    used: [
      'Developers, Logs: requests by key and address; Payments, Payouts and Connect for what you do not know. The security history of the account shows who made and showed keys.',
    ],
    rotate: [
      'Make a restricted key (rk_) with the few resources that one service needs, limited to its addresses.',
      'Rotating with an overlap of hours or days keeps both valid: deploy the new one in that time.',
    ],
    links: ['https://docs.stripe.com/keys', 'https://docs.stripe.com/keys/restricted-api-keys'],
  },
  {
    provider: 'Square',
    revoke: [
      'Developer Console, the application, Credentials, Replace token; an OAuth token: RevokeToken. The application secret: OAuth, Replace secret.',
    ],
    used: ['Developer Console, API logs of the application.'],
    rotate: [
      'OAuth tokens with few permissions, refreshed on time, instead of the personal token of the account.',
    ],
    links: ['https://developer.squareup.com/docs/oauth-api/refresh-revoke-limit-scope'],
  },
  {
    provider: 'PayPal',
    revoke: [
      'Developer Dashboard, Apps & Credentials, the app: add a second secret, deploy it, then disable and delete the first.',
    ],
    used: ['Developer Dashboard, Event logs; the activity of the business account.'],
    rotate: ['Two secrets may be valid at a time. Turn off features of the app that it does not use.'],
    links: ['https://developer.paypal.com/api/rest/'],
  },
  {
    provider: 'Shopify',
    revoke: [
      'A custom app of a store: Settings, Apps and sales channels, Develop apps, uninstall it (its token ends) and install it again.',
      'An app of the Dev Dashboard: make a new client secret, ask for new tokens with the refresh of it, then delete the old secret.',
    ],
    used: ['Settings, Activity log of the store: changes by the app.'],
    rotate: ['Give the app only the access scopes it needs; use expiring offline tokens.'],
    links: [
      'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    ],
  },
  {
    provider: 'Slack',
    rules: ['slack-webhook'],
    revoke: [
      'api.slack.com/apps, the app, Incoming Webhooks, remove it. It can only post, into one channel.',
    ],
    used: [
      'Look through the channel for messages that you did not send: they may ask people for credentials.',
    ],
    rotate: ['Add a new webhook for the channel, deploy it, remove the old one.'],
    links: ['https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/'],
  },
  {
    provider: 'Slack',
    revoke: [
      'With the token itself: https://slack.com/api/auth.revoke. Or api.slack.com/apps, the app, OAuth & Permissions, Revoke all OAuth tokens; app-level tokens under Basic Information.',
      'As an administrator: remove the app from the workspace.',
    ],
    used: [
      'Audit logs API (Enterprise Grid); otherwise slack.com/apps/manage, the app, access logs (team.accessLogs on paid plans).',
    ],
    rotate: [
      'Turn on token rotation (tokens of 12 hours with a refresh token), take away scopes, restrict tokens to your addresses (OAuth & Permissions).',
      'Install the app again for a new token, deploy it, revoke the old one.',
    ],
    links: [
      'https://docs.slack.dev/reference/methods/auth.revoke',
      'https://docs.slack.dev/authentication/using-token-rotation/',
    ],
  },
  {
    provider: 'Discord',
    rules: ['discord-webhook'],
    revoke: [
      'Server settings, Integrations, Webhooks, Delete. Whoever has the address can delete it too: DELETE on it.',
    ],
    used: ['Server settings, Audit log; messages of the webhook in the channel.'],
    rotate: ['A new webhook, deployed, then the old one deleted.'],
    links: ['https://support.discord.com/hc/articles/228383668-Intro-to-Webhooks'],
  },
  {
    provider: 'Discord',
    revoke: [
      'Developer Portal, Applications, Bot, Reset Token. Discord resets tokens that it sees on GitHub by itself.',
    ],
    used: ['Audit log of each server of the bot: channels, roles, bans that the bot changed.'],
    rotate: [
      'Reset gives the new one and ends the old one at once: have the deployment ready. Give the bot fewer permissions and intents.',
    ],
    links: ['https://discord.com/developers/docs/topics/oauth2'],
  },
  {
    provider: 'Telegram',
    revoke: [
      'In a chat with @BotFather: /revoke, choose the bot; it answers with the new token and ends the old one at once.',
    ],
    used: ['getWebhookInfo shows whether somebody set a webhook; Telegram keeps no log for owners of bots.'],
    rotate: [
      'Have the deployment ready before /revoke; set the webhook anew with a secret_token of its own.',
    ],
    links: ['https://core.telegram.org/bots/features#botfather'],
  },
  {
    provider: 'Twilio',
    revoke: [
      'Auth token: Console, Account, API keys & tokens: create the secondary token, deploy it, Promote it; the old primary one ends then.',
      'API key: the same page, Delete.',
    ],
    used: [
      'Monitor, Logs: calls and messages that you did not make; Monitor, Events, and Usage for the cost.',
    ],
    rotate: [
      'Use API keys (restricted ones) instead of the auth token, one for each service; turn off countries that you do not call (geo permissions).',
    ],
    links: ['https://www.twilio.com/docs/iam/api-keys', 'https://www.twilio.com/docs/iam/api/authtoken'],
  },
  {
    provider: 'Twilio SendGrid',
    revoke: ['Settings, API Keys, Delete; or DELETE https://api.sendgrid.com/v3/api_keys/ID'],
    used: [
      'Activity feed and Stats: mail that you did not send; Settings, Sender Authentication and Teammates for changes.',
    ],
    rotate: [
      'A key with restricted access (Mail Send only); allow only your addresses (IP Access Management). Deploy it, delete the old one.',
    ],
    links: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  },
  {
    provider: 'Mailgun',
    revoke: [
      'Account settings, API Security, delete the key; SMTP credentials and sending keys: Sending, Domain settings.',
    ],
    used: ['Send, Logs: mail that you did not send.'],
    rotate: [
      'A sending key of one domain instead of a key of the account; allow only your addresses. Deploy it, delete the old one.',
    ],
    links: [
      'https://help.mailgun.com/hc/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
    ],
  },
  {
    provider: 'Mailchimp',
    revoke: ['Account, Extras, API keys, Revoke (or Disable).'],
    used: ['Account, Settings, Security activity; audiences that were exported, campaigns that were sent.'],
    rotate: [
      'OAuth for an app of others; otherwise a new key named after its one user. Deploy it, revoke the old one.',
    ],
    links: ['https://mailchimp.com/help/about-api-keys/'],
  },
  {
    provider: 'OpenAI',
    revoke: [
      'platform.openai.com, Settings of the project, API keys, Revoke. An admin key: Settings of the organisation, Admin keys.',
    ],
    used: [
      'Usage, by project and key; Audit logs of the organisation, where they are on. Files, threads and fine-tunes of the project can be read with the key.',
    ],
    rotate: [
      'A key of a service account in a project of its own, with restricted permissions and a monthly budget; deploy it, revoke the old one. Never in an app or a page: call from your server.',
    ],
    links: [
      'https://platform.openai.com/api-keys',
      'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    ],
  },
  {
    provider: 'Anthropic',
    revoke: [
      'Console, Settings, API keys, disable or delete it; an admin key: Settings, Admin keys. By the Admin API: POST /v1/organizations/api_keys/ID with status inactive.',
    ],
    used: ['Console, Usage and Cost by key and workspace; the list shows the last use.'],
    rotate: [
      'A key of a workspace with its own limits for spending and rate; deploy it, disable the old one, delete it when nothing broke.',
    ],
    links: ['https://console.anthropic.com/settings/keys'],
  },
  {
    provider: 'Hugging Face',
    revoke: [
      'huggingface.co, Settings, Access Tokens, Delete (or Invalidate and refresh). As an administrator of an Enterprise organisation: Tokens management.',
    ],
    used: [
      'The list shows the last use; the commits of your models, datasets and Spaces; audit log of Enterprise organisations.',
    ],
    rotate: [
      'A fine-grained token for named repositories, read-only where that is enough; deploy it, delete the old one.',
    ],
    links: ['https://huggingface.co/docs/hub/security-tokens'],
  },
  {
    provider: 'MongoDB Atlas',
    revoke: [
      'Database Access, the user, Edit password, or delete the user: atlas dbusers delete NAME. Whether anybody could use it depends on the access list: look whether it holds 0.0.0.0/0.',
    ],
    used: [
      'Database auditing (authenticate events) or Access tracking of the cluster: Clusters, View access history.',
    ],
    rotate: [
      'Two users in turn: make the second one with a custom role on one database, deploy it, delete the first. Better: AWS IAM, Workload Identity Federation or X.509 instead of a password.',
    ],
    links: [
      'https://www.mongodb.com/docs/atlas/security-add-mongodb-users/',
      'https://www.mongodb.com/docs/atlas/access-tracking/',
    ],
  },
  {
    provider: 'Supabase',
    revoke: [
      'Project settings, API keys: delete a secret key. The old service_role key is a JWT: disable the legacy keys after moving to new ones, or rotate the JWT signing key. A personal token: Account, Access tokens.',
    ],
    used: [
      'Logs of the API gateway (edge_logs), by address and path. The key passes all row level security: take all rows as read.',
    ],
    rotate: [
      'One secret key for each backend (sb_secret_…), deployed, then the old one deleted. In pages and apps only the publishable key, with row level security on every table.',
    ],
    links: ['https://supabase.com/docs/guides/api/api-keys'],
  },
  {
    provider: 'Elastic',
    revoke: [
      'Stack Management, API keys, Invalidate; or DELETE /_security/api_key with its id. A key of the organisation: Cloud Console, API keys.',
    ],
    used: ['The audit log of Elasticsearch (authentication.api_key id), where it is on.'],
    rotate: [
      'A key with role descriptors for named indices and an expiration; deploy it, invalidate the old one.',
    ],
    links: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
  },
  {
    provider: 'Okta',
    revoke: [
      'Admin Console, Security, API, Tokens, Revoke. It has the rights of the administrator who made it.',
    ],
    used: [
      'Reports, System Log: filter by the actor and transaction.detail of the token; look for new administrators, factors and apps.',
    ],
    rotate: [
      'An OAuth 2.0 service app with a private key and scopes instead of an API token; otherwise a token of an administrator with a custom role, limited to a network zone.',
    ],
    links: [
      'https://help.okta.com/en-us/content/topics/security/api.htm',
      'https://developer.okta.com/docs/guides/implement-oauth-for-okta-serviceapp/main/',
    ],
  },
  {
    provider: 'Auth0',
    revoke: [
      'Dashboard, Applications, the application, Settings, Rotate secret; or POST /api/v2/clients/ID/rotate-secret. The old one ends at once.',
    ],
    used: [
      'Monitoring, Logs: exchanges with that client_id (types seccft, feccft) from addresses that are not yours.',
    ],
    rotate: [
      'Private Key JWT allows two credentials at a time, and so a change without a break. With a secret: deploy at the moment of rotation.',
    ],
    links: ['https://auth0.com/docs/get-started/applications/rotate-client-secret'],
  },
  {
    provider: 'Meta',
    revoke: [
      'App secret: App Dashboard, App settings, Basic, Reset. A token: DELETE /USER/permissions of the Graph API, or the owner changes their password; the Access Token Debugger shows whose it is.',
    ],
    used: ['App Dashboard, Activity log; the activity log of the page or business account.'],
    rotate: [
      'Tokens of system users with few permissions and an end; require app secret proof for calls of the server.',
    ],
    links: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging'],
  },
  {
    provider: '1Password',
    revoke: [
      'A service account: 1password.com, Developer, the account, rotate or revoke its token. A Secret Key: the owner makes a new one under My profile; it alone opens nothing without the password.',
    ],
    used: ['The page of the service account shows which items were read, and when: change each of those.'],
    rotate: [
      'Rotate with an end for the old token, and deploy in that time. Give a service account read access to one vault.',
    ],
    links: [
      'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
      'https://support.1password.com/change-secret-key/',
    ],
  },
];
