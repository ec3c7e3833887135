import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { CiRun } from '#model/ci';
import type { Posting } from '#model/ci-posting';
import { type Answered, type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { postRun } from './post.ts';

/** What a stand-in for GitHub keeps: comments and threads of one pull request, as its API tells them. */
interface Github {
  comments: { id: number; body: string }[];
  threads: { id: string; isResolved: boolean; body: string }[];
  uploads: string[];
}

let started: Provider | undefined;
afterEach(() => started?.close());

const pace = { concurrency: 2, pause: 1, longestPause: 50 };
const run: CiRun & { readonly repository: string } = {
  host: 'github',
  occasion: 'change',
  bases: [],
  repository: 'https://github.com/fry-factory/shop',
  change: 7,
  commit: 'a'.repeat(40),
  ref: 'refs/pull/7/merge',
  isFork: false,
  deepen: '',
};

function posting(keys: readonly string[], more: Partial<Posting> = {}): Posting {
  const comments = keys.map((key, i) => ({ path: 'a.py', line: i + 1, key, body: `About ${key}` }));
  return {
    name: 'handrail',
    summary: `${keys.length} findings`,
    comments,
    open: new Set(keys),
    state: { isPassed: keys.length === 0, says: 'said' },
    ...more,
  };
}

function github(state: Github, before: (asked: Asked) => Answered | undefined = () => undefined) {
  let number = state.comments.length;
  const json = (document: unknown, status = 200): Answered => ({ status, body: JSON.stringify(document) });
  return (asked: Asked): Answered => {
    const path = asked.path.replace(/\?.*/, '');
    const page = Number(/[?&]page=(\d+)/.exec(asked.path)?.[1] ?? 1);
    const body = asked.body === '' ? {} : JSON.parse(asked.body);
    const first = before(asked);
    if (first !== undefined) return first;
    if (path === '/repos/fry-factory/shop/issues/7/comments') {
      if (asked.method === 'GET') return json(state.comments.slice((page - 1) * 100, page * 100));
      state.comments.push({ id: ++number, body: body.body });
      return json({ id: number }, 201);
    }
    const comment = /^\/repos\/fry-factory\/shop\/issues\/comments\/(\d+)$/.exec(path)?.[1];
    if (comment !== undefined && asked.method === 'PATCH') {
      const found = state.comments.find(({ id }) => id === Number(comment));
      if (found === undefined) return { status: 404 };
      found.body = body.body;
      return json(found);
    }
    if (path === '/graphql' && String(body.query).startsWith('query')) {
      const nodes = state.threads.map(({ id, isResolved, body: text }) => ({
        ...{ id, isResolved },
        comments: { nodes: [{ body: text, viewerDidAuthor: true }] },
      }));
      const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
      return json({ data: { repository: { pullRequest: { reviewThreads } } } });
    }
    if (path === '/graphql') {
      const thread = state.threads.find(({ id }) => id === body.variables.id);
      if (thread !== undefined) thread.isResolved = true;
      return json({ data: { resolveReviewThread: { thread: { isResolved: true } } } });
    }
    if (path === '/repos/fry-factory/shop/pulls/7/files')
      return json([{ filename: 'a.py', patch: '@@ -0,0 +1,2 @@\n+a\n+b' }]);
    if (path === '/repos/fry-factory/shop/pulls/7/reviews') {
      for (const { body: text } of body.comments)
        state.threads.push({ id: `T${state.threads.length}`, isResolved: false, body: text });
      return json({ id: 1 });
    }
    if (path === '/repos/fry-factory/shop/code-scanning/sarifs') {
      state.uploads.push(gunzipSync(Buffer.from(body.sarif, 'base64')).toString());
      return json({ id: 'x' }, 202);
    }
    return { status: 404 };
  };
}

function empty(): Github {
  return { comments: [], threads: [], uploads: [] };
}

async function post(state: Github, what: Posting, before?: (asked: Asked) => Answered | undefined) {
  await started?.close();
  started = await startProvider(['api.github.com'], github(state, before));
  return postRun(run, what, { token: 'made-up', outside: started.outside, pace, timeout: 500 });
}

describe('GitHub', () => {
  test('one summary, written anew in its place; each finding is said once, and resolved when it is gone', async () => {
    const state = empty();
    expect((await post(state, posting(['k1', 'k2']))).failed).toEqual([]);
    expect(state.comments.map(({ body }) => body)).toEqual([
      '<!-- handrail:summary handrail -->\n2 findings',
    ]);
    expect(state.threads.map(({ body }) => body.split('\n')[1])).toEqual(['About k1', 'About k2']);
    await post(state, posting(['k1', 'k2']));
    expect(state.threads).toHaveLength(2);
    const { done } = await post(state, posting(['k2']));
    expect(state.comments).toHaveLength(1);
    expect(state.comments[0]?.body).toContain('1 findings');
    expect(state.threads.map(({ isResolved }) => isResolved)).toEqual([true, false]);
    expect(done.join()).toContain('resolved');
  });

  test('what the diff does not show takes no comment, and other jobs and other people keep theirs', async () => {
    const state = empty();
    state.comments.push(
      { id: 1, body: '<!-- handrail:summary other -->\ntheirs' },
      { id: 2, body: 'people' },
    );
    state.threads.push({ id: 'X', isResolved: false, body: '<!-- handrail:finding other k9 -->\ntheirs' });
    await post(state, posting(['k1', 'k2', 'k3']));
    expect(state.comments).toHaveLength(3);
    expect(state.threads.map(({ id, isResolved }) => [id, isResolved])).toEqual([
      ['X', false],
      ['T1', false],
      ['T2', false],
    ]);
  });

  test('the summary is found on a later page', async () => {
    const state = empty();
    for (let id = 1; id <= 130; id++) state.comments.push({ id, body: 'people' });
    state.comments.push({ id: 131, body: '<!-- handrail:summary handrail -->\nold' });
    await post(state, posting([]));
    expect(state.comments).toHaveLength(131);
  });

  test('SARIF goes along, packed', async () => {
    const state = empty();
    await post(state, posting([], { sarif: '{"version":"2.1.0"}' }));
    expect(state.uploads).toEqual(['{"version":"2.1.0"}']);
  });

  test.each([
    [401, /does not know the token/],
    [403, /may not do this/],
    [404, /knows no such thing/],
    [500, /answered with 500/],
  ])('%i is told, and nothing is thrown', async (status, said) => {
    const { done, failed } = await post(empty(), posting(['k1'], { sarif: '{}' }), () => ({ status }));
    expect(done).toEqual([]);
    expect(failed).toHaveLength(3);
    expect(failed[0]).toMatch(said);
  });

  test('422 for a comment on a line is told, and the summary stands', async () => {
    const state = empty();
    const { failed } = await post(state, posting(['k1']), ({ path }) =>
      path.endsWith('/reviews') ? { status: 422 } : undefined,
    );
    expect(state.comments).toHaveLength(1);
    expect(failed).toEqual([expect.stringMatching(/^comments on lines: .*422/)]);
  });

  test('429 is waited for, and nothing is said twice', async () => {
    const state = empty();
    let refusals = 2;
    const { failed } = await post(state, posting(['k1']), ({ method }) =>
      method === 'POST' && refusals-- > 0 ? { status: 429, headers: { 'retry-after': '0' } } : undefined,
    );
    expect(failed).toEqual([]);
    expect(state.comments).toHaveLength(1);
    expect(state.threads).toHaveLength(1);
  });

  test('a summary that was written although the answer got lost is found, not written again', async () => {
    const state = empty();
    let isLost = true;
    const answer = github(state);
    const { failed } = await post(state, posting([]), (asked) => {
      if (!isLost || asked.method !== 'POST' || !asked.path.includes('/issues/')) return undefined;
      isLost = false;
      answer(asked);
      return { status: 502 };
    });
    expect(failed).toEqual([]);
    expect(state.comments).toHaveLength(1);
  });

  test('a host that hangs costs the time-out, not the run', async () => {
    const { done, failed } = await post(empty(), posting(['k1']), () => ({
      status: 200,
      body: '[]',
      after: 3000,
    }));
    expect(done).toEqual([]);
    expect(failed.length).toBeGreaterThan(0);
  }, 20_000);

  test('the marker of somebody else is not ours to write: a new summary comes beside it', async () => {
    const state = empty();
    state.comments.push({ id: 1, body: '<!-- handrail:summary handrail -->\nspoofed' });
    await post(state, posting([]), ({ method }) => (method === 'PATCH' ? { status: 403 } : undefined));
    expect(state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['spoofed', '0 findings']);
  });
});

describe('GitLab', () => {
  interface Note {
    id: number;
    body: string;
    resolved?: boolean;
  }
  interface Gitlab {
    discussions: { id: string; notes: Note[] }[];
    states: string[];
  }

  function gitlab(state: Gitlab) {
    const json = (document: unknown, status = 200): Answered => ({ status, body: JSON.stringify(document) });
    const root = '/api/v4/projects/fry%2Fshop';
    return ({ method, path, body: text, headers }: Asked): Answered => {
      if (headers['private-token'] !== 'made-up') return { status: 401 };
      const body = text === '' ? {} : JSON.parse(text);
      const at = path.replace(/\?.*/, '').replace(`${root}/merge_requests/3`, 'MR');
      const add = (note: object) => {
        const id = state.discussions.length + 1;
        state.discussions.push({ id: `d${id}`, notes: [{ id, body: body.body, ...note }] });
        return json({ id }, 201);
      };
      if (at === 'MR/discussions' && method === 'GET') return json(state.discussions);
      if (at === 'MR/discussions')
        return body.position.new_line > 2 ? { status: 400 } : add({ resolved: false });
      if (at === 'MR/notes') return add({});
      if (at === 'MR/versions')
        return json([{ base_commit_sha: 'b', head_commit_sha: 'h', start_commit_sha: 's' }]);
      const note = /^MR\/notes\/(\d+)$/.exec(at)?.[1];
      for (const { id, notes } of state.discussions)
        for (const each of notes) {
          if (note !== undefined && each.id === Number(note)) each.body = body.body;
          if (at === `MR/discussions/${id}`) each.resolved = body.resolved;
        }
      if (path.startsWith(`${root}/statuses/`)) state.states.push(body.state);
      return json({});
    };
  }

  test('one note, discussions on lines that are resolved when the finding is gone, and the state', async () => {
    const state: Gitlab = { discussions: [], states: [] };
    const there = { ...run, host: 'gitlab', repository: 'https://gitlab.com/fry/shop', change: 3 } as const;
    for (const keys of [['k1', 'k2', 'k3'], ['k1', 'k2', 'k3'], ['k2']]) {
      await started?.close();
      started = await startProvider(['gitlab.com'], gitlab(state));
      const { failed } = await postRun(there, posting(keys), {
        token: 'made-up',
        outside: started.outside,
        pace,
      });
      expect(failed).toEqual([]);
    }
    const notes = state.discussions.flatMap((each) => each.notes);
    expect(notes.map(({ body }) => body.split('\n')[1])).toEqual(['1 findings', 'About k1', 'About k2']);
    expect(notes.map(({ resolved }) => resolved)).toEqual([undefined, true, false]);
    expect(state.states).toEqual(['failed', 'failed', 'failed']);
  });
});
