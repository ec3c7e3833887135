import type { Detector } from './detector.ts';
import { ablyKey } from './detectors/ably-key.ts';
import { adafruitIoKey } from './detectors/adafruit-io-key.ts';
import { adobeClientSecret } from './detectors/adobe-client-secret.ts';
import { adyenApiKey } from './detectors/adyen-api-key.ts';
import { ageSecretKey } from './detectors/age-secret-key.ts';
import { agoraAppCertificate } from './detectors/agora-app-certificate.ts';
import { airtableApiKey } from './detectors/airtable-api-key.ts';
import { airtableToken } from './detectors/airtable-token.ts';
import { aivenPassword } from './detectors/aiven-password.ts';
import { algoliaAdminKey } from './detectors/algolia-admin-key.ts';
import { alibabaAccessKey } from './detectors/alibaba-access-key.ts';
import { alibabaAccessKeyId } from './detectors/alibaba-access-key-id.ts';
import { amazonOauthClientSecret } from './detectors/amazon-oauth-client-secret.ts';
import { amplitudeSecretKey } from './detectors/amplitude-secret-key.ts';
import { anthropicAdminKey } from './detectors/anthropic-admin-key.ts';
import { anthropicKey } from './detectors/anthropic-key.ts';
import { anyscaleKey } from './detectors/anyscale-key.ts';
import { apifyToken } from './detectors/apify-token.ts';
import { appleAppPassword } from './detectors/apple-app-password.ts';
import { appveyorToken } from './detectors/appveyor-token.ts';
import { asanaClientSecret } from './detectors/asana-client-secret.ts';
import { asanaToken } from './detectors/asana-token.ts';
import { assemblyaiKey } from './detectors/assemblyai-key.ts';
import { atlassianLegacyToken } from './detectors/atlassian-legacy-token.ts';
import { atlassianToken } from './detectors/atlassian-token.ts';
import { auth0ClientSecret } from './detectors/auth0-client-secret.ts';
import { authressServiceKey } from './detectors/authress-service-key.ts';
import { awsAccessKeyId } from './detectors/aws-access-key-id.ts';
import { awsAppsyncApiKey } from './detectors/aws-appsync-api-key.ts';
import { awsBedrockApiKey } from './detectors/aws-bedrock-api-key.ts';
import { awsMwsToken } from './detectors/aws-mws-token.ts';
import { awsSecretAccessKey } from './detectors/aws-secret-access-key.ts';
import { awsSessionToken } from './detectors/aws-session-token.ts';
import { axiomToken } from './detectors/axiom-token.ts';
import { azureAiKey } from './detectors/azure-ai-key.ts';
import { azureAppConfigurationSecret } from './detectors/azure-app-configuration-secret.ts';
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
import { basetenKey } from './detectors/baseten-key.ts';
import { beamerKey } from './detectors/beamer-key.ts';
import { bitbucketOauthSecret } from './detectors/bitbucket-oauth-secret.ts';
import { bitbucketToken } from './detectors/bitbucket-token.ts';
import { bitlyToken } from './detectors/bitly-token.ts';
import { bittrexKey } from './detectors/bittrex-key.ts';
import { bitwardenAccessToken } from './detectors/bitwarden-access-token.ts';
import { boxClientSecret } from './detectors/box-client-secret.ts';
import { braintreeToken } from './detectors/braintree-token.ts';
import { braveSearchKey } from './detectors/brave-search-key.ts';
import { brevoKey } from './detectors/brevo-key.ts';
import { browserstackAccessKey } from './detectors/browserstack-access-key.ts';
import { bugsnagToken } from './detectors/bugsnag-token.ts';
import { buildkiteToken } from './detectors/buildkite-token.ts';
import { bunnyNetKey } from './detectors/bunny-net-key.ts';
import { calComKey } from './detectors/cal-com-key.ts';
import { calendlyToken } from './detectors/calendly-token.ts';
import { cerebrasKey } from './detectors/cerebras-key.ts';
import { chargebeeKey } from './detectors/chargebee-key.ts';
import { checkoutComKey } from './detectors/checkout-com-key.ts';
import { chromaticToken } from './detectors/chromatic-token.ts';
import { circleciToken } from './detectors/circleci-token.ts';
import { ciscoMerakiKey } from './detectors/cisco-meraki-key.ts';
import { clerkSecretKey } from './detectors/clerk-secret-key.ts';
import { clickhouseCloudSecret } from './detectors/clickhouse-cloud-secret.ts';
import { clickupToken } from './detectors/clickup-token.ts';
import { clojarsToken } from './detectors/clojars-token.ts';
import { cloudamqpUrl } from './detectors/cloudamqp-url.ts';
import { cloudflareGlobalKey } from './detectors/cloudflare-global-key.ts';
import { cloudflareOriginCaKey } from './detectors/cloudflare-origin-ca-key.ts';
import { cloudflareToken } from './detectors/cloudflare-token.ts';
import { cloudinaryApiSecret } from './detectors/cloudinary-api-secret.ts';
import { cloudinaryUrl } from './detectors/cloudinary-url.ts';
import { cockroachdbCloudKey } from './detectors/cockroachdb-cloud-key.ts';
import { codacyToken } from './detectors/codacy-token.ts';
import { codecovToken } from './detectors/codecov-token.ts';
import { cohereKey } from './detectors/cohere-key.ts';
import { coinbaseToken } from './detectors/coinbase-token.ts';
import { coinmarketcapKey } from './detectors/coinmarketcap-key.ts';
import { confluentSecret } from './detectors/confluent-secret.ts';
import { consulToken } from './detectors/consul-token.ts';
import { contentfulDeliveryToken } from './detectors/contentful-delivery-token.ts';
import { contentfulToken } from './detectors/contentful-token.ts';
import { coverallsToken } from './detectors/coveralls-token.ts';
import { cratesIoToken } from './detectors/crates-io-token.ts';
import { customerIoKey } from './detectors/customer-io-key.ts';
import { cypressRecordKey } from './detectors/cypress-record-key.ts';
import { databricksToken } from './detectors/databricks-token.ts';
import { datadogApiKey } from './detectors/datadog-api-key.ts';
import { datadogAppKey } from './detectors/datadog-app-key.ts';
import { datastaxAstraToken } from './detectors/datastax-astra-token.ts';
import { deepgramKey } from './detectors/deepgram-key.ts';
import { deeplKey } from './detectors/deepl-key.ts';
import { deepseekKey } from './detectors/deepseek-key.ts';
import { definedNetworkingKey } from './detectors/defined-networking-key.ts';
import { denoDeployToken } from './detectors/deno-deploy-token.ts';
import { digitaloceanToken } from './detectors/digitalocean-token.ts';
import { discordBotToken } from './detectors/discord-bot-token.ts';
import { discordClientSecret } from './detectors/discord-client-secret.ts';
import { discordWebhook } from './detectors/discord-webhook.ts';
import { dockerConfigAuth } from './detectors/docker-config-auth.ts';
import { dockerHubToken } from './detectors/docker-hub-token.ts';
import { dockerSwarmToken } from './detectors/docker-swarm-token.ts';
import { dockerSwarmUnlockKey } from './detectors/docker-swarm-unlock-key.ts';
import { docusignSecretKey } from './detectors/docusign-secret-key.ts';
import { dopplerToken } from './detectors/doppler-token.ts';
import { driftToken } from './detectors/drift-token.ts';
import { droneToken } from './detectors/drone-token.ts';
import { dropboxAppSecret } from './detectors/dropbox-app-secret.ts';
import { dropboxToken } from './detectors/dropbox-token.ts';
import { dsaPrivateKey } from './detectors/dsa-private-key.ts';
import { duffelToken } from './detectors/duffel-token.ts';
import { dynatraceToken } from './detectors/dynatrace-token.ts';
import { easypostKey } from './detectors/easypost-key.ts';
import { easypostTestKey } from './detectors/easypost-test-key.ts';
import { ebayCertId } from './detectors/ebay-cert-id.ts';
import { ecPrivateKey } from './detectors/ec-private-key.ts';
import { elasticKey } from './detectors/elastic-key.ts';
import { elevenlabsKey } from './detectors/elevenlabs-key.ts';
import { encryptedOpensshKey } from './detectors/encrypted-openssh-key.ts';
import { encryptedPrivateKey } from './detectors/encrypted-private-key.ts';
import { endorLabsKey } from './detectors/endor-labs-key.ts';
import { etsyKey } from './detectors/etsy-key.ts';
import { exaKey } from './detectors/exa-key.ts';
import { exoscaleSecret } from './detectors/exoscale-secret.ts';
import { expoToken } from './detectors/expo-token.ts';
import { facebookAppSecret } from './detectors/facebook-app-secret.ts';
import { facebookToken } from './detectors/facebook-token.ts';
import { fastlyToken } from './detectors/fastly-token.ts';
import { figmaToken } from './detectors/figma-token.ts';
import { finicityAppKey } from './detectors/finicity-app-key.ts';
import { finicityPartnerSecret } from './detectors/finicity-partner-secret.ts';
import { finnhubKey } from './detectors/finnhub-key.ts';
import { firebaseServerKey } from './detectors/firebase-server-key.ts';
import { firecrawlKey } from './detectors/firecrawl-key.ts';
import { fireworksKey } from './detectors/fireworks-key.ts';
import { flickrSecret } from './detectors/flickr-secret.ts';
import { flutterwaveKey } from './detectors/flutterwave-key.ts';
import { flutterwavePublicKey } from './detectors/flutterwave-public-key.ts';
import { flutterwaveTestKey } from './detectors/flutterwave-test-key.ts';
import { flyToken } from './detectors/fly-token.ts';
import { frameioToken } from './detectors/frameio-token.ts';
import { freemiusSecretKey } from './detectors/freemius-secret-key.ts';
import { freshbooksToken } from './detectors/freshbooks-token.ts';
import { fullstoryKey } from './detectors/fullstory-key.ts';
import { gandiKey } from './detectors/gandi-key.ts';
import { gcpHmacKey } from './detectors/gcp-hmac-key.ts';
import { gemfuryToken } from './detectors/gemfury-token.ts';
import { ghostAdminKey } from './detectors/ghost-admin-key.ts';
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
import { gitlabSessionCookie } from './detectors/gitlab-session-cookie.ts';
import { gitlabToken } from './detectors/gitlab-token.ts';
import { gitlabTriggerToken } from './detectors/gitlab-trigger-token.ts';
import { gitpodToken } from './detectors/gitpod-token.ts';
import { gitterToken } from './detectors/gitter-token.ts';
import { gocardlessToken } from './detectors/gocardless-token.ts';
import { googleAiKey } from './detectors/google-ai-key.ts';
import { googleApiKey } from './detectors/google-api-key.ts';
import { googleOauthAccessToken } from './detectors/google-oauth-access-token.ts';
import { googleOauthClientSecret } from './detectors/google-oauth-client-secret.ts';
import { googleOauthRefreshToken } from './detectors/google-oauth-refresh-token.ts';
import { googleServiceAccountKey } from './detectors/google-service-account-key.ts';
import { grafanaApiKey } from './detectors/grafana-api-key.ts';
import { grafanaCloudToken } from './detectors/grafana-cloud-token.ts';
import { grafanaServiceToken } from './detectors/grafana-service-token.ts';
import { groqKey } from './detectors/groq-key.ts';
import { guardianKey } from './detectors/guardian-key.ts';
import { harnessKey } from './detectors/harness-key.ts';
import { heliconeKey } from './detectors/helicone-key.ts';
import { herokuApiKey } from './detectors/heroku-api-key.ts';
import { hetznerToken } from './detectors/hetzner-token.ts';
import { honeycombKey } from './detectors/honeycomb-key.ts';
import { hubspotToken } from './detectors/hubspot-token.ts';
import { huggingfaceToken } from './detectors/huggingface-token.ts';
import { ibmCloudKey } from './detectors/ibm-cloud-key.ts';
import { infisicalToken } from './detectors/infisical-token.ts';
import { influxdbToken } from './detectors/influxdb-token.ts';
import { infobipKey } from './detectors/infobip-key.ts';
import { infracostKey } from './detectors/infracost-key.ts';
import { infuraKey } from './detectors/infura-key.ts';
import { intercomToken } from './detectors/intercom-token.ts';
import { intra42ClientSecret } from './detectors/intra42-client-secret.ts';
import { jenkinsToken } from './detectors/jenkins-token.ts';
import { jetbrainsToken } from './detectors/jetbrains-token.ts';
import { jfrogKey } from './detectors/jfrog-key.ts';
import { jfrogToken } from './detectors/jfrog-token.ts';
import { jinaKey } from './detectors/jina-key.ts';
import { jumpcloudKey } from './detectors/jumpcloud-key.ts';
import { jwkPrivateKey } from './detectors/jwk-private-key.ts';
import { jwt } from './detectors/jwt.ts';
import { jwtBase64 } from './detectors/jwt-base64.ts';
import { kaggleKey } from './detectors/kaggle-key.ts';
import { kagiToken } from './detectors/kagi-token.ts';
import { klaviyoKey } from './detectors/klaviyo-key.ts';
import { knockKey } from './detectors/knock-key.ts';
import { krakenKey } from './detectors/kraken-key.ts';
import { kubeconfigCredential } from './detectors/kubeconfig-credential.ts';
import { kubernetesServiceAccountToken } from './detectors/kubernetes-service-account-token.ts';
import { kucoinKey } from './detectors/kucoin-key.ts';
import { kucoinSecret } from './detectors/kucoin-secret.ts';
import { lambdaCloudKey } from './detectors/lambda-cloud-key.ts';
import { langfuseKey } from './detectors/langfuse-key.ts';
import { langsmithKey } from './detectors/langsmith-key.ts';
import { launchdarklyKey } from './detectors/launchdarkly-key.ts';
import { lichessToken } from './detectors/lichess-token.ts';
import { lineChannelToken } from './detectors/line-channel-token.ts';
import { linearClientSecret } from './detectors/linear-client-secret.ts';
import { linearKey } from './detectors/linear-key.ts';
import { linkedinClientId } from './detectors/linkedin-client-id.ts';
import { linkedinClientSecret } from './detectors/linkedin-client-secret.ts';
import { linodeToken } from './detectors/linode-token.ts';
import { livekitSecret } from './detectors/livekit-secret.ts';
import { lobKey } from './detectors/lob-key.ts';
import { lobPublicKey } from './detectors/lob-public-key.ts';
import { logglyToken } from './detectors/loggly-token.ts';
import { logzioToken } from './detectors/logzio-token.ts';
import { lokaliseToken } from './detectors/lokalise-token.ts';
import { lookerClientId } from './detectors/looker-client-id.ts';
import { lookerClientSecret } from './detectors/looker-client-secret.ts';
import { mailchimpKey } from './detectors/mailchimp-key.ts';
import { mailerliteKey } from './detectors/mailerlite-key.ts';
import { mailersendToken } from './detectors/mailersend-token.ts';
import { mailgunKey } from './detectors/mailgun-key.ts';
import { mailgunPublicKey } from './detectors/mailgun-public-key.ts';
import { mailjetKey } from './detectors/mailjet-key.ts';
import { mandrillKey } from './detectors/mandrill-key.ts';
import { mapboxPublicToken } from './detectors/mapbox-public-token.ts';
import { mapboxSecretToken } from './detectors/mapbox-secret-token.ts';
import { mattermostToken } from './detectors/mattermost-token.ts';
import { maxmindLicenseKey } from './detectors/maxmind-license-key.ts';
import { mercuryToken } from './detectors/mercury-token.ts';
import { messagebirdClientId } from './detectors/messagebird-client-id.ts';
import { messagebirdKey } from './detectors/messagebird-key.ts';
import { mistralKey } from './detectors/mistral-key.ts';
import { mixpanelSecret } from './detectors/mixpanel-secret.ts';
import { modalToken } from './detectors/modal-token.ts';
import { mongodbAtlasUrl } from './detectors/mongodb-atlas-url.ts';
import { muxTokenSecret } from './detectors/mux-token-secret.ts';
import { neonKey } from './detectors/neon-key.ts';
import { netlifyLegacyToken } from './detectors/netlify-legacy-token.ts';
import { netlifyToken } from './detectors/netlify-token.ts';
import { netrcPassword } from './detectors/netrc-password.ts';
import { newRelicAdminKey } from './detectors/new-relic-admin-key.ts';
import { newRelicBrowserKey } from './detectors/new-relic-browser-key.ts';
import { newRelicKey } from './detectors/new-relic-key.ts';
import { ngrokToken } from './detectors/ngrok-token.ts';
import { notionToken } from './detectors/notion-token.ts';
import { novuKey } from './detectors/novu-key.ts';
import { npmToken } from './detectors/npm-token.ts';
import { npmrcCredential } from './detectors/npmrc-credential.ts';
import { nugetConfigPassword } from './detectors/nuget-config-password.ts';
import { nugetKey } from './detectors/nuget-key.ts';
import { nvidiaKey } from './detectors/nvidia-key.ts';
import { nytimesKey } from './detectors/nytimes-key.ts';
import { octopusDeployKey } from './detectors/octopus-deploy-key.ts';
import { oktaToken } from './detectors/okta-token.ts';
import { onepasswordSecretKey } from './detectors/onepassword-secret-key.ts';
import { onepasswordServiceAccount } from './detectors/onepassword-service-account.ts';
import { onesignalKey } from './detectors/onesignal-key.ts';
import { onfidoLiveToken } from './detectors/onfido-live-token.ts';
import { onfidoSandboxToken } from './detectors/onfido-sandbox-token.ts';
import { openaiKey } from './detectors/openai-key.ts';
import { openrouterKey } from './detectors/openrouter-key.ts';
import { openshiftToken } from './detectors/openshift-token.ts';
import { opensshPrivateKey } from './detectors/openssh-private-key.ts';
import { oracleCloudPassphrase } from './detectors/oracle-cloud-passphrase.ts';
import { ovhSecret } from './detectors/ovh-secret.ts';
import { packagistToken } from './detectors/packagist-token.ts';
import { paddleKey } from './detectors/paddle-key.ts';
import { paddleSandboxKey } from './detectors/paddle-sandbox-key.ts';
import { pagerdutyKey } from './detectors/pagerduty-key.ts';
import { paperspaceKey } from './detectors/paperspace-key.ts';
import { paypalSecret } from './detectors/paypal-secret.ts';
import { paystackKey } from './detectors/paystack-key.ts';
import { perplexityKey } from './detectors/perplexity-key.ts';
import { personaKey } from './detectors/persona-key.ts';
import { personaSandboxKey } from './detectors/persona-sandbox-key.ts';
import { pgpPrivateKey } from './detectors/pgp-private-key.ts';
import { phraseToken } from './detectors/phrase-token.ts';
import { pineconeKey } from './detectors/pinecone-key.ts';
import { pipedreamKey } from './detectors/pipedream-key.ts';
import { pkcs8PrivateKey } from './detectors/pkcs8-private-key.ts';
import { plaidClientId } from './detectors/plaid-client-id.ts';
import { plaidSecret } from './detectors/plaid-secret.ts';
import { plaidToken } from './detectors/plaid-token.ts';
import { planetscaleToken } from './detectors/planetscale-token.ts';
import { polarToken } from './detectors/polar-token.ts';
import { posthogPersonalKey } from './detectors/posthog-personal-key.ts';
import { postmanKey } from './detectors/postman-key.ts';
import { postmarkToken } from './detectors/postmark-token.ts';
import { prefectKey } from './detectors/prefect-key.ts';
import { privateAiKey } from './detectors/private-ai-key.ts';
import { pubnubSecretKey } from './detectors/pubnub-secret-key.ts';
import { pulumiToken } from './detectors/pulumi-token.ts';
import { pusherSecret } from './detectors/pusher-secret.ts';
import { puttyPrivateKey } from './detectors/putty-private-key.ts';
import { pypiToken } from './detectors/pypi-token.ts';
import { pypircPassword } from './detectors/pypirc-password.ts';
import { quayRobotToken } from './detectors/quay-robot-token.ts';
import { railwayToken } from './detectors/railway-token.ts';
import { rampClientSecret } from './detectors/ramp-client-secret.ts';
import { rapidapiKey } from './detectors/rapidapi-key.ts';
import { razorpayKey } from './detectors/razorpay-key.ts';
import { readmeKey } from './detectors/readme-key.ts';
import { redisCloudUrl } from './detectors/redis-cloud-url.ts';
import { renderKey } from './detectors/render-key.ts';
import { replicateToken } from './detectors/replicate-token.ts';
import { resendKey } from './detectors/resend-key.ts';
import { rollbarToken } from './detectors/rollbar-token.ts';
import { rsaPrivateKey } from './detectors/rsa-private-key.ts';
import { rubygemsToken } from './detectors/rubygems-token.ts';
import { runpodKey } from './detectors/runpod-key.ts';
import { sanityToken } from './detectors/sanity-token.ts';
import { scalewaySecretKey } from './detectors/scaleway-secret-key.ts';
import { scalingoToken } from './detectors/scalingo-token.ts';
import { scrapingbeeKey } from './detectors/scrapingbee-key.ts';
import { segmentToken } from './detectors/segment-token.ts';
import { sendbirdApplicationId } from './detectors/sendbird-application-id.ts';
import { sendbirdToken } from './detectors/sendbird-token.ts';
import { sendgridKey } from './detectors/sendgrid-key.ts';
import { sentryDsn } from './detectors/sentry-dsn.ts';
import { sentryOrgToken } from './detectors/sentry-org-token.ts';
import { sentryToken } from './detectors/sentry-token.ts';
import { sentryUserToken } from './detectors/sentry-user-token.ts';
import { settlemintToken } from './detectors/settlemint-token.ts';
import { shippoLiveToken } from './detectors/shippo-live-token.ts';
import { shippoTestToken } from './detectors/shippo-test-token.ts';
import { shodanKey } from './detectors/shodan-key.ts';
import { shopifySharedSecret } from './detectors/shopify-shared-secret.ts';
import { shopifyToken } from './detectors/shopify-token.ts';
import { sidekiqCredential } from './detectors/sidekiq-credential.ts';
import { sidekiqUrl } from './detectors/sidekiq-url.ts';
import { slackAppToken } from './detectors/slack-app-token.ts';
import { slackBotToken } from './detectors/slack-bot-token.ts';
import { slackConfigToken } from './detectors/slack-config-token.ts';
import { slackLegacyToken } from './detectors/slack-legacy-token.ts';
import { slackUserToken } from './detectors/slack-user-token.ts';
import { slackWebhook } from './detectors/slack-webhook.ts';
import { snowflakeUrl } from './detectors/snowflake-url.ts';
import { snykToken } from './detectors/snyk-token.ts';
import { sonarqubeToken } from './detectors/sonarqube-token.ts';
import { sourcegraphLegacyToken } from './detectors/sourcegraph-legacy-token.ts';
import { sourcegraphToken } from './detectors/sourcegraph-token.ts';
import { splunkHecToken } from './detectors/splunk-hec-token.ts';
import { spotifyClientSecret } from './detectors/spotify-client-secret.ts';
import { squareSandboxToken } from './detectors/square-sandbox-token.ts';
import { squareToken } from './detectors/square-token.ts';
import { squarespaceKey } from './detectors/squarespace-key.ts';
import { stabilityKey } from './detectors/stability-key.ts';
import { stackhawkKey } from './detectors/stackhawk-key.ts';
import { statuspageKey } from './detectors/statuspage-key.ts';
import { storyblokToken } from './detectors/storyblok-token.ts';
import { strapiToken } from './detectors/strapi-token.ts';
import { stripeSecretKey } from './detectors/stripe-secret-key.ts';
import { stripeTestKey } from './detectors/stripe-test-key.ts';
import { stripeWebhookSecret } from './detectors/stripe-webhook-secret.ts';
import { stytchLiveSecret } from './detectors/stytch-live-secret.ts';
import { stytchTestSecret } from './detectors/stytch-test-secret.ts';
import { sumologicAccessId } from './detectors/sumologic-access-id.ts';
import { sumologicAccessKey } from './detectors/sumologic-access-key.ts';
import { supabaseAccessToken } from './detectors/supabase-access-token.ts';
import { supabaseSecretKey } from './detectors/supabase-secret-key.ts';
import { supabaseServiceRoleKey } from './detectors/supabase-service-role-key.ts';
import { svixToken } from './detectors/svix-token.ts';
import { tailscaleKey } from './detectors/tailscale-key.ts';
import { tavilyKey } from './detectors/tavily-key.ts';
import { teamsWebhook } from './detectors/teams-webhook.ts';
import { telegramBotToken } from './detectors/telegram-bot-token.ts';
import { telegramToken } from './detectors/telegram-token.ts';
import { tencentCloudKey } from './detectors/tencent-cloud-key.ts';
import { terraformCloudToken } from './detectors/terraform-cloud-token.ts';
import { terraformStateSecret } from './detectors/terraform-state-secret.ts';
import { thunderstoreToken } from './detectors/thunderstore-token.ts';
import { tinesWebhook } from './detectors/tines-webhook.ts';
import { todoistToken } from './detectors/todoist-token.ts';
import { togetherKey } from './detectors/together-key.ts';
import { travisToken } from './detectors/travis-token.ts';
import { trelloApiToken } from './detectors/trello-api-token.ts';
import { trelloKey } from './detectors/trello-key.ts';
import { trelloToken } from './detectors/trello-token.ts';
import { triggerDevAccessToken } from './detectors/trigger-dev-access-token.ts';
import { triggerDevKey } from './detectors/trigger-dev-key.ts';
import { tursoToken } from './detectors/turso-token.ts';
import { twilioApiKey } from './detectors/twilio-api-key.ts';
import { twilioApiKeySid } from './detectors/twilio-api-key-sid.ts';
import { twilioAuthToken } from './detectors/twilio-auth-token.ts';
import { twitchClientSecret } from './detectors/twitch-client-secret.ts';
import { twitterAccessToken } from './detectors/twitter-access-token.ts';
import { twitterAppCredential } from './detectors/twitter-app-credential.ts';
import { twitterBearerToken } from './detectors/twitter-bearer-token.ts';
import { typeformToken } from './detectors/typeform-token.ts';
import { unkeyRootKey } from './detectors/unkey-root-key.ts';
import { upstashToken } from './detectors/upstash-token.ts';
import { uptimerobotKey } from './detectors/uptimerobot-key.ts';
import { vaultToken } from './detectors/vault-token.ts';
import { vercelBlobToken } from './detectors/vercel-blob-token.ts';
import { vercelToken } from './detectors/vercel-token.ts';
import { virustotalKey } from './detectors/virustotal-key.ts';
import { voyageAiKey } from './detectors/voyage-ai-key.ts';
import { wakatimeKey } from './detectors/wakatime-key.ts';
import { wandbKey } from './detectors/wandb-key.ts';
import { wandbV1Key } from './detectors/wandb-v1-key.ts';
import { webflowToken } from './detectors/webflow-token.ts';
import { wechatAppSecret } from './detectors/wechat-app-secret.ts';
import { woocommerceKey } from './detectors/woocommerce-key.ts';
import { workosKey } from './detectors/workos-key.ts';
import { xaiKey } from './detectors/xai-key.ts';
import { xenditKey } from './detectors/xendit-key.ts';
import { xenditTestKey } from './detectors/xendit-test-key.ts';
import { yandexApiKey } from './detectors/yandex-api-key.ts';
import { yandexIamToken } from './detectors/yandex-iam-token.ts';
import { yandexOauthToken } from './detectors/yandex-oauth-token.ts';
import { yandexStaticKey } from './detectors/yandex-static-key.ts';
import { zapierWebhook } from './detectors/zapier-webhook.ts';
import { zendeskToken } from './detectors/zendesk-token.ts';
import { zerotierToken } from './detectors/zerotier-token.ts';
import { zohoToken } from './detectors/zoho-token.ts';
import { zoomSecret } from './detectors/zoom-secret.ts';
import { zuploKey } from './detectors/zuplo-key.ts';

