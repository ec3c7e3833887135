import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail standards init` */
export const standardsInitCommand = command({
  name: 'standards init',
  summary: 'write the standards that come with Handrail into a folder, to make them your own',
  says: [
    'They are Markdown for people, with data for reports and agents in each section. Below a repository they lie in `standards`; an organisation keeps them in a repository of their own and names the folder with --standards. A file that is there is left as it is.',
  ],
  arguments: [
    { name: 'FOLDER', required: false, completes: 'folder', says: 'where to (default: standards)' },
  ],
  options: {
    only: { value: 'STANDARD', repeat: 'comma', says: 'these only, such as secrets-management' },
  },
  examples: [
    { command: 'handrail standards init', says: 'All, into the folder standards.' },
    {
      command: 'handrail standards init ../security/standards --only secrets-management,pipeline',
      says: 'Two of them, elsewhere.',
    },
  ],
  run: async ({ arguments: [folder = 'standards'], options }, shell) => {
    const { mkdirSync, writeFileSync } = await import('node:fs');
    const { join, resolve } = await import('node:path');
    const { ownData, textsIn } = await import('#source/folder-texts');
    const { hasCode } = await import('../shell.ts');
    const texts = await textsIn(ownData('standards'), 'standards', (name) => name.endsWith('.md'));
    const wanted = texts.filter(
      ({ name }) => options.only.length === 0 || options.only.includes(name.slice(0, -3)),
    );
    const unknown = options.only.filter((each) => !texts.some(({ name }) => name === `${each}.md`));
    if (unknown.length > 0)
      throw new UserError(
        'unknown-standard',
        `There is no standard ${unknown.join(', ')}.`,
        `There are: ${texts.map(({ name }) => name.slice(0, -3)).join(', ')}.`,
      );
    const target = resolve(shell.folder, folder);
    const kept: string[] = [];
    try {
      mkdirSync(target, { recursive: true });
      for (const { name, text } of wanted)
        try {
          // wx neither overwrites a file nor follows a link.
          writeFileSync(join(target, name), text, { flag: 'wx' });
        } catch (error) {
          if (!hasCode(error, 'EEXIST')) throw error;
          kept.push(name);
        }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new UserError(
        'not-written',
        `${folder} was not written: ${why}.`,
        'Check the folder and its rights.',
        error,
      );
    }
    const left = kept.length === 0 ? '' : ` Left as they were: ${kept.join(', ')}.`;
    await shell.out.write(
      `Wrote ${wanted.length - kept.length} standards to ${folder}.${left}\nhandrail standards lint ${folder} checks them after you changed them.\n`,
    );
    return exitCodes.clean;
  },
});
