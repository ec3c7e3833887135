import type { InfraRule } from '../../infra-rule.ts';
import { azureAcrRules } from './acr/rules.ts';
import { azureAksRules } from './aks/rules.ts';
import { azureApimRules } from './apim/rules.ts';
import { azureAppconfigRules } from './appconfig/rules.ts';
import { azureArmRules } from './arm/rules.ts';
import { azureAutomationRules } from './automation/rules.ts';
import { azureBatchRules } from './batch/rules.ts';
import { azureCdnRules } from './cdn/rules.ts';
import { azureCognitiveRules } from './cognitive/rules.ts';
import { azureComputeRules } from './compute/rules.ts';
import { azureContainerRules } from './container/rules.ts';
import { azureCosmosdbRules } from './cosmosdb/rules.ts';
import { azureDatabaseRules } from './database/rules.ts';
import { azureDatabricksRules } from './databricks/rules.ts';
import { azureDatafactoryRules } from './datafactory/rules.ts';
import { azureDatalakeRules } from './datalake/rules.ts';
import { azureDefenderRules } from './defender/rules.ts';
import { azureEventgridRules } from './eventgrid/rules.ts';
import { azureEventhubRules } from './eventhub/rules.ts';
import { azureFrontdoorRules } from './frontdoor/rules.ts';
import { azureIotRules } from './iot/rules.ts';
import { azureKeyvaultRules } from './keyvault/rules.ts';
import { azureKustoRules } from './kusto/rules.ts';
import { azureMlRules } from './ml/rules.ts';
import { azureMonitorRules } from './monitor/rules.ts';
import { azureNetworkRules } from './network/rules.ts';
import { azurePathRules } from './path/rules.ts';
import { azureRedisRules } from './redis/rules.ts';
import { azureRoleRules } from './role/rules.ts';
import { azureSearchRules } from './search/rules.ts';
import { azureServicebusRules } from './servicebus/rules.ts';
import { azureServicefabricRules } from './servicefabric/rules.ts';
import { azureSignalrRules } from './signalr/rules.ts';
import { azureSqlRules } from './sql/rules.ts';
import { azureStorageRules } from './storage/rules.ts';
import { azureSynapseRules } from './synapse/rules.ts';
import { azureWebRules } from './web/rules.ts';

/** Microsoft Azure: a folder for each service. */
export const azureRules: readonly InfraRule[] = [
  ...azureAcrRules,
  ...azureAksRules,
  ...azureApimRules,
  ...azureAppconfigRules,
  ...azureArmRules,
  ...azureAutomationRules,
  ...azureBatchRules,
  ...azureCdnRules,
  ...azureCognitiveRules,
  ...azureComputeRules,
  ...azureContainerRules,
  ...azureCosmosdbRules,
  ...azureDatabaseRules,
  ...azureDatabricksRules,
  ...azureDatafactoryRules,
  ...azureDatalakeRules,
  ...azureDefenderRules,
  ...azureEventgridRules,
  ...azureEventhubRules,
  ...azureFrontdoorRules,
  ...azureIotRules,
  ...azureKeyvaultRules,
  ...azureKustoRules,
  ...azureMlRules,
  ...azureMonitorRules,
  ...azureNetworkRules,
  ...azurePathRules,
  ...azureRedisRules,
  ...azureRoleRules,
  ...azureSearchRules,
  ...azureServicebusRules,
  ...azureServicefabricRules,
  ...azureSignalrRules,
  ...azureSqlRules,
  ...azureStorageRules,
  ...azureSynapseRules,
  ...azureWebRules,
];
