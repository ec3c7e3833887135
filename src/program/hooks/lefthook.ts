import type { Merged } from '../agents/merge.ts';
import { hasBlock, withoutBlocks } from './block.ts';
import { type HookChoice, type HookName, hookNames } from './hook.ts';
import { commandLine } from './script.ts';
import { type WantedLines, withLines } from './yaml-lines.ts';

/** Settings of lefthook (lefthook.dev, `commands` and `jobs`) with our command in each hook. */
export function lefthookWith(before: string | undefined, choice: HookChoice): Merged {
  return withAll(
    before,
    hookNames.map((hook) => wantedOf(hook, choice)),
  );
}

/** Puts several stretches of lines in, or none; what was put in before is renewed. */
export function withAll(before: string | undefined, wanted: readonly WantedLines[]): Merged {
  let text = before === undefined ? '' : (withoutBlocks(before) ?? '');
  for (const each of wanted) {
    const result = withLines(text, each);
    if ('why' in result) return { kind: 'left', why: result.why };
    text = result.text;
  }
  return text === before ? { kind: 'same' } : { kind: 'text', text };
}

/** Takes out what is ours; of a file that was only ours nothing is left. */
export function withoutAll(before: string | undefined): Merged {
  if (before === undefined || !hasBlock(before)) return { kind: 'same' };
  const text = withoutBlocks(before) ?? '';
  return text === '' ? { kind: 'gone' } : { kind: 'text', text };
}

function wantedOf(hook: HookName, { strict }: HookChoice): WantedLines {
  const settings = [
    'run: |',
    `  ${commandLine(hook, strict)}`,
    // What git says of a push comes on standard input.
    ...(hook === 'pre-push' ? ['use_stdin: true'] : []),
  ];
  const command = ['handrail:', ...settings.map((line) => `  ${line}`)];
  const job = ['- name: handrail', ...settings.map((line) => `  ${line}`)];
  const commands = ['commands:', ...command.map((line) => `  ${line}`)];
  return {
    places: [
      { keys: [hook, 'jobs'], holds: 'list', lines: job },
      { keys: [hook, 'commands'], holds: 'map', lines: command },
      { keys: [hook], holds: 'map', lines: commands },
    ],
    otherwise: [`${hook}:`, ...commands.map((line) => `  ${line}`)],
  };
}
