import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const phraseToken = named({
  name: 'phrase-token',
  title: 'Phrase access token',
  provider: 'Phrase',
  grants: 'read and change the translations that its owner may',
  revoke: 'https://developers.phrase.com/api/#authentication',
  token: hex(64),
  names: [
    'phrase_access_token',
    'phraseapp_access_token',
    'phrase_token',
    'phraseapp_token',
    'phrase_api',
    'phraseaccesstoken',
  ],
  entropy: 3,
  bad: ['PHRASE_ACCESS_TOKEN={secret}', 'phraseapp_access_token: "{secret}"'],
  good: ['PHRASE_ACCESS_TOKEN=$TOKEN', 'phrase_api_url: https://api.phrase.com'],
});
