import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail hooks bypasses` */
export const hooksBypassesCommand = command({
  name: 'hooks bypasses',
  summary: 'which commits and pushes passed by the hooks, who did it and why',
  says: [
    'Remembered on this machine only, in .git/handrail/bypasses.jsonl: with HANDRAIL_SKIP the reason and what was found, without any of a secret; commits that pre-commit never looked at (`git commit --no-verify`) without a reason. CI looks at all of them anyway.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the repository (default: the current folder)',
    },
  ],
  options: {
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [{ command: 'handrail hooks bypasses --format json', says: 'For a program.' }],
  run: async ({ arguments: [path], options }, shell) => {
    const { resolve } = await import('node:path');
    const { findHookHome } = await import('../hook-files.ts');
    const { readBypasses } = await import('#program/hooks/bypass-log');
    const { readBypassLines } = await import('#store/hook-log');
    const { bypassesPage } = await import('../bypasses-page.ts');
    const { commonFolder } = await findHookHome(resolve(shell.folder, path ?? '.'), 'git');
    const log = readBypasses(readBypassLines(commonFolder));
    await shell.out.write(
      options.format === 'json' ? `${JSON.stringify(log, null, 2)}\n` : bypassesPage(log),
    );
    return exitCodes.clean;
  },
});
