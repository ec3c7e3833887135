import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HookChoice, hookNames } from './hook.ts';
import { commandLine, scriptWith, scriptWithout } from './script.ts';

const plain: HookChoice = { strict: false };
const installed = { node: "/opt/it's/node", program: '/opt/main.js' };

function textOf(result: ReturnType<typeof scriptWith>): string {
  if (result.kind !== 'text') throw new Error(result.kind);
  return result.text;
}

test('a script that is only ours goes with what was put in', () => {
  for (const hook of hookNames) {
    const text = textOf(scriptWith(hook, undefined, plain));
    expect(text).toMatch(/^#!\/bin\/sh\n# handrail:begin /);
    expect(scriptWith(hook, text, plain)).toEqual({ kind: 'same' });
    expect(scriptWithout(text)).toEqual({ kind: 'gone' });
  }
});

test('what was there is there again, whatever it was', () => {
  const first = fc.constantFrom('', '#!/bin/sh', '#!/bin/sh\n', '#!/usr/bin/env bash\n', '# a comment\n');
  const body = fc.array(fc.constantFrom('exit 0\n', '\n', '  echo x\n', 'a && b'), { maxLength: 5 });
  fc.assert(
    fc.property(first, body, fc.constantFrom(...hookNames), fc.boolean(), (start, lines, hook, strict) => {
      const before = `${start}${start === '#!/bin/sh' ? '' : lines.join('')}`;
      const after = textOf(scriptWith(hook, before, { strict }));
      expect(scriptWithout(after)).toEqual({ kind: 'text', text: before });
      expect(scriptWith(hook, after, { strict })).toEqual({ kind: 'same' });
    }),
  );
});

test('another choice replaces what stands there', () => {
  const before = '#!/bin/sh\nmake lint\nexit 0\n';
  const lax = textOf(scriptWith('pre-commit', before, plain));
  const strict = textOf(scriptWith('pre-commit', lax, { strict: true, installed }));
  expect(strict.match(/handrail:begin/g)).toHaveLength(1);
  expect(strict).toContain('hook pre-commit --strict'.replace('hook ', 'handrail_hook '));
  expect(scriptWithout(strict)).toEqual({ kind: 'text', text: before });
});

test('our lines come before an exit of what is there', () => {
  const text = textOf(scriptWith('pre-commit', '#!/bin/sh\nexit 0\n', plain));
  expect(text.indexOf('handrail_hook pre-commit')).toBeLessThan(text.indexOf('\nexit 0'));
});

test.each([
  ['#!/usr/bin/env python3\nprint(1)\n', 'python3'],
  ['#!/usr/bin/node\n', 'node'],
  ['\x7fELF\0\0', 'program'],
  ['#!/bin/sh\r\necho\r\n', 'Windows'],
])('a hook that is no shell script is left alone: %j', (before, why) => {
  const result = scriptWith('pre-commit', before, plain);
  expect(result.kind).toBe('left');
  expect(result.kind === 'left' && result.why).toContain(why);
});

test('a shell reads every form of it', () => {
  for (const hook of hookNames)
    for (const choice of [plain, { strict: true }, { strict: false, installed }]) {
      const text = textOf(scriptWith(hook, undefined, choice));
      expect(spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
      const line = commandLine(hook, choice.strict);
      expect(line).not.toMatch(/['\n]/);
      expect(spawnSync('sh', ['-n', '-c', line], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    }
});

test('where the program is missing it is told and git goes on, unless it is strict', () => {
  const env = { PATH: '/nowhere' };
  for (const strict of [false, true]) {
    const run = (args: readonly string[], input = '') =>
      spawnSync('/bin/sh', [...args], { env, input, encoding: 'utf8', cwd: '/' });
    const status = strict ? 1 : 0;
    const line = run(['-c', commandLine('pre-commit', strict)]);
    expect(line).toMatchObject({ status, stderr: expect.stringContaining('handrail: not found') });
    const script = run(['-e', '-s'], textOf(scriptWith('pre-commit', undefined, { strict })));
    expect(script).toMatchObject({ status, stderr: expect.stringContaining('handrail: not found') });
  }
});
