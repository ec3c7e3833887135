import { custom } from '../detector.ts';
import { chars } from '../shape.ts';

const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const humanPart = [...'age-secret-key-']
  .flatMap((c) => c.charCodeAt(0) >> 5)
  .concat(
    0,
    [...'age-secret-key-'].map((c) => c.charCodeAt(0) & 31),
  );

export const ageSecretKey = custom({
  name: 'age-secret-key',
  title: 'age secret key',
  provider: 'age',
  grants: 'decrypt every file that was encrypted to its recipient, such as SOPS secrets',
  revoke: 'Make a new key, re-encrypt the files to it and replace the secrets that they held.',
  references: ['https://github.com/C2SP/C2SP/blob/main/age.md#x25519-recipients'],
  severity: 'critical',
  cwe: 321,
  selfMade: true,
  keywords: ['age-secret-key-1'],
  pattern:
    /(?<![A-Za-z0-9])(?<secret>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})(?![A-Za-z0-9])/dg,
  prefix: 'AGE-SECRET-KEY-1',
  entropy: 3.8,
  accept: (key) => polymod([...humanPart, ...valuesOf(key.slice(16).toLowerCase())]) === 1,
  make: (random) => {
    const data = chars(alphabet, 52).make(random);
    const sum = polymod([...humanPart, ...valuesOf(data), 0, 0, 0, 0, 0, 0]) ^ 1;
    const check = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(sum >> shift) & 31]).join('');
    return `AGE-SECRET-KEY-1${data}${check}`.toUpperCase();
  },
  bad: ['# public key: age1…\n{secret}\n', 'SOPS_AGE_KEY={secret}'],
  good: [
    `SOPS_AGE_KEY=${'AGE-SECRET-KEY-1'}QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE`,
    'SOPS_AGE_KEY=AGE-SECRET-KEY-1...',
  ],
});

function valuesOf(text: string): number[] {
  return [...text].map((letter) => alphabet.indexOf(letter));
}

/** The checksum of Bech32 (BIP 173): 1 over a whole key. */
function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, i) => {
      if ((top >> i) & 1) sum ^= term;
    });
  }
  return sum;
}
