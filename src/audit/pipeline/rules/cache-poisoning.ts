import { itemsOf, type Place, valueAt } from '#ir/infra/value';
import type { Job, Pipeline, Step } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { type CacheSwitch, cacheActions, publishingActions } from './cache-actions.table.ts';
import { aboutStep, inputOf, isOff } from './shared-walk.ts';

export const cachePoisoning = pipelineRule({
  name: 'cache-poisoning',
  title: 'What is published is built from a cache that others can fill',
  severity: 'medium',
  confidence: 'medium',
  cwe: 349,
  owasp: ['CICD-SEC-9', 'CICD-SEC-4'],
  what: 'A job that publishes restores a cache which other workflows of the repository fill, too.',
  why: 'Whoever gets code to run in the least of those workflows puts what they like into the cache, and it ends up in the release.',
  fix: [
    'Build releases without a cache: leave the input out, or turn it off.',
    "Or only for other runs: `cache: ${{ !startsWith(github.ref, 'refs/tags/') }}`.",
  ],
  references: [
    'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github' || pipeline.kind !== 'workflow') return;
    const release = releaseTrigger(pipeline);
    for (const job of pipeline.jobs) {
      const publisher = job.steps.find(publishes);
      const because = release?.place ?? publisher?.use?.written.place;
      if (because === undefined) continue;
      // A workflow that tests as well: the job has to look as if it published.
      const isFaint = publisher === undefined && release?.isAlone === false && !mayPublish(job, pipeline);
      for (const step of job.steps) {
        const usage = cacheOf(step, pipeline);
        if (usage !== undefined)
          yield {
            place: usage.place,
            about: aboutStep(job, step),
            says: `\`${step.use?.name}\` restores a cache in a job that publishes${usage.isSure ? '' : ', under a condition'}`,
            ...(usage.isSure ? {} : { confidence: 'low' }),
            ...(isFaint ? { isFaint: true } : {}),
            steps: [
              {
                place: because,
                says:
                  release === undefined
                    ? 'What the job makes is published here.'
                    : 'Runs of this are releases.',
              },
              { place: usage.place, says: 'The cache is restored here.' },
            ],
          } satisfies Hit;
      }
    }
  },
  bad: {
    github: [
      `on: { push: { tags: [v*] } }
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-node@v5 # flaw
      - uses: actions/setup-python@v5
        with:
          cache: pip # flaw
      - run: npm publish
`,
      `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: Swatinem/rust-cache@v2 # flaw
      - uses: softprops/action-gh-release@v2
`,
    ],
  },
  good: {
    github: [
      `on: { push: { tags: [v*] } }
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-node@v5
        with: { package-manager-cache: false }
      - uses: actions/setup-go@v6
        with: { cache: "\${{ !startsWith(github.ref, 'refs/tags/') }}" }
      - run: npm publish
`,
      `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/cache@v4
      - run: make test
`,
    ],
  },
});

interface Release {
  readonly place: Place;
  /** Nothing else starts it. */
  readonly isAlone: boolean;
}

