import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const elevenlabsKey = prefixed({
  name: 'elevenlabs-key',
  title: 'ElevenLabs API key',
  provider: 'ElevenLabs',
  grants: "make speech at the account's cost and use its voices",
  revoke: 'https://elevenlabs.io/app/settings/api-keys',
  token: shape`sk_${hex(48)}`,
  keywords: ['eleven', 'xi-api-key', 'xi_api_key'],
  entropy: 3,
  bad: ['ELEVENLABS_API_KEY={secret}', 'xi-api-key: {secret}'],
  good: ['ELEVENLABS_API_KEY=your_api_key', `xi-api-key: sk_${'0'.repeat(48)}`],
});
