import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-reach-'));
const cache = mkdtempSync(join(tmpdir(), 'handrail-reach-cache-'));
const env = { HANDRAIL_CACHE: cache };

beforeAll(async () => {
  const record = {
    id: 'CVE-2021-23337',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'lodash' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
      },
    ],
  };
  writeFileSync(join(cache, 'all.json'), JSON.stringify([record]));
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { lodash: '4.17.15' } },
      'node_modules/lodash': { version: '4.17.15' },
    },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock, null, 2));
  writeFileSync(
    join(folder, 'server.js'),
    "const _ = require('lodash');\nconst app = require('express')();\napp.get('/p', (req, res) => {\n  res.send(_.template(req.query.t)());\n});\n",
  );
  const updated = await handrail(['db', 'update', '--quiet', '--from', join(cache, 'all.json')], { env });
  expect(updated).toMatchObject({ exit: 0 });
});

afterAll(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
});

test('a scan says that our code reaches the flaw of a package, and SARIF has the way', async () => {
  const { stdout } = await handrail(['scan', folder, '--only', 'packages,code', '--format', 'sarif'], {
    env,
  });
  const { results } = JSON.parse(stdout).runs[0];
  const found = results.find((each: { ruleId: string }) => each.ruleId === 'packages/known-vulnerability');
  expect(found.properties.package).toMatchObject({ reachability: 'yes' });
  expect(found.codeFlows[0].threadFlows[0].locations).toHaveLength(2);
});

test('explain shows the calls that lead there with their code', async () => {
  const { exit, stdout } = await handrail(['explain', 'package-lock.json:9', folder], { env });
  expect(exit).toBe(0);
  expect(stdout).toContain('Our code can reach it. `lodash.template` is called in server.js:4');
  expect(stdout).toContain('> 4 |   res.send(_.template(req.query.t)());');
});
