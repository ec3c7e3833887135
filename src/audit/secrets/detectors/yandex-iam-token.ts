import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const yandexIamToken = custom({
  name: 'yandex-iam-token',
  title: 'Yandex Cloud IAM token',
  provider: 'Yandex Cloud',
  grants: 'act as the account for twelve hours at most',
  revoke: 'https://yandex.cloud/docs/iam/operations/iam-token/revoke-iam-token',
  references: ['https://yandex.cloud/docs/iam/concepts/authorization/iam-token'],
  severity: 'medium',
  keywords: ['yandex', 't1.9eu'],
  pattern:
    /(?<![A-Za-z0-9_.-])(?<secret>t1\.[A-Za-z0-9_-]{1,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2})(?![A-Za-z0-9_=-])/dg,
  window: { before: 160, after: 640 },
  prefix: 't1.',
  entropy: 4,
  accept: isMixed,
  make: (random) => `t1.9eu${base64url(60).make(random)}.${base64url(85).make(random)}Q`,
  bad: ['YANDEX_IAM_TOKEN={secret}', '-e YANDEX_TOKEN={secret}'],
  good: ['YANDEX_IAM_TOKEN=t1.9eu...', 'yandex_host: t1.yandex.net'],
});
