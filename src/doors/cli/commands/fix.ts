import { exitCodes, UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import type { OfferedFix, Offers } from '#scan/fix';
import type { Fixing, FixTexts } from '#scan/fixing';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail fix` */
export const fixCommand = command({
  name: 'fix',
  summary: 'mend findings of code, infrastructure code, pipelines or packages where an edit is known to hold',
  says: [
    'Shows edits as a unified diff and writes nothing unless --write is given. Every edit was tried in memory first: the whole program, all infrastructure code or all pipelines are read again, the finding must be gone, nothing new may be found, and the file must still parse.',
    'Edits that change what a program stores or answers (a hash, what a page shows), or for which a resource may have to be made anew, are offered only for a finding that is named; advice (severity info) only where it or its rule is. Lines with secrets are masked in what is shown.',
    'With --packages the changes of `handrail plan` are made: manifests are edited where that gives the new version and nothing else, read again and looked up again; what only a package manager can write (lock files, hashes) is told as a command to copy, which runs no scripts of packages where that can be said. Nothing is fetched and no package manager is run.',
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
    packages: { says: 'mend packages with known flaws instead of code, infrastructure code and pipelines' },
    package: { value: 'NAME', repeat: 'comma', says: 'with --packages: these packages only' },
    advisory: { value: 'ID', repeat: 'comma', says: 'with --packages: what these advisories speak of only' },
    'no-major': { says: 'with --packages: stay within major versions' },
    'dry-run': { says: 'show the edits only, as is done anyway without --write' },
    write: { says: 'write the edits; a file that changed meanwhile is left alone' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail fix', says: 'What could be mended here, as a diff.' },
    { command: 'handrail fix shop/orders.py:12 --write', says: 'Mend one finding.' },
    { command: 'handrail fix --rule code/sql-injection --write', says: 'Mend all of one rule.' },
    { command: 'handrail fix --packages', says: 'What to change of packages, as a diff and commands.' },
  ],
  run: async ({ arguments: [first, second], options }, shell) => {
    if (options.write && options['dry-run'])
      throw new UserError('usage', '--write and --dry-run contradict each other.', 'Give one of them.');
    if (options.packages) {
      const { fixPackages } = await import('../package-fixes.ts');
      return fixPackages([first, second], options, shell);
    }
    refuseOfPackages(options);
    const { oneFinding, scanCode } = await import('../code-scan.ts');
    const { openFixing } = await import('#scan/fixing');
    const name = second !== undefined || (first !== undefined && isName(first, shell)) ? first : undefined;
    const path = name === undefined ? first : second;
    const { scan, request } = await scanCode(path, options, shell, ['code', 'infra', 'pipeline']);
    const rules = options.rule.flatMap((rule) =>
      rule.includes('/') ? rule : [rule, `code/${rule}`, `infra/${rule}`, `pipeline/${rule}`],
    );
    const open = scan.findings.filter(
      ({ suppression, ruleId, severity }) =>
        suppression === undefined &&
        (rules.length === 0 ? severity !== 'info' : rules.some((rule) => isOf(ruleId, rule))),
    );
    const wanted = name === undefined ? open : [oneFinding(name, scan)];
    const study = await openFixing(wanted, request);
    const all = await study.offersFor(wanted);
    const offers = name === undefined ? await withoutChanges(all, study) : all;
    const written = options.write ? await writeAll(offers, study, path, shell) : [];
    await tell(offers, {
      wanted,
      study,
      written,
      isWriting: options.write,
      isJson: options.format === 'json',
      shell,
    });
    return exitCodes.clean;
  },
});

/** Whether a rule is the one that is named, or of the family that is. */
function isOf(ruleId: string, named: string): boolean {
  return ruleId === named || ruleId.startsWith(`${named}/`);
}

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

/** What changes results is for a person to decide, one by one. */
async function withoutChanges(offers: Offers, study: Fixing): Promise<Offers> {
  const sure = offers.fixes.filter(({ changesResults }) => !changesResults);
  return sure.length === offers.fixes.length ? offers : study.offersFor(sure.map(({ finding }) => finding));
}

function isName(text: string, { folder }: Shell): boolean {
  return /:\d+(?::|$)/.test(text) || (/^[0-9a-f]{6,32}$/.test(text) && !folder.endsWith(text));
}

/** Paths that were written. */
async function writeAll(
  { texts }: Offers,
  study: FixTexts,
  path: string | undefined,
  shell: Shell,
): Promise<readonly string[]> {
  const { rewriteFile } = await import('#source/rewrite');
  const { treeOf } = await import('../target.ts');
  const tree = treeOf(path, shell);
  return [...texts].flatMap(([file, text]) =>
    rewriteFile(tree, file, study.textOf(file) ?? '', text) ? [file] : [],
  );
}

interface Telling {
  readonly wanted: readonly Finding[];
  readonly study: FixTexts;
  readonly written: readonly string[];
  readonly isWriting: boolean;
  readonly isJson: boolean;
  readonly shell: Shell;
}

async function tell(offers: Offers, telling: Telling): Promise<void> {
  const { shell, isJson, written, wanted, isWriting } = telling;
  const diffs = await diffsOf(offers, telling.study);
  if (isJson) {
    const fixes = offers.fixes.map(({ finding, says, path }) => ({ ...nameOf(finding), says, path }));
    const refused = offers.refused.map(({ finding, why }) => ({ ...nameOf(finding), why }));
    await shell.out.write(`${JSON.stringify({ fixes, refused, written, diffs }, null, 2)}\n`);
    return;
  }
  const { visible, visibleLines } = await import('#report/inert/visible');
  const left = [...offers.texts.keys()].filter((path) => !written.includes(path));
  const lines = [
    ...diffs.map(({ diff }) => visibleLines(diff)),
    ...offers.fixes.map(sentenceOf).map(visible),
    offers.fixes.length === 0
      ? `No edit is known to hold for ${wanted.length === 1 ? 'this finding' : `these ${wanted.length} findings`}: handrail explain FINDING says what to do.`
      : `${offers.fixes.length} of ${wanted.length} findings ${isWriting ? 'mended' : 'can be mended'}; each was tried${isWriting ? '' : ': --write writes them'}.`,
    ...(isWriting
      ? left.map((path) => `Left alone, since it changed or cannot be written: ${visible(path)}`)
      : []),
    '',
  ];
  await shell.out.write(lines.join('\n'));
}

function sentenceOf({ finding, says }: OfferedFix): string {
  const { path, line } = finding.location;
  return `${path}:${line} ${finding.ruleId}: ${says}`;
}

function nameOf({ key, ruleId, location: { path, line } }: Finding) {
  return { key, ruleId, place: `${path}:${line}` };
}

async function diffsOf(
  { fixes, texts, together, hidden }: Offers,
  study: FixTexts,
): Promise<readonly { readonly path: string; readonly diff: string }[]> {
  const { withoutRepeats } = await import('#audit/code/fixes/fix');
  const { shownDiff } = await import('#scan/fix-diff');
  const diffs: { readonly path: string; readonly diff: string }[] = [];
  for (const path of texts.keys()) {
    const own = fixes.filter((each) => each.path === path).flatMap(({ edits }) => edits);
    const edits = together?.get(path) ?? withoutRepeats(own);
    const shown = await shownDiff(path, edits, study, hidden.get(path));
    if (shown !== undefined) diffs.push({ path, diff: shown.diff });
  }
  return diffs;
}
