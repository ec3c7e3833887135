import { commandsOf } from '#ir/pipeline/commands';
import type { Access, Job, Step } from '#ir/pipeline/pipeline';
import { inputOf } from '../rules/shared-walk.ts';
import { actionNeeds, ghNeeds, restNeeds } from './action-needs.table.ts';

/** What the token of a job has to allow, and what nobody can tell. */
export interface Needs {
  readonly scopes: ReadonlyMap<string, Access>;
  /** Steps that get the token, of which nobody knows what they do with it: `uses x`, `runs y`. */
  readonly unknown: readonly string[];
}

interface Found {
  readonly scopes: Map<string, Access>;
  readonly unknown: string[];
}

/** The least permissions that the steps of a job need, by what they use, what they run and who is handed the token. */
export function needsOf(job: Job): Needs {
  const found: Found = { scopes: new Map(), unknown: [] };
  if (job.use !== undefined) found.unknown.push(`calls \`${job.use.written.text}\``);
  const isForAll = handsToken(job.env);
  for (const step of job.steps) addStep(step, isForAll, found);
  return found;
}

/** A text that holds the token of the job. */
function isToken(text: string): boolean {
  return /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(text);
}

function handsToken(variables: Step['env']): boolean {
  return variables.some(({ value }) => isToken(value?.text ?? ''));
}

function addStep(step: Step, isForAll: boolean, found: Found): void {
  const { use, run } = step;
  if (use !== undefined) addUse(step, isForAll, found);
  if (run === undefined) return;
  const isHanded = isForAll || handsToken(step.env) || isToken(run.text);
  const before = found.unknown.length + writes(found);
  for (const { program, words } of commandsOf(run)) addCommand({ program, words, isHanded }, found);
  // Nothing that is known was done with it, so something else was.
  const isUsed = found.unknown.length + writes(found) > before;
  if (isHanded && !isUsed && !onlyKnown(run)) found.unknown.push('runs a script with the token');
}

/** How many scopes are written so far. */
function writes({ scopes }: Found): number {
  return [...scopes.values()].filter((access) => access === 'write').length;
}

/** A script of nothing but commands whose needs are known. */
function onlyKnown(run: NonNullable<Step['run']>): boolean {
  return commandsOf(run).every(({ program }) =>
    /^(?:gh|git|echo|printf|cd|jq|true|exit|sleep|test|\[|\[\[)$/.test(program),
  );
}

function addUse(step: Step, isForAll: boolean, found: Found): void {
  const { use } = step;
  if (use === undefined) return;
  const name = use.name.toLowerCase();
  if (name === 'actions/github-script') return addScript(inputOf(step, 'script')?.value?.text ?? '', found);
  const needs =
    actionNeeds.get(use.within === undefined ? name : `${name}/${use.within.toLowerCase()}`) ??
    actionNeeds.get(name);
  if (needs !== undefined) return addAll(needsBy(name, needs, step), found);
  const isHanded = isForAll || handsToken(step.env) || handsToken(step.with);
  found.unknown.push(`uses \`${use.name}\`${isHanded ? ' with the token' : ''}`);
}

/** Needs that depend on what the action is given. */
function needsBy(name: string, needs: string, step: Step): string {
  const given = (input: string) => inputOf(step, input)?.value?.text ?? '';
  if (name === 'docker/login-action')
    return /ghcr\.io/.test(given('registry')) && isToken(given('password')) ? 'packages:write' : '';
  if (name === 'pypa/gh-action-pypi-publish') return given('password') === '' ? needs : '';
  if (name === 'aws-actions/configure-aws-credentials')
    return given('role-to-assume') !== '' && given('aws-secret-access-key') === '' ? needs : '';
  if (name === 'azure/login') return given('creds') === '' ? needs : '';
  if (name === 'google-github-actions/auth') return given('credentials_json') === '' ? needs : '';
  // With a token of its own it does not use that of the job.
  const own = ['token', 'github-token', 'github_token', 'repo-token', 'personal_token', 'gh_token']
    .map(given)
    .find((each) => each !== '');
  return own !== undefined && !isToken(own) && name !== 'actions/checkout' ? '' : needs;
}

function addScript(script: string, found: Found): void {
  const calls = [...script.matchAll(/github\.(?:rest\.)?(\w+)\.(\w+)\s*\(/g)];
  for (const [, part = '', call = ''] of calls) {
    const scope = restNeeds.get(part.toLowerCase());
    if (scope === undefined) found.unknown.push(`calls \`github.rest.${part}.${call}\``);
    else add(scope, /^(?:get|list|compare|download|check)/.test(call) ? 'read' : 'write', found);
  }
  if (/github\.(?:request|graphql|paginate)\b|octokit/.test(script))
    found.unknown.push('asks GitHub in a script');
  // A comment on a proposal is one on its issue.
  if (calls.some(([, part, call]) => part === 'issues' && /Comment|Label/.test(call ?? '')))
    add('pull-requests', 'write', found);
}

function addCommand(
  {
    program,
    words,
    isHanded,
  }: {
    readonly program: string;
    readonly words: readonly (string | undefined)[];
    readonly isHanded: boolean;
  },
  found: Found,
): void {
  if (program === 'git' && words.includes('push')) add('contents', 'write', found);
  if (program === 'goreleaser' && words.includes('release')) add('contents', 'write', found);
  // Registries may know the pipeline by its identity.
  if (publishes(program, words)) add('id-token', 'write', found);
  if (
    program === 'cosign' &&
    words.some((word) => word === 'sign' || word === 'attest' || word === 'sign-blob')
  )
    add('id-token', 'write', found);
  if (program === 'gh') {
    const [first, second] = words.slice(1).filter((word) => !/^-/.test(word ?? ''));
    const needs = ghNeeds.get(`${first} ${second}`);
    if (needs === undefined) found.unknown.push(`runs \`gh ${first ?? ''} ${second ?? ''}\``.trim());
    else addAll(needs, found);
  } else if (isHanded && /^(?:curl|wget|hub|semantic-release|lerna|changeset|np)$/.test(program))
    found.unknown.push(`runs \`${program}\` with the token`);
}

function publishes(program: string, words: readonly (string | undefined)[]): boolean {
  if (/^(?:npm|npx|yarn|pnpm|bun|cargo|uv|poetry|pdm|hatch|flit|deno|jsr)$/.test(program))
    return words.includes('publish');
  if (/^(?:twine|uvx|pipx|python3?)$/.test(program))
    return words.some((word) => word?.startsWith('twine')) || words.includes('upload');
  return (program === 'gem' || program === 'nuget' || program === 'dotnet') && words.includes('push');
}

function addAll(needs: string, found: Found): void {
  for (const need of needs.split(' ').filter(Boolean)) {
    const [scope = '', access] = need.split(':');
    add(scope, access === 'write' ? 'write' : 'read', found);
  }
}

function add(scope: string, access: Access, { scopes }: Found): void {
  if (scopes.get(scope) !== 'write') scopes.set(scope, access);
}

/** `contents: read, issues: write`, sorted; `nothing` for none. */
export function permissionsText(scopes: ReadonlyMap<string, Access>): string {
  const all = [...scopes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([scope, access]) => `${scope}: ${access}`);
  return all.length === 0 ? 'nothing' : all.join(', ');
}
