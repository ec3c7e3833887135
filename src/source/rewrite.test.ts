import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { rewriteFile } from './rewrite.ts';

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file in a folder that may not be written is left alone',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-rewrite-'));
    try {
      writeFileSync(join(folder, 'a.txt'), 'a');
      chmodSync(folder, 0o555);
      expect(rewriteFile(folder, 'a.txt', 'a', 'b')).toBe(false);
      expect([readFileSync(join(folder, 'a.txt'), 'utf8'), readdirSync(folder)]).toEqual(['a', ['a.txt']]);
    } finally {
      chmodSync(folder, 0o755);
      rmSync(folder, { recursive: true });
    }
  },
);
