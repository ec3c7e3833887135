import type { Gap } from '#model/gap';
import type { Pipeline, Use } from '../pipeline.ts';

/**
 * Workflows and actions of a tree that call each other in a circle: GitHub refuses them, and what is handed on there
 * was followed once only. One gap a circle, at the call that closes it.
 */
export function circlesIn(pipelines: readonly Pipeline[]): readonly Gap[] {
  const calls = new Map(pipelines.map((each) => [each.path, callsOf(each, pipelines)]));
  const state = new Map<string, 'open' | 'done'>();
  const gaps: Gap[] = [];
  for (const { path } of pipelines) follow([path], calls, state, gaps);
  return gaps;
}

interface Call {
  readonly to: string;
  readonly line: number;
}

/** Without recursion: a tree may hold a chain of ten thousand actions. */
function follow(
  [first = '']: readonly string[],
  calls: ReadonlyMap<string, readonly Call[]>,
  state: Map<string, 'open' | 'done'>,
  gaps: Gap[],
): void {
  if (state.has(first)) return;
  const way = [{ path: first, next: 0 }];
  state.set(first, 'open');
  for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
    const call = calls.get(at.path)?.[at.next++];
    if (call === undefined) {
      state.set(at.path, 'done');
      way.pop();
    } else if (state.get(call.to) === 'open') {
      const from = way.findIndex(({ path }) => path === call.to);
      gaps.push(
        gapOf(
          at.path,
          call,
          way.slice(from).map(({ path }) => path),
        ),
      );
    } else if (!state.has(call.to)) {
      state.set(call.to, 'open');
      way.push({ path: call.to, next: 0 });
    }
  }
}

function gapOf(path: string, { to, line }: Call, circle: readonly string[]): Gap {
  const way = [...circle, to].slice(0, 6).map((each) => `\`${each}\``);
  const detail = `Line ${line}: ${way.join(' calls ')}, a circle that GitHub refuses: it was followed once.`;
  return { analyser: 'pipeline', path, why: 'syntax', detail };
}

function callsOf({ path, jobs }: Pipeline, all: readonly Pipeline[]): readonly Call[] {
  const paths = new Set(all.filter(({ system }) => system === 'github').map((each) => each.path));
  const uses = jobs.flatMap(({ use, steps }) => [use, ...steps.map((step) => step.use)]);
  return uses.flatMap((use) => {
    const to = use === undefined ? undefined : localPath(use, paths);
    return to === undefined || use === undefined ? [] : [{ to, line: use.written.place.line, from: path }];
  });
}

function localPath({ kind, name }: Use, paths: ReadonlySet<string>): string | undefined {
  if (kind !== 'local') return undefined;
  const plain = name.replace(/^(?:\.|\$)\/?/, '').replace(/\/$/, '');
  const within = plain === '' ? '' : `${plain}/`;
  return [plain, `${within}action.yml`, `${within}action.yaml`].find((each) => paths.has(each));
}
