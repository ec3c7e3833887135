import { knownSuffix } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

const folder =
  /(?:^|\/)\.(?:ssh|aws|azure|kube|gnupg|docker|netrc|npmrc|git-credentials|config\/gcloud)(?:\/|$)/;

/** Also behind a variable: `$HOME/.aws`. */
function isNoPersons({ view, place, path }: Subject): Verdict {
  const source = view.entries.get('source')?.value;
  const isFolder = source !== undefined && folder.test(knownSuffix(source));
  return isFolder ? fails({ place, path, written: 'source' }) : holds;
}

/** Credentials of the host’s user in the container. */
export const composeCredentialMount = infraRule({
  name: 'compose-credential-mount',
  title: 'Credentials of the host’s user in the container',
  severity: 'medium',
  cwe: 522,
  what: 'A folder with keys or credentials of a person is mounted into the container.',
  why: 'Who breaks into the container has them, and everything that they open.',
  fix: ['Give the container credentials of its own, by `secrets`.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#secrets'],
  applies: ['compose.service'],
  must: { each: 'volumes', must: { check: isNoPersons } },
  says: 'Credentials of a person are in the container',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - ~/.ssh:/root/.ssh:ro # flaw
      - \${HOME}/.aws:/root/.aws # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    volumes:
      - ./keys.pub:/keys
      - ssh:/srv/.ssh-data
`,
    ],
  },
});
