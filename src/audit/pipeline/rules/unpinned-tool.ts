import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { inputOf, stepsIn } from './shared-walk.ts';

/** Actions that fetch the newest version of a tool without looking at it unless they are told one, and the input for it. */
const inputs: ReadonlyMap<string, string> = new Map([
  ['1password/install-cli-action', 'version'],
  ['1password/load-secrets-action', 'version'],
  ['aquasecurity/setup-trivy', 'version'],
  ['azure/setup-kubectl', 'version'],
]);

export const unpinnedTool = pipelineRule({
  name: 'unpinned-tool',
  title: 'Action fetches the newest version of a tool',
  severity: 'medium',
  cwe: 829,
  owasp: ['CICD-SEC-3'],
  what: 'The action may be pinned, but the tool that it fetches is not: it takes the newest.',
  why: 'A release of the tool that was taken over runs in this pipeline on the same day.',
  fix: ['Name the version: `with: { version: "1.2.3" }`.'],
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { step, about } of stepsIn(pipeline)) {
      const { use } = step;
      const input = inputs.get(use?.name.toLowerCase() ?? '');
      if (use === undefined || input === undefined) continue;
      const version = inputOf(step, input);
      if (version?.value !== undefined && !/^(?:latest|stable|)$/i.test(version.value.text.trim())) continue;
      yield {
        place: version?.place ?? use.written.place,
        about: [...about, use.name],
        says: `\`${use.name}\` fetches the newest version of its tool`,
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: aquasecurity/setup-trivy@v0.2.0 # flaw
      - uses: azure/setup-kubectl@v4
        with:
          version: latest # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: aquasecurity/setup-trivy@v0.2.0
        with: { version: v0.66.0 }
`,
  },
});
