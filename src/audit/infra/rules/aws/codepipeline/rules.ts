import type { InfraRule } from '../../../infra-rule.ts';
import { codepipelineArtifactKey } from './artifact-key.ts';

/** CodePipeline. */
export const codepipelineRules: readonly InfraRule[] = [codepipelineArtifactKey];
