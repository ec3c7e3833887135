import { infraRule } from '../../infra-rule.ts';

/** Container is counted with others. */
export const composeCgroupParent = infraRule({
  name: 'compose-cgroup-parent',
  title: 'Container is counted with others',
  severity: 'info',
  cwe: 653,
  what: 'The container is put into a control group of somebody’s own choice.',
  why: 'Limits of that group count for it instead of its own; it may use up what others need.',
  fix: ['Take `cgroup_parent` away unless the group exists for this.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#cgroup_parent'],
  applies: ['compose.service'],
  must: { at: 'cgroup_parent', isSet: false },
  says: 'The container is in another control group',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    cgroup_parent: m-executor-abcd # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    restart: always
`,
    ],
  },
});
