import type { Rule } from '#model/rule';
import type { PipelineRule } from './pipeline-rule.ts';
import { adhocPackage } from './rules/adhoc-package.ts';
import { allSecrets } from './rules/all-secrets.ts';
import { anonymousDefinition } from './rules/anonymous-definition.ts';
import { archivedAction } from './rules/archived-action.ts';
import { artifactPoisoning } from './rules/artifact-poisoning.ts';
import { autoMerge } from './rules/auto-merge.ts';
import { botCondition } from './rules/bot-condition.ts';
import { cachePoisoning } from './rules/cache-poisoning.ts';
import { changeOnSelfHostedRunner } from './rules/change-on-self-hosted-runner.ts';
import { changeWithCredentials } from './rules/change-with-credentials.ts';
import { concurrencyLimit } from './rules/concurrency-limit.ts';
import { credentialPersistence } from './rules/credential-persistence.ts';
import { dangerousTrigger } from './rules/dangerous-trigger.ts';
import { debugEnabled } from './rules/debug-enabled.ts';
import { dependabotCooldown } from './rules/dependabot-cooldown.ts';
import { dependabotExecution } from './rules/dependabot-execution.ts';
import { environmentInjection } from './rules/environment-injection.ts';
import { excessivePermissions } from './rules/excessive-permissions.ts';
import { githubAppToken } from './rules/github-app-token.ts';
import { hardcodedCredentials } from './rules/hardcoded-credentials.ts';
import { insecureCommands } from './rules/insecure-commands.ts';
import { insecureUrlScheme } from './rules/insecure-url-scheme.ts';
import { misfeature } from './rules/misfeature.ts';
import { obfuscation } from './rules/obfuscation.ts';
import { plaintextTransfer } from './rules/plaintext-transfer.ts';
import { privilegedBuild } from './rules/privileged-build.ts';
import { scriptFromNetwork } from './rules/script-from-network.ts';
import { secretOnCommandLine } from './rules/secret-on-command-line.ts';
import { secretOutsideEnvironment } from './rules/secret-outside-environment.ts';
import { secretsInherit } from './rules/secrets-inherit.ts';
import { selfHostedRunner } from './rules/self-hosted-runner.ts';
import { selfRepository } from './rules/self-repository.ts';
import { staticCloudKeys } from './rules/static-cloud-keys.ts';
import { superfluousAction } from './rules/superfluous-action.ts';
import { templateInjection } from './rules/template-injection.ts';
import { trustedPublishing } from './rules/trusted-publishing.ts';
import { typosquatAction } from './rules/typosquat-action.ts';
import { undocumentedPermissions } from './rules/undocumented-permissions.ts';
import { unneededPermission } from './rules/unneeded-permission.ts';
import { unpinnedAction } from './rules/unpinned-action.ts';
import { unpinnedHook } from './rules/unpinned-hook.ts';
import { unpinnedImage } from './rules/unpinned-image.ts';
import { unpinnedInclude } from './rules/unpinned-include.ts';
import { unpinnedTool } from './rules/unpinned-tool.ts';
import { unprovenRelease } from './rules/unproven-release.ts';
import { unredactedSecret } from './rules/unredacted-secret.ts';
import { unsoundCondition } from './rules/unsound-condition.ts';
import { unsoundContains } from './rules/unsound-contains.ts';
import { unsoundTernary } from './rules/unsound-ternary.ts';
import { untrustedCheckout } from './rules/untrusted-checkout.ts';
import { unverifiedSshHost } from './rules/unverified-ssh-host.ts';

/** Every rule on pipelines with what finds it, sorted by id. */
export const allPipelineRules: readonly PipelineRule[] = [
  adhocPackage,
  allSecrets,
  anonymousDefinition,
  archivedAction,
  artifactPoisoning,
  autoMerge,
  botCondition,
  cachePoisoning,
  changeOnSelfHostedRunner,
  changeWithCredentials,
  concurrencyLimit,
  credentialPersistence,
  dangerousTrigger,
  debugEnabled,
  dependabotCooldown,
  dependabotExecution,
  environmentInjection,
  excessivePermissions,
  githubAppToken,
  hardcodedCredentials,
  insecureCommands,
  insecureUrlScheme,
  misfeature,
  obfuscation,
  plaintextTransfer,
  privilegedBuild,
  scriptFromNetwork,
  secretOnCommandLine,
  secretOutsideEnvironment,
  secretsInherit,
  selfHostedRunner,
  selfRepository,
  staticCloudKeys,
  superfluousAction,
  templateInjection,
  trustedPublishing,
  typosquatAction,
  undocumentedPermissions,
  unneededPermission,
  unpinnedAction,
  unpinnedHook,
  unpinnedImage,
  unpinnedInclude,
  unpinnedTool,
  unprovenRelease,
  unredactedSecret,
  unsoundCondition,
  unsoundContains,
  unsoundTernary,
  untrustedCheckout,
  unverifiedSshHost,
];

/** Every rule on pipelines, as all families present theirs. */
export function pipelineRules(): readonly Rule[] {
  return allPipelineRules.map(({ rule }) => rule);
}
