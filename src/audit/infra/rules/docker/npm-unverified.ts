import { infraRule } from '../../infra-rule.ts';
import { eachCommand, hasWord } from './shared-commands.ts';

/** npm does not check certificates. */
export const dockerNpmUnverified = infraRule({
  name: 'docker-npm-unverified',
  title: 'npm does not check certificates',
  severity: 'medium',
  cwe: 295,
  what: 'npm or yarn is told not to check the certificate of the registry, or to ask it over plain HTTP.',
  why: 'Whoever is on the line, or gets at the server, puts packages of their own into the image.',
  fix: ['Take the setting away, and name the certificate of your own registry with `cafile`.'],
  references: ['https://docs.npmjs.com/cli/v11/using-npm/config#strict-ssl'],
  applies: ['docker.file'],
  must: eachCommand({
    all: [
      { at: 'program', is: ['npm', 'yarn', 'pnpm'] },
      {
        any: [
          hasWord(/^-{0,2}strict-ssl=(?:false|0)$/i),
          {
            all: [
              { at: 'action', is: ['config', 'set', 'c'] },
              hasWord(/^strict-ssl$/i),
              hasWord(/^(?:false|0)$/i),
            ],
          },
          { all: [hasWord(/^-{0,2}registry$/), hasWord(/^http:\/\/(?!localhost|127\.)/)] },
          hasWord(/^-{0,2}registry=http:\/\/(?!localhost|127\.)/),
        ],
      },
    ],
  }),
  says: 'Packages are fetched from whoever answers',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
RUN npm config set strict-ssl false && npm ci
# flaw
RUN npm config set registry http://npm.example.com/
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
RUN npm config set registry https://npm.example.com/ && npm ci --strict-ssl=true
USER node
`,
    ],
  },
});
