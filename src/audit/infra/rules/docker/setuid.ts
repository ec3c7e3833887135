import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

const mode = /^0?[4567][0-7]{3}$|^(?:[ugoa]*[+=-][rwxXt]*,)*(?:u|a|ug|)[+=][rwxXt]*s/;

/** Program that runs as its owner, whoever starts it. */
export const dockerSetuid = infraRule({
  name: 'docker-setuid',
  title: 'Program that runs as its owner, whoever starts it',
  severity: 'low',
  cwe: 250,
  what: 'A file gets the setuid or setgid bit.',
  why: 'Who breaks in as a user without rights may become the owner of the file through a flaw of that program, mostly root.',
  fix: [
    'Leave the bit away; give the single capability that is needed (`setcap`), or start the program as that user.',
  ],
  references: ['https://cwe.mitre.org/data/definitions/250.html'],
  applies: ['docker.file'],
  must: {
    all: [
      eachCommand({ all: [{ at: 'program', is: 'chmod' }, hasWord(mode)] }),
      ...['copy', 'add'].map((each) => ({ each, must: { at: 'chmod', matchesNot: mode } })),
    ],
  },
  says: 'A program gets the rights of its owner',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN chmod u+s /usr/bin/tool
# flaw
RUN chmod 4755 /usr/bin/other
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN chmod 0755 /usr/bin/tool && chmod 1777 /tmp && chmod u-s /bin/su && chmod g+s /srv/shared
`,
    ],
  },
});
