import { infraRule } from '../../../infra-rule.ts';

/** Services that answer for addresses of others. */
export const kubernetesServiceExternalIps = infraRule({
  name: 'kubernetes-service-external-ips',
  title: 'Service takes addresses from outside of the cluster',
  severity: 'medium',
  cwe: 923,
  what: 'The Service lists `externalIPs`: nodes take traffic to these addresses for it.',
  why: 'Whoever may write Services can so take over traffic to any address (CVE-2020-8554).',
  fix: [
    'Take `externalIPs` away and use a load balancer or a Gateway; deny the field by the admission plugin DenyServiceExternalIPs.',
  ],
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#denyserviceexternalips',
  ],
  applies: ['kubernetes.service'],
  must: { at: 'spec.externalIPs', isSet: false },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs: # flaw
    - 203.0.113.7
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
  },
});
