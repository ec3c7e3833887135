import type { InfraRule } from '../../../infra-rule.ts';
import { sagemakerEndpointKmsKey } from './endpoint-kms-key.ts';
import { sagemakerNotebookInternet } from './notebook-internet.ts';
import { sagemakerNotebookKmsKey } from './notebook-kms-key.ts';
import { sagemakerNotebookRoot } from './notebook-root.ts';

/** SageMaker. */
export const sagemakerRules: readonly InfraRule[] = [
  sagemakerEndpointKmsKey,
  sagemakerNotebookInternet,
  sagemakerNotebookKmsKey,
  sagemakerNotebookRoot,
];
