import type { InfraRule } from '../../../infra-rule.ts';
import { eksLogging } from './logging.ts';
import { eksNodeSsh } from './node-ssh.ts';
import { eksPublicAccess } from './public-access.ts';
import { eksPublicEndpoint } from './public-endpoint.ts';
import { eksSecretsEncryption } from './secrets-encryption.ts';
import { eksVersion } from './version.ts';

/** Elastic Kubernetes Service. */
export const eksRules: readonly InfraRule[] = [
  eksLogging,
  eksNodeSsh,
  eksPublicAccess,
  eksPublicEndpoint,
  eksSecretsEncryption,
  eksVersion,
];
