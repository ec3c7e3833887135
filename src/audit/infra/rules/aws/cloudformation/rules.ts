import type { InfraRule } from '../../../infra-rule.ts';
import { cloudformationNotifications } from './notifications.ts';
import { cloudformationParameterDefault } from './parameter-default.ts';
import { cloudformationParameterEcho } from './parameter-echo.ts';
import { cloudformationStackPolicy } from './stack-policy.ts';
import { cloudformationStackRetained } from './stack-retained.ts';

/** CloudFormation itself. */
export const cloudformationRules: readonly InfraRule[] = [
  cloudformationNotifications,
  cloudformationParameterDefault,
  cloudformationParameterEcho,
  cloudformationStackPolicy,
  cloudformationStackRetained,
];
