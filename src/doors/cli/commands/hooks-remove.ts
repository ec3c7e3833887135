import { hookSystems } from '#program/hooks/hook';
import { command } from '../definition.ts';

/** `handrail hooks remove` */
export const hooksRemoveCommand = command({
  name: 'hooks remove',
  summary: 'take our part out of the hooks again',
  says: ['What was there before is there again, byte for byte. What was remembered of bypasses stays.'],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the repository (default: the current folder)',
    },
  ],
  options: {
    system: {
      value: 'SYSTEM',
      choices: hookSystems,
      says: 'what runs the hooks',
      standard: 'what the repository shows, else git',
    },
    'dry-run': { says: 'write nothing: show what would change' },
  },
  examples: [{ command: 'handrail hooks remove', says: 'Out of whatever runs the hooks here.' }],
  run: async ({ arguments: [path], options }, shell) => {
    const { changeHooks } = await import('../hooks-change.ts');
    return changeHooks(path, { ...options, strict: false, what: 'remove' }, shell);
  },
});
