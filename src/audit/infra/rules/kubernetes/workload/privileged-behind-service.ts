import { infraRule } from '../../../infra-rule.ts';
import { mainContainers } from '../shared-conditions.ts';

/** The way from the internet to a node. */
export const kubernetesWorkloadPrivilegedBehindService = infraRule({
  name: 'kubernetes-workload-privileged-behind-service',
  title: 'Pod that owns its node is reached from outside',
  severity: 'high',
  cwe: 250,
  what: 'A container that is privileged, or in the namespaces of its node, is behind a Service that is open to the outside.',
  why: 'One fault in the program, found from outside, and the node is somebody else’s.',
  fix: ['Take the rights away, or put something without them in front.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  where: {
    any: [
      { some: 'containers', has: { all: [mainContainers, { at: 'securityContext.privileged', is: true }] } },
      { at: 'pod.hostPID', is: true },
    ],
  },
  must: {
    not: {
      connected: 'kubernetes.service',
      via: 'spec.selector',
      where: { at: 'spec.type', is: ['LoadBalancer', 'NodePort'] },
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: true
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
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
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
`,
    ],
  },
});
