import type { InfraRule } from '../../../infra-rule.ts';
import { servicecatalogPrincipalWildcard } from './principal-wildcard.ts';
import { servicecatalogShareAccount } from './share-account.ts';

/** Service Catalog. */
export const servicecatalogRules: readonly InfraRule[] = [
  servicecatalogPrincipalWildcard,
  servicecatalogShareAccount,
];
