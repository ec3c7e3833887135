import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';

/** `handrail secrets status` */
export const secretsStatusCommand = command({
  name: 'secrets status',
  summary: 'list credentials and how far each is: found, rotated, revoked, removed',
  says: [
    "What was done stands in handrail-credentials.json ('handrail secrets mark' writes it). That one is removed nobody can claim: it is said when neither the tree nor, with --history, any commit holds it.",
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder to look at (default: the current one)',
    },
  ],
  options: {
    history: { says: 'look at every commit, too' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail secrets status', says: 'What the tree holds and what is marked.' },
    {
      command: 'handrail secrets status --history',
      says: 'Also what only earlier commits hold, and how long each was open.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { present } = await import('#model/present');
    const { exposures, trackCredentials } = await import('#program/tracking/status');
    const { marksIn } = await import('../marks-in.ts');
    const { scanSecrets } = await import('../secrets-scan.ts');
    const { statusPage } = await import('../status-page.ts');
    const { treeOf } = await import('../target.ts');
    const credentials = marksIn(treeOf(path, shell));
    const tree = await scanSecrets(path, options, shell);
    const history = options.history ? await scanSecrets(path, options, shell, true) : undefined;
    const tracked = trackCredentials({ tree, credentials, ...present({ history }) });
    const told = { historyScanned: options.history, exposedDays: exposures(tracked), credentials: tracked };
    await shell.out.write(
      options.format === 'json' ? `${JSON.stringify(told, null, 2)}\n` : statusPage(tracked, options.history),
    );
    return exitCodes.clean;
  },
});
