import { expect, test } from 'vitest';
import { readPipelines } from '../read.ts';

function read(text: string, path: string) {
  return readPipelines({ paths: [path], read: () => text });
}

const actions = `[
  { "name": "code", "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "CodeStarSourceConnection", "version": "1" } },
  { "name": "build", "actionTypeId": { "category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1" },
    "configuration": { "EnvironmentVariables": "[{\\"name\\":\\"A\\",\\"value\\":\\"b\\"},{\\"name\\":\\"T\\",\\"value\\":\\"shop/t\\",\\"type\\":\\"SECRETS_MANAGER\\"}]" } },
  { "name": "run", "commands": ["echo #{SourceVariables.CommitMessage}"], "actionTypeId": { "category": "Compute", "provider": "Commands" } }
]`;

test('the definition of the API tells actions as jobs of their stages, with variables and what is pasted', () => {
  const { pipelines } = read(
    `{ "pipeline": { "name": "shop", "stages": [{ "name": "all", "actions": ${actions} }] } }`,
    'p.json',
  );
  const [pipeline] = pipelines;
  expect(pipeline?.name?.text).toBe('shop');
  expect(pipeline?.triggers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'push CodeStarSourceConnection',
  ]);
  expect(
    pipeline?.jobs.map(({ id, stage, steps }) => [id, stage, steps[0]?.use?.name, steps[0]?.use?.within]),
  ).toEqual([
    ['code', 'all', 'AWS/CodeStarSourceConnection', 'Source'],
    ['build', 'all', 'AWS/CodeBuild', 'Build'],
    ['run', 'all', 'AWS/Commands', 'Compute'],
  ]);
  expect(pipeline?.jobs[1]?.env.map(({ name }) => name)).toEqual(['A']);
  expect(pipeline?.jobs[1]?.stored?.map(({ name }) => name)).toEqual(['T']);
  expect(pipeline?.jobs[2]?.steps[1]?.run?.pasted?.map(({ text }) => text)).toEqual([
    '#{SourceVariables.CommitMessage}',
  ]);
});

test('templates of CloudFormation hold pipelines, and build specifications at the places of the template', () => {
  const text = `Resources:
  Shop:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Triggers: [{ GitConfiguration: { PullRequest: [{ Events: [OPEN] }] } }]
      Stages:
        - Name: ship
          Actions: [{ Name: go, ActionTypeId: { Provider: S3 }, Configuration: { BucketName: !Ref Store } }]
  Build:
    Type: AWS::CodeBuild::Project
    Properties:
      Triggers: { Webhook: true, FilterGroups: [[{ Type: EVENT, Pattern: "PULL_REQUEST_CREATED, PUSH" }]] }
      Source:
        BuildSpec: !Sub |
          version: 0.2
          phases:
            build:
              commands:
                - make \${Target}
`;
  const [shop, build] = read(text, 'template.yaml').pipelines;
  expect(shop?.triggers.map(({ kind }) => kind)).toEqual(['change-of-base']);
  expect(shop?.jobs[0]?.steps[0]?.with.map(({ value }) => value?.text)).toEqual(['${Store}']);
  expect([build?.system, build?.triggers.map(({ kind }) => kind)]).toEqual([
    'codebuild',
    ['change-of-base', 'push'],
  ]);
  const run = build?.jobs[0]?.steps[0]?.run;
  expect(text.slice(run?.place.start, run?.place.end)).toBe('make ${Target}');
  expect(run?.place.line).toBe(19);
});

test('a template without any is no pipeline, and a broken build specification is a gap', () => {
  expect(read('Description: no AWS::CodePipeline::Pipeline here\n', 'a.yml').paths).toEqual([]);
  const project = (spec: string) =>
    `Resources:\n  B:\n    Type: AWS::CodeBuild::Project\n    Properties:\n      Source:\n        BuildSpec: |\n          ${spec}\n`;
  expect(read(project('phases: ['), 'a.yml').gaps.map(({ why }) => why)).toEqual(['syntax']);
});
