import type { InfraRule } from '../../../infra-rule.ts';
import { mwaaPublic } from './public.ts';
import { mwaaSchedulerLogs } from './scheduler-logs.ts';
import { mwaaWebserverLogs } from './webserver-logs.ts';
import { mwaaWorkerLogs } from './worker-logs.ts';

/** Managed Workflows for Apache Airflow. */
export const mwaaRules: readonly InfraRule[] = [
  mwaaPublic,
  mwaaSchedulerLogs,
  mwaaWebserverLogs,
  mwaaWorkerLogs,
];
