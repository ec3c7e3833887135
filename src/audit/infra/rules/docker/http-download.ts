import { infraRule } from '../../infra-rule.ts';
import { eachRun, hasWord } from './shared-commands.ts';

const plain =
  /^['"]?(?:http|ftp):\/\/(?!localhost|127\.|10\.|192\.168\.|\[|proxy|[^/]*proxy|host\.docker\.internal|169\.254\.|metadata)[\w-]+\./i;
const checkers = /^(?:sha\d*sum|shasum|md5sum|gpgv?|openssl|cosign|minisign|b2sum|cksum|rpm)$/;

/** Download over plain HTTP. */
export const dockerHttpDownload = infraRule({
  name: 'docker-http-download',
  title: 'Download over plain HTTP',
  severity: 'medium',
  confidence: 'medium',
  cwe: 319,
  what: 'The build fetches files without encryption, and checks none of them by a digest or signature.',
  why: 'Whoever is on the line can put their own in place of what is fetched, and it gets into the image.',
  fix: ['Use `https://`.', 'Where there is only `http://`, check a digest that stands in the Dockerfile.'],
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  applies: ['docker.file'],
  must: {
    all: [
      eachRun(
        {
          some: 'commands',
          has: { all: [{ at: 'program', is: ['curl', 'wget', 'aria2c', 'git'] }, hasWord(plain)] },
        },
        { some: 'commands', has: { at: 'program', matches: checkers } },
      ),
      { each: 'add', where: { at: 'checksum', isSet: false }, must: { at: 'sources', matchesNot: plain } },
    ],
  },
  says: 'Something is fetched without encryption and not checked',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN wget http://downloads.example.com/tool.tgz && tar xzf tool.tgz
`,
      `FROM debian:12
# flaw
ADD http://downloads.example.com/tool.tgz /opt/
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN wget http://downloads.example.com/tool.tgz && echo "0a1b  tool.tgz" | sha256sum -c
RUN curl http://localhost:8080/ && curl -x http://proxy.internal:3128 https://example.com/
`,
    ],
  },
});
