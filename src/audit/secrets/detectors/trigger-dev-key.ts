import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const triggerDevKey = prefixed({
  name: 'trigger-dev-key',
  title: 'Trigger.dev secret key',
  provider: 'Trigger.dev',
  grants: 'start and read the tasks of the environment',
  revoke: 'https://trigger.dev/docs/apikeys',
  token: shape`tr_${oneOf('prod', 'stg', 'preview', 'dev')}_${base62(20, 24)}`,
  keywords: ['tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_dev_'],
  entropy: 3.2,
  accept: isMixed,
  make: (random) => `tr_prod_7Q4${base62(19).make(random)}`,
  bad: ['TRIGGER_SECRET_KEY={secret}', 'configure({ secretKey: "{secret}" })'],
  good: ['TRIGGER_SECRET_KEY=tr_dev_...', 'attr_dev_name_of_device_entries1 = 0'],
});
