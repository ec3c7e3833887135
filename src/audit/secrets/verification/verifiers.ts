import { airtable } from './providers/airtable.ts';
import { anthropic } from './providers/anthropic.ts';
import { anthropicAdmin } from './providers/anthropic-admin.ts';
import { asana } from './providers/asana.ts';
import { aws } from './providers/aws.ts';
import { brevo } from './providers/brevo.ts';
import { buildkite } from './providers/buildkite.ts';
import { circleci } from './providers/circleci.ts';
import { cloudflare } from './providers/cloudflare.ts';
import { cohere } from './providers/cohere.ts';
import { contentful } from './providers/contentful.ts';
import { datadog } from './providers/datadog.ts';
import { deepseek } from './providers/deepseek.ts';
import { digitalocean } from './providers/digitalocean.ts';
import { discord } from './providers/discord.ts';
import { doppler } from './providers/doppler.ts';
import { dropbox } from './providers/dropbox.ts';
import { elevenlabs } from './providers/elevenlabs.ts';
import { facebook } from './providers/facebook.ts';
import { figma } from './providers/figma.ts';
import { github } from './providers/github.ts';
import { githubApp } from './providers/github-app.ts';
import { gitlab } from './providers/gitlab.ts';
import { googleAi } from './providers/google-ai.ts';
import { googleOauth } from './providers/google-oauth.ts';
import { groq } from './providers/groq.ts';
import { heroku } from './providers/heroku.ts';
import { honeycomb } from './providers/honeycomb.ts';
import { hubspot } from './providers/hubspot.ts';
import { huggingface } from './providers/huggingface.ts';
import { intercom } from './providers/intercom.ts';
import { launchdarkly } from './providers/launchdarkly.ts';
import { linear } from './providers/linear.ts';
import { linode } from './providers/linode.ts';
import { mailchimp } from './providers/mailchimp.ts';
import { mailgun } from './providers/mailgun.ts';
import { mapbox } from './providers/mapbox.ts';
import { mistral } from './providers/mistral.ts';
import { neon } from './providers/neon.ts';
import { netlify } from './providers/netlify.ts';
import { newRelic } from './providers/new-relic.ts';
import { notion } from './providers/notion.ts';
import { npm } from './providers/npm.ts';
import { openai } from './providers/openai.ts';
import { openrouter } from './providers/openrouter.ts';
import { pagerduty } from './providers/pagerduty.ts';
import { postman } from './providers/postman.ts';
import { postmark } from './providers/postmark.ts';
import { pulumi } from './providers/pulumi.ts';
import { replicate } from './providers/replicate.ts';
import { sendgrid } from './providers/sendgrid.ts';
import { sentry } from './providers/sentry.ts';
import { slack } from './providers/slack.ts';
import { snyk } from './providers/snyk.ts';
import { sonarqube } from './providers/sonarqube.ts';
import { square } from './providers/square.ts';
import { stripe } from './providers/stripe.ts';
import { supabase } from './providers/supabase.ts';
import { telegram } from './providers/telegram.ts';
import { terraformCloud } from './providers/terraform-cloud.ts';
import { twilio } from './providers/twilio.ts';
import { typeform } from './providers/typeform.ts';
import { vercel } from './providers/vercel.ts';
import { xai } from './providers/xai.ts';
import type { Verifier } from './verifier.ts';

/** Sorted by provider; a test keeps the list complete. */
export const verifiers: readonly Verifier[] = [
  airtable,
  anthropic,
  anthropicAdmin,
  asana,
  aws,
  brevo,
  buildkite,
  circleci,
  cloudflare,
  cohere,
  contentful,
  datadog,
  deepseek,
  digitalocean,
  discord,
  doppler,
  dropbox,
  elevenlabs,
  facebook,
  figma,
  github,
  githubApp,
  gitlab,
  googleAi,
  googleOauth,
  groq,
  heroku,
  honeycomb,
  hubspot,
  huggingface,
  intercom,
  launchdarkly,
  linear,
  linode,
  mailchimp,
  mailgun,
  mapbox,
  mistral,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  openai,
  openrouter,
  pagerduty,
  postman,
  postmark,
  pulumi,
  replicate,
  sendgrid,
  sentry,
  slack,
  snyk,
  sonarqube,
  square,
  stripe,
  supabase,
  telegram,
  terraformCloud,
  twilio,
  typeform,
  vercel,
  xai,
];
