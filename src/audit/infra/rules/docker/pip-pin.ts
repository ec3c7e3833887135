import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerPipPin = infraRule({
  name: 'docker-pip-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'pip installs whatever version is newest on the day of the build.',
  why: 'A version that an attacker published gets into the next build, and nobody knows which version was tested.',
  fix: ['Name the version: `flask==3.0.0`; better, a file with digests and `--require-hashes`.'],
  references: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  applies: ['docker.file'],
  must: eachCommand(
    {
      all: [
        installs('pip'),
        {
          at: 'flags',
          containsNot: ['-r', '--requirement', '-c', '--constraint', '-e', '--editable', '--require-hashes'],
        },
      ],
    },
    packagesMatch(/[=<>~@]=?|^(?:https?:|git\+|\.)|[/*]|^(?:pip|setuptools|wheel)$/),
  ),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM python:3.12
# flaw
RUN pip install --no-cache-dir flask gunicorn==22.0.0
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM python:3.12
RUN pip install --no-cache-dir flask==3.0.0 -r requirements.txt "gunicorn>=22,<23"
RUN pip install --upgrade pip && pip install .
RUN pip install git+https://example.com/a.git@0a1b
`,
    ],
  },
});
