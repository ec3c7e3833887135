import type { Ecosystem } from '#model/component';
import { type ComponentReview, takenIn } from '#model/component-review';
import { isDay } from '#model/day';
import { exitCodes, UserError } from '#model/failure';
import { quoted } from '#program/quoted';
import { command } from '../definition.ts';
import type { PackageTree } from '../package-tree.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail packages review` */
export const packagesReviewCommand = command({
  name: 'packages review',
  summary: 'what is known of a package before it comes in, and the record that somebody looked',
  says: [
    'Shows what this machine knows of a package: advisories, its licence and registry where a lock file says them, what it brings, and what rules say of it. What is not known is said to be unknown. Nothing is asked of a network.',
    'With --write a record is added to handrail-components.yaml: who, why, what else there would be, and what was known. On a terminal what is missing is asked for. Commit the file with the change that brings the package: that is what `packages.intake` of handrail.yaml asks for.',
  ],
  arguments: [
    { name: 'NAME', required: true, says: 'as the manifest names it, with @VERSION where one is meant' },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder of the project (default: the current one)',
    },
  ],
  options: {
    ecosystem: {
      value: 'NAME',
      says: 'npm, PyPI, Maven …',
      standard: 'that of the manifest that asks for it',
    },
    why: { value: 'TEXT', says: 'what it is needed for' },
    alternatives: { value: 'TEXT', says: 'what else there would be, and why not that' },
    by: { value: 'WHO', says: 'who looked at it', standard: 'your login name' },
    scope: { value: 'SCOPE', choices: ['development'], says: 'the review holds for development only' },
    versions: { value: 'RANGE', says: 'the review holds for these versions only' },
    'review-again': { value: 'DAY', says: 'after this day it no longer holds, as 2027-01-31' },
    write: { says: 'add the record to handrail-components.yaml' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail packages review left-pad', says: 'What is known of it.' },
    {
      command:
        "handrail packages review left-pad --why 'Pads table cells' --alternatives 'padStart, too new for us' --write",
      says: 'Records that you looked.',
    },
  ],
  run: async ({ arguments: [written = '', path], options }, shell) => {
    const { openPackageTree, reviewsAt } = await import('../package-tree.ts');
    const { signalsOfComponent } = await import('#audit/packages/intake/component-signals');
    const { present } = await import('#model/present');
    const tree = await openPackageTree(path, options, shell);
    const [, name = written, version] = /^(.+?)@([^@/]+)$/.exec(written) ?? [];
    const ecosystem = ecosystemOf(name, options.ecosystem, tree);
    if (!mayBeName(name))
      throw new UserError(
        'usage',
        `${quoted(name)} is no name of a package.`,
        'Write it as a manifest does: left-pad, @scope/name, group:artifact, example.com/module.',
      );
    const { text, reviews } = await reviewsAt(tree.root);
    const signals = signalsOfComponent({
      ecosystem,
      name,
      ...present({ version }),
      inventories: tree.inventories,
      registries: tree.study.registries,
      findings: tree.scan.findings,
      advisoriesOf: tree.study.isKnown(ecosystem)
        ? (of) => tree.study.advisoriesOf({ ecosystem, name }, of)
        : undefined,
    });
    const { reviewPage } = await import('../review-page.ts');
    const before = reviews.filter((each) => each.ecosystem === ecosystem && each.name === name);
    if (!options.write) {
      await shell.out.write(reviewPage({ ecosystem, name, signals, before }, options.format === 'json'));
      return exitCodes.clean;
    }
    if (options.format !== 'json')
      await shell.out.write(reviewPage({ ecosystem, name, signals, before }, false));
    const said = await answersOf(options, shell);
    const review: Omit<ComponentReview, 'location'> = {
      ecosystem,
      name,
      on: shell.today,
      ...said,
      signals: Object.fromEntries(signals.map((each) => [each.name, each.says])),
    };
    const { addReview } = await import('../add-review.ts');
    addReview(tree.root, text, review);
    await shell.out.write(
      options.format === 'json'
        ? `${JSON.stringify({ written: 'handrail-components.yaml', review }, null, 2)}\n`
        : `Recorded in handrail-components.yaml: ${name} (${ecosystem}), by ${said.by}. Commit it with the change that brings the package.\n`,
    );
    return exitCodes.clean;
  },
});

/** Names of all ecosystems are parts between slashes, without blanks, and no path. */
function mayBeName(name: string): boolean {
  return (
    name.length <= 300 && !/[\s\p{C}\\]/u.test(name) && name.split('/').every((part) => !/^\.*$/.test(part))
  );
}

/** The ecosystem that is named, or the one whose manifests ask for the package. */
function ecosystemOf(name: string, asked: string | undefined, { inventories }: PackageTree): Ecosystem {
  const all = inventories.flatMap(({ components }) => components);
  const found = new Set(all.filter((each) => each.name === name).map(({ ecosystem }) => ecosystem));
  const wanted = asked?.toLowerCase();
  const [only, ...more] = [...found].filter((each) => wanted === undefined || each.toLowerCase() === wanted);
  if (only !== undefined && more.length === 0) return only;
  const named = ecosystemNamed(wanted);
  if (named !== undefined) return named;
  throw new UserError(
    'usage',
    asked !== undefined
      ? `'${asked}' is no ecosystem whose packages are reviewed.`
      : found.size === 0
        ? `No file of the tree names ${name}, so its ecosystem is not known.`
        : `${name} is a package of ${[...found].join(' and ')}.`,
    'Say which with --ecosystem: npm, PyPI, Maven, Go, NuGet …',
  );
}

/** Ecosystems as people write them. */
function ecosystemNamed(wanted: string | undefined): Ecosystem | undefined {
  return [...takenIn].find((each) => each.toLowerCase() === wanted);
}

interface Asked {
  readonly why: string | undefined;
  readonly alternatives: string | undefined;
  readonly by: string | undefined;
  readonly scope: string | undefined;
  readonly versions: string | undefined;
  readonly 'review-again': string | undefined;
}

type Answers = Pick<ComponentReview, 'by' | 'why' | 'alternatives' | 'scope' | 'versions' | 'reviewAgain'>;

/** What the options say; what is missing is asked for where somebody sits at a terminal. */
async function answersOf(options: Asked, shell: Shell): Promise<Answers> {
  const { present } = await import('#model/present');
  const { env, today } = shell;
  const by = options.by ?? (env['GIT_AUTHOR_NAME'] || env['USER'] || env['LOGNAME'] || env['USERNAME']);
  const who = by?.trim() || (await asked('Who looked at it? ', shell));
  const why = options.why?.trim() || (await asked('What is it needed for? ', shell));
  if (!who) throw new UserError('usage', 'Who looked at it is not known.', 'Say so with --by.');
  if (!why) throw new UserError('usage', 'Why it is needed is not said.', "Say so with --why 'TEXT'.");
  const alternatives =
    options.alternatives?.trim() || (await asked('What else would there be? (may be empty) ', shell));
  const again = options['review-again'];
  if (again !== undefined && (!isDay(again) || again < today))
    throw new UserError(
      'usage',
      `--review-again needs a day to come, as 2027-01-31, not '${again}'.`,
      'Leave it out where it holds for good.',
    );
  return {
    by: who,
    why,
    ...present({
      alternatives: alternatives || undefined,
      scope: options.scope === 'development' ? ('development' as const) : undefined,
      versions: options.versions,
      reviewAgain: again,
    }),
  };
}

async function asked(question: string, shell: Shell): Promise<string | undefined> {
  const { ask } = shell;
  return ask === undefined ? undefined : shell.interruptible((signal) => ask(question, signal));
}
