import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import { temporaryFolder, write } from '#source/fixtures/temporary';
import { shownDiff } from './fix-diff.ts';
import { openFixing } from './fixing.ts';
import type { ScanRequest } from './request.ts';
import { openSnippets } from './snippet.ts';

const made = 'jF3AbpAMHR5Hp4SkggxWYiNfNtnJB9YkTOtxJm3p3Cwh0M1K';
const other = 'Zk8vQpT2mXc4LsWn7RbYd1HgUe6JoAiF3tN9qKxVzCyB5rMa';

function requestFor(path: string): ScanRequest {
  return {
    target: { kind: 'path', path },
    ...{ only: [], skip: [], include: [], exclude: [], noIgnore: true, noArchives: true },
    ...{ changed: false, today: '2026-01-01' },
  };
}

async function secretsOf(files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const check = await openSnippets({ today: '2026-01-01' });
  const all = await Promise.all(Object.entries(files).map(([path, text]) => check({ path, text })));
  return all.flatMap(({ findings }) => findings).filter(({ family }) => family === 'secrets');
}

async function offersIn(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  write(folder, files);
  const findings = await secretsOf(files);
  const fixing = await openFixing(findings, requestFor(folder));
  return { findings, fixing, offers: await fixing.offersFor(findings) };
}

async function mended(path: string, text: string): Promise<string | undefined> {
  const { findings, offers } = await offersIn({ [path]: text });
  expect(findings.length).toBeGreaterThan(0);
  return offers.texts.get(path);
}

test.each([
  [
    'settings.py',
    `"""Settings."""\nimport sys\n\nSECRET_KEY = "${made}"\n`,
    '"""Settings."""\nimport os\nimport sys\n\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
  ],
  [
    'settings.js',
    `export const TOKEN_SECRET = '${made}';\n`,
    'export const TOKEN_SECRET = process.env.TOKEN_SECRET;\n',
  ],
  [
    'settings.ts',
    `export const TOKEN_SECRET = '${made}';\n`,
    'export const TOKEN_SECRET = process.env.TOKEN_SECRET!;\n',
  ],
])('a credential in %s comes from the environment', async (path, before, after) => {
  expect(await mended(path, before)).toBe(after);
});

test('two credentials of a file are taken out together, with one import', async () => {
  expect(await mended('a.py', `SECRET_KEY = "${made}"\nAPI_TOKEN = "${other}"\n`)).toBe(
    'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nAPI_TOKEN = os.environ["API_TOKEN"]\n',
  );
});

test.each([
  ['a URL', 'a.py', `URL = "postgres://shop:${made}@db.internal/shop"\n`],
  ['a formatted text', 'a.py', `SECRET_KEY = f"${made}"\n`],
  ['an attribute of a tag', 'a.tsx', `export const a = <Client secretKey="${made}" />;\n`],
  ['a name that the file uses otherwise', 'a.py', `os = open\nSECRET_KEY = "${made}"\n`],
])('%s is left to people', async (_, path, text) => {
  const { offers } = await offersIn({ [path]: text });
  expect(offers.texts.size).toBe(0);
});

test('what is shown of it has neither the value nor a mask in the place of the variable', async () => {
  const { offers, fixing } = await offersIn({ 'a.py': `import os\nSECRET_KEY = "${made}"\n` });
  const shown = await shownDiff(
    'a.py',
    offers.fixes.flatMap(({ edits }) => edits),
    fixing,
  );
  expect(shown?.diff).toContain('-SECRET_KEY = "****"\n+SECRET_KEY = os.environ["SECRET_KEY"]');
  expect(shown?.diff).not.toContain(made);
});

test('a variable that is called by a part of the value stays masked', async () => {
  const { offers, fixing } = await offersIn({ 'a.py': `import os\nSECRET_KEY = "${made}"\n` });
  const [fix] = offers.fixes;
  const [edit] = fix?.edits ?? [];
  const told = [
    { ...edit, start: edit?.start ?? 0, end: edit?.end ?? 0, text: `old("${made.slice(0, 6)}")` },
  ];
  const shown = await shownDiff('a.py', told, fixing);
  expect(shown?.diff).not.toContain(made.slice(0, 6));
});

test('every one changes what the program does: it is offered for a finding that is named', async () => {
  const { offers } = await offersIn({ 'a.js': `const TOKEN_SECRET = '${made}';\n` });
  expect(offers.fixes.map(({ changesResults }) => changesResults)).toEqual([true]);
});
