import { infraRule } from '../../../infra-rule.ts';

/** Volumes that run git as the kubelet. */
export const kubernetesPodGitRepoVolume = infraRule({
  name: 'kubernetes-pod-git-repo-volume',
  title: 'Volume clones a repository on the node',
  severity: 'high',
  cwe: 94,
  what: 'A `gitRepo` volume is filled by git running on the node, outside of any container.',
  why: 'Hooks and submodules of a repository then run as root on the node (CVE-2024-10220); the type is switched off in current versions.',
  fix: ['Clone in an init container into an `emptyDir`.'],
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#gitrepo'],
  applies: ['kubernetes.workload'],
  must: { each: 'pod.volumes', must: { at: 'gitRepo', isSet: false } },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: src
      gitRepo: # flaw
        repository: https://git.example.com/site.git
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
  volumes:
    - name: src
      emptyDir: {}
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
