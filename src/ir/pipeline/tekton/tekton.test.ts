import { expect, test } from 'vitest';
import { readPipelines } from '../read.ts';

function read(text: string, path = 'ci/build.yaml') {
  return readPipelines({ paths: [path], read: () => text });
}

test('a run tells the tasks that it holds, what starts it and what it takes from elsewhere', () => {
  const { pipelines } = read(`apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  generateName: shop-
  annotations:
    pipelinesascode.tekton.dev/on-event: "[push, pull_request]"
    pipelinesascode.tekton.dev/task: "[git-clone:0.9, https://fry.example/lint.yaml]"
spec:
  pipelineSpec:
    tasks:
      - name: fetch
        taskRef: { name: git-clone }
      - name: check
        runAfter: [fetch]
        taskSpec:
          steps:
            - name: say
              image: alpine:3.20
              securityContext: { privileged: true }
              script: |
                #!/usr/bin/env bash
                echo "{{ body.pull_request.title }}" $(params.note) $(pwd)
    finally:
      - name: tell
        taskRef: { resolver: git, params: [{ name: url, value: "https://fry.example/t" }, { name: revision, value: main }] }
`);
  const [run] = pipelines;
  expect([run?.kind, run?.name?.text]).toEqual(['workflow', 'shop-']);
  expect(run?.triggers.map(({ kind }) => kind)).toEqual(['push', 'change']);
  expect(run?.includes.map(({ kind, name, ref }) => [kind, name, ref])).toEqual([
    ['component', 'git-clone', '0.9'],
    ['include', 'https://fry.example/lint.yaml', undefined],
  ]);
  expect(run?.jobs.map(({ id, needs, use }) => [id, needs, use?.kind, use?.ref])).toEqual([
    ['fetch', [], 'local', undefined],
    ['check', ['fetch'], undefined, undefined],
    ['tell', [], 'include', 'main'],
  ]);
  const check = run?.jobs[1];
  expect([check?.images[0]?.reference.text, check?.runner.privileged?.line]).toEqual(['alpine:3.20', 19]);
  expect(check?.steps[0]?.run?.shell).toBe('bash');
  expect(check?.steps[0]?.run?.pasted?.map(({ text }) => text)).toEqual([
    '{{ body.pull_request.title }}',
    '$(params.note)',
  ]);
});

test('tasks and templates of triggers in one file are told each by itself', () => {
  const { pipelines } = read(`apiVersion: tekton.dev/v1
kind: Task
metadata: { name: build }
spec:
  params: [{ name: note, default: none }]
  steps: [{ image: fry/a, command: [sh, -c], args: ["echo $(params.note)"] }, { image: fry/b }]
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerTemplate
spec:
  params: [{ name: title }]
  resourcetemplates:
    - apiVersion: tekton.dev/v1
      kind: TaskRun
      spec: { taskRef: { bundle: "fry.example/tasks:1", name: build } }
---
apiVersion: v1
kind: ConfigMap
`);
  expect(pipelines.map(({ kind, inputs }) => [kind, inputs.map(({ name }) => name)])).toEqual([
    ['action', ['note']],
    ['workflow', ['title']],
  ]);
  expect(pipelines[0]?.jobs[0]?.steps.map(({ run }) => [run?.shell, run?.text])).toEqual([
    ['sh', 'echo $(params.note)'],
    [undefined, undefined],
  ]);
  expect([pipelines[1]?.triggers[0]?.kind, pipelines[1]?.jobs[0]?.use?.kind]).toEqual(['other', 'bundle']);
});

test('other manifests are nothing, and what is broken below `.tekton` is a gap', () => {
  expect(read('apiVersion: operator.tekton.dev/v1\nkind: TektonConfig\nspec: {}\n').paths).toEqual([]);
  expect(read('apiVersion: tekton.dev/v1\n bad: [\n', '.tekton/a.yaml').gaps).not.toEqual([]);
});
