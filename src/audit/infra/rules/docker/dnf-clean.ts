import { infraRule } from '../../infra-rule.ts';
import { appendCommand } from '../../mend/docker-run.ts';
import { eachRun, hasWord, installsAny } from './shared-commands.ts';

/** Cache of dnf stays in the image. */
export const dockerDnfClean = infraRule({
  name: 'docker-dnf-clean',
  title: 'Cache of dnf stays in the image',
  severity: 'info',
  cwe: 459,
  what: 'What dnf fetched is not deleted in the same step.',
  why: 'The image is larger than it has to be, and later steps install from old lists.',
  fix: ['End the step with `dnf clean all`.'],
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command'],
  applies: ['docker.file'],
  must: eachRun(
    {
      all: [
        { at: 'is_shipped', isNot: false },
        { some: 'commands', has: installsAny('dnf', 'microdnf') },
        { not: { some: 'mounts', has: { at: 'type', is: ['cache', 'tmpfs'] } } },
      ],
    },
    {
      some: 'commands',
      has: {
        any: [
          {
            all: [
              { at: 'manager', is: ['yum', 'dnf', 'microdnf'] },
              { at: 'action', is: 'clean' },
            ],
          },
          { all: [{ at: 'program', is: 'rm' }, hasWord(/^\/var\/(?:cache|lib)(?:\/(?:yum|dnf|\*)|\/?$)/)] },
        ],
      },
    },
  ),
  says: 'The cache of dnf is not deleted',
  mend: { says: 'Deletes the cache of dnf at the end of the step.', write: appendCommand('dnf clean all') },
  bad: {
    dockerfile: [
      `FROM rockylinux:9
# flaw
RUN dnf install -y httpd-2.4
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM rockylinux:9
RUN dnf install -y httpd-2.4 && dnf clean all
RUN dnf -y install git-2 && rm -rf /var/cache/dnf
`,
    ],
  },
});
