import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Numbers of users that mean somebody on the node. */
export const kubernetesContainerLowUserId = infraRule({
  name: 'kubernetes-container-low-user-id',
  title: 'Container has a user number that its node may use too',
  severity: 'info',
  cwe: 250,
  what: 'The container runs as a user with a number below 10,000, or says no number.',
  why: 'Users are numbers to the kernel: the same number on the node is the same user, in every file that both can reach.',
  fix: ['Set `runAsUser` to 10,000 or more.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'effective.runAsUser', atLeast: 10000 },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
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
        runAsUser: 1000 # flaw
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
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
