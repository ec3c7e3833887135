import type { InfraRule } from '../../../infra-rule.ts';
import { opensearchAuditLogs } from './audit-logs.ts';
import { opensearchEncryption } from './encryption.ts';
import { opensearchFineGrainedAccess } from './fine-grained-access.ts';
import { opensearchHttps } from './https.ts';
import { opensearchLogs } from './logs.ts';
import { opensearchNodeToNode } from './node-to-node.ts';
import { opensearchPolicyPublic } from './policy-public.ts';
import { opensearchTlsPolicy } from './tls-policy.ts';
import { opensearchVpc } from './vpc.ts';

/** OpenSearch Service, with its domains of Elasticsearch. */
export const opensearchRules: readonly InfraRule[] = [
  opensearchAuditLogs,
  opensearchEncryption,
  opensearchFineGrainedAccess,
  opensearchHttps,
  opensearchLogs,
  opensearchNodeToNode,
  opensearchPolicyPublic,
  opensearchTlsPolicy,
  opensearchVpc,
];
