import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers that people log in to. */
export const kubernetesContainerSshPort = infraRule({
  name: 'kubernetes-container-ssh-port',
  title: 'Container offers SSH',
  severity: 'info',
  cwe: 668,
  what: 'The container opens port 22.',
  why: 'A server for logging in is one more way in, with keys and users that nobody manages.',
  fix: ['Use `kubectl exec` or `kubectl debug`, which ask for rights and are logged.'],
  references: ['https://owasp.org/www-project-kubernetes-top-ten/'],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'ports.containerPort', isNot: 22 }),
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
      ports:
        - containerPort: 22 # flaw
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
      ports:
        - containerPort: 8080
`,
    ],
  },
});
