import { infraRule } from '../../../infra-rule.ts';
import { hasOwnAccount } from '../shared-graph.ts';

/** Accounts of more than one workload. */
export const kubernetesRbacCommonAccount = infraRule({
  name: 'kubernetes-rbac-common-account',
  title: 'Workloads share a service account',
  severity: 'info',
  confidence: 'medium',
  cwe: 269,
  what: 'Another workload of these files runs as the same service account.',
  why: 'Rights that one of them needs, all have.',
  fix: ['Give each workload an account of its own.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.workload'],
  must: { check: hasOwnAccount },
  bad: {
    kubernetes: [
      `apiVersion: apps/v1
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
      serviceAccountName: web
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: store
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: web
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: apps/v1
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
      serviceAccountName: web
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: store
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: store
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
  },
});
