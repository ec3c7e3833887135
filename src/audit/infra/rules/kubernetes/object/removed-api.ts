import { infraRule } from '../../../infra-rule.ts';
import { isServed } from '../shared-versions.ts';

/** Versions that current clusters do not know. */
export const kubernetesObjectRemovedApi = infraRule({
  name: 'kubernetes-object-removed-api',
  title: 'Object uses a version of its API that is gone',
  severity: 'info',
  cwe: 477,
  what: 'The `apiVersion` of the object was taken out of Kubernetes.',
  why: 'The object cannot be made on a current cluster: what it was to do, a policy for example, is not done.',
  fix: ['Write the object in the version that the guide of removed APIs names.'],
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  applies: ['kubernetes.object'],
  must: { check: isServed },
  bad: {
    kubernetes: [
      `apiVersion: extensions/v1beta1 # flaw
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
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
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
  },
});
