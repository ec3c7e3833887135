import { UserError } from '#model/failure';
import type { ScanOptions } from './scan-options.ts';

/** Options that say opposite things; scanning by one of them would leave the user in the wrong belief. */
export function refuseContradictions(options: ScanOptions, path: string | undefined): void {
  const stdin = options.stdin || path === '-';
  const targets = [
    options.commit !== undefined && '--commit',
    options.range !== undefined && '--range',
    options.staged && '--staged',
    options.history && '--history',
    options.changed && options.commit === undefined && '--changed',
    stdin && '--stdin',
  ].filter((name) => name !== false);
  const [first, second] = targets;
  if (first && second)
    throw contradiction(`${first} and ${second} each say what to scan.`, 'Give one of them.');
  if (options.stdin && path !== undefined && path !== '-') {
    throw contradiction(
      `--stdin and the path ${path} each say what to scan.`,
      'For the name by which to judge the text, use --stdin-name.',
    );
  }
  if (!stdin && options['stdin-name'] !== undefined)
    throw contradiction('--stdin-name names a text that is not read.', 'Add --stdin.');
  if (stdin && options.base !== undefined)
    throw contradiction('Standard input has no revision that --base could compare with.', 'Use --baseline.');
  if (options.range !== undefined && options.base !== undefined) {
    throw contradiction(
      '--range already says what to compare with: its first commit.',
      `Give --commit with --base instead, or the range alone.`,
    );
  }
  if (options.changed && options.commit !== undefined && options.base === undefined) {
    throw contradiction('--changed needs to know what --commit is compared with.', 'Add --base.');
  }
  refuseHistoryContradictions(options);
  const isVerifying = options.verify || options['verify-only'].length > 0;
  const without =
    options.skip.includes('secrets') || (options.only.length > 0 && !options.only.includes('secrets'));
  if (isVerifying && without)
    throw contradiction(
      '--verify asks about secrets, which are left out.',
      'Leave out --verify, or look for secrets.',
    );
  const both = options.only.find((family) => options.skip.includes(family));
  if (both) throw contradiction(`--only and --skip both name ${both}.`, 'Leave one of them out.');
}

function refuseHistoryContradictions(options: ScanOptions): void {
  const { history, since, branch, stashes, dangling } = options;
  const parts = [
    since !== undefined && '--since',
    branch.length > 0 && '--branch',
    stashes && '--stashes',
    dangling && '--dangling',
  ].filter((name) => name !== false);
  if (!history && parts[0])
    throw contradiction(`${parts[0]} says which part of a history.`, 'Add --history.');
  if (history && options.base !== undefined) {
    throw contradiction(
      '--base compares two states of a tree, --history looks at all of them.',
      'For what came after a commit give --since; for what is known already, --baseline.',
    );
  }
  const part = parts.find((name) => name === '--since' || name === '--branch');
  if (dangling && part) {
    throw contradiction(`${part} narrows the history, --dangling looks beyond it.`, 'Leave one of them out.');
  }
}

function contradiction(message: string, hint: string): UserError {
  return new UserError('contradiction', message, hint);
}
