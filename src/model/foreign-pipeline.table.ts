/** Tools on pipelines whose rule ids are known here. */
export type PipelineTool = 'zizmor' | 'poutine';

/** Our rules that see what a rule of another tool on pipelines sees; none for one that is not known. */
export function foreignPipelineRules(tool: PipelineTool, id: string): readonly string[] {
  const names = (tool === 'zizmor' ? zizmor : poutine).get(id) ?? '';
  return names === ''
    ? []
    : names.split(' ').map((name) => `${name.includes('/') ? '' : 'pipeline/'}${name}`);
}

/** All ids of a tool that are known. */
export function foreignPipelineIds(tool: PipelineTool): readonly string[] {
  return [...(tool === 'zizmor' ? zizmor : poutine).keys()];
}

/** Audits of zizmor 1.2x that need no network, by the names of docs/audits.md in zizmorcore/zizmor. */
const zizmor: ReadonlyMap<string, string> = new Map([
  ['adhoc-packages', 'adhoc-package'],
  ['anonymous-definition', 'anonymous-definition'],
  ['archived-uses', 'archived-action'],
  ['artipacked', 'credential-persistence'],
  ['bot-conditions', 'bot-condition'],
  ['cache-poisoning', 'cache-poisoning'],
  ['concurrency-limits', 'concurrency-limit'],
  ['dangerous-triggers', 'dangerous-trigger untrusted-checkout'],
  ['dependabot-cooldown', 'dependabot-cooldown'],
  ['dependabot-execution', 'dependabot-execution'],
  ['excessive-permissions', 'excessive-permissions'],
  ['forbidden-uses', 'forbidden-action'],
  ['github-app', 'github-app-token'],
  ['github-env', 'environment-injection'],
  ['hardcoded-container-credentials', 'hardcoded-credentials'],
  ['insecure-commands', 'insecure-commands'],
  ['insecure-url-scheme', 'insecure-url-scheme'],
  ['known-vulnerable-actions', 'packages/known-vulnerability'],
  ['misfeature', 'misfeature'],
  ['obfuscation', 'obfuscation'],
  ['overprovisioned-secrets', 'all-secrets'],
  ['ref-version-mismatch', 'ref-version-mismatch'],
  ['secrets-inherit', 'secrets-inherit'],
  ['secrets-outside-env', 'secret-outside-environment'],
  ['self-hosted-runner', 'self-hosted-runner change-on-self-hosted-runner'],
  ['self-repository', 'self-repository'],
  ['superfluous-actions', 'superfluous-action'],
  ['template-injection', 'template-injection'],
  ['typosquat-uses', 'typosquat-action'],
  ['undocumented-permissions', 'undocumented-permissions'],
  ['unpinned-images', 'unpinned-image'],
  ['unpinned-tools', 'unpinned-tool'],
  ['unpinned-uses', 'unpinned-action'],
  ['unredacted-secrets', 'unredacted-secret'],
  ['unsound-condition', 'unsound-condition'],
  ['unsound-contains', 'unsound-contains'],
  ['unsound-ternary', 'unsound-ternary'],
  ['use-trusted-publishing', 'trusted-publishing'],
]);

/** Rules of poutine 1.x, by the names of opa/rego/rules in boostsecurityio/poutine. */
const poutine: ReadonlyMap<string, string> = new Map([
  ['confused_deputy_auto_merge', 'auto-merge'],
  ['debug_enabled', 'debug-enabled'],
  ['default_permissions_on_risky_events', 'excessive-permissions'],
  ['github_action_from_unverified_creator_used', 'unverified-creator'],
  ['if_always_true', 'unsound-condition'],
  ['injection', 'template-injection'],
  ['job_all_secrets', 'all-secrets'],
  ['known_vulnerability_in_build_component', 'packages/known-vulnerability'],
  ['known_vulnerability_in_build_platform', 'known-vulnerable-platform'],
  ['pr_runs_on_self_hosted', 'change-on-self-hosted-runner self-hosted-runner'],
  ['unpinnable_action', 'unpinned-action unpinned-image'],
  ['untrusted_checkout_exec', 'untrusted-checkout change-with-credentials'],
  ['unverified_script_exec', 'script-from-network'],
]);
