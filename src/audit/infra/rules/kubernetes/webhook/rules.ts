import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesWebhookCatchAll } from './catch-all.ts';
import { kubernetesWebhookFailsOpen } from './fails-open.ts';
import { kubernetesWebhookInsecureApiService } from './insecure-api-service.ts';
import { kubernetesWebhookPlainHttp } from './plain-http.ts';

/** Programs that the API server asks. */
export const webhookRules: readonly InfraRule[] = [
  kubernetesWebhookCatchAll,
  kubernetesWebhookFailsOpen,
  kubernetesWebhookInsecureApiService,
  kubernetesWebhookPlainHttp,
];
