import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const alibabaAccessKeyId = custom({
  name: 'alibaba-access-key-id',
  title: 'Alibaba Cloud access key ID',
  provider: 'Alibaba Cloud',
  grants: 'tell whose account it is, and call Alibaba Cloud as that user once the secret half is known too',
  revoke: 'https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair-of-a-ram-user',
  severity: 'medium',
  publicLength: 4,
  keywords: ['ltai'],
  pattern: /(?<![A-Za-z0-9_+/])(?<secret>LTAI(?:[A-Za-z0-9]{20}|[A-Za-z0-9]{12,17}))(?![A-Za-z0-9_+/])/dg,
  entropy: 3.2,
  accept: (id) => /\d/.test(id),
  make: (random) => `LTAI5t${base62(18).make(random)}`,
  bad: ['ALIBABA_CLOUD_ACCESS_KEY_ID={secret}', 'accessKeyId: "{secret}"'],
  good: [`accessKeyId: "LTAI${'x'.repeat(20)}"`, 'msgid "LTAIntroductionPage"'],
});
