import { itemsOf } from '#ir/infra/value';
import { fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';
import { eachCommand } from './shared-commands.ts';

function hasHighId({ view, place, path }: Subject): Verdict {
  const words = itemsOf(view.entries.get('words')?.value);
  for (const [i, word] of words.entries()) {
    if (word.kind === 'unknown') return unsure();
    if (word.kind !== 'text') continue;
    const [, joined] = /^--uid=(\d+)$/.exec(word.text) ?? [];
    const next = words[i + 1];
    const written =
      joined ?? (/^(?:-u|--uid)$/.test(word.text) && next?.kind === 'text' ? next.text : undefined);
    if (written !== undefined && Number(written) >= 10_000) return holds;
  }
  return fails({ place, path, written: 'words' });
}

/** User of the image may be one of the host. */
export const dockerUserLowId = infraRule({
  name: 'docker-user-low-id',
  title: 'User of the image may be one of the host',
  severity: 'info',
  cwe: 250,
  what: 'The build makes a user without a number, or with a number below 10000.',
  why: 'Numbers of users count for container and host alike: who breaks out, or gets at a mounted folder, has the rights of the host’s user with that number.',
  fix: ['Give a high number: `useradd --uid 10001 app`.'],
  references: ['https://docs.docker.com/engine/security/userns-remap/'],
  applies: ['docker.file'],
  must: eachCommand({ at: 'program', is: ['useradd', 'adduser'] }, { check: hasHighId }),
  says: 'A user is made without a number of its own above 10000',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN useradd --system app
USER app
`,
      `FROM alpine:3.20
# flaw
RUN adduser -D -u 1000 app
USER app
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN useradd --uid 10001 app
USER app
`,
      `FROM alpine:3.20
RUN adduser -D -u 12345 app
`,
      `FROM debian:12
RUN useradd --uid=$ID app
`,
    ],
  },
});
