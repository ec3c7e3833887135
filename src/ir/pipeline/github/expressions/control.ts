import { type Control, fixedContexts, freeText, github, ofWriters, structured } from './control.table.ts';

/** Who decides what a path of the context `github` holds; `steps` are the names behind `github`, in small letters. */
export function controlOfGithub(steps: readonly (string | undefined)[]): Control {
  const [first, ...rest] = steps;
  // The whole context holds the event.
  if (first === undefined) return steps.length === 0 ? 'stranger' : 'unknown';
  if (first === 'event') return controlOfEvent(rest);
  return github.get(first) ?? 'fixed';
}

/** Whether a context holds nothing that anybody outside of the workflow decides. */
export function isFixedContext(name: string): boolean {
  return fixedContexts.has(name);
}

function controlOfEvent(steps: readonly (string | undefined)[]): Control {
  if (steps.length === 0) return 'stranger';
  if (steps.includes(undefined)) return 'unknown';
  const path = steps.join('.');
  const isOf = (beginning: string) => path === beginning || path.startsWith(`${beginning}.`);
  const writers = ofWriters.some(isOf);
  if (isOf('inputs') || isOf('client_payload')) return 'writer';
  if (structured.some((pattern) => pattern.test(path))) return 'fixed';
  const last = steps.at(-1) ?? '';
  // An object or a list that holds texts.
  const isWhole = steps.length === 1 && !writers && objects.has(last);
  const isHead = /^(?:pull_request\.head|workflow_run\.head_commit|head_commit|commits\.[^.]+)$/.test(path);
  if (isWhole || isHead) return 'stranger';
  if (!freeText.has(last) && last !== '*') return 'fixed';
  return writers ? 'writer' : 'stranger';
}

/** What an event is about, each with texts in it. */
const objects: ReadonlySet<string> = new Set([
  'issue',
  'pull_request',
  'comment',
  'review',
  'discussion',
  'commits',
  'head_commit',
  'pages',
  'workflow_run',
  'answer',
  'changes',
]);
