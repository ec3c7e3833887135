import { infraRule } from '../../../infra-rule.ts';

/** Names that only this pod knows. */
export const kubernetesPodHostAliases = infraRule({
  name: 'kubernetes-pod-host-aliases',
  title: 'Pod writes its own hosts file',
  severity: 'info',
  cwe: 350,
  what: 'The pod resolves names by entries of its own instead of by DNS.',
  why: 'Such entries outlive the addresses that they name; traffic then goes to whoever has the address next, without anybody seeing it in DNS.',
  fix: ['Use a Service, or an entry in DNS, in the place of `hostAliases`.'],
  references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  applies: ['kubernetes.workload'],
  must: { at: 'pod.hostAliases', isSet: false },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostAliases: # flaw
    - ip: 10.1.2.3
      hostnames: [db.internal]
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
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
