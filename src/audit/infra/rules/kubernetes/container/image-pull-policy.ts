import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Images that are taken from the node without asking the registry. */
export const kubernetesContainerImagePullPolicy = infraRule({
  name: 'kubernetes-container-image-pull-policy',
  title: 'Image is not pulled again when a pod starts',
  severity: 'info',
  cwe: 1357,
  what: 'The container uses an image that its node has already, without asking the registry whether it may.',
  why: 'A pod then runs private images of others that are on the node, and an old image under a tag that has moved.',
  fix: ['Set `imagePullPolicy: Always`, or use the admission plugin AlwaysPullImages.'],
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  applies: ['kubernetes.workload'],
  must: containers(
    {
      any: [
        { at: 'imagePullPolicy', is: 'Always' },
        {
          all: [
            { at: 'imagePullPolicy', isSet: false },
            { at: 'imageParts.digest', isSet: false },
            { at: 'imageParts.tag', is: 'latest', absent: 'holds' },
          ],
        },
      ],
    },
    { at: 'image', isSet: true },
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
      imagePullPolicy: IfNotPresent # flaw
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
      imagePullPolicy: Always
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:latest
`,
    ],
  },
});
