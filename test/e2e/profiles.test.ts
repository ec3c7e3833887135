import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, put, withTree } from './trees.ts';

const chosen = ['k8Xq', '72mP'].join('-');
const random = ['q7RxKt2mVb9LpZ4w', 'N8cY3dHs6JfTgE1u'].join('');
/** As long as a digest: more often a hash than a password. */
const weak = '9f86d081884c7d65'.repeat(2);

/** A sure password, a likely one, one that a test made up, what may be a hash, and a literal without a name. */
const tree = {
  'app.env': `DB_PASSWORD=${chosen}\n`,
  'compose.yml': 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: frituur\n',
  'tests/login_test.rb': `login(:password => '${chosen}', :new_password => '${weak}')\n`,
  'app.js': `connect('${random}');\n`,
};

interface Report {
  readonly profile: { readonly name: string; readonly hidden: number };
  readonly findings: readonly {
    readonly ruleId: string;
    readonly group?: number;
    readonly location: { readonly path: string };
  }[];
  readonly fixed: readonly object[];
  readonly notices: readonly { readonly code: string }[];
}

async function report(...args: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await handrail(['scan', '--only', 'secrets', '--format', 'json', ...args]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const namesOf = ({ findings }: Report) =>
  findings.map(({ ruleId, location }) => `${location.path} ${ruleId.replace('secrets/', '')}`);

test('each profile shows its share, and what it leaves out is counted', async () => {
  await withTree(tree, async (root) => {
    const quiet = await report(root, '--no-cache', '--profile', 'quiet');
    const normal = await report(root, '--no-cache');
    const audit = await report(root, '--no-cache', '--profile', 'audit');
    expect(namesOf(quiet)).toEqual(['app.env generic-password']);
    expect(namesOf(normal)).toEqual([
      'app.env generic-password',
      'compose.yml generic-password',
      'tests/login_test.rb generic-password',
    ]);
    expect(namesOf(audit)).toEqual([
      'app.env generic-password',
      'app.js unnamed-literal',
      'compose.yml generic-password',
      'tests/login_test.rb generic-password',
      'tests/login_test.rb generic-password',
    ]);
    expect([quiet, normal, audit].map(({ profile }) => profile)).toEqual([
      { name: 'quiet', hidden: 3 },
      { name: 'normal', hidden: 1 },
      { name: 'audit', hidden: 0 },
    ]);
  });
});

test.each(['terminal', 'markdown', 'html', 'sarif', 'csv', 'gitlab-secrets', 'junit', 'ocsf'])(
  'a report as %s says what the profile leaves out, and shows nothing of it',
  async (format) => {
    await withTree(tree, async (root) => {
      const { stdout } = await handrail(
        ['scan', root, '--only', 'secrets', '--no-cache', '--format', format],
        {
          env: { HANDRAIL_PROJECT: 'shop' },
        },
      );
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
        '1 suspicion of low confidence is not shown (profile normal)',
      );
      expect(stdout).not.toContain(weak);
      expect(stdout).not.toContain(chosen);
    });
  },
);

test('a change cannot hide what it brings behind a quieter profile: that of the base holds', async () => {
  await withTree({ 'README.md': 'fries\n' }, async (root) => {
    const base = commit(root);
    await put(root, 'compose.yml', tree['compose.yml']);
    await put(root, 'handrail.yaml', 'version: 1\nscan: { profile: quiet }\n');
    commit(root);
    const found = await report(root, '--no-cache', '--base', base);
    expect(found.profile.name).toBe('normal');
    expect(found.findings.map(({ ruleId }) => ruleId)).toEqual([
      'secrets/generic-password',
      'policy/loosened-gate',
    ]);
  });
});

test('the cache does not mix profiles', async () => {
  await withTree({ ...tree, '.gitignore': '/cache/\n' }, async (root) => {
    commit(root);
    const env = { XDG_CACHE_HOME: join(root, 'cache') };
    const scan = async (profile: string) => {
      const args = ['scan', root, '--only', 'secrets', '--profile', profile, '--format', 'json'];
      return (await handrail(args, { env })).stdout;
    };
    const first = [await scan('normal'), await scan('audit')];
    expect([await scan('normal'), await scan('audit')]).toEqual(first);
    expect(first[1]).toContain('secrets/unnamed-literal');
    expect(first[0]).not.toContain('secrets/unnamed-literal');
  });
});

test('what only the audit looked for is not fixed because nobody looks', async () => {
  await withTree(tree, async (root) => {
    const baseline = join(root, 'handrail-baseline.json');
    await handrail(['baseline', root, '--profile', 'audit', '--no-cache', '--output', baseline], {
      cwd: root,
    });
    expect(await readFile(baseline, 'utf8')).toContain('secrets/unnamed-literal');
    const found = await report(root, '--no-cache', '--baseline', baseline);
    expect(found.fixed).toEqual([]);
    expect(found.notices.map(({ code }) => code)).toContain('fixed-undecided');
  });
});

test('one value in many files is one entry for people and each a finding for programs', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`deploy/shop${i}.env`, `DB_PASSWORD=${chosen}\n`]),
  );
  await withTree(files, async (root) => {
    const found = await report(root, '--no-cache');
    expect(found.findings.map(({ group }) => group)).toEqual(Array.from({ length: 30 }, () => 1));
    const { stdout } = await handrail(['scan', root, '--only', 'secrets', '--no-cache']);
    expect(stdout).toContain('and 24 more places');
    expect(stdout.match(/Password in plain text/g)).toHaveLength(1);
  });
});
