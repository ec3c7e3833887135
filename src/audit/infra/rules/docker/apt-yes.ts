import { itemsOf } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';
import { addFlag } from '../../mend/docker-run.ts';
import { eachCommand, installs } from './shared-commands.ts';

/** Twice quiet means yes. */
function isVeryQuiet({ view, place, path }: Subject): Verdict {
  const words = itemsOf(view.entries.get('words')?.value);
  const quiet = words.filter((word) => word.kind === 'text' && /^(?:-q|--quiet)$/.test(word.text));
  return quiet.length > 1 ? holds : fails({ place, path, written: 'words' });
}

/** apt may wait for an answer. */
export const dockerAptYes = infraRule({
  name: 'docker-apt-yes',
  title: 'apt may wait for an answer',
  severity: 'info',
  cwe: 1188,
  what: 'apt asks before it installs, and nobody is there to answer.',
  why: 'The build stops, or whoever builds answers by hand and nobody knows what was built.',
  fix: ['Add `-y`.'],
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  applies: ['docker.file'],
  must: eachCommand(installs('apt'), {
    any: [
      {
        at: 'flags',
        contains: [
          '-y',
          '--yes',
          '--assume-yes',
          '-qq',
          '--force-yes',
          '-qqy',
          '-yqq',
          '-q=2',
          '-s',
          '--dry-run',
          '--download-only',
          '-d',
        ],
      },
      { some: 'flags', has: { at: 'value', matches: /^(?:-o|--option)=APT::Get::Assume-Yes=/i } },
      { at: 'input', is: 'yes' },
      { check: isVeryQuiet },
    ],
  }),
  says: 'apt may ask, and nobody answers',
  mend: {
    says: 'Adds `-y`.',
    write: addFlag('-y', { programs: ['apt-get', 'apt'], actions: ['install'] }, [
      '-y',
      '--yes',
      '-qq',
      '--assume-yes',
    ]),
  },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN apt-get update && apt-get install --no-install-recommends curl
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN apt-get update && apt-get install -qqy curl && yes | apt-get install git
`,
    ],
  },
});
