import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { gatherRules, noRules } from './rules.ts';
import { type Choice, selectFiles } from './select.ts';

const all: Choice = { include: [], exclude: [], noIgnore: false };

async function select(files: Readonly<Record<string, string>>, choice: Partial<Choice> = {}) {
  const paths = Object.keys(files);
  const rules = await gatherRules(paths, async (path) => {
    const text = files[path];
    return text === undefined ? undefined : Buffer.from(text);
  });
  const { kept, exclusions, handwritten } = selectFiles(paths, { ...all, ...choice }, rules);
  return {
    kept,
    left: exclusions.map(({ why, path, by }) => `${why} ${path} by ${by}`),
    handwritten: [...handwritten],
  };
}

test('attributes leave files out and take them back; a lock file stays, since packages are read from it', async () => {
  const found = await select({
    '.gitattributes':
      'gen/** linguist-generated\n*.lock linguist-generated\ngen/mine.ts -linguist-generated\n',
    'gen/a.ts': '',
    'gen/mine.ts': '',
    'x.lock': '',
  });
  expect(found.kept).toEqual(['.gitattributes', 'gen/mine.ts', 'x.lock']);
  expect(found.left).toEqual(['generated gen/a.ts by .gitattributes:1 gen/** linguist-generated']);
  expect(found.handwritten).toEqual(['gen/mine.ts']);
});

test('other people’s code is told by its mark, never the root, and can be claimed', async () => {
  const found = await select({
    'pyvenv.cfg': '',
    'go/vendor/modules.txt': '',
    'go/vendor/m/x.go': '',
    'app/vendor/mine.go': '',
    'env/pyvenv.cfg': '',
    '.gitattributes': 'env/** -linguist-vendored',
  });
  expect(found.kept).toEqual(['pyvenv.cfg', 'app/vendor/mine.go', 'env/pyvenv.cfg', '.gitattributes']);
  expect(found.left).toEqual(['vendored go/ by go/vendor/modules.txt']);
});

test('without ignoring, only what the user excludes and version control are left out', async () => {
  const files = { '.handrailignore': '*\n', 'node_modules/x': '', '.svn/x': '', 'a.ts': '' };
  const location = { path: '--exclude', line: 0, column: 1, endLine: 0, endColumn: 1 };
  const exclude = [{ pattern: 'a.*', location }];
  const found = await select(files, { noIgnore: true, exclude });
  expect(found.kept).toEqual(['.handrailignore', 'node_modules/x']);
  expect(found.left.sort()).toEqual(['excluded a.ts by --exclude a.*', 'version-control .svn/ by .svn']);
});

test('a later pattern takes back what an earlier one includes', () => {
  const paths = ['src/a.ts', 'src/a.test.ts', 'x.ts'];
  const { kept } = selectFiles(paths, { ...all, include: ['src', '!*.test.ts'] }, noRules);
  expect(kept).toEqual(['src/a.ts']);
});
