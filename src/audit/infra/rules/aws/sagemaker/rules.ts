import type { InfraRule } from '../../../infra-rule.ts';
import { sagemakerDomainKey } from './domain-key.ts';
import { sagemakerEndpointKmsKey } from './endpoint-kms-key.ts';
import { sagemakerFlowKey } from './flow-key.ts';
import { sagemakerJobOutputKey } from './job-output-key.ts';
import { sagemakerJobTraffic } from './job-traffic.ts';
import { sagemakerJobVolumeKey } from './job-volume-key.ts';
import { sagemakerModelIsolation } from './model-isolation.ts';
import { sagemakerNotebookInternet } from './notebook-internet.ts';
import { sagemakerNotebookKmsKey } from './notebook-kms-key.ts';
import { sagemakerNotebookMetadata } from './notebook-metadata.ts';
import { sagemakerNotebookNetwork } from './notebook-network.ts';
import { sagemakerNotebookRoot } from './notebook-root.ts';

/** SageMaker. */
export const sagemakerRules: readonly InfraRule[] = [
  sagemakerDomainKey,
  sagemakerEndpointKmsKey,
  sagemakerFlowKey,
  sagemakerJobOutputKey,
  sagemakerJobTraffic,
  sagemakerJobVolumeKey,
  sagemakerModelIsolation,
  sagemakerNotebookInternet,
  sagemakerNotebookKmsKey,
  sagemakerNotebookMetadata,
  sagemakerNotebookNetwork,
  sagemakerNotebookRoot,
];
