import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail debug packages` */
export const debugPackagesCommand = command({
  name: 'debug packages',
  summary: 'show which packages a file or folder names',
  says: [
    'For whoever works on Handrail, or asks why a package was or was not found: what each file says, as text.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: true,
      says: 'a lock file, a manifest, an SBOM, or a folder with such files',
      completes: 'file',
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['text', 'json'],
      says: 'text: a line for each package; json: everything',
      standard: 'text',
    },
    as: { value: 'ID', says: 'read one file as this format, whatever its name: npm/package-lock' },
  },
  examples: [
    { command: 'handrail debug packages package-lock.json', says: 'Every package that a lock file names.' },
  ],
  run: async ({ arguments: [path = ''], options }, shell) => {
    const { showPackages } = await import('../debug-packages.ts');
    const text = await showPackages(path, options.format ?? 'text', options.as);
    if (text === undefined) {
      throw new UserError(
        'no-packages',
        `Nothing at ${path} names packages in a format that Handrail reads.`,
        'Lock files, manifests, SBOMs and databases of installed packages are; --as names a format.',
      );
    }
    await shell.out.write(text);
    return exitCodes.clean;
  },
});
