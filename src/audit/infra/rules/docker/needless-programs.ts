import { infraRule } from '../../infra-rule.ts';
import { eachCommand } from './shared-commands.ts';

/** Program that a container has no use for. */
export const dockerNeedlessPrograms = infraRule({
  name: 'docker-needless-programs',
  title: 'Program that a container has no use for',
  severity: 'info',
  cwe: 710,
  what: 'A step calls a program that makes no sense while an image is built: `top`, `shutdown`, `service`, `mount`.',
  why: 'It does nothing, or not what was meant; services do not stay running.',
  fix: ['Take it away; what must run when the container starts belongs into CMD or ENTRYPOINT.'],
  references: ['https://docs.docker.com/build/building/best-practices/'],
  applies: ['docker.file'],
  must: eachCommand({
    at: 'program',
    is: [
      'top',
      'htop',
      'shutdown',
      'reboot',
      'service',
      'systemctl',
      'free',
      'ps',
      'kill',
      'killall',
      'mount',
      'ifconfig',
      'vim',
      'vi',
      'nano',
      'ssh',
    ],
  }),
  says: 'A program is called that has no use in a build',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN service nginx start
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -y vim
`,
    ],
  },
});
