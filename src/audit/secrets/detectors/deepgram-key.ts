import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const deepgramKey = named({
  name: 'deepgram-key',
  title: 'Deepgram API key',
  provider: 'Deepgram',
  grants: "transcribe at the project's cost",
  revoke: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  token: hex(40),
  names: [
    'deepgram_api_key',
    'deepgram-api-key',
    'deepgramapikey',
    'deepgram_key',
    'deepgram_token',
    'dg_api_key',
    'deepgramclient',
  ],
  entropy: 3,
  bad: ['DEEPGRAM_API_KEY={secret}', 'DeepgramClient("{secret}")'],
  good: ['DEEPGRAM_API_KEY=your-key', 'deepgram_commit: da39a3ee5e6b4b0d3255bfef95601890afd80709'],
});
