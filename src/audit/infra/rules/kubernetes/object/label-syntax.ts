import { infraRule } from '../../../infra-rule.ts';
import { labelsAreValid } from '../shared-annotations.ts';

/** Labels that the API refuses. */
export const kubernetesObjectLabelSyntax = infraRule({
  name: 'kubernetes-object-label-syntax',
  title: 'Label is not valid',
  severity: 'info',
  cwe: 1286,
  what: 'The value of a label has letters that labels may not have, or more than 63.',
  why: 'The object is refused, or a policy that was to choose it by the label does not.',
  fix: ['Use letters, digits, `-`, `_` and `.`, at most 63, beginning and ending with a letter or digit.'],
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/'],
  applies: ['kubernetes.object'],
  must: { check: labelsAreValid },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: g**dy.l+bel # flaw
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
  labels:
    app: web-1
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
