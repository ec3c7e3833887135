import { infraRule } from '../../infra-rule.ts';

/** Step of the build runs without walls. */
export const dockerRunInsecure = infraRule({
  name: 'docker-run-insecure',
  title: 'Step of the build runs without walls',
  severity: 'medium',
  cwe: 250,
  what: 'A step asks for all rights of the machine that builds (`--security=insecure`), or for its network.',
  why: 'What that step fetches and runs can change the machine, and reach what only it can reach.',
  fix: ['Take the option away; do what needs it outside of the build.'],
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  applies: ['docker.file'],
  must: {
    each: 'run',
    must: {
      all: [
        { at: 'security', isNot: 'insecure' },
        { at: 'network', isNot: 'host' },
      ],
    },
  },
  says: 'A step of the build has the rights of the machine',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN --security=insecure mount /dev/sda1 /mnt
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN --network=none make
`,
    ],
  },
});
