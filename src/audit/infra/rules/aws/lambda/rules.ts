import type { InfraRule } from '../../../infra-rule.ts';
import { lambdaAdministrator } from './administrator.ts';
import { lambdaCodeSigning } from './code-signing.ts';
import { lambdaCodeSigningEnforced } from './code-signing-enforced.ts';
import { lambdaConcurrency } from './concurrency.ts';
import { lambdaDeadLetters } from './dead-letters.ts';
import { lambdaEnvironmentKey } from './environment-key.ts';
import { lambdaEnvironmentSecrets } from './environment-secrets.ts';
import { lambdaExposedAdministrator } from './exposed-administrator.ts';
import { lambdaPermissionAnyPrincipal } from './permission-any-principal.ts';
import { lambdaPermissionEverybody } from './permission-everybody.ts';
import { lambdaPermissionSource } from './permission-source.ts';
import { lambdaPermissionWildcardAction } from './permission-wildcard-action.ts';
import { lambdaRoleShared } from './role-shared.ts';
import { lambdaRuntime } from './runtime.ts';
import { lambdaTracing } from './tracing.ts';
import { lambdaUrlAuthorization } from './url-authorization.ts';
import { lambdaUrlCors } from './url-cors.ts';
import { lambdaVpc } from './vpc.ts';

/** Lambda. */
export const lambdaRules: readonly InfraRule[] = [
  lambdaAdministrator,
  lambdaCodeSigning,
  lambdaCodeSigningEnforced,
  lambdaConcurrency,
  lambdaDeadLetters,
  lambdaEnvironmentKey,
  lambdaEnvironmentSecrets,
  lambdaExposedAdministrator,
  lambdaPermissionAnyPrincipal,
  lambdaPermissionEverybody,
  lambdaPermissionSource,
  lambdaPermissionWildcardAction,
  lambdaRuntime,
  lambdaRoleShared,
  lambdaTracing,
  lambdaUrlAuthorization,
  lambdaUrlCors,
  lambdaVpc,
];
