import { infraRule } from '../../../infra-rule.ts';

/** A way to the server of Helm 2. */
export const kubernetesServiceTiller = infraRule({
  name: 'kubernetes-service-tiller',
  title: 'Service of Tiller is there',
  severity: 'high',
  cwe: 306,
  what: 'The Service leads to Tiller.',
  why: 'Whatever reaches it may do everything in the cluster.',
  fix: ['Delete the Service, and Tiller.'],
  references: ['https://helm.sh/blog/helm-v2-deprecation-timeline/'],
  applies: ['kubernetes.service'],
  must: {
    all: [
      { at: 'metadata.name', isNot: 'tiller-deploy' },
      { at: 'spec.selector.name', isNot: 'tiller' },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: tiller-deploy # flaw
spec:
  selector:
    app: helm
    name: tiller
  ports:
    - port: 44134
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
