import { infraRule } from '../../../infra-rule.ts';
import { hasNoAnnotation } from '../shared-annotations.ts';

/** Snippets with Lua or an alias. */
export const kubernetesIngressSnippetCode = infraRule({
  name: 'kubernetes-ingress-snippet-code',
  title: 'Ingress runs code in its controller',
  severity: 'high',
  cwe: 94,
  what: 'A snippet of the Ingress runs Lua in the controller, or serves files of it by `alias` or `root`.',
  why: 'It reads the token of the controller, and by it the secrets of the cluster (CVE-2021-25742).',
  fix: ['Take the snippet away, and set `allow-snippet-annotations: "false"` for the controller.'],
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2021-25742'],
  applies: ['kubernetes.ingress'],
  must: {
    check: hasNoAnnotation(
      /^nginx\.ingress\.kubernetes\.io\/[\w-]*snippet$/,
      /\b(?:alias|root)\s+[\w/$"']|_by_lua|\blua_|\bload_module\b|serviceaccount/,
    ),
  },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    nginx.ingress.kubernetes.io/server-snippet: | # flaw
      location /files { alias /var/run/; }
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
  annotations:
    nginx.ingress.kubernetes.io/server-snippet: | # flaw
      content_by_lua 'ngx.say(1)';
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
    nginx.ingress.kubernetes.io/configuration-snippet: more_set_headers X-A;
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
