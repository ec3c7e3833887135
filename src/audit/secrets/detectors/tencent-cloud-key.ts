import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { near } from './formats/near.ts';

export const tencentCloudKey = custom({
  name: 'tencent-cloud-key',
  title: 'Tencent Cloud secret key',
  provider: 'Tencent Cloud',
  grants: 'call Tencent Cloud as the account or sub-user that it belongs to',
  revoke: 'https://www.tencentcloud.com/document/product/598/34228',
  severity: 'critical',
  keywords: ['akid'],
  pattern: new RegExp(
    `(?<secret>${near('(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])', '(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])')})`,
    'dg',
  ),
  window: { before: 420, after: 480 },
  entropy: 3.6,
  accept: (key) => /\d/.test(key) && /[A-Z]/.test(key) && /[a-z]/.test(key),
  make: (random) => `a7Q${base62(29).make(random)}`,
  bad: [
    `TENCENTCLOUD_SECRET_ID=${'AKID'}z8krbsJ5yKBZQpn74WFkmLPx3gnPhESA\nTENCENTCLOUD_SECRET_KEY={secret}\n`,
    `credential.Credential("${'AKID'}z8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", "{secret}")`,
    `secret: {secret}\nregion: ap-guangzhou\nid: ${'AKID'}z8krbsJ5yKBZQpn74WFkmLPx3gnPhESA\n`,
  ],
  good: [
    `SecretId: "AKID${'x'.repeat(16)}", SecretKey: "${'x'.repeat(16)}"`,
    'subjectKeyIdentifier=hash\nauthorityKeyIdentifier=AKID',
  ],
});
