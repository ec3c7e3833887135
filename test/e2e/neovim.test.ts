import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { command } from './handrail.ts';

const example = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'handrail-neovim-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

test.skipIf(!hasNeovim)(
  'Neovim shows a finding, explains it, applies its fix and saves: the finding is gone',
  () => {
    const shop = join(place, 'shop');
    cpSync(example, shop, { recursive: true });
    const file = 'web/fryshop/routes/menu.py';
    const env = { PATH: process.env['PATH'] ?? '', HOME: place, XDG_CACHE_HOME: join(place, 'cache') };
    const given = `lua arg_file, arg_node, arg_main = '${file}', '${process.execPath}', '${command}'`;
    const words = ['--headless', '--clean', '-c', given, '-c', `luafile ${script}`, '-c', 'qa!'];
    const { stderr } = spawnSync('nvim', words, { cwd: shop, env, encoding: 'utf8', timeout: 120_000 });
    const report = JSON.parse(/^\{.*\}$/m.exec(stderr)?.[0] ?? JSON.stringify({ stderr }));
    expect(report).toMatchObject({
      diagnostic: { source: 'handrail', line: 29 },
      action: expect.stringMatching(/^Fix: Give the values beside the statement/),
      left: 0,
    });
    expect(report.hover).toMatch(/SQL injection.*Breaks \*Injection Prevention, section 1.*\*\*Fix\*\*/s);
    expect(readFileSync(join(shop, file), 'utf8')).toContain('execute(sql, (f"%{term}%", f"%{term}%"))');
  },
  130_000,
);
