import type { InfraRule } from '../../../infra-rule.ts';
import { sesDkim } from './dkim.ts';
import { sesIdentityPublic } from './identity-public.ts';
import { sesReceiptScan } from './receipt-scan.ts';
import { sesReceiptTls } from './receipt-tls.ts';
import { sesTls } from './tls.ts';

/** Simple Email Service. */
export const sesRules: readonly InfraRule[] = [
  sesDkim,
  sesIdentityPublic,
  sesReceiptScan,
  sesReceiptTls,
  sesTls,
];
