import { infraRule } from '../../infra-rule.ts';
import { eachRun } from './shared-commands.ts';
import { runsNoDownload } from './shared-downloads.ts';

/** Build runs a script that it fetched, unchecked. */
export const dockerDownloadedScript = infraRule({
  name: 'docker-downloaded-script',
  title: 'Build runs a script that it fetched, unchecked',
  severity: 'medium',
  confidence: 'medium',
  cwe: 494,
  what: 'A script is fetched and run in the same step; nothing checks that it is the one that was meant.',
  why: 'Whoever gets at the server, its name or the line runs what they like while the image is built, and puts it into the image.',
  fix: [
    'Check it against a digest that stands in the Dockerfile before it is run: `echo "<digest>  install.sh" | sha256sum -c -`.',
    'Or use `ADD --checksum=sha256:… https://…`.',
  ],
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  applies: ['docker.file'],
  must: eachRun(
    { some: 'commands', has: { at: 'program', is: ['curl', 'wget'] } },
    { check: runsNoDownload },
  ),
  says: 'A fetched script is run unchecked',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN curl -fsSL https://get.example.com/install.sh -o install.sh && bash install.sh
`,
      `FROM debian:12
# flaw
RUN wget https://get.example.com/setup.sh && chmod +x setup.sh && ./setup.sh
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN curl -fsSL https://get.example.com/install.sh -o install.sh \\
 && echo "0a1b install.sh" | sha256sum -c - && bash install.sh
RUN curl -o a.tgz https://get.example.com/a.tgz && bash setup.sh
`,
    ],
  },
});
