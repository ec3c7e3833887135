import { prefixed } from '../detector.ts';
import { base62, chars, shape } from '../shape.ts';

export const typeformToken = prefixed({
  name: 'typeform-token',
  title: 'Typeform personal access token',
  provider: 'Typeform',
  grants: 'read the answers and change the forms of the account, within its scopes',
  revoke: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  token: shape`tfp_${chars('A-Za-z0-9_.=\\-', 40, 58)}${base62(1)}`,
  entropy: 3.8,
  bad: ['TYPEFORM_TOKEN={secret}', 'Authorization: bearer {secret}'],
  good: [`TYPEFORM_TOKEN=tfp_${'x'.repeat(56)}`, 'tfp_layers.DenseVariational(64, activation=relu)'],
});