/** What starts releases: a tag, a branch of releases, a release. */
function releaseTrigger({ triggers }: Pipeline): Release | undefined {
  const found = triggers.filter(({ kind, name, value }) => {
    if (kind === 'release' || kind === 'tag') return true;
    if (name !== 'push') return false;
    const branches = itemsOf(valueAt(value, 'branches'));
    const hasTags = value?.kind === 'map' && value.entries.has('tags');
    return hasTags || branches.some((branch) => branch.kind === 'text' && /release/i.test(branch.text));
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const others = triggers.filter(
    (each) => !found.includes(each) && each.kind !== 'manual' && each.kind !== 'call',
  );
  const isMixed = found.some(
    ({ value }) =>
      itemsOf(valueAt(value, 'branches')).length > 1 ||
      (value?.kind === 'map' && value.entries.has('branches') && value.entries.has('tags')),
  );
  return { place: first.place, isAlone: others.length === 0 && !isMixed };
}

/** A right, an environment or a command by which something leaves the job. */
function mayPublish({ permissions, environment, steps, id, name }: Job, pipeline: Pipeline): boolean {
  const said = permissions ?? pipeline.permissions;
  const writes =
    said?.kind === 'scopes' &&
    ['contents', 'packages', 'id-token'].some((scope) => said.scopes.get(scope)?.access === 'write');
  const isNamed = /publish|release|deploy|upload/i.test(`${id} ${name?.text ?? ''}`);
  const runs = steps.some(
    ({ run }) => run !== undefined && /\b(?:publish|push|upload|deploy|release)\b/i.test(run.text),
  );
  return writes || isNamed || runs || environment !== undefined;
}

function publishes(step: Step): boolean {
  const name = step.use?.name.toLowerCase() ?? '';
  if (!publishingActions.has(name)) return false;
  if (name !== 'docker/build-push-action') return true;
  const push = inputOf(step, 'push')?.value?.text;
  return push === undefined || push !== 'false';
}

interface Usage {
  readonly place: Place;
  /** False where an expression decides. */
  readonly isSure: boolean;
}

function cacheOf(step: Step, pipeline: Pipeline): Usage | undefined {
  const { use } = step;
  const name = use?.name.toLowerCase() ?? '';
  const switches = cacheActions.get(name);
  if (use === undefined || switches === undefined || isOff(step.condition)) return undefined;
  // Only its part that sets up restores; a part that saves restores nothing.
  if ((name === 'gradle/actions' && use.within !== 'setup-gradle') || use.within === 'save') return undefined;
  const place = use.written.place;
  if (switches.length === 0) return { place, isSure: true };
  const all = switches.map((each) => usageBy(each, step, pipeline));
  const told = all.filter((each) => each !== undefined && each !== 'off');
  // What is written decides before what holds when nothing is.
  const written = told.find(({ isWritten }) => isWritten === true);
  return written ?? (all.includes('off') ? undefined : told[0]);
}

function usageBy(
  { input, turns, otherwise, values, with: other }: CacheSwitch,
  step: Step,
  pipeline: Pipeline,
): (Usage & { readonly isWritten?: true }) | 'off' | undefined {
  if (other !== undefined && inputOf(step, other) === undefined) return undefined;
  const given = inputOf(step, input);
  const text = given?.value?.text.trim();
  const place = step.use?.written.place;
  if (given === undefined || text === undefined || place === undefined)
    return otherwise && place !== undefined ? { place, isSure: true } : undefined;
  if (text.includes('${{')) {
    const value = onTag(text, pipeline);
    if (value === undefined) return { place: given.place, isSure: false, isWritten: true };
    return (turns === 'on') === value ? { place: given.place, isSure: true, isWritten: true } : 'off';
  }
  const isSaid = values === undefined ? !/^(?:false|)$/.test(text) : values.test(text);
  return (turns === 'on') === isSaid ? { place: given.place, isSure: true, isWritten: true } : 'off';
}

/** What `startsWith(github.ref, 'refs/tags/')` and its like are in a run that a tag or a release starts. */
function onTag(text: string, { triggers }: Pipeline): boolean | undefined {
  const isOnlyTags = triggers.every(
    ({ kind, name, value }) =>
      kind === 'release' ||
      kind === 'tag' ||
      (name === 'push' && value?.kind === 'map' && value.entries.has('tags')),
  );
  const match =
    /^\$\{\{\s*(!?)\s*(?:startsWith\(\s*github\.ref\s*,\s*'refs\/tags\/[^']*'\s*\)|github\.ref_type\s*(==|!=)\s*'tag')\s*\}\}$/.exec(
      text,
    );
  if (!isOnlyTags || match === null) return undefined;
  const [, not, sign] = match;
  return (not === '!') === (sign === '!=');
}
