import { infraRule } from '../../../infra-rule.ts';

/** Rules of an Ingress without a host. */
export const kubernetesIngressAnyHost = infraRule({
  name: 'kubernetes-ingress-any-host',
  title: 'Ingress answers for every host',
  severity: 'info',
  cwe: 346,
  what: 'A rule of the Ingress has no host, or one with a wildcard: it answers for names that nobody thought of.',
  why: 'Names that are pointed at the cluster by others get the pages; a page under a strange name takes sessions along.',
  fix: ['Name the host in each rule.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/'],
  applies: ['kubernetes.ingress'],
  must: {
    each: 'spec.rules',
    must: {
      all: [
        { at: 'host', isSet: true },
        { at: 'host', startsNotWith: '*' },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: "*.example.com" # flaw
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - http: # flaw
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
    ],
  },
});
