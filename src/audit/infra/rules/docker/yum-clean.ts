import { infraRule } from '../../infra-rule.ts';
import { appendCommand } from '../../mend/docker-run.ts';
import { eachRun, hasWord, installsAny } from './shared-commands.ts';

/** Cache of yum stays in the image. */
export const dockerYumClean = infraRule({
  name: 'docker-yum-clean',
  title: 'Cache of yum stays in the image',
  severity: 'info',
  cwe: 459,
  what: 'What yum fetched is not deleted in the same step.',
  why: 'The image is larger than it has to be, and later steps install from old lists.',
  fix: ['End the step with `yum clean all`.'],
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command'],
  applies: ['docker.file'],
  must: eachRun(
    {
      all: [
        { at: 'is_shipped', isNot: false },
        { some: 'commands', has: installsAny('yum') },
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
  says: 'The cache of yum is not deleted',
  mend: { says: 'Deletes the cache of yum at the end of the step.', write: appendCommand('yum clean all') },
  bad: {
    dockerfile: [
      `FROM rockylinux:9
# flaw
RUN yum install -y httpd-2.4
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM rockylinux:9
RUN yum install -y httpd-2.4 && yum clean all
RUN yum -y install git-2 && rm -rf /var/cache/yum
`,
    ],
  },
});
