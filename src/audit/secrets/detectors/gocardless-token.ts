import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const gocardlessToken = custom({
  name: 'gocardless-token',
  title: 'GoCardless access token',
  provider: 'GoCardless',
  grants: "collect direct debits and pay-outs in the merchant's name, or read the sandbox",
  revoke: 'https://developer.gocardless.com/api-reference/#making-requests-authentication',
  severity: 'critical',
  keywords: ['gocardless', 'go_cardless'],
  pattern: /(?<![A-Za-z0-9_-])(?<secret>(?:live|sandbox)_[A-Za-z0-9_-]{40})(?![A-Za-z0-9_=-])/dg,
  entropy: 3.6,
  accept: (token) => isRandom(token.slice(token.indexOf('_') + 1)),
  make: (random) => `live_${base64url(40).make(random)}`,
  bad: [
    'GOCARDLESS_ACCESS_TOKEN={secret}',
    'gocardless.client({ accessToken: "{secret}", environment: "live" })',
  ],
  good: [
    `GOCARDLESS_ACCESS_TOKEN=live_${'x'.repeat(40)}`,
    'gocardless_environment = "sandbox_or_live_environment_of_the_merchant_x"',
  ],
});
