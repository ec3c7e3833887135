import { expect, test } from 'vitest';
import { referencePage } from './reference.ts';

test('docs/cli.md says what the commands say (npx vitest run -u writes it anew)', async () => {
  await expect(await referencePage()).toMatchFileSnapshot('../../../docs/cli.md');
});
