import { itemsOf } from '#ir/infra/value';
import { fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';
import { copies, renameInstruction } from '../../mend/docker-line.ts';

const special = /^(?:[a-z]+:\/\/|git@)|\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|gz|bz2|xz|zst)$/i;
/** What a single file is called that is no archive. */
const file = /\.(?:jar|war|ear|json|ya?ml|py|js|sh|sql|xml|conf|ini|properties|txt|html)$/i;

/** What a variable stands for may be an archive or address, unless the destination tells that it is a file. */
function fetchesOrUnpacks({ view, place, path }: Subject): Verdict {
  const sources = itemsOf(view.entries.get('sources')?.value);
  if (sources.length === 0 || sources.some((each) => each.kind === 'text' && special.test(each.text)))
    return holds;
  const destination = view.entries.get('destination')?.value;
  const isFile = destination?.kind === 'text' && file.test(destination.text);
  const isKnown = sources.every(({ kind }) => kind === 'text') || isFile;
  return isKnown ? fails({ place, path, written: '' }) : unsure();
}

/** ADD where COPY would do. */
export const dockerAddLocal = infraRule({
  name: 'docker-add-local',
  title: 'ADD where COPY would do',
  severity: 'info',
  cwe: 710,
  what: 'ADD fetches addresses and unpacks archives by itself; for files of the folder COPY is meant.',
  why: 'An archive that somebody puts in place of a file is unpacked over the image, and nobody sees it in the Dockerfile.',
  fix: ['Write COPY.'],
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  applies: ['docker.file'],
  must: { each: 'add', must: { check: fetchesOrUnpacks } },
  says: 'ADD copies files of the folder',
  mend: { says: 'Writes COPY instead of ADD.', write: renameInstruction('ADD', 'COPY', copies) },
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
ADD app /srv/app
`,
      `FROM eclipse-temurin:21
ARG JAR_FILE
# flaw
ADD \${JAR_FILE} app.jar
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
ADD rootfs.tar.xz /
ADD https://example.com/x /x
ADD --chown=1:1 app-*.tgz /srv/
`,
      `FROM debian:12
ADD $FILE /srv/
`,
    ],
  },
});
