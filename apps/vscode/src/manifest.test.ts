import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const product = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8'));
const sources = readdirSync(join(here, 'src'))
  .filter((name) => !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(here, 'src', name), 'utf8'))
  .join('\n');

test('the extension has the version of the command', () => {
  expect(manifest.version).toBe(product.version);
});

test('every command of the manifest is registered, and every registered one is in the manifest', () => {
  const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  const registered = [...sources.matchAll(/\badd\(\s*'(handrail\.\w+)'/g)].map(([, name]) => name);
  expect(registered.sort()).toEqual(declared.sort());
});

test('every setting of the manifest is read, with the default that it names', async () => {
  const { readSettings } = await import('./settings.ts');
  const properties = Object.entries<{ default: unknown }>(manifest.contributes.configuration.properties);
  const defaults = Object.fromEntries(
    properties.map(([name, each]) => [name.replace('handrail.', ''), each.default]),
  );
  expect(readSettings(() => undefined)).toEqual(defaults);
});

test('settings that choose what is started, or how is judged, are not taken from an untrusted workspace', () => {
  const { untrustedWorkspaces } = manifest.capabilities;
  expect(untrustedWorkspaces.supported).toBe('limited');
  for (const name of ['path', 'standards', 'families', 'profile'])
    expect(untrustedWorkspaces.restrictedConfigurations).toContain(`handrail.${name}`);
});
