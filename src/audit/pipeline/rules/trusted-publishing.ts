import { type Command, commandsOf } from '#ir/pipeline/commands';
import type { Job, Pipeline, Step } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { inputOf, stepsIn } from './shared-walk.ts';

export const trustedPublishing = pipelineRule({
  name: 'trusted-publishing',
  title: 'Package is published with a token that lasts',
  severity: 'low',
  cwe: 522,
  owasp: ['CICD-SEC-6', 'CICD-SEC-9'],
  what: 'The registry knows pipelines by their identity (trusted publishing), and here a token is used that is good until somebody changes it.',
  why: 'Whoever gets hold of the token publishes versions of the package from anywhere. An identity is good for this pipeline and some minutes only, and proves where the package comes from.',
  fix: [
    'Enter the repository and the workflow at the registry as a trusted publisher: PyPI, npm, RubyGems, crates.io and NuGet have it.',
    'Give the job `id-token: write`, and take the token away.',
  ],
  references: [
    'https://repos.openssf.org/trusted-publishers-for-all-package-repositories',
    'https://docs.pypi.org/trusted-publishers/',
    'https://docs.npmjs.com/trusted-publishers',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const spot of stepsIn(pipeline)) {
      yield* ofAction(spot.step, spot.about);
      yield* ofScript(spot.step, spot.about, { pipeline, job: spot.job });
    }
  },
  bad: {
    github: `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: pypa/gh-action-pypi-publish@release/v1
        with:
          user: __token__
          password: \${{ secrets.PYPI_TOKEN }} # flaw
      - run: npm publish # flaw
        env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
      - run: python -m twine upload dist/* # flaw
      - run: cargo publish --token \${{ secrets.CRATES }} # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    permissions: { id-token: write }
    steps:
      - uses: pypa/gh-action-pypi-publish@release/v1
      - uses: pypa/gh-action-pypi-publish@release/v1
        with: { repository-url: "https://pypi.fry-factory.internal/", password: "\${{ secrets.PYPI }}" }
      - run: npm publish --provenance
      - run: npm publish --dry-run && cargo publish --dry-run
      - run: npm publish --registry https://npm.fry-factory.internal
`,
  },
});

const publicIndex = /^https:\/\/(?:(?:upload|test)\.pypi\.org|rubygems\.org|registry\.npmjs\.org)(?:\/|$)/;

function* ofAction(step: Step, about: readonly string[]): Iterable<Hit> {
  const { use } = step;
  if (use === undefined) return;
  const name = use.name.toLowerCase();
  const given = (input: string) => inputOf(step, input);
  const isPublic = (input: string) =>
    publicIndex.test(given(input)?.value?.text ?? 'https://upload.pypi.org/');
  const says = `\`${use.name}\` is given a token that lasts`;
  const password = given('password');
  if (
    name === 'pypa/gh-action-pypi-publish' &&
    password !== undefined &&
    isPublic('repository-url') &&
    isPublic('repository_url')
  )
    yield { place: password.place, about: [...about, 'password'], says };
  const setup = given('setup-trusted-publisher');
  if (name === 'rubygems/release-gem' && setup?.value?.text === 'false')
    yield {
      place: setup.place,
      about: [...about, setup.name],
      says: 'The trusted publisher is switched off',
    };
  const token = given('api-token');
  const server = given('gem-server')?.value?.text;
  if (
    name === 'rubygems/configure-rubygems-credentials' &&
    token !== undefined &&
    (server === undefined || publicIndex.test(server))
  )
    yield { place: token.place, about: [...about, token.name], says };
  const always = given('always-auth');
  const registry = given('registry-url')?.value?.text;
  if (
    name === 'actions/setup-node' &&
    always?.value?.text === 'true' &&
    (registry === undefined || publicIndex.test(registry))
  )
    yield {
      place: always.place,
      about: [...about, always.name],
      says: 'The registry is asked with a token that lasts',
    };
}

