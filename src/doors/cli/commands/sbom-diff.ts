import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail sbom diff` */
export const sbomDiffCommand = command({
  name: 'sbom diff',
  summary: 'tell what differs between two bills of materials',
  says: [
    'Packages that came, went or changed their version or licence. Bills may be CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, of any tool; a folder stands for the bill of its files.',
    'Ends with 0 whether or not they differ; --exit-code makes that 1 when they do.',
  ],
  arguments: [
    { name: 'OLD', required: true, completes: 'file', says: 'a bill, or a folder' },
    { name: 'NEW', required: true, completes: 'file', says: 'a bill, or a folder' },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['text', 'json', 'markdown'],
      says: 'how to print it',
      standard: 'text',
    },
    'exit-code': { says: 'end with 1 when they differ' },
  },
  examples: [
    { command: 'handrail sbom diff released.cdx.json .', says: 'What a release would bring.' },
    {
      command: 'handrail sbom diff old.spdx.json new.cdx.json --format markdown',
      says: 'For a comment on a pull request.',
    },
  ],
  run: async ({ arguments: [before = '', after = ''], options }, shell) => {
    const { compareBills } = await import('#evidence/difference/compare');
    const { differencePage, isEmpty } = await import('../bill-difference.ts');
    const { listedAt } = await import('../bill-listed.ts');
    const old = await listedAt(before, shell);
    const difference = compareBills(old, await listedAt(after, shell));
    await shell.out.write(differencePage(difference, options.format ?? 'text'));
    return options['exit-code'] && !isEmpty(difference) ? exitCodes.findings : exitCodes.clean;
  },
});
