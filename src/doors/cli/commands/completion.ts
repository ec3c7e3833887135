import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `handrail completion` */
export const completionCommand = command({
  name: 'completion',
  summary: 'print a completion script for a shell',
  says: ['It knows commands, options, their values and the ids of all rules. Load it anew after an update.'],
  arguments: [{ name: 'SHELL', required: true, choices: shells, says: 'your shell' }],
  options: {},
  examples: [
    { command: 'source <(handrail completion bash)', says: 'In ~/.bashrc.' },
    { command: 'source <(handrail completion zsh)', says: 'In ~/.zshrc, after compinit.' },
    { command: 'handrail completion fish > ~/.config/fish/completions/handrail.fish', says: 'Once.' },
  ],
  run: async ({ arguments: [shellName] }, shell, all) => {
    const { allRules } = await import('#rules');
    const vocabulary = {
      commands: await all(),
      ruleIds: allRules().map(({ id }) => id),
    };
    await shell.out.write((await scriptOf(shellName))(vocabulary));
    return exitCodes.clean;
  },
});

async function scriptOf(shellName: string | undefined) {
  if (shellName === 'zsh') return (await import('../completion/zsh.ts')).zshCompletion;
  if (shellName === 'fish') return (await import('../completion/fish.ts')).fishCompletion;
  return (await import('../completion/bash.ts')).bashCompletion;
}
