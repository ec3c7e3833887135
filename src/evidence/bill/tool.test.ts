import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tool } from './tool.ts';

test('bills name the address that the package itself names', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(tool).toMatchObject({ name: manifest.name, version: manifest.version, url: manifest.homepage });
});
