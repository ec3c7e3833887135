import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Capabilities that are left after some were dropped. */
export const kubernetesContainerDropAll = infraRule({
  name: 'kubernetes-container-drop-all',
  title: 'Container drops capabilities one by one',
  severity: 'info',
  cwe: 250,
  what: 'The container drops some capabilities of the kernel and keeps the rest of those that containers have by default.',
  why: 'What is kept is at the service of whoever gets in; the restricted profile asks to drop all.',
  fix: ['Write `drop: [ALL]` and add back what is needed.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'securityContext.capabilities.drop', contains: ['ALL', 'all'] },
    {
      all: [
        { at: 'securityContext.capabilities.drop', isSet: true },
        { not: { at: 'os', is: ['windows', 'unknown'] } },
      ],
    },
  ),
  mend: { set: { 'containers.securityContext.capabilities.drop': ['ALL'] }, isDisruptive: true },
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
      securityContext:
        capabilities:
          drop: [NET_RAW] # flaw
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
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      securityContext:
        capabilities:
          drop: [ALL]
`,
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
});