/** Every detector there is, by name. A test holds it equal to the folder. */
export const detectors: readonly Detector[] = [
  ablyKey,
  adafruitIoKey,
  adobeClientSecret,
  adyenApiKey,
  ageSecretKey,
  agoraAppCertificate,
  airtableApiKey,
  airtableToken,
  aivenPassword,
  algoliaAdminKey,
  alibabaAccessKeyId,
  alibabaAccessKey,
  amazonOauthClientSecret,
  amplitudeSecretKey,
  anthropicAdminKey,
  anthropicKey,
  anyscaleKey,
  apifyToken,
  appleAppPassword,
  appveyorToken,
  asanaClientSecret,
  asanaToken,
  assemblyaiKey,
  atlassianLegacyToken,
  atlassianToken,
  auth0ClientSecret,
  authressServiceKey,
  awsAccessKeyId,
  awsAppsyncApiKey,
  awsBedrockApiKey,
  awsMwsToken,
  awsSecretAccessKey,
  awsSessionToken,
  axiomToken,
  azureAiKey,
  azureAppConfigurationSecret,
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
  basetenKey,
  beamerKey,
  bitbucketOauthSecret,
  bitbucketToken,
  bitlyToken,
  bittrexKey,
  bitwardenAccessToken,
  boxClientSecret,
  braintreeToken,
  braveSearchKey,
  brevoKey,
  browserstackAccessKey,
  bugsnagToken,
  buildkiteToken,
  bunnyNetKey,
  calComKey,
  calendlyToken,
  cerebrasKey,
  chargebeeKey,
  checkoutComKey,
  chromaticToken,
  circleciToken,
  ciscoMerakiKey,
  clerkSecretKey,
  clickhouseCloudSecret,
  clickupToken,
  clojarsToken,
  cloudamqpUrl,
  cloudflareGlobalKey,
  cloudflareOriginCaKey,
  cloudflareToken,
  cloudinaryApiSecret,
  cloudinaryUrl,
  cockroachdbCloudKey,
  codacyToken,
  codecovToken,
  cohereKey,
  coinbaseToken,
  coinmarketcapKey,
  confluentSecret,
  consulToken,
  contentfulDeliveryToken,
  contentfulToken,
  coverallsToken,
  cratesIoToken,
  customerIoKey,
  cypressRecordKey,
  databricksToken,
  datadogApiKey,
  datadogAppKey,
  datastaxAstraToken,
  deepgramKey,
  deeplKey,
  deepseekKey,
  definedNetworkingKey,
  denoDeployToken,
  digitaloceanToken,
  discordBotToken,
  discordClientSecret,
  discordWebhook,
  dockerConfigAuth,
  dockerHubToken,
  dockerSwarmToken,
  dockerSwarmUnlockKey,
  docusignSecretKey,
  dopplerToken,
  driftToken,
  droneToken,
  dropboxAppSecret,
  dropboxToken,
  dsaPrivateKey,
  duffelToken,
  dynatraceToken,
  easypostKey,
  easypostTestKey,
  ebayCertId,
  ecPrivateKey,
  elasticKey,
  elevenlabsKey,
  encryptedOpensshKey,
  encryptedPrivateKey,
  endorLabsKey,
  etsyKey,
  exaKey,
  exoscaleSecret,
  expoToken,
  facebookAppSecret,
  facebookToken,
  fastlyToken,
  figmaToken,
  finicityAppKey,
  finicityPartnerSecret,
  finnhubKey,
  firebaseServerKey,
  firecrawlKey,
  fireworksKey,
  flickrSecret,
  flutterwaveKey,
  flutterwavePublicKey,
  flutterwaveTestKey,
  flyToken,
  frameioToken,
  freemiusSecretKey,
  freshbooksToken,
  fullstoryKey,
  gandiKey,
  gcpHmacKey,
  gemfuryToken,
  ghostAdminKey,
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
  gitlabSessionCookie,
  gitlabToken,
  gitlabTriggerToken,
  gitpodToken,
  gitterToken,
  gocardlessToken,
  googleAiKey,
  googleApiKey,
  googleOauthAccessToken,
  googleOauthClientSecret,
  googleOauthRefreshToken,
  googleServiceAccountKey,
  grafanaApiKey,
  grafanaCloudToken,
  grafanaServiceToken,
  groqKey,
  guardianKey,
  harnessKey,
  heliconeKey,
  herokuApiKey,
  hetznerToken,
  honeycombKey,
  hubspotToken,
  huggingfaceToken,
  ibmCloudKey,
  infisicalToken,
  influxdbToken,
  infobipKey,
  infracostKey,
  infuraKey,
  intercomToken,
  intra42ClientSecret,
  jenkinsToken,
  jetbrainsToken,
  jfrogKey,
  jfrogToken,
  jinaKey,
  jumpcloudKey,
  jwkPrivateKey,
  jwtBase64,
  jwt,
  kaggleKey,
  kagiToken,
  klaviyoKey,
  knockKey,
  krakenKey,
  kubeconfigCredential,
  kubernetesServiceAccountToken,
  kucoinKey,
  kucoinSecret,
  lambdaCloudKey,
  langfuseKey,
  langsmithKey,
  launchdarklyKey,
  lichessToken,
  lineChannelToken,
  linearClientSecret,
  linearKey,
  linkedinClientId,
  linkedinClientSecret,
  linodeToken,
  livekitSecret,
  lobKey,
  lobPublicKey,
  logglyToken,
  logzioToken,
  lokaliseToken,
  lookerClientId,
  lookerClientSecret,
  mailchimpKey,
  mailerliteKey,
  mailersendToken,
  mailgunKey,
  mailgunPublicKey,
  mailjetKey,
  mandrillKey,
  mapboxPublicToken,
  mapboxSecretToken,
  mattermostToken,
  maxmindLicenseKey,
  mercuryToken,
  messagebirdClientId,
  messagebirdKey,
  mistralKey,
  mixpanelSecret,
  modalToken,
  mongodbAtlasUrl,
  muxTokenSecret,
  neonKey,
  netlifyLegacyToken,
  netlifyToken,
  netrcPassword,
  newRelicAdminKey,
  newRelicBrowserKey,
  newRelicKey,
  ngrokToken,
  notionToken,
  novuKey,
  npmToken,
  npmrcCredential,
  nugetConfigPassword,
  nugetKey,
  nvidiaKey,
  nytimesKey,
  octopusDeployKey,
  oktaToken,
  onepasswordSecretKey,
  onepasswordServiceAccount,
  onesignalKey,
  onfidoLiveToken,
  onfidoSandboxToken,
  openaiKey,
  openrouterKey,
  openshiftToken,
  opensshPrivateKey,
  oracleCloudPassphrase,
  ovhSecret,
  packagistToken,
  paddleKey,
  paddleSandboxKey,
  pagerdutyKey,
  paperspaceKey,
  paypalSecret,
  paystackKey,
  perplexityKey,
  personaKey,
  personaSandboxKey,
  pgpPrivateKey,
  phraseToken,
  pineconeKey,
  pipedreamKey,
  pkcs8PrivateKey,
  plaidClientId,
  plaidSecret,
  plaidToken,
  planetscaleToken,
  polarToken,
  posthogPersonalKey,
  postmanKey,
  postmarkToken,
  prefectKey,
  privateAiKey,
  pubnubSecretKey,
  pulumiToken,
  pusherSecret,
  puttyPrivateKey,
  pypiToken,
  pypircPassword,
  quayRobotToken,
  railwayToken,
  rampClientSecret,
  rapidapiKey,
  razorpayKey,
  readmeKey,
  redisCloudUrl,
  renderKey,
  replicateToken,
  resendKey,
  rollbarToken,
  rsaPrivateKey,
  rubygemsToken,
  runpodKey,
  sanityToken,
  scalewaySecretKey,
  scalingoToken,
  scrapingbeeKey,
  segmentToken,
  sendbirdApplicationId,
  sendbirdToken,
  sendgridKey,
  sentryDsn,
  sentryOrgToken,
  sentryToken,
  sentryUserToken,
  settlemintToken,
  shippoLiveToken,
  shippoTestToken,
  shodanKey,
  shopifySharedSecret,
  shopifyToken,
  sidekiqCredential,
  sidekiqUrl,
  slackAppToken,
  slackBotToken,
  slackConfigToken,
  slackLegacyToken,
  slackUserToken,
  slackWebhook,
  snowflakeUrl,
  snykToken,
  sonarqubeToken,
  sourcegraphLegacyToken,
  sourcegraphToken,
  splunkHecToken,
  spotifyClientSecret,
  squareSandboxToken,
  squareToken,
  squarespaceKey,
  stabilityKey,
  stackhawkKey,
  statuspageKey,
  storyblokToken,
  strapiToken,
  stripeSecretKey,
  stripeTestKey,
  stripeWebhookSecret,
  stytchLiveSecret,
  stytchTestSecret,
  sumologicAccessId,
  sumologicAccessKey,
  supabaseAccessToken,
  supabaseSecretKey,
  supabaseServiceRoleKey,
  svixToken,
  tailscaleKey,
  tavilyKey,
  teamsWebhook,
  telegramBotToken,
  telegramToken,
  tencentCloudKey,
  terraformCloudToken,
  terraformStateSecret,
  thunderstoreToken,
  tinesWebhook,
  todoistToken,
  togetherKey,
  travisToken,
  trelloApiToken,
  trelloKey,
  trelloToken,
  triggerDevAccessToken,
  triggerDevKey,
  tursoToken,
  twilioApiKeySid,
  twilioApiKey,
  twilioAuthToken,
  twitchClientSecret,
  twitterAccessToken,
  twitterAppCredential,
  twitterBearerToken,
  typeformToken,
  unkeyRootKey,
  upstashToken,
  uptimerobotKey,
  vaultToken,
  vercelBlobToken,
  vercelToken,
  virustotalKey,
  voyageAiKey,
  wakatimeKey,
  wandbKey,
  wandbV1Key,
  webflowToken,
  wechatAppSecret,
  woocommerceKey,
  workosKey,
  xaiKey,
  xenditKey,
  xenditTestKey,
  yandexApiKey,
  yandexIamToken,
  yandexOauthToken,
  yandexStaticKey,
  zapierWebhook,
  zendeskToken,
  zerotierToken,
  zohoToken,
  zoomSecret,
  zuploKey,
];
