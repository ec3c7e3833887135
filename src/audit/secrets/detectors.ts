import type { Detector } from './detector.ts';
import { alibabaAccessKey } from './detectors/alibaba-access-key.ts';
import { amazonOauthClientSecret } from './detectors/amazon-oauth-client-secret.ts';
import { anthropicAdminKey } from './detectors/anthropic-admin-key.ts';
import { anthropicKey } from './detectors/anthropic-key.ts';
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
import { braintreeToken } from './detectors/braintree-token.ts';
import { brevoKey } from './detectors/brevo-key.ts';
import { clojarsToken } from './detectors/clojars-token.ts';
import { cloudflareGlobalKey } from './detectors/cloudflare-global-key.ts';
import { cloudflareOriginCaKey } from './detectors/cloudflare-origin-ca-key.ts';
import { cloudflareToken } from './detectors/cloudflare-token.ts';
import { cohereKey } from './detectors/cohere-key.ts';
import { cratesIoToken } from './detectors/crates-io-token.ts';
import { deepseekKey } from './detectors/deepseek-key.ts';
import { digitaloceanToken } from './detectors/digitalocean-token.ts';
import { discordBotToken } from './detectors/discord-bot-token.ts';
import { discordWebhook } from './detectors/discord-webhook.ts';
import { dockerConfigAuth } from './detectors/docker-config-auth.ts';
import { dockerHubToken } from './detectors/docker-hub-token.ts';
import { elevenlabsKey } from './detectors/elevenlabs-key.ts';
import { firebaseServerKey } from './detectors/firebase-server-key.ts';
import { flutterwaveKey } from './detectors/flutterwave-key.ts';
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
import { groqKey } from './detectors/groq-key.ts';
import { herokuApiKey } from './detectors/heroku-api-key.ts';
import { hetznerToken } from './detectors/hetzner-token.ts';
import { huggingfaceToken } from './detectors/huggingface-token.ts';
import { ibmCloudKey } from './detectors/ibm-cloud-key.ts';
import { jfrogKey } from './detectors/jfrog-key.ts';
import { langsmithKey } from './detectors/langsmith-key.ts';
import { linodeToken } from './detectors/linode-token.ts';
import { mailchimpKey } from './detectors/mailchimp-key.ts';
import { mailgunKey } from './detectors/mailgun-key.ts';
import { mistralKey } from './detectors/mistral-key.ts';
import { netlifyToken } from './detectors/netlify-token.ts';
import { npmToken } from './detectors/npm-token.ts';
import { npmrcCredential } from './detectors/npmrc-credential.ts';
import { nugetKey } from './detectors/nuget-key.ts';
import { nvidiaKey } from './detectors/nvidia-key.ts';
import { openaiKey } from './detectors/openai-key.ts';
import { openrouterKey } from './detectors/openrouter-key.ts';
import { paddleKey } from './detectors/paddle-key.ts';
import { paypalSecret } from './detectors/paypal-secret.ts';
import { paystackKey } from './detectors/paystack-key.ts';
import { perplexityKey } from './detectors/perplexity-key.ts';
import { pineconeKey } from './detectors/pinecone-key.ts';
import { plaidToken } from './detectors/plaid-token.ts';
import { postmarkToken } from './detectors/postmark-token.ts';
import { pypiToken } from './detectors/pypi-token.ts';
import { razorpayKey } from './detectors/razorpay-key.ts';
import { replicateToken } from './detectors/replicate-token.ts';
import { resendKey } from './detectors/resend-key.ts';
import { rubygemsToken } from './detectors/rubygems-token.ts';
import { scalewaySecretKey } from './detectors/scaleway-secret-key.ts';
import { sendgridKey } from './detectors/sendgrid-key.ts';
import { shopifySharedSecret } from './detectors/shopify-shared-secret.ts';
import { shopifyToken } from './detectors/shopify-token.ts';
import { slackAppToken } from './detectors/slack-app-token.ts';
import { slackBotToken } from './detectors/slack-bot-token.ts';
import { slackConfigToken } from './detectors/slack-config-token.ts';
import { slackUserToken } from './detectors/slack-user-token.ts';
import { slackWebhook } from './detectors/slack-webhook.ts';
import { squareToken } from './detectors/square-token.ts';
import { stripeSecretKey } from './detectors/stripe-secret-key.ts';
import { stripeTestKey } from './detectors/stripe-test-key.ts';
import { stripeWebhookSecret } from './detectors/stripe-webhook-secret.ts';
import { teamsWebhook } from './detectors/teams-webhook.ts';
import { telegramBotToken } from './detectors/telegram-bot-token.ts';
import { tencentCloudKey } from './detectors/tencent-cloud-key.ts';
import { togetherKey } from './detectors/together-key.ts';
import { twilioApiKey } from './detectors/twilio-api-key.ts';
import { twilioAuthToken } from './detectors/twilio-auth-token.ts';
import { vercelToken } from './detectors/vercel-token.ts';
import { xaiKey } from './detectors/xai-key.ts';

/** Every detector there is, by name. A test holds it equal to the folder. */
export const detectors: readonly Detector[] = [
  alibabaAccessKey,
  amazonOauthClientSecret,
  anthropicAdminKey,
  anthropicKey,
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
  braintreeToken,
  brevoKey,
  clojarsToken,
  cloudflareGlobalKey,
  cloudflareOriginCaKey,
  cloudflareToken,
  cohereKey,
  cratesIoToken,
  deepseekKey,
  digitaloceanToken,
  discordBotToken,
  discordWebhook,
  dockerConfigAuth,
  dockerHubToken,
  elevenlabsKey,
  firebaseServerKey,
  flutterwaveKey,
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
  groqKey,
  herokuApiKey,
  hetznerToken,
  huggingfaceToken,
  ibmCloudKey,
  jfrogKey,
  langsmithKey,
  linodeToken,
  mailchimpKey,
  mailgunKey,
  mistralKey,
  netlifyToken,
  npmToken,
  npmrcCredential,
  nugetKey,
  nvidiaKey,
  openaiKey,
  openrouterKey,
  paddleKey,
  paypalSecret,
  paystackKey,
  perplexityKey,
  pineconeKey,
  plaidToken,
  postmarkToken,
  pypiToken,
  razorpayKey,
  replicateToken,
  resendKey,
  rubygemsToken,
  scalewaySecretKey,
  sendgridKey,
  shopifySharedSecret,
  shopifyToken,
  slackAppToken,
  slackBotToken,
  slackConfigToken,
  slackUserToken,
  slackWebhook,
  squareToken,
  stripeSecretKey,
  stripeTestKey,
  stripeWebhookSecret,
  teamsWebhook,
  telegramBotToken,
  tencentCloudKey,
  togetherKey,
  twilioApiKey,
  twilioAuthToken,
  vercelToken,
  xaiKey,
];
