import type { InfraRule } from '../../../infra-rule.ts';
import { mwaaCustomerKey } from './customer-key.ts';
import { mwaaPublicWebserver } from './public-webserver.ts';
import { mwaaSchedulerLogs } from './scheduler-logs.ts';
import { mwaaWebserverLogs } from './webserver-logs.ts';
import { mwaaWorkerLogs } from './worker-logs.ts';

/** Managed Workflows for Apache Airflow. */
export const mwaaRules: readonly InfraRule[] = [
  mwaaCustomerKey,
  mwaaPublicWebserver,
  mwaaSchedulerLogs,
  mwaaWebserverLogs,
  mwaaWorkerLogs,
];
