import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

/** Octal with write for others, without the bit that keeps others from deleting; or `a+w`, `o+w`, `ugo+rwx`. */
const mode = /^0?[02-7]?[0-7]{2}[2367]$|^(?:[ugoa]*[+=-][rwxXst]*,)*(?:[ug]*[oa][ugoa]*)[+=][rxXst]*w/;

/** Everybody in the container may change files. */
export const dockerWorldWritable = infraRule({
  name: 'docker-world-writable',
  title: 'Everybody in the container may change files',
  severity: 'low',
  cwe: 732,
  what: 'Files or folders are made writable for every user.',
  why: 'Who breaks into any program of the container, as whichever user, can replace programs and settings and so take over the rest.',
  fix: [
    'Give the files to the user that needs them (`COPY --chown=app`), with `chmod 755` or `u=rwX,go=rX`.',
  ],
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  applies: ['docker.file'],
  must: {
    all: [
      eachCommand({
        all: [{ at: 'program', is: 'chmod' }, hasWord(mode), { not: hasWord(/^\/(?:var\/)?tmp\/?$/) }],
      }),
      ...['copy', 'add'].map((each) => ({ each, must: { at: 'chmod', matchesNot: mode } })),
    ],
  },
  says: 'Everybody may write',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN chmod -R 777 /srv/app
# flaw
COPY --chmod=0777 run.sh /
`,
      `FROM debian:12
# flaw
RUN mkdir /data && chmod a+rwx /data
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN chmod 755 /srv && chmod u+w,go-w /srv/a && chmod 1777 /tmp && chmod +x /run.sh
COPY --chmod=755 run.sh /
`,
    ],
  },
});
