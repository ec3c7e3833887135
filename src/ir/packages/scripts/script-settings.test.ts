import { expect, test } from 'vitest';
import { scriptSettingFor } from '#model/script-settings';
import { mayHoldScriptSettings, readScriptSettings } from './script-settings.ts';

function read(path: string, text: string) {
  expect(mayHoldScriptSettings(path)).toBe(true);
  return readScriptSettings([{ path, bytes: Buffer.from(text) }]).map(
    ({ kind, names, line }) => `${line} ${[kind, ...names].join(' ')}`,
  );
}

test.each<readonly [string, string, readonly string[]]>([
  ['.npmrc', 'a=b\nignore-scripts=true\n', ['2 off']],
  ['.npmrc', 'ignore-scripts=false\n', []],
  ['.yarnrc', 'ignore-scripts true\n', ['1 off']],
  ['.yarnrc.yml', 'nodeLinker: pnp\nenableScripts: false\n', ['2 off']],
  ['pnpm-workspace.yaml', 'packages: [a]\nonlyBuiltDependencies:\n  - esbuild\n', ['2 only esbuild']],
  ['pnpm-workspace.yaml', 'allowBuilds:\n  esbuild: true\n  sharp: false\n', ['1 only esbuild']],
  ['pnpm-workspace.yaml', 'ignoredBuiltDependencies: [core-js]\n', ['1 only']],
  ['package.json', '{"pnpm": {"onlyBuiltDependencies": ["sharp"]}}', ['1 only sharp']],
  ['package.json', '{"trustedDependencies": ["sharp"]}', ['1 only sharp']],
  ['package.json', '{"lavamoat": {"allowScripts": {"a": true, "b": false}}}', ['1 only a']],
  ['package.json', '{"trustedDependencies": 3}', []],
  ['package.json', '{"trustedDependencies"', []],
])('%s: %j', (path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

test('the setting of the nearest folder holds', () => {
  const [root, inner] = [
    { kind: 'off', names: [], path: '.npmrc', line: 1 } as const,
    { kind: 'only', names: ['a'], path: 'web/package.json', line: 1 } as const,
  ];
  expect(scriptSettingFor([root, inner], 'web/package-lock.json')).toBe(inner);
  expect(scriptSettingFor([root, inner], 'package-lock.json')).toBe(root);
  expect(scriptSettingFor([inner], 'package-lock.json')).toBeUndefined();
});
