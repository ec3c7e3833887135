import { custom } from '../detector.ts';
import { base62, lower } from '../shape.ts';
import { given } from './formats/given.ts';
import { isMixed } from './formats/mixed.ts';

const value = '[A-Za-z0-9]{32}';

export const ovhSecret = custom({
  name: 'ovh-secret',
  title: 'OVHcloud application secret or consumer key',
  provider: 'OVHcloud',
  grants: 'call the OVHcloud API as the account, within the rights of the consumer key',
  revoke:
    'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  severity: 'critical',
  confidence: 'medium',
  keywords: ['ovh_', 'ovh-', 'ovh.'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>${given('ovh_(?:application_secret|consumer_key|secret|as|ck)', value)}|(?=${value})(?<=^\\[?(?:ovh-(?:eu|ca|us)\\]|[^\\n]{0,60}endpoint\\s?[=:]\\s?["']?ovh-(?:eu|ca|us))[^[]{0,300}(?:application_secret|consumer_key)["']?\\s?[=:]\\s?["']?)${value})(?![A-Za-z0-9])`,
    'dgm',
  ),
  entropy: 3.4,
  accept: isMixed,
  make: (random) => (random() < 0.5 ? base62(32) : lower(32)).make(random),
  bad: [
    'OVH_APPLICATION_SECRET={secret}',
    'ovh_consumer_key: "{secret}"',
    '[ovh-eu]\napplication_key=shop\napplication_secret={secret}\n',
  ],
  good: ['OVH_APPLICATION_SECRET=$SECRET', '[ovh-eu]\napplication_secret=my_app_secret\n'],
});
