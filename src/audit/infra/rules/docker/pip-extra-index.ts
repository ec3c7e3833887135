import { infraRule } from '../../infra-rule.ts';
import { eachCommand } from './shared-commands.ts';

/** Second index of packages. */
export const dockerPipExtraIndex = infraRule({
  name: 'docker-pip-extra-index',
  title: 'Second index of packages',
  severity: 'low',
  cwe: 427,
  what: 'pip asks a second index beside the first, and takes the highest version, whoever has it.',
  why: 'Who publishes a package of the same name with a higher number on the public index gets theirs installed (dependency confusion).',
  fix: [
    'Use one index that passes on what is public: `--index-url`.',
    'Or pin every package with `--require-hashes`.',
  ],
  references: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url'],
  applies: ['docker.file'],
  must: eachCommand(
    {
      all: [
        { at: 'program', matches: /^pip[\d.]*$/ },
        {
          some: 'flags',
          has: {
            at: 'value',
            matches:
              /^--extra-index-url=(?!https:\/\/(?:download\.pytorch\.org|pypi\.nvidia\.com|pypi\.org)\b)./,
          },
        },
      ],
    },
    { at: 'flags', contains: '--require-hashes' },
  ),
  says: 'Packages may come from either of two indexes',
  bad: {
    dockerfile: [
      `FROM python:3.12
# flaw
RUN pip install --extra-index-url https://pypi.example.com/simple orders==1.2.0
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM python:3.12
RUN pip install --extra-index-url=https://download.pytorch.org/whl/cpu torch==2.3.0
RUN pip install --require-hashes --extra-index-url https://pypi.example.com/simple -r requirements.txt
`,
    ],
  },
});
