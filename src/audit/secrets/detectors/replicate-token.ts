import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const replicateToken = prefixed({
  name: 'replicate-token',
  title: 'Replicate API token',
  provider: 'Replicate',
  grants: "run models at the account's cost and change its models",
  revoke: 'https://replicate.com/docs/topics/security/api-tokens',
  token: shape`r8_${base62(37)}`,
  entropy: 3.6,
  bad: ['REPLICATE_API_TOKEN={secret}', 'replicate.Client(api_token="{secret}")'],
  good: [`REPLICATE_API_TOKEN=r8_${'x'.repeat(37)}`, 'sub r8_byte, r9_byte'],
});
