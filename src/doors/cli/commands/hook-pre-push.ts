import { command } from '../definition.ts';

/** `handrail hook pre-push` */
export const hookPrePushCommand = command({
  name: 'hook pre-push',
  summary: 'what the pre-push hook runs: look for secrets in what is pushed',
  says: [
    'Reads on standard input what git says of the push (githooks(5)), and looks at every version of every file in commits that no remote is known to have: a secret that one commit brought and the next removed is pushed, too.',
    'Ends with 1 to stop the push, with 0 to let it go; what could not be checked lets it go and is told, unless --strict is given.',
  ],
  arguments: [
    { name: 'REMOTE', required: false, says: 'the name of the remote, as git gives it' },
    { name: 'URL', required: false, says: 'its address, as git gives it' },
  ],
  options: {
    strict: { says: 'also stop where something could not be checked' },
  },
  examples: [
    {
      command:
        'echo "HEAD $(git rev-parse HEAD) refs/heads/x $(git rev-parse HEAD~3)" | handrail hook pre-push origin',
      says: 'As git would for the last three commits.',
    },
  ],
  run: async ({ arguments: [remote = ''], options }, shell) => {
    const { prePush } = await import('../hook-push.ts');
    return prePush(remote, options, shell);
  },
});
