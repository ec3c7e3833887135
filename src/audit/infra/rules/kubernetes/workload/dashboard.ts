import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** A page with the rights of the cluster. */
export const kubernetesWorkloadDashboard = infraRule({
  name: 'kubernetes-workload-dashboard',
  title: 'Kubernetes Dashboard is installed',
  severity: 'medium',
  cwe: 749,
  what: 'The workload runs the Kubernetes Dashboard, which is archived and gets no updates.',
  why: 'It has been the way into clusters more than once: open to the internet, with rights to everything.',
  fix: ['Take it away, and use `kubectl` or a tool that acts with the rights of its user, such as Headlamp.'],
  references: ['https://github.com/kubernetes-retired/dashboard'],
  applies: ['kubernetes.workload'],
  must: containers({
    at: 'imageParts.name',
    matchesNot: /(?:^|\/)(?:kubernetes-dashboard(?:-\w+)?|kubernetesui\/dashboard(?:-\w+)?)$/,
  }),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: kubernetesui/dashboard:v2.7.0 # flaw
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
`,
    ],
  },
});
