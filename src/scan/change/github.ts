import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { CiRun } from '#model/ci';
import type { LineComment, Posted, Posting } from '#model/ci-posting';
import { linesOfPatch } from '#program/ci/diff-lines';
import type { Call, Called } from './call.ts';
import { findingMarker, keyIn, summaryMarker } from './marker.ts';

/** The change at GitHub, and how its API is reached. */
export interface GithubChange {
  readonly run: CiRun;
  /** `owner/name` */
  readonly path: string;
  /** What paths of the REST API begin with, and the path of the GraphQL API. */
  readonly base: string;
  readonly graphql: string;
  readonly call: Call;
}

/** Comments of one review: more would bury what matters. */
const mostComments = 30;
const mostPages = 10;

/**
 * Tells GitHub of a run: one summary that is written anew in its place, comments on new findings, each once, and SARIF.
 * Comments on what is gone are resolved. Source: GitHub's REST API, "Issue comments", "Pull request reviews", "Pull requests:
 * list files", "Code scanning: upload SARIF", "Commit statuses"; its GraphQL API, `resolveReviewThread`.
 */
export async function postToGithub(change: GithubChange, posting: Posting): Promise<Posted> {
  const done: string[] = [];
  const failed: string[] = [];
  const note = (what: string, answer: Called | string) => {
    if (typeof answer === 'string') done.push(answer);
    else if (answer.kind === 'refused') failed.push(`${what}: ${answer.why}`);
    else done.push(what);
  };
  if (change.run.change !== undefined) {
    const summary = await putSummary(change, posting);
    note('the summary', summary.answer.kind === 'done' ? summary.says : summary.answer);
    const said = await talk(change, posting);
    done.push(...said.done);
    failed.push(...said.failed);
  }
  const { commit, ref } = change.run;
  if (posting.sarif !== undefined && commit !== undefined && ref !== undefined) {
    const sarif = gzipSync(Buffer.from(posting.sarif)).toString('base64');
    const path = `${change.base}/repos/${change.path}/code-scanning/sarifs`;
    note('SARIF for code scanning', await change.call('POST', path, { commit_sha: commit, ref, sarif }));
  }
  if (commit !== undefined && change.run.host !== 'github') {
    // Where a job of GitHub runs, its own end is the check.
    const { isPassed, says } = posting.state;
    const state = {
      state: isPassed ? 'success' : 'failure',
      context: posting.name,
      description: says.slice(0, 140),
    };
    const path = `${change.base}/repos/${change.path}/statuses/${commit}`;
    note('the state of the commit', await change.call('POST', path, state));
  }
  return { done, failed };
}

const comments = z.array(z.object({ id: z.number(), body: z.string().nullish() }));

/** Writes our summary anew in its place; where that is not ours to write, or there is none, a new one. */
async function putSummary(
  change: GithubChange,
  { name, summary }: Posting,
): Promise<{ readonly answer: Called; readonly says: string }> {
  const marker = summaryMarker(name);
  const body = `${marker}\n${summary}`;
  const issue = `${change.base}/repos/${change.path}/issues`;
  const listed = `${issue}/${change.run.change}/comments`;
  for (let attempt = 0; ; attempt++) {
    const found = await all(change.call, listed, comments);
    if ('kind' in found) return { answer: found, says: '' };
    for (const { id, body: text } of found.filter((each) => each.body?.startsWith(marker))) {
      if (text === body)
        return { answer: { kind: 'done', document: undefined }, says: 'the summary is as it was' };
      const answer = await change.call('PATCH', `${issue}/comments/${id}`, { body });
      // Somebody else wrote it, with our marker.
      if (answer.kind === 'refused' && [403, 404].includes(answer.status)) continue;
      return { answer, says: 'the summary was written anew in its place' };
    }
    const answer = await change.call('POST', listed, { body });
    // No answer does not mean that nothing was done: before it is sent again, it is looked for.
    const isOpen = answer.kind === 'refused' && (answer.status === 0 || answer.status >= 500);
    if (!isOpen || attempt > 0) return { answer, says: 'the summary was written' };
  }
}

const files = z.array(z.object({ filename: z.string(), patch: z.string().optional() }));

