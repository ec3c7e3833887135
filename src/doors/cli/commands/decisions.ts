import { daysBetween, isOver } from '#model/day';
import type { PackageDecision } from '#model/decision';
import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail decisions` */
export const decisionsCommand = command({
  name: 'decisions',
  summary: 'list what was decided about flaws of packages, and what of it still holds',
  says: [
    'Reads handrail.yaml alone. Which entries match nothing any more is told by `handrail scan`, which looks packages up.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder with a handrail.yaml (default: the current one)',
    },
  ],
  options: {
    config: { value: 'FILE', completes: 'file', says: 'this file instead' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [{ command: 'handrail decisions', says: 'Who decided what, and until when.' }],
  run: async ({ arguments: [folder], options }, shell) => {
    const { openConfig } = await import('../config-file.ts');
    const { decisionSentence, nameOf } = await import('#program/vex/sentence');
    const { visible } = await import('#report/inert/visible');
    const decisions = openConfig(folder, options.config, shell)?.config.decisions ?? [];
    const listed = decisions.map((each) => ({ ...each, state: stateOf(each, shell.today) }));
    if (options.format === 'json') {
      await shell.out.write(`${JSON.stringify(listed, null, 2)}\n`);
      return exitCodes.clean;
    }
    const lines = listed.map((each) => {
      const { advisory, package: name = 'every package', versions, location, state } = each;
      const of = versions === undefined ? name : `${name} ${versions}`;
      const head = `${nameOf(advisory)} of ${of} (${location.path}:${location.line}): ${state}`;
      return `${visible(head)}\n  ${visible(decisionSentence({ ...each, source: 'handrail' }))}\n`;
    });
    await shell.out.write(lines.length === 0 ? 'Nothing was decided yet.\n' : lines.join(''));
    return exitCodes.clean;
  },
});

/** Days before the end from which on it is said. */
const soon = 14;

function stateOf({ until }: PackageDecision, today: string): string {
  if (until === undefined) return 'holds';
  if (isOver(until, today)) return `ended on ${until}`;
  const days = daysBetween(today, until);
  return days > soon ? `holds until ${until}` : `ends soon, on ${until}`;
}