function* ofScript(
  step: Step,
  about: readonly string[],
  { pipeline, job }: { readonly pipeline: Pipeline; readonly job: Job },
): Iterable<Hit> {
  if (step.run === undefined || /^(?:python|node|perl|ruby)/.test(step.run.shell ?? '')) return;
  const hasIdentity = mayIdentify(job, pipeline);
  if (isOtherRegistry(step, job)) return;
  const hasToken = [...step.env, ...job.env, ...pipeline.env].some(
    ({ name, value }) => /TOKEN|PASSWORD|API_?KEY/i.test(name) && !isExchanged.test(value?.text ?? ''),
  );
  for (const command of commandsOf(step.run)) {
    if (!publishes(command) || isElsewhere(command)) continue;
    const isProved =
      hasIdentity &&
      !hasToken &&
      (hasExchanged(step) ||
        !command.words.some((word) => /^--?(?:token|password|api-key|k)\b/.test(word ?? '')));
    if (isProved) continue;
    yield {
      place: placeWithin(step.run, command.start, command.end),
      about: [...about, command.program],
      says: `\`${command.program}\` publishes with a token that lasts`,
      ...(hasIdentity ? { confidence: 'low' } : {}),
    };
  }
}

/** What another step was given for the identity: `NuGet/login`, `rust-lang/crates-io-auth-action`. */
const isExchanged = /^\s*\$\{\{\s*steps\.[\w-]+\.outputs\.[\w-]+\s*\}\}\s*$/;

function hasExchanged({ env }: Step): boolean {
  return env.some(({ value }) => isExchanged.test(value?.text ?? ''));
}

/** The last registry that `actions/setup-node` wrote down before a step is not the public one. */
function isOtherRegistry(step: Step, { steps }: Job): boolean {
  const before = steps.slice(0, steps.indexOf(step));
  const setup = before.findLast(({ use }) => use?.name.toLowerCase() === 'actions/setup-node');
  const registry = setup && inputOf(setup, 'registry-url')?.value?.text;
  return registry !== undefined && /^https?:/.test(registry) && !publicIndex.test(registry);
}

function mayIdentify({ permissions = undefined }: Job, pipeline: Pipeline): boolean {
  const said = permissions ?? pipeline.permissions;
  if (said === undefined) return false;
  return said.kind === 'all' ? said.access === 'write' : said.scopes.get('id-token')?.access === 'write';
}

/** Another registry than the public one may know no identities. */
function isElsewhere({ words }: Command): boolean {
  const at = words.findIndex((word) =>
    /^(?:--registry|--repository-url|--publish-url|--host|--index-url|--source|-s)$/.test(word ?? ''),
  );
  const inline = words
    .map(
      (word) => /^(?:--registry|--repository-url|--publish-url|--host|--source)=(.*)$/.exec(word ?? '')?.[1],
    )
    .find(Boolean);
  const url = inline ?? (at < 0 ? undefined : words[at + 1]);
  return (
    url !== undefined && /^https?:/.test(url) && !publicIndex.test(url) && !/crates\.io|nuget\.org/.test(url)
  );
}

/** Commands that publish a package, but for what only tries. */
function publishes({ program, words }: Command): boolean {
  const rest = words.slice(1);
  const has = (word: string) => rest.includes(word);
  const isTried = has('--dry-run') || (program !== 'uv' && has('-n'));
  const twine = rest.some((word) => /^twine(?:@|==|$)/.test(word ?? '')) && has('upload');
  switch (true) {
    case isTried:
      return false;
    case /^(?:cargo|hatch|pdm|poetry|npm|pnpm|bun|flit)$/.test(program):
      // What it runs may have a word of that name.
      return (
        has('publish') &&
        !rest.slice(0, rest.indexOf('publish')).some((word) => /^(?:exec|dlx|run|x)$/.test(word ?? ''))
      );
    case program === 'uv':
      return rest.find((word) => word === 'publish' || word === 'run') === 'publish' || twine;
    case program === 'yarn':
      return has('publish');
    case program === 'bunx' || program === 'npx':
      return rest.some((word) => /^npm(?:@|$)/.test(word ?? '')) && has('publish');
    case program === 'twine':
      return has('upload');
    case program === 'uvx' || program === 'pipx' || /^python/.test(program):
      return twine;
    case program === 'gem' || program === 'nuget':
      return has('push');
    case program === 'bundle':
      return has('exec') && has('gem') && has('push');
    case program === 'dotnet':
      return has('nuget') && has('push');
    default:
      return false;
  }
}
