import type { InfraRule } from '../../../infra-rule.ts';
import { azureDefenderAlertNotifications } from './alert-notifications.ts';
import { azureDefenderAlertsToAdmins } from './alerts-to-admins.ts';
import { azureDefenderContactEmail } from './contact-email.ts';
import { azureDefenderContactPhone } from './contact-phone.ts';
import { azureDefenderPlan } from './plan.ts';

/** Defender for Cloud. */
export const azureDefenderRules: readonly InfraRule[] = [
  azureDefenderAlertNotifications,
  azureDefenderAlertsToAdmins,
  azureDefenderContactEmail,
  azureDefenderContactPhone,
  azureDefenderPlan,
];
