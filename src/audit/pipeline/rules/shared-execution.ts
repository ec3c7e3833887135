import { commandsOf } from '#ir/pipeline/commands';
import type { Step } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { HitStep } from '../hit.ts';
import { actionsRunFolder, runsFolder } from './shared-execution.table.ts';
import { inputOf } from './shared-walk.ts';

/** Most commands of one step that are told. */
const most = 5;

/** Where a step runs what the folder that it works in says. */
export function executionsIn(step: Step): readonly HitStep[] {
  const { run, use } = step;
  if (run !== undefined)
    return commandsOf(run)
      .filter(({ program, words }) => runs(program, words))
      .slice(0, most)
      .map(({ words, start, end }) => ({
        place: placeWithin(run, start, end),
        says: `\`${(words[0] ?? '').slice(0, 40)}\` runs what the folder says.`,
      }));
  if (use === undefined) return [];
  const name = use.name.toLowerCase();
  const isRun = use.kind === 'local' ? !name.endsWith('.yml') : actionsRunFolder.has(name);
  if (!isRun || (name === 'ruby/setup-ruby' && inputOf(step, 'bundler-cache')?.value?.text !== 'true'))
    return [];
  return [
    {
      place: use.written.place,
      says:
        use.kind === 'local'
          ? `The action \`${use.name}\` is taken from the folder.`
          : `\`${use.name}\` runs what the folder says.`,
    },
  ];
}

function runs(program: string, [first = '', ...words]: readonly (string | undefined)[]): boolean {
  if (/^\.{1,2}[/\\]/.test(first)) return true;
  const by = runsFolder.get(program);
  if (by === undefined || by === true) return by === true;
  return words.some((word) => word !== undefined && by.test(word));
}
