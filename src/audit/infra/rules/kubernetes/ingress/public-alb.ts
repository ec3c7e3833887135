import { infraRule } from '../../../infra-rule.ts';
import { annotated, hasAnnotation, lacks } from '../shared-annotations.ts';

/** Load balancers of AWS that are public and without TLS. */
export const kubernetesIngressPublicAlb = infraRule({
  name: 'kubernetes-ingress-public-alb',
  title: 'Ingress makes a load balancer that speaks plain HTTP to the internet',
  severity: 'medium',
  cwe: 319,
  what: 'The annotations make a load balancer that faces the internet and listens without TLS.',
  why: 'Everybody reaches it, and everybody on the way reads what is said.',
  fix: [
    'Set `alb.ingress.kubernetes.io/certificate-arn` and `listen-ports: \'[{"HTTPS": 443}]\'`, or the scheme `internal`.',
  ],
  references: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
  ],
  applies: ['kubernetes.ingress'],
  must: {
    any: [
      { check: lacks('alb.ingress.kubernetes.io/scheme', /^internet-facing$/) },
      { check: hasAnnotation(/^alb\.ingress\.kubernetes\.io\/certificate-arn$/) },
      { check: annotated('alb.ingress.kubernetes.io/listen-ports', /HTTPS/) },
      { at: 'spec.tls', isSet: true },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing # flaw
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
  good: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
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
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
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
