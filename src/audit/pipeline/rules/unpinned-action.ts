import type { PipelineTree, Use } from '#ir/pipeline/pipeline';
import type { Hit, Mend } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { knownPins } from './known-pins.table.ts';
import { usesIn } from './shared-walk.ts';

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;

export const unpinnedAction = pipelineRule({
  name: 'unpinned-action',
  title: 'Action is named by a version that can move',
  severity: 'medium',
  cwe: 829,
  owasp: ['CICD-SEC-3', 'CICD-SEC-8'],
  what: 'The action or workflow of others is named by a tag or a branch, not by the hash of a commit.',
  why: 'Who takes over its repository moves the tag, and the next run gives their code the secrets and the rights of this one.',
  fix: [
    'Name the full hash of the commit, with the version as a comment behind it. `git ls-remote https://github.com/OWNER/NAME TAG` tells it.',
    'Let Dependabot or Renovate move it.',
  ],
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *find(pipeline, tree) {
    if (pipeline.system !== 'github') return;
    for (const { use, about } of usesIn(pipeline)) {
      if ((use.kind !== 'action' && use.kind !== 'workflow') || hash.test(use.ref ?? '')) continue;
      const mend = pinOf(use, tree);
      yield {
        place: use.written.place,
        about: [...about, use.name],
        says: `\`${use.name}\` is used at ${use.ref === undefined ? 'no version' : `\`${use.ref}\`, which can move`}`,
        severity: isOfHost(use) && isVersion(use.ref) ? 'low' : 'medium',
        ...(mend === undefined ? {} : { mend }),
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4 # flaw
      - uses: "docker/login-action@v3" # flaw
      # flaw
      - uses: fry-factory/potato-linter@v1
      - { uses: fry-factory/oil-check@main } # flaw
      - uses: fry-factory/potato-linter@5d2b8d1f0f3e4c8f9a6b7c1e2d3f4a5b6c7d8e9f # v1.2.0
  publish:
    uses: fry-factory/pipelines/.github/workflows/publish.yml@v1 # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@692973e3d937129bcbf40652eb9f2f61becf3332 # v4.1.7
      - uses: ./.github/actions/build
      - uses: $/build
`,
  },
});

/** Those of the host itself run on its machines anyway. */
function isOfHost({ name }: Use): boolean {
  return /^(?:actions|github)\//i.test(name);
}

function isVersion(ref: string | undefined): boolean {
  return /^v?\d/.test(ref ?? '');
}

interface Pin {
  readonly version: string;
  readonly commit: string;
}

/** The hash of the version, or of the newest that its tag stands for, where the tree or the table knows one. */
function pinOf(use: Use, tree: PipelineTree): Mend | undefined {
  const { written, ref, refPlace, comment } = use;
  if (ref === undefined || refPlace === undefined || !isVersion(ref)) return undefined;
  const pin = [...pinsIn(tree, use.name), ...tablePins(use.name)].find(({ version }) => isOf(version, ref));
  const { source, place } = written;
  const line = source.slice(place.end).split('\n', 1)[0] ?? '';
  // A comment within braces would take what follows with it.
  if (pin === undefined || !/^\s*(?:#|$)/.test(line)) return undefined;
  const edits = [{ start: refPlace.start, end: refPlace.end, text: pin.commit }];
  if (comment === undefined) edits.push({ start: place.end, end: place.end, text: ` # ${pin.version}` });
  return { says: `Names the commit of ${pin.version}.`, edits };
}

function tablePins(name: string): readonly Pin[] {
  return (knownPins.get(name.toLowerCase()) ?? []).map(([version, commit]) => ({ version, commit }));
}

/** Commits that the same action is named by elsewhere in the tree, with the version behind them. */
function pinsIn({ pipelines }: PipelineTree, name: string): readonly Pin[] {
  return pipelines.flatMap((pipeline) =>
    usesIn(pipeline).flatMap(({ use }) => {
      const version = /\bv?\d+(?:\.\d+)*\b/.exec(use.comment?.text ?? '')?.[0];
      const isSame = use.name.toLowerCase() === name.toLowerCase() && hash.test(use.ref ?? '');
      return isSame && version !== undefined && use.ref !== undefined ? [{ version, commit: use.ref }] : [];
    }),
  );
}

/** Whether a version is one that a tag stands for: v4.2.2 is of v4. */
function isOf(version: string, ref: string): boolean {
  const [own, wanted] = [version, ref].map((text) => text.replace(/^v/, ''));
  return own === wanted || own?.startsWith(`${wanted}.`) === true;
}
