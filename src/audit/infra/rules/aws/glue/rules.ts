import type { InfraRule } from '../../../infra-rule.ts';
import { glueCatalogEncryption } from './catalog-encryption.ts';
import { glueCrawlerSecurity } from './crawler-security.ts';
import { glueEndpointSecurity } from './endpoint-security.ts';
import { glueJobSecurity } from './job-security.ts';
import { gluePolicyPublic } from './policy-public.ts';
import { glueSecurityEncryption } from './security-encryption.ts';

/** Glue. */
export const glueRules: readonly InfraRule[] = [
  glueCatalogEncryption,
  glueCrawlerSecurity,
  glueEndpointSecurity,
  glueJobSecurity,
  gluePolicyPublic,
  glueSecurityEncryption,
];
