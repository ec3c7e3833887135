import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, withTree } from './trees.ts';

const hex = (text: string) => Buffer.from(text, 'hex');
/** A store of Java of one entry without anything in it: the tag 1 says a private key, 2 a certificate. */
const store = (tag: 1 | 2) => hex(`feedfeed00000002000000010000000${tag}${'00'.repeat(16)}`);

test('a store with a key is a finding and still not read as text, one of certificates is none; from the cache too', async () => {
  await withTree({ 'config/shop.jks': store(1), 'config/roots.jks': store(2) }, async (root) => {
    commit(root);
    const env = { HANDRAIL_CACHE: `${root}.cache` };
    const scan = () => handrail(['scan', root, '--only', 'secrets', '--format', 'json'], { env });
    const first = await scan();
    const { findings, exclusions } = JSON.parse(first.stdout);
    expect(findings).toMatchObject([
      { ruleId: 'secrets/key-store', severity: 'medium', location: { path: 'config/shop.jks', line: 1 } },
    ]);
    expect(exclusions.map(({ path, why }: { path: string; why: string }) => `${path} ${why}`)).toEqual([
      '.git/ version-control',
      'config/roots.jks binary',
      'config/shop.jks binary',
    ]);
    expect((await scan()).stdout).toBe(first.stdout);
  });
});
