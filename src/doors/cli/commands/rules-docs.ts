import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail rules docs` */
export const rulesDocsCommand = command({
  name: 'rules docs',
  summary: 'write a page for each rule',
  says: [
    'Markdown: an index (README.md) and a page for each rule, in a folder for each family. The folder must be new or empty, so that nothing is overwritten.',
  ],
  arguments: [{ name: 'DIR', required: true, completes: 'folder', says: 'folder for the pages' }],
  options: {},
  examples: [{ command: 'handrail rules docs out/rules', says: 'A page for each rule below out/rules.' }],
  run: async ({ arguments: [folder = ''] }, shell) => {
    const [{ mkdirSync, writeFileSync }, { dirname, join, resolve }] = await Promise.all([
      import('node:fs'),
      import('node:path'),
    ]);
    const [{ allRules }, { ruleProofs }, { rulePages }] = await Promise.all([
      import('#rules'),
      import('../rule-proof.ts'),
      import('../rule-pages.ts'),
    ]);
    const root = resolve(shell.folder, folder);
    const pages = rulePages(allRules(), ruleProofs());
    try {
      await makeEmpty(root, folder);
      for (const { path, text } of pages) {
        const file = join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        // wx neither overwrites a file nor follows a link.
        writeFileSync(file, text, { flag: 'wx' });
      }
    } catch (error) {
      throw notWritten(folder, error);
    }
    await shell.out.write(
      `Wrote ${pages.length} pages to ${folder}; begin with ${join(folder, 'README.md')}.\n`,
    );
    return exitCodes.clean;
  },
});

async function makeEmpty(root: string, folder: string): Promise<void> {
  const { mkdirSync, readdirSync } = await import('node:fs');
  mkdirSync(root, { recursive: true });
  if (readdirSync(root).length === 0) return;
  throw new UserError(
    'folder-not-empty',
    `${folder} is not empty.`,
    'Give a new or empty folder: pages of rules that are gone would stay beside the new ones.',
  );
}

function notWritten(folder: string, error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error && 'code' in error)) return error;
  return new UserError(
    'docs-not-written',
    `The pages were not written to ${folder}: ${error.message}.`,
    'Check the folder and its rights.',
    error,
  );
}
