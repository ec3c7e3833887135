import { expect, test } from 'vitest';
import { readPipelines } from '../read.ts';

function readOne(text: string) {
  const { pipelines, gaps } = readPipelines({ paths: ['.codecatalyst/workflows/a.yaml'], read: () => text });
  return { pipeline: pipelines[0], gaps };
}

test('actions are jobs, those of groups by both names, with steps, variables and environment', () => {
  const { pipeline, gaps } = readOne(`Name: shop
Triggers: [{ Type: PULLREQUEST, Events: [OPEN] }, { Type: Push }]
Compute: { Type: EC2, Fleet: own-fleet }
Actions:
  Checks:
    Actions:
      Test:
        Identifier: aws/managed-test@v1
        Inputs: { Variables: [{ Name: STAGE, Value: test }] }
        Configuration:
          Container: { Registry: DockerHub, Image: "node:22" }
          Steps: [{ Run: "echo \${WorkflowSource.BranchName} \${STAGE}" }]
  Ship:
    Identifier: aws/github-actions-runner@v1
    DependsOn: [Checks]
    Environment: { Name: live }
    Configuration: { Steps: [{ uses: actions/setup-node@v4 }, { run: npm test }] }
`);
  expect(gaps).toEqual([]);
  expect(pipeline?.triggers.map(({ kind }) => kind)).toEqual(['change', 'push']);
  const [check, ship] = pipeline?.jobs ?? [];
  expect([check?.id, check?.runner.labels[0]?.text, check?.env[0]?.name]).toEqual([
    'Checks@Test',
    'own-fleet',
    'STAGE',
  ]);
  expect(check?.images.map(({ reference }) => reference.text)).toEqual(['node:22']);
  expect(check?.steps[1]?.run?.pasted?.map(({ text }) => text)).toEqual(['${WorkflowSource.BranchName}']);
  expect([ship?.needs, ship?.environment?.text]).toEqual([['Checks'], 'live']);
  expect(ship?.steps.map(({ use, run }) => [use?.kind, use?.name, use?.ref, run?.text])).toEqual([
    ['task', 'aws/github-actions-runner', 'v1', undefined],
    ['action', 'actions/setup-node', 'v4', undefined],
    [undefined, undefined, undefined, 'npm test'],
  ]);
});

test('what has no actions, or an action that is no map, is a gap', () => {
  expect(readOne('Name: a\n').gaps).toHaveLength(1);
  expect(readOne('Actions: { a: 3 }\n').gaps.map(({ detail }) => detail)).toEqual([
    'Line 1: the action `a` is no map of keys.',
  ]);
});
