import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers for which nobody set any limit. */
export const kubernetesContainerSecurityContext = infraRule({
  name: 'kubernetes-container-security-context',
  title: 'Container has no security context',
  severity: 'info',
  cwe: 1188,
  what: 'Neither the container nor its pod has a security context: all of its rights are what they happen to be.',
  why: 'Defaults are made to run anything: root, all usual capabilities, no filter of system calls.',
  fix: [
    'Add a `securityContext` with `runAsNonRoot`, `allowPrivilegeEscalation: false`, `capabilities.drop: [ALL]` and `seccompProfile`.',
  ],
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'effective', countAtLeast: 1 }),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
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
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      securityContext:
        readOnlyRootFilesystem: true
`,
    ],
  },
});
