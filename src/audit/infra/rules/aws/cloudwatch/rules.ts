import type { InfraRule } from '../../../infra-rule.ts';
import { cloudwatchAlarmActions } from './alarm-actions.ts';
import { cloudwatchAlarmBucketPolicyChanges } from './alarm-bucket-policy-changes.ts';
import { cloudwatchAlarmConfigChanges } from './alarm-config-changes.ts';
import { cloudwatchAlarmFailedSignIn } from './alarm-failed-sign-in.ts';
import { cloudwatchAlarmGatewayChanges } from './alarm-gateway-changes.ts';
import { cloudwatchAlarmKeyDeletion } from './alarm-key-deletion.ts';
import { cloudwatchAlarmNetworkChanges } from './alarm-network-changes.ts';
import { cloudwatchAlarmNetworkListChanges } from './alarm-network-list-changes.ts';
import { cloudwatchAlarmOrganizationChanges } from './alarm-organization-changes.ts';
import { cloudwatchAlarmPolicyChanges } from './alarm-policy-changes.ts';
import { cloudwatchAlarmRootUse } from './alarm-root-use.ts';
import { cloudwatchAlarmRouteChanges } from './alarm-route-changes.ts';
import { cloudwatchAlarmSecurityGroupChanges } from './alarm-security-group-changes.ts';
import { cloudwatchAlarmSignInWithoutMfa } from './alarm-sign-in-without-mfa.ts';
import { cloudwatchAlarmTrailChanges } from './alarm-trail-changes.ts';
import { cloudwatchAlarmUnauthorizedCalls } from './alarm-unauthorized-calls.ts';
import { cloudwatchLogEncryption } from './log-encryption.ts';
import { cloudwatchLogKeptForEver } from './log-kept-for-ever.ts';
import { cloudwatchLogRetention } from './log-retention.ts';

/** CloudWatch: logs, alarms, and those on the trail that the CIS benchmark asks for. */
export const cloudwatchRules: readonly InfraRule[] = [
  cloudwatchAlarmActions,
  cloudwatchAlarmBucketPolicyChanges,
  cloudwatchAlarmConfigChanges,
  cloudwatchAlarmFailedSignIn,
  cloudwatchAlarmGatewayChanges,
  cloudwatchAlarmKeyDeletion,
  cloudwatchAlarmNetworkChanges,
  cloudwatchAlarmNetworkListChanges,
  cloudwatchAlarmOrganizationChanges,
  cloudwatchAlarmPolicyChanges,
  cloudwatchAlarmRootUse,
  cloudwatchAlarmRouteChanges,
  cloudwatchAlarmSecurityGroupChanges,
  cloudwatchAlarmSignInWithoutMfa,
  cloudwatchAlarmTrailChanges,
  cloudwatchAlarmUnauthorizedCalls,
  cloudwatchLogEncryption,
  cloudwatchLogKeptForEver,
  cloudwatchLogRetention,
];
