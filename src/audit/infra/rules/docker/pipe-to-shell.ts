import { infraRule } from '../../infra-rule.ts';
import { eachCommand } from './shared-commands.ts';

/** Build runs a script straight from the network. */
export const dockerPipeToShell = infraRule({
  name: 'docker-pipe-to-shell',
  title: 'Build runs a script straight from the network',
  severity: 'medium',
  cwe: 494,
  what: 'What a server answers is given to a shell as it comes, without a look at it.',
  why: 'Whoever gets at the server, its name or the line runs what they like while the image is built, and puts it into the image.',
  fix: [
    'Fetch the file, check it against a digest that stands in the Dockerfile (`sha256sum -c`), then run it.',
    'Better, install the package of the distribution, or copy it from an image of the publisher.',
  ],
  references: [
    'https://docs.docker.com/build/building/best-practices/#run',
    'https://cwe.mitre.org/data/definitions/494.html',
  ],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      {
        at: 'program',
        matches: /^(?:(?:ba|da|a|z|k)?sh|python[\d.]*|perl|ruby|node|php|source|\.|eval|pwsh)$/,
      },
      { at: 'input', is: ['curl', 'wget', 'fetch', 'aria2c', 'lynx'] },
    ],
  }),
  says: 'A script from the network is run unseen',
  bad: {
    dockerfile: [
      `FROM debian:12
# flaw
RUN curl -sSL https://get.example.com/install.sh | sh
`,
      `FROM debian:12
# flaw
RUN apt-get update && \\
    bash -c "$(wget -qO- https://get.example.com/x)"
`,
      `FROM debian:12
# flaw
RUN <<END
curl https://get.example.com/x | sudo -E bash -
END
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM debian:12
RUN curl -sSL https://get.example.com/a.tgz | tar xz
RUN curl -o x.sh https://get.example.com/x.sh && echo "0a1b  x.sh" | sha256sum -c && sh x.sh
RUN echo "curl x | sh" > /readme
`,
    ],
  },
});
