import { expect, test } from 'vitest';
import { at, graphOf, uses } from '../fixtures/read.ts';

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
      containers:
        - name: app
          image: nginx:1
          ports:
            - containerPort: 80
        - name: side
          image: side:1
`;
const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n';
const base = {
  'base/kustomization.yaml': 'resources:\n  - web.yaml\n  - service.yaml\n',
  'base/web.yaml': deployment,
  'base/service.yaml': service,
};
const container = ['spec', 'template', 'spec', 'containers'] as const;

test('a base is looked at through its overlays, each with its own values', () => {
  const graph = graphOf({
    ...base,
    'dev/kustomization.yaml': 'resources: [../base]\n',
    'prod/kustomization.yaml': 'resources: [../base]\nnamespace: shop\nnamePrefix: live-\n',
    'other.yaml': service,
  });
  expect(graph.resources.map(({ id }) => id)).toEqual([
    'dev:Deployment/web',
    'dev:Service/web',
    'prod:shop/Deployment/live-web',
    'prod:shop/Service/live-web',
    'other.yaml:Service/web',
  ]);
  expect(graph.resources[2]).toMatchObject({
    place: { path: 'base/web.yaml', line: 1 },
    calls: [{ path: 'prod/kustomization.yaml' }, { path: 'base/kustomization.yaml' }],
  });
  expect(uses(graph)).toEqual([
    'dev:Service/web spec.selector dev:Deployment/web',
    'prod:shop/Service/live-web spec.selector prod:shop/Deployment/live-web',
  ]);
  expect(graph.gaps).toEqual([]);
});

test('a strategic merge patch finds items by their names, takes away, and tells where it was written', () => {
  const graph = graphOf({
    ...base,
    'over/kustomization.yaml': 'resources: [../base]\npatches:\n  - path: patch.yaml\n',
    'over/patch.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      hostNetwork: true\n      containers:\n        - name: app\n          securityContext:\n            privileged: true\n          ports:\n            - containerPort: 80\n              hostPort: 80\n        - name: side\n          $patch: delete\n',
  });
  const web = 'Deployment/web';
  expect(at(graph, web, ...container, 0, 'image')).toBe('nginx:1');
  expect(at(graph, web, ...container, 0, 'ports', 0, 'hostPort')).toBe(80);
  expect(at(graph, web, ...container, 1)).toBeUndefined();
  expect(at(graph, web, 'spec', 'template', 'spec', 'hostNetwork')).toBe(true);
  const spec = graph.resources[0]?.attributes.entries.get('spec')?.value;
  expect(JSON.stringify(spec, (_key, value) => (value instanceof Map ? [...value] : value))).toContain(
    '"path":"over/patch.yaml","line":12',
  );
});

test('JSON patches add, replace, remove and move by pointer, in a file or in place', () => {
  const graph = graphOf({
    ...base,
    'over/kustomization.yaml': `resources: [../base]
patches:
  - target:
      kind: Deployment
      name: w.*
    patch: |-
      - op: replace
        path: /spec/template/spec/containers/0/image
        value: nginx:2
      - op: add
        path: /spec/template/spec/containers/0/ports/-
        value: { containerPort: 81 }
      - op: remove
        path: /spec/template/spec/containers/1
      - op: add
        path: /metadata/annotations
        value: { "a/b": c }
      - op: move
        from: /metadata/annotations/a~1b
        path: /metadata/annotations/d
`,
  });
  expect(at(graph, 'Deployment/web', ...container, 0, 'image')).toBe('nginx:2');
  expect(at(graph, 'Deployment/web', ...container, 0, 'ports', 1, 'containerPort')).toBe(81);
  expect(at(graph, 'Deployment/web', ...container, 1)).toBeUndefined();
  expect(at(graph, 'Deployment/web', 'metadata', 'annotations', 'd')).toBe('c');
  expect(at(graph, 'Deployment/web', 'metadata', 'annotations', 'a/b')).toBeUndefined();
});

test('images, replicas, labels and annotations are written into the objects', () => {
  const graph = graphOf({
    ...base,
    'over/kustomization.yaml': `resources: [../base]
images:
  - name: nginx
    newName: registry.example.com/nginx
    digest: sha256:aa
replicas:
  - name: web
    count: 3
commonLabels:
  team: shop
commonAnnotations:
  note: x
`,
  });
  expect(at(graph, 'Deployment/web', ...container, 0, 'image')).toBe('registry.example.com/nginx@sha256:aa');
  expect(at(graph, 'Deployment/web', 'spec', 'replicas')).toBe(3);
  expect(at(graph, 'Deployment/web', 'spec', 'template', 'metadata', 'labels', 'team')).toBe('shop');
  expect(at(graph, 'Service/web', 'spec', 'selector', 'team')).toBe('shop');
  expect(at(graph, 'Service/web', 'metadata', 'annotations', 'note')).toBe('x');
  expect(uses(graph)).toEqual(['over:Service/web spec.selector over:Deployment/web']);
});

test('components are laid over what was collected, and generators make objects', () => {
  const graph = graphOf({
    ...base,
    'over/kustomization.yaml':
      'resources: [../base]\ncomponents: [../part]\nconfigMapGenerator:\n  - name: settings\n    literals: [mode=fast]\n    files: [app.conf]\n',
    'part/kustomization.yaml':
      'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\npatchesStrategicMerge:\n  - |-\n    apiVersion: v1\n    kind: Service\n    metadata:\n      name: web\n    spec:\n      type: NodePort\n',
  });
  expect(at(graph, 'Service/web', 'spec', 'type')).toBe('NodePort');
  expect(at(graph, 'ConfigMap/settings', 'data', 'mode')).toBe('fast');
  expect(at(graph, 'ConfigMap/settings', 'data', 'app.conf')).toBe('unknown');
});

test('what a replacement writes is not known', () => {
  const graph = graphOf({
    ...base,
    'over/kustomization.yaml':
      'resources: [../base]\nreplacements:\n  - source: { kind: ConfigMap, name: x }\n    targets:\n      - select: { kind: Deployment }\n        fieldPaths: ["spec.template.spec.containers.[name=app].image"]\n',
  });
  expect(at(graph, 'Deployment/web', ...container, 0, 'image')).toBe('unknown');
  expect(at(graph, 'Deployment/web', ...container, 1, 'image')).toBe('side:1');
});

test('bases of other places, missing files, circles and charts are gaps', () => {
  const graph = graphOf({
    'a/kustomization.yaml':
      'resources:\n  - https://example.com/base?ref=v1\n  - gone.yaml\n  - ../b\npatches:\n  - path: lost.yaml\nhelmCharts:\n  - name: x\n',
    'b/kustomization.yaml': 'resources: [../a]\n',
  });
  expect(graph.gaps.map(({ path, why }) => `${path} ${why}`).sort()).toEqual([
    'a/kustomization.yaml not-built',
    'a/kustomization.yaml not-checked-out',
    'a/kustomization.yaml not-checked-out',
    'a/kustomization.yaml not-checked-out',
    'a/kustomization.yaml syntax',
  ]);
});
