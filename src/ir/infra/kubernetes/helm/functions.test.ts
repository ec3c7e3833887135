import { expect, test } from 'vitest';
import { at, graphOf } from '../fixtures/read.ts';

/** What an expression prints, in quotes so that YAML leaves it as it is. */
function printed(expression: string): unknown {
  const graph = graphOf({
    'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.2.3\n',
    'values.yaml': 'list: [a, b]\nmap: { x: { y: 1 } }\nnone: ~\n',
    'templates/a.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  v: '{{ ${expression} }}'\n`,
  });
  return at(graph, 'ConfigMap/a', 'data', 'v');
}

test.each([
  ['printf "%s-%d" "a" 3', 'a-3'],
  ['"a-b" | replace "-" "_" | upper | trunc 2', 'A_'],
  ['ternary "yes" "no" (eq 1 1)', 'yes'],
  ['coalesce .Values.none "" "x"', 'x'],
  ['.Values.map.x.y', '1'],
  ['(index .Values.list 1)', 'b'],
  ['join "," .Values.list', 'a,b'],
  ['dig "x" "z" "gone" .Values.map', 'gone'],
  ['hasKey .Values.map "x" | not', 'false'],
  ['len (concat .Values.list (list 1 2))', '4'],
  ['(merge (dict "a" 1) (dict "a" 2 "b" 3)).b', '3'],
  ['semverCompare ">=1.19-0" .Capabilities.KubeVersion.Version', 'true'],
  ['.Capabilities.APIVersions.Has "policy/v1"', 'true'],
  ['.Capabilities.APIVersions.Has "policy/v1beta1"', 'false'],
  ['.Capabilities.APIVersions.Has "monitoring.coreos.com/v1"', 'unknown'],
  ['tpl "{{ .Values.map.x.y }}" .', '1'],
  ['randAlphaNum 8', 'unknown'],
  ['and .Values.none (randAlphaNum 8)', ''],
  ['or (randAlphaNum 8) "x"', 'unknown'],
  ['required "it is needed" .Values.none', 'unknown'],
  ['add 1 2 | mul 3', '9'],
])('%s gives %s', (expression, expected) => {
  expect(printed(expression)).toBe(expected);
});
