import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';

export const livekitSecret = custom({
  name: 'livekit-secret',
  title: 'LiveKit API secret',
  provider: 'LiveKit',
  grants: 'make tokens for every room: listen to and record all calls',
  revoke: 'https://docs.livekit.io/home/get-started/authentication/',
  severity: 'critical',
  confidence: 'medium',
  keywords: ['livekit', 'api_secret', 'apisecret'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_+/-])(?<secret>${given('live_?kit_(?:api_)?secret(?:_key)?', '[A-Za-z0-9]{40,48}')}|(?<=(?<![A-Za-z0-9])API[A-Za-z0-9]{11,15}["']?(?:[:,]\\s{0,4}["']?|["']?\\s[^\\n]{0,40}[=:]\\s{0,4}["']?))(?=[A-Za-z0-9]{0,40}\\d)[A-Za-z0-9]{40,48})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 4,
  make: (random) => `a7Q${base62(40).make(random)}`,
  bad: [
    'LIVEKIT_API_SECRET={secret}',
    '# livekit.yaml\nkeys:\n  APIk7Qm2ZpXw9Rt: {secret}\n',
    'LIVEKIT_API_KEY=APIk7Qm2ZpXw9Rt\nLIVEKIT_API_SECRET={secret}\n',
  ],
  good: ['LIVEKIT_API_SECRET=secret', '# livekit.yaml\nkeys:\n  API_KEY: API_SECRET\n'],
});
