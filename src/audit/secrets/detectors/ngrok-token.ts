import { custom } from '../detector.ts';
import { base62, digits } from '../shape.ts';

export const ngrokToken = custom({
  name: 'ngrok-token',
  title: 'ngrok authtoken or API key',
  provider: 'ngrok',
  grants: "open tunnels at the account's domains, or read and change the account with an API key",
  revoke: 'https://ngrok.com/docs/agent/#authtokens',
  keywords: ['ngrok', 'authtoken'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>[12][A-Za-z0-9]{26}_\d?[A-Za-z0-9]{19,21})(?![A-Za-z0-9_])/dg,
  entropy: 3.8,
  accept: (token) => /[a-z]/.test(token) && /[A-Z]/.test(token),
  make: (random) => `2kQ${base62(24).make(random)}_${digits(1).make(random)}${base62(20).make(random)}`,
  bad: ['NGROK_AUTHTOKEN={secret}', 'ngrok config add-authtoken {secret}', 'authtoken: {secret}'],
  good: ['NGROK_AUTHTOKEN=$TOKEN', 'ngrok config add-authtoken <your-authtoken>'],
});
