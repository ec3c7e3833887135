import { named } from '../detector.ts';
import { base64 } from '../shape.ts';

export const muxTokenSecret = named({
  name: 'mux-token-secret',
  title: 'Mux token secret',
  provider: 'Mux',
  grants: 'upload, read and delete the videos of the environment',
  revoke: 'https://docs.mux.com/core/make-api-requests#http-basic-auth',
  confidence: 'high',
  token: base64(75),
  names: ['mux_token_secret', 'mux-token-secret', 'muxtokensecret', 'mux_secret', 'mux_access_token_secret'],
  entropy: 4.2,
  bad: ['MUX_TOKEN_SECRET={secret}', 'muxTokenSecret: "{secret}"'],
  good: ['MUX_TOKEN_SECRET=your-secret', 'mux_secret_name: the-name-of-it'],
});
