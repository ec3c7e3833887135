import { infraRule } from '../../infra-rule.ts';
import { eachCommand, installs, packagesMatch } from './shared-commands.ts';

/** Version of a package is not told. */
export const dockerNpmPin = infraRule({
  name: 'docker-npm-pin',
  title: 'Version of a package is not told',
  severity: 'info',
  cwe: 1104,
  what: 'npm, yarn or pnpm installs whatever version is newest on the day of the build.',
  why: 'A version that an attacker published gets into the next build, and nobody knows which version was tested.',
  fix: ['Name the version: `npm install -g pm2@5.4.2`; for the application use `npm ci` with its lock file.'],
  references: ['https://docs.npmjs.com/cli/v11/commands/npm-install'],
  applies: ['docker.file'],
  must: eachCommand(
    installs('npm', 'yarn', 'pnpm'),
    packagesMatch(/.@|^(?:https?:|git|file:|github:)|^(?!@)[\w.-]+\/|#|^\W*\*/),
  ),
  says: 'Packages are installed without a version',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
RUN npm install -g pm2
USER node
`,
      `FROM node:20
# flaw
RUN yarn global add @angular/cli
USER node
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
RUN npm install -g pm2@5.4.2 @angular/cli@18.0.0 && npm ci && npm install
USER node
`,
    ],
  },
});
