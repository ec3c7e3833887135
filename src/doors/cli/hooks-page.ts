import { hasBlock } from '#program/hooks/block';
import { readBypasses } from '#program/hooks/bypass-log';
import { count } from '#report/wording';
import { readBypassLines } from '#store/hook-log';
import type { PlannedFile } from './agent-files.ts';
import { besides, type HookHome, planHooks, shownPath } from './hook-files.ts';

/** How it stands with the hooks of a repository; whole where all of them are as they would be written, strict or not. */
export function hooksPage(home: HookHome): { readonly text: string; readonly isWhole: boolean } {
  const plans = [false, true].map((strict) => planHooks(home, { strict }, 'put'));
  const strict = plans[1]?.files.every(({ result }) => result.kind === 'same') === true;
  const plan = plans[strict ? 1 : 0] ?? { root: home.root, files: [] };
  const states = plan.files.map((file) => `  ${shownPath(plan, home, file.path)}: ${stateOf(file)}`);
  const isWhole = plan.files.every(({ result }) => result.kind === 'same');
  const { bypasses } = readBypasses(readBypassLines(home.commonFolder));
  const lines = [
    `Hooks run by ${home.system}${strict ? ', strict' : ''}`,
    ...states,
    ...(isWhole ? [besides(home)] : ['  handrail hooks install puts them in.']),
    bypasses.length === 0
      ? 'No bypass is remembered.'
      : `${count(bypasses.length, 'bypass', 'bypasses')} remembered: handrail hooks bypasses lists them.`,
  ];
  return { text: lines.map((line) => (line === undefined ? '' : `${line}\n`)).join(''), isWhole };
}

function stateOf({ before, result }: PlannedFile): string {
  if (result.kind === 'same') return 'in place';
  if (result.kind === 'left') return `left alone: ${result.why}`;
  return before !== undefined && hasBlock(before) ? 'in another form than would be written now' : 'not there';
}
