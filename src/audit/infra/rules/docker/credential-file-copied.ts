import { infraRule } from '../../infra-rule.ts';

const files =
  /(?:^|\/)(?:\.env(?!\.?(?:example|sample|template|dist|tpl|test|ci|schema)\b)(?:\.[\w-]+)?|\.npmrc|\.yarnrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.htpasswd|\.pgpass|\.my\.cnf|\.aws(?:\/(?:credentials|config)?)?|\.kube(?:\/config)?|kubeconfig|\.vault-token|service[_-]?account[\w-]*\.json|auth\.json|settings-security\.xml)\/?$/i;

/** File of credentials is copied into the image. */
export const dockerCredentialFileCopied = infraRule({
  name: 'docker-credential-file-copied',
  title: 'File of credentials is copied into the image',
  severity: 'medium',
  confidence: 'medium',
  cwe: 522,
  what: 'A COPY or ADD names a file in which tools keep passwords and tokens: `.env`, `.npmrc`, `.netrc`, cloud credentials.',
  why: 'Whoever pulls the image has what is in it, though a later step deletes the file: the layer stays.',
  fix: [
    'Mount it only for the step that needs it: `RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci`.',
    'Add the file to `.dockerignore`.',
  ],
  references: ['https://docs.docker.com/build/building/secrets/'],
  applies: ['docker.file'],
  must: {
    all: ['copy', 'add'].map((each) => ({
      each,
      where: {
        all: [
          { at: 'from', isSet: false },
          { at: 'is_clean', isNot: true },
        ],
      },
      must: { at: 'sources', matchesNot: files },
    })),
  },
  says: 'A file of credentials gets into the image',
  bad: {
    dockerfile: [
      `FROM node:20
# flaw
COPY package.json .npmrc ./
USER node
`,
      `FROM node:20
# flaw
COPY .env.production /srv/.env
`,
    ],
  },
  good: {
    dockerfile: [
      `FROM node:20
COPY .env.example package.json ./
COPY --from=build /srv/.env ./
`,
      {
        'web/Dockerfile': `FROM node:20
COPY package.json .npmrc ./
`,
        'web/.npmrc': `engine-strict=true
`,
      },
    ],
  },
});
