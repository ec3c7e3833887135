import type { Detector } from './detector.ts';
import { alibabaAccessKey } from './detectors/alibaba-access-key.ts';
import { amazonOauthClientSecret } from './detectors/amazon-oauth-client-secret.ts';
import { atlassianToken } from './detectors/atlassian-token.ts';
import { awsAccessKeyId } from './detectors/aws-access-key-id.ts';
import { awsAppsyncApiKey } from './detectors/aws-appsync-api-key.ts';
import { awsBedrockApiKey } from './detectors/aws-bedrock-api-key.ts';
import { awsMwsToken } from './detectors/aws-mws-token.ts';
import { awsSecretAccessKey } from './detectors/aws-secret-access-key.ts';
import { awsSessionToken } from './detectors/aws-session-token.ts';
import { azureAiKey } from './detectors/azure-ai-key.ts';
import { azureClientSecret } from './detectors/azure-client-secret.ts';
import { azureContainerRegistryKey } from './detectors/azure-container-registry-key.ts';
import { azureCosmosKey } from './detectors/azure-cosmos-key.ts';
import { azureDevopsToken } from './detectors/azure-devops-token.ts';
import { azureFunctionsKey } from './detectors/azure-functions-key.ts';
import { azureRedisKey } from './detectors/azure-redis-key.ts';
import { azureSasSignature } from './detectors/azure-sas-signature.ts';
import { azureSearchKey } from './detectors/azure-search-key.ts';
import { azureServiceBusKey } from './detectors/azure-service-bus-key.ts';
import { azureStorageKey } from './detectors/azure-storage-key.ts';
import { bitbucketToken } from './detectors/bitbucket-token.ts';
import { brevoKey } from './detectors/brevo-key.ts';
import { cloudflareGlobalKey } from './detectors/cloudflare-global-key.ts';
import { cloudflareOriginCaKey } from './detectors/cloudflare-origin-ca-key.ts';
import { cloudflareToken } from './detectors/cloudflare-token.ts';
import { digitaloceanToken } from './detectors/digitalocean-token.ts';
import { discordBotToken } from './detectors/discord-bot-token.ts';
import { discordWebhook } from './detectors/discord-webhook.ts';
import { firebaseServerKey } from './detectors/firebase-server-key.ts';
import { flyToken } from './detectors/fly-token.ts';
import { giteaToken } from './detectors/gitea-token.ts';
import { githubAppToken } from './detectors/github-app-token.ts';
import { githubFineGrainedToken } from './detectors/github-fine-grained-token.ts';
import { githubOauthToken } from './detectors/github-oauth-token.ts';
import { githubRefreshToken } from './detectors/github-refresh-token.ts';
import { githubToken } from './detectors/github-token.ts';
import { gitlabDeployToken } from './detectors/gitlab-deploy-token.ts';
import { gitlabOauthSecret } from './detectors/gitlab-oauth-secret.ts';
import { gitlabRunnerToken } from './detectors/gitlab-runner-token.ts';
import { gitlabServiceToken } from './detectors/gitlab-service-token.ts';
import { gitlabToken } from './detectors/gitlab-token.ts';
import { gitlabTriggerToken } from './detectors/gitlab-trigger-token.ts';
import { googleAiKey } from './detectors/google-ai-key.ts';
import { googleApiKey } from './detectors/google-api-key.ts';
import { googleOauthAccessToken } from './detectors/google-oauth-access-token.ts';
import { googleOauthClientSecret } from './detectors/google-oauth-client-secret.ts';
import { googleOauthRefreshToken } from './detectors/google-oauth-refresh-token.ts';
import { googleServiceAccountKey } from './detectors/google-service-account-key.ts';
import { herokuApiKey } from './detectors/heroku-api-key.ts';
import { hetznerToken } from './detectors/hetzner-token.ts';
import { ibmCloudKey } from './detectors/ibm-cloud-key.ts';
import { linodeToken } from './detectors/linode-token.ts';
import { mailchimpKey } from './detectors/mailchimp-key.ts';
import { mailgunKey } from './detectors/mailgun-key.ts';
import { netlifyToken } from './detectors/netlify-token.ts';
import { postmarkToken } from './detectors/postmark-token.ts';
import { resendKey } from './detectors/resend-key.ts';
import { scalewaySecretKey } from './detectors/scaleway-secret-key.ts';
import { sendgridKey } from './detectors/sendgrid-key.ts';
import { slackAppToken } from './detectors/slack-app-token.ts';
import { slackBotToken } from './detectors/slack-bot-token.ts';
import { slackConfigToken } from './detectors/slack-config-token.ts';
import { slackUserToken } from './detectors/slack-user-token.ts';
import { slackWebhook } from './detectors/slack-webhook.ts';
import { teamsWebhook } from './detectors/teams-webhook.ts';
import { telegramBotToken } from './detectors/telegram-bot-token.ts';
import { tencentCloudKey } from './detectors/tencent-cloud-key.ts';
import { twilioApiKey } from './detectors/twilio-api-key.ts';
import { twilioAuthToken } from './detectors/twilio-auth-token.ts';
import { vercelToken } from './detectors/vercel-token.ts';

/** Every detector there is, by name. A test holds it equal to the folder. */
export const detectors: readonly Detector[] = [
  alibabaAccessKey,
  amazonOauthClientSecret,
  atlassianToken,
  awsAccessKeyId,
  awsAppsyncApiKey,
  awsBedrockApiKey,
  awsMwsToken,
  awsSecretAccessKey,
  awsSessionToken,
  azureAiKey,
  azureClientSecret,
  azureContainerRegistryKey,
  azureCosmosKey,
  azureDevopsToken,
  azureFunctionsKey,
  azureRedisKey,
  azureSasSignature,
  azureSearchKey,
  azureServiceBusKey,
  azureStorageKey,
  bitbucketToken,
  brevoKey,
  cloudflareGlobalKey,
  cloudflareOriginCaKey,
  cloudflareToken,
  digitaloceanToken,
  discordBotToken,
  discordWebhook,
  firebaseServerKey,
  flyToken,
  giteaToken,
  githubAppToken,
  githubFineGrainedToken,
  githubOauthToken,
  githubRefreshToken,
  githubToken,
  gitlabDeployToken,
  gitlabOauthSecret,
  gitlabRunnerToken,
  gitlabServiceToken,
  gitlabToken,
  gitlabTriggerToken,
  googleAiKey,
  googleApiKey,
  googleOauthAccessToken,
  googleOauthClientSecret,
  googleOauthRefreshToken,
  googleServiceAccountKey,
  herokuApiKey,
  hetznerToken,
  ibmCloudKey,
  linodeToken,
  mailchimpKey,
  mailgunKey,
  netlifyToken,
  postmarkToken,
  resendKey,
  scalewaySecretKey,
  sendgridKey,
  slackAppToken,
  slackBotToken,
  slackConfigToken,
  slackUserToken,
  slackWebhook,
  teamsWebhook,
  telegramBotToken,
  tencentCloudKey,
  twilioApiKey,
  twilioAuthToken,
  vercelToken,
];
