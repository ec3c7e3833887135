import type { Rule } from '#model/rule';
import type { PipelineRule } from './pipeline-rule.ts';
import { allSecrets } from './rules/all-secrets.ts';
import { anonymousDefinition } from './rules/anonymous-definition.ts';
import { archivedAction } from './rules/archived-action.ts';
import { concurrencyLimit } from './rules/concurrency-limit.ts';
import { debugEnabled } from './rules/debug-enabled.ts';
import { dependabotCooldown } from './rules/dependabot-cooldown.ts';
import { dependabotExecution } from './rules/dependabot-execution.ts';
import { githubAppToken } from './rules/github-app-token.ts';
import { hardcodedCredentials } from './rules/hardcoded-credentials.ts';
import { insecureCommands } from './rules/insecure-commands.ts';
import { insecureUrlScheme } from './rules/insecure-url-scheme.ts';
import { misfeature } from './rules/misfeature.ts';
import { secretOutsideEnvironment } from './rules/secret-outside-environment.ts';
import { secretsInherit } from './rules/secrets-inherit.ts';
import { selfRepository } from './rules/self-repository.ts';
import { superfluousAction } from './rules/superfluous-action.ts';
import { typosquatAction } from './rules/typosquat-action.ts';
import { unpinnedAction } from './rules/unpinned-action.ts';
import { unredactedSecret } from './rules/unredacted-secret.ts';

/** Every rule on pipelines with what finds it, sorted by id. */
export const allPipelineRules: readonly PipelineRule[] = [
  allSecrets,
  anonymousDefinition,
  archivedAction,
  concurrencyLimit,
  debugEnabled,
  dependabotCooldown,
  dependabotExecution,
  githubAppToken,
  hardcodedCredentials,
  insecureCommands,
  insecureUrlScheme,
  misfeature,
  secretOutsideEnvironment,
  secretsInherit,
  selfRepository,
  superfluousAction,
  typosquatAction,
  unpinnedAction,
  unredactedSecret,
];

/** Every rule on pipelines, as all families present theirs. */
export function pipelineRules(): readonly Rule[] {
  return allPipelineRules.map(({ rule }) => rule);
}
