import type { InfraRule } from '../../../infra-rule.ts';
import { pathAnonymousToData } from './anonymous-to-data.ts';
import { pathAnonymousToRights } from './anonymous-to-rights.ts';
import { pathAnonymousToSecrets } from './anonymous-to-secrets.ts';
import { pathAroundBalancer } from './around-balancer.ts';
import { pathBalancerDatabasePort } from './balancer-database-port.ts';
import { pathInternetToStore } from './internet-to-store.ts';
import { pathMachineToData } from './machine-to-data.ts';
import { pathMachineToStore } from './machine-to-store.ts';
import { pathStorePublicSubnet } from './store-public-subnet.ts';

/** Paths through several resources. */
export const pathRules: readonly InfraRule[] = [
  pathAnonymousToData,
  pathAnonymousToRights,
  pathAnonymousToSecrets,
  pathAroundBalancer,
  pathBalancerDatabasePort,
  pathInternetToStore,
  pathMachineToData,
  pathMachineToStore,
  pathStorePublicSubnet,
];
