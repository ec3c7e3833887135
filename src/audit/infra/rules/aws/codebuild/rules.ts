import type { InfraRule } from '../../../infra-rule.ts';
import { codebuildArtifactEncryption } from './artifact-encryption.ts';
import { codebuildCustomerKey } from './customer-key.ts';
import { codebuildEnvironmentSecrets } from './environment-secrets.ts';
import { codebuildLogging } from './logging.ts';
import { codebuildPrivileged } from './privileged.ts';
import { codebuildSourceCredentials } from './source-credentials.ts';

/** CodeBuild. */
export const codebuildRules: readonly InfraRule[] = [
  codebuildArtifactEncryption,
  codebuildCustomerKey,
  codebuildEnvironmentSecrets,
  codebuildLogging,
  codebuildPrivileged,
  codebuildSourceCredentials,
];
