import { infraRule } from '../../infra-rule.ts';
import { appendCommand } from '../../mend/docker-run.ts';
import { eachRun, hasWord, installsAny } from './shared-commands.ts';

/** Cache of zypper stays in the image. */
export const dockerZypperClean = infraRule({
  name: 'docker-zypper-clean',
  title: 'Cache of zypper stays in the image',
  severity: 'info',
  cwe: 459,
  what: 'What zypper fetched is not deleted in the same step.',
  why: 'The image is larger than it has to be, and later steps install from old lists.',
  fix: ['End the step with `zypper clean --all`.'],
  references: ['https://en.opensuse.org/SDB:Zypper_manual'],
  applies: ['docker.file'],
  must: eachRun(
    {
      all: [
        { at: 'is_shipped', isNot: false },
        { some: 'commands', has: installsAny('zypper') },
      ],
    },
    {
      some: 'commands',
      has: {
        any: [
          {
            all: [
              { at: 'manager', is: 'zypper' },
              { at: 'action', is: ['clean', 'cc'] },
            ],
          },
          { all: [{ at: 'program', is: 'rm' }, hasWord(/^\/var\/cache/)] },
        ],
      },
    },
  ),
  says: 'The cache of zypper is not deleted',
  mend: {
    says: 'Deletes the cache of zypper at the end of the step.',
    write: appendCommand('zypper clean --all'),
  },
  bad: {
    dockerfile: [
      `FROM opensuse/leap:15.6
# flaw
RUN zypper -n install vim=9.1
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM opensuse/leap:15.6
RUN zypper -n install vim=9.1 && zypper clean --all
`,
    ],
  },
});
