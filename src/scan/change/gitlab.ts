import { z } from 'zod';
import type { CiRun } from '#model/ci';
import type { Posted, Posting } from '#model/ci-posting';
import type { Call, Called } from './call.ts';
import { findingMarker, keyIn, summaryMarker } from './marker.ts';

/** The change at GitLab, and how its API is reached. */
export interface GitlabChange {
  readonly run: CiRun;
  /** Group and name. */
  readonly path: string;
  readonly base: string;
  readonly call: Call;
}

const mostComments = 30;
const mostPages = 10;

const versions = z
  .array(z.object({ base_commit_sha: z.string(), head_commit_sha: z.string(), start_commit_sha: z.string() }))
  .min(1);

const discussions = z.array(
  z.object({
    id: z.string(),
    notes: z.array(z.object({ id: z.number(), body: z.string(), resolved: z.boolean().optional() })),
  }),
);

type Refused = Extract<Called, { readonly kind: 'refused' }>;

/**
 * Tells GitLab of a run: one note that is written anew in its place, discussions on lines of new findings, each once, which
 * are resolved when the finding is gone, and the state of the commit. Source: GitLab's REST API, "Notes", "Discussions",
 * "Merge requests: get merge request diff versions", "Commits: set the pipeline status".
 */
export async function postToGitlab(
  { run, path, base, call }: GitlabChange,
  posting: Posting,
): Promise<Posted> {
  const project = `${base}/projects/${encodeURIComponent(path)}`;
  const done: string[] = [];
  const failed: string[] = [];
  const note = (what: string, answer: Called) => {
    if (answer.kind === 'refused') failed.push(`${what}: ${answer.why}`);
    else done.push(what);
  };
  if (run.change !== undefined) {
    const request = `${project}/merge_requests/${run.change}`;
    const known = await allDiscussions(call, request);
    if ('kind' in known) failed.push(`the summary and comments: ${known.why}`);
    else {
      note('the summary', await putSummary(call, request, known, posting));
      await talk(call, request, known, { posting, note });
    }
  }
  if (run.commit !== undefined) {
    const { isPassed, says } = posting.state;
    const state = {
      state: isPassed ? 'success' : 'failed',
      name: posting.name,
      description: says.slice(0, 255),
    };
    note('the state of the commit', await call('POST', `${project}/statuses/${run.commit}`, state));
  }
  return { done, failed };
}

type Discussion = z.infer<typeof discussions>[number];

async function allDiscussions(call: Call, request: string): Promise<readonly Discussion[] | Refused> {
  const found: Discussion[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const answer = await call('GET', `${request}/discussions?per_page=100&page=${page}`);
    if (answer.kind === 'refused') return answer;
    const read = discussions.safeParse(answer.document);
    if (!read.success) return { kind: 'refused', status: 200, why: 'an answer of another shape' };
    found.push(...read.data);
    if (read.data.length < 100) break;
  }
  return found;
}

async function putSummary(
  call: Call,
  request: string,
  known: readonly Discussion[],
  { name, summary }: Posting,
): Promise<Called> {
  const marker = summaryMarker(name);
  const body = `${marker}\n${summary}`;
  for (const { id, body: text } of known.flatMap(({ notes }) => notes)) {
    if (!text.startsWith(marker)) continue;
    if (text === body) return { kind: 'done', document: undefined };
    const answer = await call('PUT', `${request}/notes/${id}`, { body });
    if (answer.kind === 'done' || ![403, 404].includes(answer.status)) return answer;
  }
  return call('POST', `${request}/notes`, { body });
}

interface Talk {
  readonly posting: Posting;
  readonly note: (what: string, answer: Called) => void;
}

async function talk(
  call: Call,
  request: string,
  known: readonly Discussion[],
  { posting: { name, comments, open }, note }: Talk,
): Promise<void> {
  const ours = known.flatMap(({ id, notes: [first] }) => {
    const key = first === undefined ? undefined : keyIn(first.body, name);
    return key === undefined ? [] : [{ id, key, isResolved: first?.resolved === true }];
  });
  for (const { id } of ours.filter(({ key, isResolved }) => !isResolved && !open.has(key)))
    note(
      'a comment on a finding that is gone was resolved',
      await call('PUT', `${request}/discussions/${id}`, { resolved: true }),
    );
  const told = new Set(ours.map(({ key }) => key));
  const fresh = comments.filter(({ key }) => !told.has(key)).slice(0, mostComments);
  if (fresh.length === 0) return;
  const answer = await call('GET', `${request}/versions`);
  const read = versions.safeParse(answer.kind === 'done' ? answer.document : undefined);
  const latest = read.success ? read.data[0] : undefined;
  if (latest === undefined) {
    note(
      'comments on lines',
      answer.kind === 'refused'
        ? answer
        : { kind: 'refused', status: 200, why: 'an answer of another shape' },
    );
    return;
  }
  for (const { path, line, key, body } of fresh) {
    const position = {
      position_type: 'text',
      base_sha: latest.base_commit_sha,
      head_sha: latest.head_commit_sha,
      start_sha: latest.start_commit_sha,
      new_path: path,
      old_path: path,
      new_line: line,
    };
    const text = `${findingMarker(name, key)}\n${body}`;
    const sent = await call('POST', `${request}/discussions`, { body: text, position });
    // A line that the change does not touch takes no comment: the summary tells of it.
    if (sent.kind === 'refused' && [400, 422].includes(sent.status)) continue;
    note('a comment on a line', sent);
  }
}
