import { infraRule } from '../../../infra-rule.ts';
import { annotated } from '../shared-annotations.ts';

/** Annotations by which clouds keep a load balancer to their own network. */
const internal = [
  ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(?:true|0\.0\.0\.0\/0)$/i],
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/i],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/i],
  ['networking.gke.io/load-balancer-type', /^internal$/i],
  ['cloud.google.com/load-balancer-type', /^internal$/i],
  ['service.beta.kubernetes.io/openstack-internal-load-balancer', /^true$/i],
  ['service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type', /^private$/i],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/i],
  ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type', /^intranet$/i],
] as const;

/** Load balancers that anybody reaches. */
export const kubernetesServiceLoadBalancer = infraRule({
  name: 'kubernetes-service-load-balancer',
  title: 'Service is open to the internet by a load balancer',
  severity: 'low',
  cwe: 668,
  what: 'The Service makes a load balancer of the cloud that is neither internal nor limited to ranges of addresses.',
  why: 'Everybody can reach the program, often without the TLS, logs and limits that the ways in of the cluster have.',
  fix: [
    'Put the program behind an Ingress or a Gateway, make the load balancer internal by the annotation of the cloud, or set `loadBalancerSourceRanges`.',
  ],
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer'],
  applies: ['kubernetes.service'],
  must: {
    any: [
      { at: 'spec.type', isNot: 'LoadBalancer' },
      {
        all: [
          { at: 'spec.loadBalancerSourceRanges', isSet: true },
          { at: 'spec.loadBalancerSourceRanges', isNot: ['0.0.0.0/0', '::/0'] },
        ],
      },
      ...internal.map(([name, value]) => ({ check: annotated(name, value) })),
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer # flaw
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
    terraform: [
      `resource "kubernetes_service_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    type = "LoadBalancer" # flaw
    port {
      port = 80
    }
  }
}
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
      `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-internal: "true"
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: [10.0.0.0/8]
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
    terraform: [
      `resource "kubernetes_service_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    type = "ClusterIP"
  }
}
`,
    ],
  },
});
