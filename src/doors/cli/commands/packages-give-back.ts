import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';

/** `handrail packages give-back` */
export const packagesGiveBackCommand = command({
  name: 'packages give-back',
  summary: 'which upstreams this depends on most, and what they are known to need',
  says: [
    'Counts for each package the manifests that ask for it and the packages of lock files that need it, themselves or by others, and tells what of it only its authors can mend: that nobody maintains it, flaws without a fix, versions that were taken back. Who maintains a package, what it is paid, whether it has a policy for reports: no file of a project says that, and no registry is asked.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'a folder with one application or many (default: the current one)',
    },
  ],
  options: {
    most: { value: 'NUMBER', says: 'so many are listed', standard: '25' },
    format: { value: 'FORMAT', choices: ['markdown', 'json'], says: 'how to print it', standard: 'markdown' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail packages give-back', says: 'A list for the next meeting about open source.' },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const most = Number(options.most ?? '25');
    if (!Number.isInteger(most) || most < 1 || most > 1000)
      throw new UserError('usage', '--most needs a number from 1 to 1000.', 'Leave it out for 25.');
    const { openPackageTree } = await import('../package-tree.ts');
    const { giveBack } = await import('#audit/packages/intake/give-back');
    const { giveBackPage } = await import('../give-back-page.ts');
    const { inventories, scan } = await openPackageTree(path, options, shell);
    const unknown = scan.gaps.filter(({ why }) => why === 'no-advisories').map(({ detail }) => detail);
    const upstreams = giveBack(inventories, scan.findings, most);
    await shell.out.write(giveBackPage(upstreams, unknown, options.format === 'json'));
    return unknown.length > 0 ? exitCodes.incomplete : exitCodes.clean;
  },
});