/** Comments on lines of the change: those of new findings that nobody was told yet; those of findings that are gone are resolved. */
async function talk(change: GithubChange, { name, comments: wanted, open }: Posting): Promise<Posted> {
  const threads = await threadsOf(change, name);
  if ('kind' in threads) return { done: [], failed: [`comments on lines: ${threads.why}`] };
  const done: string[] = [];
  const failed: string[] = [];
  const gone = threads.filter(({ key, isResolved }) => !isResolved && !open.has(key));
  for (const { id } of gone) {
    const answer = await change.call('POST', change.graphql, { query: resolving, variables: { id } });
    const why = answer.kind === 'refused' ? answer.why : errorsIn(answer.document);
    if (why === undefined) done.push('a comment on a finding that is gone was resolved');
    else failed.push(`resolving a comment: ${why}`);
  }
  const known = new Set(threads.map(({ key }) => key));
  const fresh = wanted.filter(({ key }) => !known.has(key));
  if (fresh.length === 0) return { done, failed };
  const pull = `${change.base}/repos/${change.path}/pulls/${change.run.change}`;
  const changed = await all(change.call, `${pull}/files`, files);
  if ('kind' in changed) return { done, failed: [...failed, `comments on lines: ${changed.why}`] };
  const lines = new Map(changed.map(({ filename, patch = '' }) => [filename, linesOfPatch(patch)]));
  const placed = fresh.filter(({ path, line }) => lines.get(path)?.has(line)).slice(0, mostComments);
  if (placed.length === 0) return { done, failed };
  const answer = await change.call('POST', `${pull}/reviews`, {
    event: 'COMMENT',
    ...(change.run.commit === undefined ? {} : { commit_id: change.run.commit }),
    comments: placed.map((each) => reviewComment(each, name)),
  });
  if (answer.kind === 'done') done.push(`${placed.length} comments on lines`);
  else failed.push(`comments on lines: ${answer.why}`);
  return { done, failed };
}

function reviewComment({ path, line, key, body }: LineComment, name: string) {
  return { path, line, side: 'RIGHT', body: `${findingMarker(name, key)}\n${body}` };
}

const threadsQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    reviewThreads(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id isResolved comments(first: 1) { nodes { body viewerDidAuthor } } }
    } } } }`;

const resolving = `mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`;

const threadPage = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        reviewThreads: z.object({
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
          nodes: z.array(
            z.object({
              id: z.string(),
              isResolved: z.boolean(),
              comments: z.object({
                nodes: z.array(z.object({ body: z.string(), viewerDidAuthor: z.boolean().optional() })),
              }),
            }),
          ),
        }),
      }),
    }),
  }),
});

interface Thread {
  readonly id: string;
  readonly key: string;
  readonly isResolved: boolean;
}

type Refused = Extract<Called, { readonly kind: 'refused' }>;

/** Our own comments on lines: a marker that somebody else wrote is none. */
async function threadsOf(
  { call, graphql, path, run }: GithubChange,
  name: string,
): Promise<readonly Thread[] | Refused> {
  const [owner, repository] = path.split('/');
  const threads: Thread[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const variables = { owner, name: repository, number: run.change, after };
    const answer = await call('POST', graphql, { query: threadsQuery, variables });
    if (answer.kind === 'refused') return answer;
    const read = threadPage.safeParse(answer.document);
    if (!read.success)
      return { kind: 'refused', status: 200, why: errorsIn(answer.document) ?? 'an answer of another shape' };
    const { nodes, pageInfo } = read.data.data.repository.pullRequest.reviewThreads;
    for (const { id, isResolved, comments: said } of nodes) {
      const [first] = said.nodes;
      const key = first?.viewerDidAuthor === false ? undefined : keyIn(first?.body ?? '', name);
      if (key !== undefined) threads.push({ id, key, isResolved });
    }
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) break;
    after = pageInfo.endCursor;
  }
  return threads;
}

function errorsIn(document: unknown): string | undefined {
  const read = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }).safeParse(document);
  return read.success ? read.data.errors[0]?.message.slice(0, 200) : undefined;
}

/** All pages of a list. */
async function all<T>(
  call: Call,
  path: string,
  shape: z.ZodType<readonly T[]>,
): Promise<readonly T[] | Refused> {
  const items: T[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const answer = await call('GET', `${path}?per_page=100&page=${page}`);
    if (answer.kind === 'refused') return answer;
    const read = shape.safeParse(answer.document);
    if (!read.success) return { kind: 'refused', status: 200, why: 'an answer of another shape' };
    items.push(...read.data);
    if (read.data.length < 100) break;
  }
  return items;
}
