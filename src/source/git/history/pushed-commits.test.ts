import { expect, test } from 'vitest';
import { commitAll, git, repository, temporaryFolder, write } from '../../fixtures/temporary.ts';
import { openRepository } from '../repository.ts';
import { commitsOf, settledCommit } from './pushed-commits.ts';
import { findStarts } from './starts.ts';

async function opened(root: string) {
  const found = await openRepository(root);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

test('ids of tags mean their commits; ids that are not here, and words, mean nothing', async () => {
  const root = repository({ a: '1' });
  const commit = git(root, 'rev-parse', 'HEAD').trim();
  git(root, 'tag', '-a', 'v1', '-m', 'v1');
  const tag = git(root, 'rev-parse', 'v1').trim();
  const blob = git(root, 'rev-parse', 'HEAD:a').trim();
  const repo = await opened(root);
  expect(await commitsOf(repo.git, [tag, commit, blob, 'f'.repeat(40), 'HEAD', '--all'])).toEqual([commit]);
  repo.release();
});

test('a push is judged by what the remote has: its own commit, else its main branch', async () => {
  const root = repository({ a: '1' });
  const first = git(root, 'rev-parse', 'HEAD').trim();
  write(root, { a: '2' });
  const second = commitAll(root);
  git(root, 'update-ref', 'refs/remotes/origin/main', first);
  const repo = await opened(root);
  const ends = [second];
  expect(await settledCommit(repo.git, { ends, known: [second], remote: 'origin' })).toBe(second);
  expect(await settledCommit(repo.git, { ends, known: [], remote: 'origin' })).toBe(first);
  expect(await settledCommit(repo.git, { ends, known: [], remote: 'other' })).toBeUndefined();
  expect(await settledCommit(repo.git, { ends, known: [], remote: '/tmp/x; y' })).toBeUndefined();
  repo.release();
});

test('what any remote has is not brought again', async () => {
  const root = repository({ a: '1' });
  git(root, 'update-ref', 'refs/remotes/upstream/main', 'HEAD');
  write(root, { a: '2' });
  const brought = commitAll(root);
  const repo = await opened(root);
  const pushed = { ends: [brought], known: [], remote: temporaryFolder() };
  const { range } = await findStarts(repo, { branches: [], stashes: false, dangling: false, pushed });
  const listed = git(root, 'rev-list', ...range.options, ...range.starts);
  expect(listed.trim().split('\n')).toEqual([brought]);
  repo.release();
});
