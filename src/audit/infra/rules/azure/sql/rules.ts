import type { InfraRule } from '../../../infra-rule.ts';
import { azureSqlAlertAdmins } from './alert-admins.ts';
import { azureSqlAlertDisabled } from './alert-disabled.ts';
import { azureSqlAlertEmails } from './alert-emails.ts';
import { azureSqlAlertPolicy } from './alert-policy.ts';
import { azureSqlAuditing } from './auditing.ts';
import { azureSqlAuditingRetention } from './auditing-retention.ts';
import { azureSqlAzureadAdministrator } from './azuread-administrator.ts';
import { azureSqlCustomerManagedKey } from './customer-managed-key.ts';
import { azureSqlDatabaseEncryption } from './database-encryption.ts';
import { azureSqlDatabaseLedger } from './database-ledger.ts';
import { azureSqlDatabaseThreatDetection } from './database-threat-detection.ts';
import { azureSqlDatabaseZoneRedundancy } from './database-zone-redundancy.ts';
import { azureSqlFirewallAnyAddress } from './firewall-any-address.ts';
import { azureSqlFirewallAzureServices } from './firewall-azure-services.ts';
import { azureSqlFirewallManyHosts } from './firewall-many-hosts.ts';
import { azureSqlManagedInstancePublic } from './managed-instance-public.ts';
import { azureSqlMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureSqlPredictableAdministrator } from './predictable-administrator.ts';
import { azureSqlPublicNetworkAccess } from './public-network-access.ts';
import { azureSqlVulnerabilityReports } from './vulnerability-reports.ts';
import { azureSqlVulnerabilityScans } from './vulnerability-scans.ts';

/** Azure SQL: servers, databases and what watches them. */
export const azureSqlRules: readonly InfraRule[] = [
  azureSqlAlertAdmins,
  azureSqlAlertDisabled,
  azureSqlAlertEmails,
  azureSqlAlertPolicy,
  azureSqlAuditing,
  azureSqlAuditingRetention,
  azureSqlAzureadAdministrator,
  azureSqlCustomerManagedKey,
  azureSqlDatabaseEncryption,
  azureSqlDatabaseLedger,
  azureSqlDatabaseThreatDetection,
  azureSqlDatabaseZoneRedundancy,
  azureSqlFirewallAnyAddress,
  azureSqlFirewallAzureServices,
  azureSqlFirewallManyHosts,
  azureSqlManagedInstancePublic,
  azureSqlMinimumTlsVersion,
  azureSqlPredictableAdministrator,
  azureSqlPublicNetworkAccess,
  azureSqlVulnerabilityReports,
  azureSqlVulnerabilityScans,
];
