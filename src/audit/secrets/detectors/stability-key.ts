import { named } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const stabilityKey = named({
  name: 'stability-key',
  title: 'Stability AI API key',
  provider: 'Stability AI',
  grants: "make images at the account's cost",
  revoke: 'https://platform.stability.ai/account/keys',
  token: shape`sk-${base62(48)}`,
  names: ['stability'],
  entropy: 3.8,
  accept: isMixed,
  bad: ['STABILITY_API_KEY={secret}', 'stability_key = "{secret}"'],
  good: ['STABILITY_API_KEY=sk-...', 'stability: stable'],
});
