import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesIngressAnyHost } from './any-host.ts';
import { kubernetesIngressGatewayNoTls } from './gateway-no-tls.ts';
import { kubernetesIngressNoTls } from './no-tls.ts';
import { kubernetesIngressPublicAlb } from './public-alb.ts';
import { kubernetesIngressSnippetCode } from './snippet-code.ts';
import { kubernetesIngressSnippets } from './snippets.ts';

/** Ways in from outside. */
export const ingressRules: readonly InfraRule[] = [
  kubernetesIngressAnyHost,
  kubernetesIngressGatewayNoTls,
  kubernetesIngressNoTls,
  kubernetesIngressPublicAlb,
  kubernetesIngressSnippetCode,
  kubernetesIngressSnippets,
];
