import { infraRule } from '../../infra-rule.ts';
import { addFlag } from '../../mend/docker-run.ts';
import { eachRun, hasWord, installsAny } from './shared-commands.ts';

/** Cache of pip stays in the image. */
export const dockerPipCache = infraRule({
  name: 'docker-pip-cache',
  title: 'Cache of pip stays in the image',
  severity: 'info',
  cwe: 459,
  what: 'pip keeps what it fetched in the image.',
  why: 'The image is larger than it has to be.',
  fix: [
    'Add `--no-cache-dir`, or keep the cache out of the image: `RUN --mount=type=cache,target=/root/.cache/pip`.',
  ],
  references: ['https://pip.pypa.io/en/stable/topics/caching/'],
  applies: ['docker.file'],
  where: {
    not: {
      some: 'env',
      has: {
        all: [
          { at: 'name', is: 'PIP_NO_CACHE_DIR' },
          { at: 'value', isNot: ['', '0', 'false', 'no', 'off'] },
        ],
      },
    },
  },
  must: eachRun(
    {
      all: [
        {
          some: 'commands',
          has: {
            all: [
              { at: 'program', matches: /^pip[\d.]*$/ },
              installsAny('pip'),
              { at: 'flags', containsNot: '--no-cache-dir' },
            ],
          },
        },
        { not: { some: 'mounts', has: { at: 'type', is: 'cache' } } },
      ],
    },
    {
      some: 'commands',
      has: {
        any: [
          { all: [{ at: 'program', is: 'rm' }, hasWord(/\.cache/)] },
          {
            all: [
              { at: 'manager', is: 'pip' },
              { at: 'action', is: 'cache' },
            ],
          },
        ],
      },
    },
  ),
  says: 'The cache of pip is kept',
  mend: {
    says: 'Adds `--no-cache-dir`.',
    write: addFlag('--no-cache-dir', { programs: ['pip'], actions: ['install'] }),
  },
  bad: {
    dockerfile: [
      `FROM python:3.12
# flaw
RUN pip install flask==3.0.0
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM python:3.12
RUN pip install --no-cache-dir flask==3.0.0
RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt
`,
      `FROM python:3.12
ENV PIP_NO_CACHE_DIR=1
RUN pip install flask==3.0.0
`,
    ],
  },
});
