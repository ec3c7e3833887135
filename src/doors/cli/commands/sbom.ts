import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { imageOptions } from '../image-options.ts';

/** `handrail sbom` */
export const sbomCommand = command({
  name: 'sbom',
  summary: 'write a bill of materials of every package that the tree names',
  says: [
    'CycloneDX 1.6, SPDX 2.3 or SPDX 3.0.1 as JSON, a snapshot for the dependency submission of GitHub, or the reports that GitLab shows its dependencies from. Nothing is asked of a network, and nothing is run.',
    'The same tree gives the same bytes. CycloneDX leaves the time out unless SOURCE_DATE_EPOCH is set; the other forms hold one, which is that or now.',
    'Ends with 3 when a file could not be read or a version is not known: the bill is written, and says so.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder or saved image to look through (default: the current folder); image:NAME is pulled from its registry',
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['cyclonedx', 'spdx', 'spdx3', 'github-dependencies', 'gitlab'],
      says: 'its form; gitlab is a report for each file, into a folder',
      standard: 'cyclonedx',
    },
    output: {
      value: 'FILE',
      completes: 'file',
      says: 'where to write it; a folder for gitlab',
      standard: 'standard output',
    },
    commit: { value: 'REV', says: 'the files of this commit instead of those on disk' },
    include: {
      value: 'PATTERN',
      repeat: 'each',
      says: 'only files that match (as in .gitignore); may be repeated',
    },
    exclude: {
      value: 'PATTERN',
      repeat: 'each',
      says: 'leave out files that match (as in .gitignore); may be repeated',
    },
    'no-ignore': { says: 'look into what .gitignore, .gitattributes and .handrailignore leave out, too' },
    ...imageOptions,
    project: { value: 'NAME', says: 'what the bill is of', standard: 'the name of the folder' },
    'project-version': { value: 'VERSION', says: 'and in which version' },
    sha: {
      value: 'SHA',
      says: 'github-dependencies: the commit',
      standard: 'GITHUB_SHA, or the last commit',
    },
    ref: {
      value: 'REF',
      says: 'github-dependencies: its branch, as refs/heads/main',
      standard: 'GITHUB_REF',
    },
  },
  examples: [
    { command: 'handrail sbom --output sbom.cdx.json', says: 'CycloneDX of the current folder.' },
    {
      command: 'handrail sbom --format spdx --project shop --project-version 2.1.0',
      says: 'SPDX, with the name and version of the product.',
    },
    {
      command: 'handrail sbom app.tar --output app.cdx.json',
      says: 'Of an image, with the layer of each package.',
    },
    {
      command: 'handrail sbom --format gitlab --output reports',
      says: 'A report for each lock file, for artifacts:reports:cyclonedx.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { billGaps, billInventory } = await import('../bill-inventory.ts');
    const { renderBill } = await import('../bill-forms.ts');
    const { deliverBill } = await import('../bill-delivery.ts');
    const taken = await billInventory(path, options, shell);
    const files = renderBill(taken, options, shell);
    await deliverBill(files, options, shell);
    const text = billGaps(taken.inventory);
    if (text === '') return exitCodes.clean;
    await shell.err.write(text);
    return exitCodes.incomplete;
  },
});
