import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';

export const hardcodedCredentials = pipelineRule({
  name: 'hardcoded-credentials',
  title: 'Password of a registry is written in the pipeline',
  severity: 'high',
  cwe: 798,
  owasp: ['CICD-SEC-6'],
  what: 'The password with which the image of a job or service is fetched stands in the file.',
  why: 'Everybody who can read the repository, and its history, can read and perhaps replace what the registry holds.',
  fix: [
    'Change the password at the registry: it stays in the history.',
    'Store the new one as a secret, and name it: `${{ secrets.REGISTRY_PASSWORD }}`.',
  ],
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials',
  ],
  *find({ jobs }) {
    for (const { id, images } of jobs)
      for (const { reference, credentials = [] } of images)
        for (const { name, value, place } of credentials)
          if (/pass(?:word)?$|token$/i.test(name) && value !== undefined && !/\$|^$/.test(value.text))
            yield {
              place,
              secret: value.place,
              about: [id, reference.text],
              says: `The password for \`${reference.text}\` is written here`,
            } satisfies Hit;
  },
  bad: {
    github: `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    container:
      image: registry.fry-factory.internal/base:1
      credentials:
        username: robot
        password: crispy-and-golden # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    container:
      image: registry.fry-factory.internal/base:1
      credentials:
        username: robot
        password: \${{ secrets.REGISTRY_PASSWORD }}
`,
  },
});
