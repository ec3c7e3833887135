import type { Merged } from '../agents/merge.ts';
import { blockText, hasBlock, withoutBlocks } from './block.ts';
import type { HookChoice, HookName } from './hook.ts';

/** What is told where the program is not there; the commit goes on all the same. */
const missing =
  'handrail: not found in node_modules or on the PATH, so nothing was checked. Install it: npm install --save-dev handrail';

/**
 * A shell script of a hook with our part in it: behind its first line, so that no `exit` of what is there comes before it.
 *
 * @param before the script that is there; undefined where there is none
 */
export function scriptWith(hook: HookName, before: string | undefined, choice: HookChoice): Merged {
  const lines = blockLines(hook, choice);
  if (before === undefined)
    return { kind: 'text', text: `#!/bin/sh\n${blockText({ lines, indent: '', also: 'the file' }, '\n')}` };
  const why = whyNotShell(before);
  if (why !== undefined) return { kind: 'left', why };
  const bare = withoutBlocks(before);
  if (bare === undefined) return changed(before, scriptWith(hook, undefined, choice));
  const first = /^#![^\n]*(?:\n|$)/.exec(bare)?.[0] ?? '';
  const isHalf = first !== '' && !first.endsWith('\n');
  const block = blockText(
    { lines, indent: '', ...(isHalf ? { also: 'the line end before it' as const } : {}) },
    '\n',
  );
  return changed(before, { kind: 'text', text: `${first}${block}${bare.slice(first.length)}` });
}

/** A script without our part. */
export function scriptWithout(before: string | undefined): Merged {
  if (before === undefined || !hasBlock(before)) return { kind: 'same' };
  const text = withoutBlocks(before);
  return text === undefined ? { kind: 'gone' } : { kind: 'text', text };
}

function changed(before: string, after: Merged): Merged {
  return after.kind === 'text' && after.text === before ? { kind: 'same' } : after;
}

/** Why a hook is none that lines for a shell could be put into. */
function whyNotShell(text: string): string | undefined {
  if (text.includes('\0')) return 'it is a program, not a script';
  if (/^#![^\n]*\r/.test(text)) return 'its lines end as on Windows, which no shell reads';
  const named = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(text);
  if (named === null) return undefined;
  const [, program = '', first = ''] = named;
  const shell = (program.endsWith('/env') ? first : program).split('/').at(-1) ?? '';
  if (/^(?:sh|bash|dash|ash|ksh|zsh|mksh)$/.test(shell)) return undefined;
  return `it is a script for ${shell === '' ? 'another program' : shell}, not for a shell`;
}

/** What stands in a script; nothing that only some shells know, since Git for Windows and BusyBox run it, too. */
function blockLines(hook: HookName, choice: HookChoice): readonly string[] {
  const { installed, strict } = choice;
  return [
    'handrail_hook() (',
    ...(installed === undefined
      ? []
      : [`  command -v node >/dev/null 2>&1 || PATH="$PATH:"${quoted(folderOf(installed.node))}`]),
    // One that is part of the repository would be code of whoever wrote it.
    '  if [ -x node_modules/.bin/handrail ] && ! git ls-files --error-unmatch node_modules/.bin/handrail >/dev/null 2>&1; then',
    '    node_modules/.bin/handrail hook "$@"',
    '  elif command -v handrail >/dev/null 2>&1; then',
    '    handrail hook "$@"',
    ...(installed === undefined
      ? []
      : [
          `  elif [ -x ${quoted(installed.node)} ] && [ -f ${quoted(installed.program)} ]; then`,
          `    ${quoted(installed.node)} ${quoted(installed.program)} hook "$@"`,
        ]),
    '  else',
    '    exit 127',
    '  fi',
    ')',
    ...(hook === 'post-commit' ? ['handrail_hook post-commit || :'] : calling(hook, strict)),
  ];
}

function calling(hook: HookName, strict: boolean): readonly string[] {
  const option = strict ? ' --strict' : '';
  const isPush = hook === 'pre-push';
  return [
    ...(isPush ? ['handrail_pushed=$(cat)'] : []),
    'handrail_result=0',
    isPush
      ? `printf '%s\\n' "$handrail_pushed" | handrail_hook ${hook}${option} "$@" || handrail_result=$?`
      : `handrail_hook ${hook}${option} || handrail_result=$?`,
    'case $handrail_result in',
    '  0) ;;',
    `  126 | 127) echo ${quoted(missing)} >&2${strict ? '; exit 1' : ''} ;;`,
    '  *) exit 1 ;;',
    'esac',
    ...(isPush ? handingOn : []),
  ];
}

/** What git wrote to the hook is there again for what follows. */
const handingOn = [
  'if [ -z "$handrail_pushed" ]; then exec </dev/null; else exec <<handrail_end',
  '$handrail_pushed',
  'handrail_end',
  'fi',
];

/** The same in one line, for settings of other tools that name a command. */
export function commandLine(hook: HookName, strict: boolean): string {
  const option = strict && hook !== 'post-commit' ? ' --strict' : '';
  const call = `"$h" hook ${hook}${option}`;
  const isOurs = '{ [ "$h" = handrail ] || ! git ls-files --error-unmatch "$h" >/dev/null 2>&1; }';
  const found = `if command -v "$h" >/dev/null 2>&1 && ${isOurs}; then ${call}; c=$?; [ "$c" -eq 127 ] || exit "$c"; fi`;
  const otherwise = hook === 'post-commit' ? '' : `; echo "${missing}" >&2${strict ? '; exit 1' : ''}`;
  return `for h in node_modules/.bin/handrail handrail; do ${found}; done${otherwise}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function folderOf(path: string): string {
  return path.replace(/[\\/][^\\/]*$/, '');
}
