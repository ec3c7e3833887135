import { infraRule } from '../../infra-rule.ts';
import { eachCommand } from './shared-commands.ts';

/** pip takes packages from whoever answers. */
export const dockerPipUnverified = infraRule({
  name: 'docker-pip-unverified',
  title: 'pip takes packages from whoever answers',
  severity: 'medium',
  cwe: 295,
  what: 'pip is told to trust a host without checking it, or asks an index over plain HTTP.',
  why: 'Whoever is on the line, or gets at the server, puts packages of their own into the image.',
  fix: [
    'Take `--trusted-host` away and use `https://`; name the certificate of your own index with `--cert`.',
  ],
  references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host'],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      { at: 'program', matches: /^pip[\d.]*$/ },
      {
        any: [
          { at: 'flags', contains: '--trusted-host' },
          {
            some: 'flags',
            has: {
              at: 'value',
              matches: /^(?:-i|--index-url|--extra-index-url|-f|--find-links)=http:\/\/(?!localhost|127\.)/,
            },
          },
        ],
      },
    ],
  }),
  says: 'Packages are fetched from whoever answers',
  bad: {
    dockerfile: [
      `FROM python:3.12
# flaw
RUN pip install --trusted-host pypi.example.com flask==3.0.0
# flaw
RUN python -m pip install -i http://pypi.example.com/simple flask==3.0.0
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM python:3.12
RUN pip install -i https://pypi.example.com/simple flask==3.0.0
`,
    ],
  },
});
