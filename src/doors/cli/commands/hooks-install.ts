import { hookSystems } from '#program/hooks/hook';
import { command } from '../definition.ts';

/** `handrail hooks install` */
export const hooksInstallCommand = command({
  name: 'hooks install',
  summary: 'check what is staged before each commit, and what is pushed for secrets',
  says: [
    'Puts a marked part into the hooks of this repository, wherever they are kept: those of git, .husky, lefthook.yml or .pre-commit-config.yaml. What is there stays; a hook that is no shell script is left alone and told. A second run writes nothing, `handrail hooks remove` takes out exactly what was put in.',
    'A commit or push that should go on all the same needs a reason, which is remembered: HANDRAIL_SKIP="why it cannot wait" git commit. docs/hooks.md says more.',
    'Ends with 2 where a hook could not be put in.',
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
    system: {
      value: 'SYSTEM',
      choices: hookSystems,
      says: 'what runs the hooks',
      standard: 'what the repository shows, else git',
    },
    strict: {
      says: 'also stop where nothing could be checked: handrail is missing, or a scan was incomplete',
    },
    'dry-run': { says: 'write nothing: show what would change' },
  },
  examples: [
    { command: 'handrail hooks install', says: 'For whatever runs the hooks here.' },
    { command: 'handrail hooks install --system husky --dry-run', says: 'What would be written for husky.' },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { changeHooks } = await import('../hooks-change.ts');
    return changeHooks(path, { ...options, what: 'put' }, shell);
  },
});
