import { UserError } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';

/** `handrail fix` */
export const fixCommand = command({
  name: 'fix',
  summary: 'mend findings of all families where an edit is known to hold',
  says: [
    'Shows edits of code, infrastructure code, pipelines and manifests of packages as a unified diff. On a terminal it asks then whether to write them; elsewhere it writes nothing unless --apply is given. Every edit was tried in memory first: the whole program, all infrastructure code or all pipelines are read again, the finding must be gone, nothing new may be found, and the file must still parse.',
    'After writing, the tree is scanned again: a file whose findings are not gone, or with which others are found, is put back as it was. All files of a fix are written or none; an interruption puts everything back.',
    'Edits that change what a program stores or answers (a hash, what a page shows), or for which a resource may have to be made anew, are offered only for a finding that is named; advice (severity info) only where it or its rule is. Packages move here where an edit of a manifest does all of it, within their major version. Lines with secrets are masked in what is shown.',
    'With --packages the changes of `handrail plan --only packages` are made: manifests are edited where that gives the new version and nothing else, read again and looked up again; what only a package manager can write (lock files, hashes) is told as a command to copy, which runs no scripts of packages where that can be said. Nothing is fetched and no package manager is run.',
    'Ends with 0; with 3 when something that should have been written was not, or was taken back.',
  ],
  arguments: [
    {
      name: 'FINDING',
      required: false,
      says: 'FILE:LINE, the beginning of a key, or a folder or file to mend whole (default: the current folder)',
      completes: 'folder',
    },
    { name: 'PATH', required: false, completes: 'folder', says: 'the folder that holds the finding' },
  ],
  options: {
    rule: {
      value: 'RULE',
      repeat: 'comma',
      completes: 'rule',
      says: 'mend findings of these rules, or of a family (`pipeline`), only',
    },
    packages: { says: 'mend packages with known flaws only, also where a command has to follow' },
    package: { value: 'NAME', repeat: 'comma', says: 'with --packages: these packages only' },
    advisory: { value: 'ID', repeat: 'comma', says: 'with --packages: what these advisories speak of only' },
    'no-major': { says: 'with --packages: stay within major versions' },
    'dry-run': { says: 'show the edits only, and do not ask' },
    apply: {
      alias: 'write',
      says: 'write the edits and scan again; a file that changed meanwhile is left alone',
    },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail fix', says: 'What could be mended here, as a diff; asks on a terminal.' },
    { command: 'handrail fix --apply', says: 'Mend all that can be, proved by a scan afterwards.' },
    { command: 'handrail fix shop/orders.py:12 --apply', says: 'Mend one finding.' },
    { command: 'handrail fix --rule code/sql-injection --apply', says: 'Mend all of one rule.' },
    { command: 'handrail fix --packages', says: 'What to change of packages, as a diff and commands.' },
  ],
  run: async ({ arguments: words, options }, shell) => {
    if (options.apply && options['dry-run'])
      throw new UserError('usage', '--apply and --dry-run contradict each other.', 'Give one of them.');
    if (options.packages) {
      const { fixPackages } = await import('../package-fixes.ts');
      return fixPackages(words, { ...options, write: options.apply }, shell);
    }
    refuseOfPackages(options);
    const { fixTree } = await import('../fix-tree.ts');
    return fixTree(words, options, shell);
  },
});

function refuseOfPackages(options: {
  readonly package: readonly string[];
  readonly advisory: readonly string[];
  readonly 'no-major': boolean;
}): void {
  if (options.package.length + options.advisory.length === 0 && !options['no-major']) return;
  throw new UserError(
    'usage',
    '--package, --advisory and --no-major are about packages.',
    'Add --packages, or leave them out.',
  );
}
