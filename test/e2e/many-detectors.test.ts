import { describe, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { withTree } from './trees.ts';

const most = 10_000;
const value = ['q8w7e6r5', 't4y3u2i1', 'o9p0a8s7'].join('');
const numbers = Array.from({ length: most }, (_, i) => String(i).padStart(5, '0'));
const tree = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [`src/f${i}.txt`, `${'a line of text\n'.repeat(200)}acme0${i}42x\n`]),
);

const files = {
  'handrail.yaml': [
    'version: 1',
    'detectors:',
    ...numbers.map(
      (n) =>
        `  - { id: acme-${n}, title: ACME ${n}, pattern: 'acme${n}_[a-z0-9]{20,40}', samples: { bad: ['acme${n}_{lower:24}'] } }`,
    ),
  ].join('\n'),
  '.gitleaks.toml': numbers
    .map((n) => `[[rules]]\nid = "acme-${n}"\nregex = '''(?i)acme${n}_([a-z0-9]{20,40})'''\n`)
    .join('\n'),
};

describe('a repository with 10,000 detectors of its own', () => {
  test.each(Object.entries(files))(
    'in %s is scanned in seconds, with each of them',
    async (name, text) => {
      const first = { 'src/first.txt': `acme00000_${value}\n`, 'src/last.txt': `acme09999_${value}\n` };
      await withTree({ ...tree, ...first, [name]: text }, async (root) => {
        const started = performance.now();
        const { exit, stdout } = await handrail(
          ['scan', '--only', 'secrets', '--no-cache', '--format', 'json'],
          {
            cwd: root,
          },
        );
        // Some two seconds on two idle cores; the limit leaves room for busy ones.
        expect(performance.now() - started).toBeLessThan(40_000);
        expect(exit).toBe(1);
        expect(new Set(stdout.match(/secrets\/(?:gitleaks-)?acme-\d{5}/g))).toHaveLength(2);
        expect(stdout).not.toContain('not taken over');
      });
    },
    90_000,
  );
});
