import { crc32 } from 'node:zlib';
import { prefixed } from '../detector.ts';
import { hex, lower, shape } from '../shape.ts';

export const zuploKey = prefixed({
  name: 'zuplo-key',
  title: 'Zuplo consumer API key',
  provider: 'Zuplo',
  grants: 'call the API behind the gateway as the consumer',
  revoke: 'https://zuplo.com/docs/articles/api-key-management',
  references: ['https://zuplo.com/docs/articles/api-key-leak-detection'],
  checksum: true,
  token: shape`zpka_${lower(32)}_${hex(8)}`,
  entropy: 3.2,
  accept: (key) => checksumOf(key.slice(5, 37)) === key.slice(38),
  make: (random) => {
    const body = lower(32).make(random);
    return `zpka_${body}_${checksumOf(body)}`;
  },
  bad: ['ZUPLO_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`ZUPLO_API_KEY=zpka_${'0'.repeat(32)}_00000000`, 'ZUPLO_API_KEY=zpka_...'],
});

/** The last eight digits are the CRC-32 of the part in the middle. */
function checksumOf(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}
