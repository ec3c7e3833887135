import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';

/** `handrail packages reviews` */
export const packagesReviewsCommand = command({
  name: 'packages reviews',
  summary: 'which packages were reviewed before they came in, and which were not',
  says: [
    'Lists the records of handrail-components.yaml, those that no longer hold, and the packages that manifests ask for without a record. Packages that were there before `packages.intake` was set need none: only what a change brings is stopped.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder of the project (default: the current one)',
    },
  ],
  options: {
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [{ command: 'handrail packages reviews', says: 'Of the current folder.' }],
  run: async ({ arguments: [path], options }, shell) => {
    const { openPackageTree, reviewsAt } = await import('../package-tree.ts');
    const { askedFor, keyOf } = await import('#audit/packages/intake/new-components');
    const { isExempt, reviewsOf } = await import('#audit/packages/intake/unreviewed-component');
    const { exemptionsOf } = await import('#scan/packages-intake');
    const { reviewsPage } = await import('../reviews-page.ts');
    const { inventories, root, request } = await openPackageTree(path, options, shell);
    const { reviews } = await reviewsAt(root);
    const exempt = await exemptionsOf(request);
    const first = new Map([...askedFor(inventories)].reverse().map((each) => [keyOf(each.component), each]));
    const asked = [...first.values()].reverse();
    const { today } = shell;
    const without = asked.filter(
      (each) => !isExempt(each, { exempt }) && reviewsOf(each, { reviews, today }).length === 0,
    );
    await shell.out.write(
      reviewsPage({ reviews, without, asked: asked.length, today }, options.format === 'json'),
    );
    return exitCodes.clean;
  },
});
