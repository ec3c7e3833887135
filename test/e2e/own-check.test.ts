import { expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, leak, password, put, withTree } from './trees.ts';

/** Rules of the findings that count at the gate, and those that only stand beside it. */
async function gate(
  root: string,
  base: string,
): Promise<{ readonly exit: number | null; readonly rules: string[] }> {
  const args = ['scan', root, '--only', 'secrets', '--base', base, '--no-cache', '--format', 'json'];
  const { exit, stdout, stderr } = await handrail(args);
  if (stdout === '') throw new Error(stderr);
  const findings: { ruleId: string; status: string; suppression?: object }[] = JSON.parse(stdout).findings;
  const open = findings.filter(({ status, suppression }) => status === 'new' && suppression === undefined);
  return { exit, rules: open.map(({ ruleId }) => ruleId).sort() };
}

const clean = { 'app.env': 'PLAIN=1\n', 'README.md': 'hello\n' };

test.each([
  [
    'a configuration that leaves the file out',
    { 'handrail.yaml': 'version: 1\nscan:\n  exclude: ["*.env"]\n' },
    'policy/widened-exclusion',
  ],
  [
    'a raised threshold',
    { 'handrail.yaml': 'version: 1\ngate:\n  fail-on: never\n' },
    'policy/loosened-gate',
  ],
  ['an ignore file', { '.handrailignore': '*.env\n' }, 'policy/widened-exclusion'],
  [
    'attributes that call the file generated',
    { '.gitattributes': '*.env linguist-generated\n' },
    'policy/widened-exclusion',
  ],
  [
    'a configured suppression',
    {
      'handrail.yaml':
        'version: 1\nsuppressions:\n  - { rule: secrets/generic-password, path: app.env, reason: "only for now" }\n',
    },
    'policy/added-suppression',
  ],
  [
    'a rule that is turned off',
    { 'handrail.yaml': 'version: 1\nrules:\n  secrets/generic-password: off\n' },
    'policy/rule-turned-off',
  ],
])('a change cannot silence its own check by %s, and the try is a finding', async (_, files, rule) => {
  await withTree(clean, async (root) => {
    const base = commit(root);
    await put(root, 'app.env', leak);
    for (const [path, text] of Object.entries(files)) await put(root, path, text ?? '');
    commit(root);
    const { exit, rules } = await gate(root, base);
    expect(exit).toBe(1);
    expect(rules).toEqual([rule, 'secrets/generic-password']);
  });
});

test('a comment silences only what it silenced in the base', async () => {
  const line = (name: string) =>
    `${name} = "${password}" # handrail:ignore secrets/generic-password test account of the sandbox\n`;
  await withTree({ 'app.py': line('old_password') }, async (root) => {
    const base = commit(root);
    await put(root, 'app.py', `# moved down\n${line('old_password')}${line('new_password')}`);
    commit(root);
    const { exit, rules } = await gate(root, base);
    expect(exit).toBe(1);
    expect(rules).toEqual(['policy/added-suppression', 'secrets/generic-password']);
  });
});

test('what was there before does not count, and what is gone is fixed', async () => {
  await withTree({ 'a.env': leak, 'b.env': leak.replace('DB', 'MAIL') }, async (root) => {
    const base = commit(root);
    await put(root, 'b.env', 'PLAIN=1\n');
    await put(root, 'a.env', `# note\n${leak}`);
    commit(root);
    const args = ['scan', root, '--only', 'secrets', '--base', base, '--no-cache', '--format', 'json'];
    const { exit, stdout } = await handrail(args);
    const { findings, fixed } = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(findings.map(({ status }: { status: string }) => status)).toEqual(['existing']);
    expect(fixed.map(({ path }: { path: string }) => path)).toEqual(['b.env']);
  });
});
