import { infraRule } from '../../../infra-rule.ts';
import { hasNoOperator, hasWorkloads } from '../shared-graph.ts';

/** Services that lead nowhere. */
export const kubernetesServiceNoTarget = infraRule({
  name: 'kubernetes-service-no-target',
  title: 'Service has no pods',
  severity: 'info',
  confidence: 'medium',
  cwe: 1164,
  what: 'No workload of these files has the labels that the Service chooses its pods by.',
  why: 'Requests fail; one day a pod of somebody else has the labels, and gets them.',
  fix: ['Make the selector and the labels of the pods the same, or take the Service away.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  applies: ['kubernetes.service'],
  where: {
    all: [
      { at: 'spec.selector', isSet: true },
      { at: 'metadata.namespace', isNot: 'kube-system' },
      { check: hasWorkloads },
      { check: hasNoOperator },
    ],
  },
  must: { connected: 'kubernetes.workload', via: 'spec.selector' },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: wbe
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
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
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
  },
});
