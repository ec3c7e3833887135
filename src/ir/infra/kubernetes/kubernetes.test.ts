import { expect, test } from 'vitest';
import { at, graphOf, uses } from './fixtures/read.ts';

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: web
      containers:
        - name: app
          image: registry.example.com/web:1
          env:
            - name: MODE
              valueFrom:
                configMapKeyRef:
                  name: settings
                  key: mode
`;
const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n';

test('each document of a file is an object; items of a list are too, and other files are none', () => {
  const graph = graphOf({
    'all.yaml': `# the shop\n${service}---\n${deployment}---\n`,
    'list.json':
      '{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s", "namespace": "n"}}]}',
    'compose.yaml': 'services:\n  web:\n    image: nginx\n',
    'template.yaml': 'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}\n',
  });
  expect(graph.resources.map(({ id, kind, header }) => [id, kind, header.line])).toEqual([
    ['all.yaml:Service/web', 'kubernetes.service', 3],
    ['all.yaml:Deployment/web', 'kubernetes.deployment', 11],
    ['list.json:n/Secret/s', 'kubernetes.secret', 1],
  ]);
  expect(graph.gaps).toEqual([]);
});

test('kinds of others keep their group, and objects of one name have ids of their own', () => {
  const graph = graphOf({
    'a.yaml': `${service}---\n${service.replace('v1', 'serving.knative.dev/v1')}`,
  });
  expect(graph.resources.map(({ id, type, kind }) => [id, type, kind])).toEqual([
    ['a.yaml:Service/web', 'Service', 'kubernetes.service'],
    ['a.yaml:Service/web#2', 'serving.knative.dev/Service', 'kubernetes.knative-service'],
  ]);
});

test('names and selectors lead to the objects that they mean', () => {
  const graph = graphOf({
    'all.yaml': [
      deployment,
      service,
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\nspec:\n  podSelector: {}\n',
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: p\nspec:\n  selector:\n    matchExpressions:\n      - { key: app, operator: In, values: [web] }\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: i\nspec:\n  rules:\n    - http:\n        paths:\n          - backend:\n              service:\n                name: web\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: b\nroleRef:\n  kind: Role\n  name: r\nsubjects:\n  - kind: ServiceAccount\n    name: web\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: r\n',
    ].join('---\n'),
  });
  const plain = uses(graph).map((each) => each.replaceAll('all.yaml:', ''));
  expect(plain).toEqual([
    'Deployment/web spec.template.spec.serviceAccountName ServiceAccount/web',
    'Deployment/web spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef.name ConfigMap/settings',
    'Service/web spec.selector Deployment/web',
    'NetworkPolicy/all spec.podSelector Deployment/web',
    'PodDisruptionBudget/p spec.selector Deployment/web',
    'Ingress/i spec.rules[0].http.paths[0].backend.service.name Service/web',
    'RoleBinding/b roleRef.name Role/r',
    'RoleBinding/b subjects[0].name ServiceAccount/web',
  ]);
});

test('a selector means the nearest pods, never those of another namespace', () => {
  const inNamespace = (namespace: string) =>
    deployment.replace('  name: web\n', `  name: web\n  namespace: ${namespace}\n`);
  const graph = graphOf({
    'a/web.yaml': deployment,
    'a/service.yaml': service,
    'b/all.yaml': `${deployment}---\n${service}`,
    'c/all.yaml': `${inNamespace('one')}---\n${service.replace('  name: web\n', '  name: web\n  namespace: two\n')}`,
  });
  expect(uses(graph)).toEqual([
    'a/service.yaml:Service/web spec.selector a/web.yaml:Deployment/web',
    'b/all.yaml:Service/web spec.selector b/all.yaml:Deployment/web',
    'c/all.yaml:two/Service/web spec.selector a/web.yaml:Deployment/web',
    'c/all.yaml:two/Service/web spec.selector b/all.yaml:Deployment/web',
  ]);
});

test('what a tool fills in is not known; the same signs in commands and data are text', () => {
  const graph = graphOf({
    'a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostNetwork: ${HOST}\n  containers:\n    - image: "${IMAGE:-x}"\n      args: ["${HOME}"]\n',
  });
  expect(at(graph, 'Pod/web', 'spec', 'hostNetwork')).toBe('unknown');
  expect(at(graph, 'Pod/web', 'spec', 'containers', 0, 'image')).toBe('unknown');
  expect(at(graph, 'Pod/web', 'spec', 'containers', 0, 'args', 0)).toBe('${HOME}');
});

test('a document that is broken is a gap, and the others of its file are read', () => {
  const graph = graphOf({ 'a.yaml': `${service}---\napiVersion: v1\nkind: [\n---\n${deployment}` });
  expect(graph.resources.map(({ address }) => address)).toEqual(['Service/web', 'Deployment/web']);
  expect(graph.gaps).toMatchObject([{ analyser: 'infra', path: 'a.yaml', why: 'syntax' }]);
});

test('comments at an object and its annotations are kept for those who excuse findings', () => {
  const [pod] = graphOf({
    'a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    checkov.io/skip1: CKV_K8S_20=agent\nspec:\n  hostPID: true # agent\n',
  }).resources;
  expect(pod?.comments.map(({ text }) => text)).toEqual(['# agent']);
  expect([...(pod?.metadata?.entries.keys() ?? [])]).toEqual(['checkov.io/skip1']);
});
