import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** A server that does everything for everybody. */
export const kubernetesWorkloadTillerListens = infraRule({
  name: 'kubernetes-workload-tiller-listens',
  title: 'Tiller listens to the whole cluster',
  severity: 'high',
  cwe: 306,
  what: 'Tiller is not told to listen on localhost alone.',
  why: 'Every pod can ask it to do anything in the cluster.',
  fix: ['Delete Tiller; until then, start it with `--listen=localhost:44134`.'],
  references: ['https://helm.sh/blog/helm-v2-deprecation-timeline/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'flags.listen', matches: /^(?:localhost|127\.0\.0\.1):/ },
    { at: 'imageParts.name', matches: /(?:^|\/)tiller(?:$|-)/ },
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
      image: ghcr.io/helm/tiller:v2.16.9
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
      image: ghcr.io/helm/tiller:v2.16.9
      args: ["--listen=localhost:44134"]
`,
    ],
  },
});
