import { infraRule } from '../../../infra-rule.ts';

/** StatefulSets whose pods have no names. */
export const kubernetesScalingHeadlessService = infraRule({
  name: 'kubernetes-scaling-headless-service',
  title: 'StatefulSet has no service of its own',
  severity: 'info',
  confidence: 'medium',
  cwe: 1164,
  what: 'The Service that `serviceName` names is not headless or not in these files.',
  why: 'Pods of the set cannot be told apart by name, and find each other by chance.',
  fix: ['Add a Service with `clusterIP: None`, and name it in `serviceName`.'],
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/'],
  applies: ['kubernetes.stateful-set'],
  must: {
    any: [
      { at: 'spec.serviceName', isSet: false },
      {
        connected: 'kubernetes.service',
        via: 'spec.serviceName',
        where: { at: 'spec.clusterIP', is: 'None' },
      },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
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
---
apiVersion: v1
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
  good: {
    kubernetes: [
      `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
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
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
  },
});
