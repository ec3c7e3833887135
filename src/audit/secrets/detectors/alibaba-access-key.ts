import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const alibabaAccessKey = custom({
  name: 'alibaba-access-key',
  title: 'Alibaba Cloud access key',
  provider: 'Alibaba Cloud',
  grants: 'call Alibaba Cloud as the account or RAM user that it belongs to',
  revoke: 'https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair-of-a-ram-user',
  severity: 'critical',
  keywords: ['ltai'],
  pattern:
    /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,22}(?![A-Za-z0-9])(?:[^\n]{0,60}\n)?[^\n]{0,60}?(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{30})(?![A-Za-z0-9])/dg,
  entropy: 3.6,
  accept: (key) => /\d/.test(key) && /[A-Z]/.test(key) && /[a-z]/.test(key),
  make: (random) => `a7Q${base62(27).make(random)}`,
  bad: [
    `ALIBABA_CLOUD_ACCESS_KEY_ID=${'LTAI'}5tQ7pZkWmN3vBxRdYsHa\nALIBABA_CLOUD_ACCESS_KEY_SECRET={secret}\n`,
    `new OSS({ accessKeyId: "${'LTAI'}5tQ7pZkWmN3vBxRdYsHa", accessKeySecret: "{secret}" })`,
  ],
  good: [
    `accessKeyId: "LTAI${'x'.repeat(16)}", accessKeySecret: process.env.SECRET`,
    `id: ${'LTAI'}5tQ7pZkWmN3vBxRdYsHa\nregion: cn-hangzhou`,
  ],
});
