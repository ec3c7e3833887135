import { between } from '../between.ts';
import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { near } from './formats/near.ts';

/** `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `aliyunSecret`. */
const name =
  '(?:[Aa]li(?:baba|yun|[Cc]loud)|ALI(?:BABA|YUN|CLOUD))[\\w.-]{0,24}(?:[Ss]ecret|SECRET|[Tt]oken|TOKEN)';

const secret = '(?<![A-Za-z0-9])[A-Za-z0-9]{30}(?![A-Za-z0-9])';

export const alibabaAccessKey = custom({
  name: 'alibaba-access-key',
  title: 'Alibaba Cloud access key',
  provider: 'Alibaba Cloud',
  grants: 'call Alibaba Cloud as the account or RAM user that it belongs to',
  revoke: 'https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair-of-a-ram-user',
  severity: 'critical',
  keywords: ['ltai', 'alibaba', 'aliyun', 'alicloud'],
  pattern: new RegExp(
    `(?<secret>${near('(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,22}(?![A-Za-z0-9])', secret)}|(?=${secret})(?<=${name}${between})${secret})`,
    'dg',
  ),
  window: { before: 420, after: 480 },
  entropy: 3.6,
  accept: (key) => /\d/.test(key) && /[a-zA-Z]/.test(key),
  make: (random) => `a7Q${base62(27).make(random)}`,
  bad: [
    `ALIBABA_CLOUD_ACCESS_KEY_ID=${'LTAI'}5tQ7pZkWmN3vBxRdYsHa\nALIBABA_CLOUD_ACCESS_KEY_SECRET={secret}\n`,
    `new OSS({ accessKeyId: "${'LTAI'}5tQ7pZkWmN3vBxRdYsHa", accessKeySecret: "{secret}" })`,
    `oss:\n  secret: {secret}\n  bucket: shop\n  region: cn-hangzhou\n  id: ${'LTAI'}5tQ7pZkWmN3vBxRdYsHa\n`,
  ],
  good: [
    `accessKeyId: "LTAI${'x'.repeat(16)}", accessKeySecret: process.env.SECRET`,
    `id: ${'LTAI'}5tQ7pZkWmN3vBxRdYsHa\nregion: cn-hangzhou`,
  ],
});
