import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const python = process.env['HANDRAIL_TEST_PYTHON'] ?? 'python3';
const libraries = 'import cyclonedx.validation.json, jsonschema, spdx_tools.spdx, spdx_python_model';
const isThere = spawnSync(python, ['-c', libraries]).status === 0;

test.skipIf(!isThere)(
  'libraries of others read all three forms (skipped without cyclonedx-python-lib, spdx-tools and spdx-python-model)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-sbom-'));
    const files = ['cyclonedx', 'spdx', 'spdx3'].map((form) => {
      const file = join(folder, `${form}.json`);
      const words = ['sbom', 'examples/fry-factory', '--format', form, '--output', file];
      execFileSync(process.execPath, ['dist/doors/cli/main.js', ...words], { cwd: root });
      return file;
    });
    const read = execFileSync(python, [join(root, 'test/e2e/read-bills.py'), ...files], { encoding: 'utf8' });
    const [cyclone, spdx, spdx3] = read.trim().split('\n');
    const count = Number(/^cyclonedx (\d+)$/.exec(cyclone ?? '')?.[1]);
    expect(count).toBeGreaterThan(10);
    // SPDX counts what the bill is of as a package, too.
    expect([spdx, spdx3]).toEqual([`spdx ${count + 1}`, `spdx3 ${count + 1}`]);
  },
);
