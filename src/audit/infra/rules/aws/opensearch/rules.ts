import type { InfraRule } from '../../../infra-rule.ts';
import { opensearchAuditLogs } from './audit-logs.ts';
import { opensearchDataNodes } from './data-nodes.ts';
import { opensearchEncryption } from './encryption.ts';
import { opensearchErrorLogs } from './error-logs.ts';
import { opensearchFineGrainedAccess } from './fine-grained-access.ts';
import { opensearchHttps } from './https.ts';
import { opensearchKmsKey } from './kms-key.ts';
import { opensearchLogs } from './logs.ts';
import { opensearchMasterNodes } from './master-nodes.ts';
import { opensearchNodeToNode } from './node-to-node.ts';
import { opensearchPolicyPublic } from './policy-public.ts';
import { opensearchSlowLogs } from './slow-logs.ts';
import { opensearchTlsPolicy } from './tls-policy.ts';
import { opensearchVpc } from './vpc.ts';

/** OpenSearch Service, with its domains of Elasticsearch. */
export const opensearchRules: readonly InfraRule[] = [
  opensearchAuditLogs,
  opensearchDataNodes,
  opensearchEncryption,
  opensearchErrorLogs,
  opensearchFineGrainedAccess,
  opensearchHttps,
  opensearchKmsKey,
  opensearchLogs,
  opensearchMasterNodes,
  opensearchNodeToNode,
  opensearchPolicyPublic,
  opensearchSlowLogs,
  opensearchTlsPolicy,
  opensearchVpc,
];
