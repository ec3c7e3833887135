import type { Use } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { usesIn } from './shared-walk.ts';

const kinds: ReadonlySet<Use['kind']> = new Set(['include', 'component', 'orb', 'library', 'pipe', 'bundle']);

export const unpinnedInclude = pipelineRule({
  name: 'unpinned-include',
  title: 'Part of the pipeline comes from elsewhere, at a version that can move',
  severity: 'medium',
  confidence: 'medium',
  cwe: 829,
  owasp: ['CICD-SEC-3', 'CICD-SEC-8'],
  what: 'The pipeline includes jobs or steps of another project or vendor that are named by a branch, by no version, or by an address.',
  why: 'Who may change them there changes what runs here, with the secrets of this project.',
  fix: [
    "Name a full version or the hash of a commit: `ref: 4f2e…`, `node: circleci/node@5.1.0`, `@Library('tools@v1.4.2')`.",
    'For an address in GitLab add `integrity: sha256-…`.',
  ],
  references: ['https://docs.gitlab.com/ci/yaml/#include', 'https://circleci.com/docs/orb-intro/'],
  *find(pipeline) {
    for (const use of [...pipeline.includes, ...usesIn(pipeline).map((each) => each.use)]) {
      // Commands of an orb are at the version of the orb.
      if (!kinds.has(use.kind) || (use.kind === 'orb' && !pipeline.includes.includes(use))) continue;
      if (isFixed(use)) continue;
      yield {
        place: use.written.place,
        about: [use.kind, use.name],
        says: `\`${use.name}\` is included at ${use.ref === undefined ? 'no version' : `\`${use.ref}\`, which can move`}`,
        ...(isVersion(use.ref) ? { severity: 'low', isFaint: true } : {}),
      } satisfies Hit;
    }
  },
  bad: {
    circleci: `version: 2.1
orbs:
  node: circleci/node@volatile # flaw
jobs: {}
`,
    jenkins: `@Library('fry-tools@main') _ // flaw
node { sh 'make' }
`,
  },
  good: {
    circleci: `version: 2.1
orbs:
  node: circleci/node@5.1.0
jobs: {}
`,
    jenkins: `@Library('fry-tools@0a727065ae5a2313e8e6acf172844e8ca30c1822') _
node { sh 'make' }
`,
  },
});

function isVersion(ref: string | undefined): boolean {
  return /^v?\d+(?:\.\d+)*(?:[-+].*)?$/.test(ref ?? '');
}

/** A hash, or a whole version of a system whose versions never change. */
function isFixed({ ref, kind }: Use): boolean {
  if (ref === undefined) return false;
  if (/^[0-9a-f]{40}$|^sha\d+[:-]/i.test(ref)) return true;
  return (kind === 'orb' || kind === 'component') && /^\d+\.\d+\.\d+/.test(ref);
}
