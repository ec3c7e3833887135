import { infraRule } from '../../infra-rule.ts';

/** Everything in the folder gets into the image. */
export const dockerCopyEverything = infraRule({
  name: 'docker-copy-everything',
  title: 'Everything in the folder gets into the image',
  severity: 'info',
  cwe: 538,
  what: 'The whole folder is copied, and no `.dockerignore` keeps anything out.',
  why: 'The history of the repository, `.env` files, keys and dependencies of the developer’s machine end up in the image.',
  fix: [
    'Write a `.dockerignore`: begin with `*` and let in what is needed (`!src`).',
    'Or name what is copied: `COPY package.json src ./`.',
  ],
  references: ['https://docs.docker.com/build/building/best-practices/#exclude-with-dockerignore'],
  applies: ['docker.file'],
  where: { at: 'ignore_file', isSet: false },
  must: {
    all: ['copy', 'add'].map((each) => ({
      each,
      where: { at: 'from', isSet: false },
      must: { at: 'sources', isNot: ['.', './', '*', './*'] },
    })),
  },
  says: 'The whole folder is copied and there is no .dockerignore',
  bad: {
    dockerfile: [
      {
        'app/Dockerfile': `FROM node:20
WORKDIR /srv
# flaw
COPY . .
USER node
`,
      },
    ],
  },
  good: {
    dockerfile: [
      {
        'app/Dockerfile': `FROM node:20
WORKDIR /srv
COPY . .
USER node
`,
        'app/.dockerignore': `.git
.env
`,
      },
      `FROM node:20
COPY src ./src
COPY --from=build . .
`,
    ],
  },
});
