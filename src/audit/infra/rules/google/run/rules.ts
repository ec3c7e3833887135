import type { InfraRule } from '../../../infra-rule.ts';
import { googleRunBuildExternalIp } from './build-external-ip.ts';
import { googleRunFunctionHttps } from './function-https.ts';
import { googleRunFunctionIngress } from './function-ingress.ts';
import { googleRunFunctionOldRuntime } from './function-old-runtime.ts';
import { googleRunIngress } from './ingress.ts';

/** Cloud Run, Functions and Build. */
export const googleRunRules: readonly InfraRule[] = [
  googleRunBuildExternalIp,
  googleRunFunctionHttps,
  googleRunFunctionIngress,
  googleRunFunctionOldRuntime,
  googleRunIngress,
];
