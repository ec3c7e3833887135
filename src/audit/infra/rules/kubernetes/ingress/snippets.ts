import { infraRule } from '../../../infra-rule.ts';
import { hasNoAnnotation } from '../shared-annotations.ts';

/** Snippets of nginx in annotations. */
export const kubernetesIngressSnippets = infraRule({
  name: 'kubernetes-ingress-snippets',
  title: 'Ingress writes configuration of its controller',
  severity: 'medium',
  cwe: 94,
  what: 'An annotation of the Ingress holds configuration that ingress-nginx takes over as it is.',
  why: 'Who may write an Ingress reads all secrets that the controller can read, mostly those of the cluster (CVE-2021-25742, CVE-2025-1974).',
  fix: [
    'Use the annotation that is made for the purpose, and set `allow-snippet-annotations: "false"` for the controller.',
  ],
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
    'https://nvd.nist.gov/vuln/detail/CVE-2021-25742',
  ],
  applies: ['kubernetes.ingress'],
  must: {
    check: hasNoAnnotation(/^nginx\.ingress\.kubernetes\.io\/[\w-]*snippet$|^nginx\.org\/[\w-]*snippets$/),
  },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: more_set_headers X-A; # flaw
spec:
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
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
    nginx.ingress.kubernetes.io/proxy-body-size: 1m
spec:
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
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
spec:
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
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
