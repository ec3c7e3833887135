import { infraRule } from '../../infra-rule.ts';

/** Container may make any device. */
export const composeDeviceRules = infraRule({
  name: 'compose-device-rules',
  title: 'Container may make any device',
  severity: 'medium',
  cwe: 668,
  what: 'A rule lets the container use every device of a kind.',
  why: 'Who breaks in makes a device for a disk of the host and reads it.',
  fix: ['Name major and minor number: `c 189:* rmw`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#device_cgroup_rules'],
  applies: ['compose.service'],
  must: { each: 'device_cgroup_rules', must: { at: 'value', matchesNot: /^(?:a\b|[abc]\s+\*:\*)/ } },
  says: 'Every device may be used',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    device_cgroup_rules:
      - "a *:* rwm" # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    device_cgroup_rules:
      - "c 189:* rmw"
`,
    ],
  },
});
