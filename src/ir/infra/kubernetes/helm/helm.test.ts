import { expect, test } from 'vitest';
import { openGraph, referencesAmong } from '../../graph.ts';
import { at, graphOf } from '../fixtures/read.ts';
import { readKubernetes } from '../kubernetes.ts';

const chart = 'apiVersion: v2\nname: shop\nversion: 1.2.3\nappVersion: "4.5"\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n';
const template = (spec: string, more: Readonly<Record<string, string>> = {}) =>
  graphOf({ 'c/Chart.yaml': chart, 'c/templates/pod.yaml': `${pod}${spec}`, ...more });

test('values stand where templates use them, and places are those of the template', () => {
  const graph = graphOf({
    'c/Chart.yaml': chart,
    'c/values.yaml': 'image:\n  name: web\n  tag: ""\nhostNetwork: true\nresources:\n  limits:\n    cpu: 1\n',
    'c/templates/_helpers.tpl':
      '{{- define "shop.labels" -}}\napp: {{ .Chart.Name | quote }}\nteam: a\n{{- end }}\n',
    'c/templates/pod.yaml': `{{- /* a pod */ -}}
apiVersion: v1
kind: Pod
metadata:
  name: {{ include "shop.name" . | default "web" }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  {{- if .Values.hostNetwork }}
  hostNetwork: true
  {{- else }}
  hostNetwork: false
  {{- end }}
  containers:
    - image: "{{ .Values.image.name }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
      resources:
        {{- toYaml .Values.resources | nindent 8 }}
      env:
        {{- range $key, $value := dict "A" 1 "B" "two" }}
        - name: {{ $key }}
          value: {{ $value | quote }}
        {{- end }}
`,
  });
  const [found] = graph.resources;
  expect(found).toMatchObject({
    format: 'helm',
    root: 'c',
    header: { path: 'c/templates/pod.yaml', line: 3 },
  });
  expect(at(graph, 'Pod/(no name)', 'metadata', 'labels')).toEqual(
    new Map([
      ['app', 'shop'],
      ['team', 'a'],
    ]),
  );
  expect(at(graph, 'Pod/(no name)', 'spec', 'hostNetwork')).toBe(true);
  expect(at(graph, 'Pod/(no name)', 'spec', 'containers', 0, 'image')).toBe('web:4.5');
  expect(at(graph, 'Pod/(no name)', 'spec', 'containers', 0, 'resources', 'limits', 'cpu')).toBe(1);
  expect(at(graph, 'Pod/(no name)', 'spec', 'containers', 0, 'env', 1, 'value')).toBe('two');
  const spec = found?.attributes.entries.get('spec')?.value;
  expect(spec?.kind === 'map' ? spec.entries.get('hostNetwork')?.place.line : 0).toBe(10);
  expect(graph.gaps).toEqual([]);
});

test('what is not known stays so, and what it is in may have more', () => {
  const graph = template(
    '  hostPID: {{ lookupSomething }}\n  containers:\n    - name: a\n      {{- unknownFunction . | nindent 6 }}\n    {{- with .Files.Get "x" }}\n    - name: b\n    {{- end }}\n',
  );
  expect(at(graph, 'Pod/web', 'spec', 'hostPID')).toBe('unknown');
  const spec = graph.resources[0]?.attributes.entries.get('spec')?.value;
  const containers = spec?.kind === 'map' ? spec.entries.get('containers')?.value : undefined;
  expect(containers).toMatchObject({ kind: 'list', isOpen: true });
  expect(containers?.kind === 'list' ? containers.items : []).toMatchObject([{ kind: 'map', isOpen: true }]);
});

test('a chart within a chart has the values that it is given, and is left out when it is switched off', () => {
  const files = (enabled: string) => ({
    'c/Chart.yaml': `${chart}dependencies:\n  - name: db\n    condition: db.enabled\n  - name: far\n`,
    'c/values.yaml': `db:\n  enabled: ${enabled}\n  host: true\nglobal:\n  name: g\n`,
    'c/charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n',
    'c/charts/db/values.yaml': 'host: false\n',
    'c/charts/db/templates/pod.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.global.name }}\nspec:\n  hostIPC: {{ .Values.host }}\n',
  });
  const graph = graphOf(files('true'));
  expect(at(graph, 'Pod/g', 'spec', 'hostIPC')).toBe(true);
  expect(graph.gaps).toMatchObject([{ path: 'c/Chart.yaml', why: 'not-checked-out' }]);
  expect(graphOf(files('false')).resources).toEqual([]);
});

test('a template that does not close, goes on for ever or is no YAML is a gap', () => {
  for (const [spec, why] of [
    ['{{ if true }}', 'syntax'],
    ['{{ "', 'syntax'],
    ['{{ range until 900 }}{{ range until 900 }}{{ range until 900 }}a{{ end }}{{ end }}{{ end }}', 'budget'],
    ['{{ define "x" }}{{ include "x" . }}{{ end }}{{ include "x" . }}', 'budget'],
    ['{{ fail "no" }}', 'budget'],
    ['  a: [\n', 'syntax'],
  ] as const)
    expect(template(spec).gaps).toMatchObject([{ path: 'c/templates/pod.yaml', why }]);
});

test('what all charts of a tree make together is bounded, and told at the chart that is cut short', () => {
  const loop = `${pod}{{ range until 1000 }}  # ${'x'.repeat(2500)}\n{{ end }}`;
  const templates = Array.from({ length: 15 }, (_, i) => [`c/templates/p${i}.yaml`, loop]);
  const { gaps } = graphOf({ 'c/Chart.yaml': chart, ...Object.fromEntries(templates) });
  expect(gaps.filter(({ path }) => path === 'c/Chart.yaml')).toMatchObject([{ why: 'budget' }]);
  expect(gaps.length).toBeLessThan(15);
});

test('many braces that do not close are read once', () => {
  const started = performance.now();
  template('{{'.repeat(500_000));
  template(`${'{{ a "'.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('what Helm made of a chart is taken in place of its templates', () => {
  const files: Record<string, string> = { 'c/Chart.yaml': chart, 'c/templates/pod.yaml': '{{ broken' };
  const renderedCharts = new Map([['c', `---\n# Source: shop/templates/pod.yaml\n${pod}  hostPID: true\n`]]);
  const { resources, gaps } = readKubernetes(
    { paths: Object.keys(files), read: (path) => files[path] },
    { renderedCharts },
  );
  const graph = openGraph({ resources, gaps, notices: [], references: referencesAmong(resources) });
  expect(at(graph, 'Pod/web', 'spec', 'hostPID')).toBe(true);
  expect(resources[0]?.place).toMatchObject({ path: 'c/templates/pod.yaml', line: 1 });
  expect(gaps).toEqual([]);
});
