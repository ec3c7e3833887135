import type { Rule } from '#model/rule';
import type { PipelineRule } from './pipeline-rule.ts';
import { insecureCommands } from './rules/insecure-commands.ts';
import { unpinnedAction } from './rules/unpinned-action.ts';

/** Every rule on pipelines with what finds it, sorted by id. */
export const allPipelineRules: readonly PipelineRule[] = [insecureCommands, unpinnedAction];

/** Every rule on pipelines, as all families present theirs. */
export function pipelineRules(): readonly Rule[] {
  return allPipelineRules.map(({ rule }) => rule);
}
