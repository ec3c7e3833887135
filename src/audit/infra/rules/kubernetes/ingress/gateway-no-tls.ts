import { infraRule } from '../../../infra-rule.ts';

/** Listeners of a Gateway without encryption. */
export const kubernetesIngressGatewayNoTls = infraRule({
  name: 'kubernetes-ingress-gateway-no-tls',
  title: 'Gateway listens without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'A listener of the Gateway speaks HTTP and no other of it speaks HTTPS.',
  why: 'Passwords, sessions and pages are read and changed on the way.',
  fix: ['Add a listener with `protocol: HTTPS` and `tls.certificateRefs`, and let HTTP only redirect.'],
  references: ['https://gateway-api.sigs.k8s.io/guides/tls/'],
  applies: ['kubernetes.gateway'],
  where: { some: 'spec.listeners', has: { at: 'protocol', is: 'HTTP' } },
  must: { some: 'spec.listeners', has: { at: 'protocol', is: ['HTTPS', 'TLS'] } },
  bad: {
    kubernetes: [
      `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: web
spec:
  gatewayClassName: shop
  listeners:
    - name: web
      port: 80
      protocol: HTTP
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: web
spec:
  gatewayClassName: shop
  listeners:
    - name: web
      port: 443
      protocol: HTTPS
      tls:
        certificateRefs:
          - name: shop-tls
`,
    ],
  },
});
