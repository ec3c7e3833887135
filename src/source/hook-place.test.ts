import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll, git, repository, temporaryFolder, write } from './fixtures/temporary.ts';
import { openHookPlace } from './hook-place.ts';

test('the tree of what is staged is the one that the commit has, and nothing is written for it', async () => {
  const root = repository({ 'a/b': '1', c: '2' });
  write(root, { 'a/b': '3', d: '4' });
  git(root, 'add', '-A');
  git(root, 'rm', '-q', '--cached', 'c');
  const objects = () => readdirSync(join(root, '.git/objects')).sort();
  const before = objects();
  const place = await openHookPlace(root);
  const tree = await place?.stagedTree();
  expect(await place?.staged()).toEqual(['a/b', 'c', 'd']);
  expect(objects()).toEqual(before);
  place?.close();
  git(root, 'commit', '-q', '-m', 'x');
  expect(tree).toBe(git(root, 'rev-parse', 'HEAD^{tree}').trim());
});

test('a file that is only announced is not part of the tree', async () => {
  const root = repository({ a: '1' });
  write(root, { later: 'x' });
  git(root, 'add', '-N', 'later');
  const place = await openHookPlace(root);
  expect(await place?.stagedTree()).toBe(git(root, 'rev-parse', 'HEAD^{tree}').trim());
  expect(await place?.staged()).toEqual([]);
  place?.close();
});

test('another index is looked at where git hands one over', async () => {
  const root = repository({ a: '1' });
  write(root, { a: '2' });
  git(root, 'add', '-A');
  git(root, 'read-tree', `--index-output=${join(root, '.git/other')}`, 'HEAD');
  const place = await openHookPlace(root, join(root, '.git/other'));
  expect(await place?.staged()).toEqual([]);
  place?.close();
});

test('what HEAD last moved for is known from its log', async () => {
  const root = repository({ a: '1' });
  const act = async () => {
    const place = await openHookPlace(root);
    place?.close();
    return place?.lastAct();
  };
  expect(await act()).toBe('commit');
  git(root, 'checkout', '-q', '-b', 'side');
  expect(await act()).toBe('checkout');
  write(root, { b: '1' });
  const picked = commitAll(root);
  git(root, 'checkout', '-q', 'main');
  git(root, 'cherry-pick', picked);
  expect(await act()).toBe('cherry-pick');
});

test('before the first commit all that is staged is new', async () => {
  const root = temporaryFolder();
  git(root, 'init', '-q');
  write(root, { a: '1' });
  git(root, 'add', '-A');
  const place = await openHookPlace(root);
  expect(place?.hasCommit).toBe(false);
  expect(await place?.staged()).toEqual(['a']);
  expect(await place?.last()).toBeUndefined();
  place?.close();
});

test('a folder without a repository is no place for hooks', async () => {
  expect(await openHookPlace(temporaryFolder())).toBeUndefined();
});
