import type { Step } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { inputOf, stepsIn } from './shared-walk.ts';

export const githubAppToken = pipelineRule({
  name: 'github-app-token',
  title: 'Token of an app may do more, or lives longer, than needed',
  severity: 'medium',
  cwe: 250,
  owasp: ['CICD-SEC-2', 'CICD-SEC-6'],
  what: 'The step asks for a token of a GitHub App that is not taken back after the run, is good for all repositories of an owner, or has every permission that the app was installed with.',
  why: 'Whoever gets hold of the token, by a log or an action that was taken over, reaches more than this job is about.',
  fix: [
    'Name the repositories: `repositories: shop`.',
    'Name the permissions: `permission-contents: read`.',
    'Leave `skip-token-revoke` out.',
  ],
  references: ['https://github.com/actions/create-github-app-token#inputs'],
  *find(pipeline) {
    for (const { step, about } of stepsIn(pipeline))
      if (step.use?.name.toLowerCase() === 'actions/create-github-app-token')
        for (const hit of hitsOf(step)) yield { ...hit, about: [...about, ...hit.about] };
  },
  bad: {
    github: `on: push
jobs:
  sync:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/create-github-app-token@v2 # flaw
        with:
          app-id: 1
          owner: fry-factory # flaw
          skip-token-revoke: true # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  sync:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/create-github-app-token@v2
        with:
          app-id: 1
          owner: fry-factory
          repositories: shop
          permission-contents: read
      - uses: actions/create-github-app-token@v2
        with: { app-id: 1, owner: fry-factory, permission-members: read }
`,
  },
});

function* hitsOf(step: Step): Iterable<Hit> {
  const kept = inputOf(step, 'skip-token-revoke');
  if (kept?.value !== undefined && !/^(?:false|)$/i.test(kept.value.text))
    yield { place: kept.place, about: [kept.name], says: 'The token is not taken back when the job ends' };
  const permissions = step.with.filter(({ name }) => /^permission-/i.test(name));
  const owner = inputOf(step, 'owner');
  // Permissions on an organisation have nothing to do with its repositories.
  const isOfOrganisation =
    permissions.length > 0 &&
    permissions.every(({ name }) => /^permission-(?:organization-|members$)/i.test(name));
  if (owner !== undefined && inputOf(step, 'repositories') === undefined && !isOfOrganisation)
    yield {
      place: owner.place,
      about: [owner.name],
      says: `The token is good for every repository of ${owner.value === undefined ? 'the owner' : `\`${owner.value.text}\``} that the app is installed in`,
    };
  if (permissions.length === 0 && step.use !== undefined)
    yield {
      place: step.use.written.place,
      about: ['permissions'],
      says: 'The token has every permission that the app was installed with',
    };
}
