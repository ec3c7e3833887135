import { infraRule } from '../../../infra-rule.ts';
import { hasAnnotation } from '../shared-annotations.ts';

/** Annotations by which a controller gets its certificate, or sends all to TLS. */
const certificates =
  /^alb\.ingress\.kubernetes\.io\/(?:certificate-arn|listen-ports|ssl-redirect)$|^networking\.gke\.io\/(?:managed-certificates|certmap)$|^ingress\.gcp\.kubernetes\.io\/pre-shared-cert$|^appgw\.ingress\.kubernetes\.io\/appgw-ssl-certificate$|^traefik\.ingress\.kubernetes\.io\/router\.tls|^cert-manager\.io\/|^route\.openshift\.io\/termination$|^ingress\.cloud\.tencent\.com\//;

/** Ways in without encryption. */
export const kubernetesIngressNoTls = infraRule({
  name: 'kubernetes-ingress-no-tls',
  title: 'Ingress serves without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The Ingress has no `tls`, and no annotation tells that its controller brings a certificate.',
  why: 'Passwords, sessions and pages are read and changed on the way.',
  fix: [
    'Add `tls` with a secret that cert-manager fills, or the certificate of the cloud by its annotation.',
  ],
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  applies: ['kubernetes.ingress'],
  must: { any: [{ at: 'spec.tls', isSet: true }, { check: hasAnnotation(certificates) }] },
  bad: {
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
    terraform: [
      `resource "kubernetes_ingress_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    rule {
      host = "shop.example.com"
    }
  }
}
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
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/example
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
    terraform: [
      `resource "kubernetes_ingress_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    tls {
      hosts       = ["shop.example.com"]
      secret_name = "shop-tls"
    }
  }
}
`,
    ],
  },
});
