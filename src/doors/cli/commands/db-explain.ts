import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail db explain` */
export const dbExplainCommand = command({
  name: 'db explain',
  summary: 'why a version of a package is, or is not, affected: every advisory that is known of it',
  says: [
    'Names every advisory of the package with all its names, the versions it speaks of, how the version compares with them, and which file of the tree (of Handrail or of another tool) says to leave it alone. Records that were withdrawn are listed, too. Nothing is asked of a network.',
    'Ends with 3 when no advisories of its ecosystem are on this machine.',
  ],
  arguments: [
    { name: 'PURL', required: true, says: 'a Package URL: pkg:npm/lodash@4.17.15, pkg:pypi/jinja2' },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder whose ignores are looked at (default: the current one)',
    },
  ],
  options: {
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [
    {
      command: 'handrail db explain pkg:npm/lodash@4.17.15',
      says: 'Which advisories speak of this version, and which do not.',
    },
    {
      command: 'handrail db explain pkg:maven/org.apache.logging.log4j/log4j-core',
      says: 'All of a package.',
    },
  ],
  run: async ({ arguments: [written = '', path], options }, shell) => {
    const { readPurl } = await import('#ir/packages/sbom/purl');
    const { openInstalled } = await import('#store/advisories/installed');
    const { advisoryRoot } = await import('../db-source.ts');
    const { explainedPage, explanationOf } = await import('../package-explanation.ts');
    const purl = readPurl(written);
    if (purl === undefined)
      throw new UserError(
        'usage',
        `'${written}' is no Package URL.`,
        'Write for instance pkg:npm/lodash@4.17.15; `handrail sbom` prints those of a tree.',
      );
    const installed = openInstalled(advisoryRoot(shell));
    const advisories = installed?.open(purl.ecosystem);
    if (installed === undefined || advisories === undefined) {
      await shell.err.write(
        `There are no advisories of ${purl.ecosystem} on this machine. \`handrail db update --ecosystems ${purl.ecosystem}\` fetches them.\n`,
      );
      return exitCodes.incomplete;
    }
    const told = await explanationOf(purl, { installed, advisories, path, shell });
    await shell.out.write(
      options.format === 'json'
        ? `${JSON.stringify(told, null, 2)}\n`
        : explainedPage(told, Math.min(shell.out.columns, 100)),
    );
    return exitCodes.clean;
  },
});
