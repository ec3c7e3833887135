import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** git-sync, which runs what a repository says. */
export const kubernetesContainerGitSync = infraRule({
  name: 'kubernetes-container-git-sync',
  title: 'Container clones a repository that a variable names',
  severity: 'low',
  cwe: 94,
  what: 'The container sets `GITSYNC_GIT`, `GIT_SYNC_GIT` or a hook of git-sync, so that a variable decides which program runs.',
  why: 'Who can change the variables of the pod runs a program of theirs in it.',
  fix: ['Take the variable away, and keep the right to change the workload to few.'],
  references: ['https://github.com/kubernetes/git-sync'],
  applies: ['kubernetes.workload'],
  must: containers({
    each: 'env',
    must: {
      at: 'name',
      isNot: ['GITSYNC_GIT', 'GIT_SYNC_GIT', 'GITSYNC_EXECHOOK_COMMAND', 'GITSYNC_ASKPASS_URL'],
    },
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
      image: registry.example.com/web:1.4.2
      env:
        - name: GITSYNC_GIT # flaw
          value: /tmp/git
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
      env:
        - name: GITSYNC_REPO
          value: https://git.example.com/site.git
`,
    ],
  },
});
