import { expect, test } from 'vitest';
import { platformOf } from './choose.ts';
import { namesFor } from './names.ts';

test.each([
  ['.github/workflows/a.yml', '', 'github-actions'],
  ['deploy/docker-compose.prod.yml', '', 'compose'],
  ['Dockerfile', '', 'dockerfile'],
  ['infra/main.tf', '', 'terraform'],
  ['web/appsettings.Production.json', '', 'dotnet-settings'],
  ['src/main/resources/application-prod.yml', '', 'spring'],
  ['.env.production', '', 'dotenv'],
  ['app.py', 'import os\n', 'python'],
  ['fn/app.py', 'def lambda_handler(event, context):\n', 'lambda-python'],
  ['stack.py', 'from aws_cdk import Stack\n', 'cdk-python'],
  ['a.ts', 'x', 'javascript'],
  ['a.mjs', 'export const handler = async () => 1', 'lambda-javascript'],
  ['lib/stack.ts', "import { Stack } from 'aws-cdk-lib';", 'cdk-typescript'],
  ['A.java', '', 'java'],
  ['a.go', '', 'go'],
  ['A.cs', '', 'csharp'],
  ['a.rb', '', 'ruby'],
  ['a.php', '', 'php'],
  ['a.rs', '', 'rust'],
  ['run', '#!/usr/bin/env bash\n', 'shell'],
  ['k.yaml', 'apiVersion: v1\nkind: Secret\n', 'kubernetes'],
  ['t.yaml', 'AWSTemplateFormatVersion: 2010-09-09\n', 'cloudformation'],
  ['task.json', '{ "containerDefinitions": [] }', 'ecs'],
  ['settings.ini', '', 'config-file'],
])('%s is for %s %s', (path, text, platform) => {
  expect(platformOf({ path, text })).toBe(platform);
});

test('a name that the file uses is kept where the language allows it', () => {
  expect(namesFor('DATABASE_PASSWORD', 'shop', 'python', true)).toEqual({
    variable: 'DATABASE_PASSWORD',
    env: 'DATABASE_PASSWORD',
    id: 'prod/shop/database-password',
    name: 'database-password',
    field: 'database_password',
    pascal: 'DatabasePassword',
    app: 'shop',
  });
  expect(namesFor('dbPassword', 'shop', 'javascript', true)).toMatchObject({
    variable: 'dbPassword',
    env: 'DB_PASSWORD',
  });
  expect(namesFor('spring.datasource.password', 'shop', 'spring', true).variable).toBe(
    'spring.datasource.password',
  );
});

test('else it is written as the language writes names', () => {
  expect(namesFor('github-token', 'My Shop!', 'javascript', false)).toMatchObject({
    variable: 'githubToken',
    id: 'prod/my-shop/github-token',
  });
  expect(namesFor('github-token', 'x', 'csharp', false).variable).toBe('GithubToken');
  expect(namesFor('x-api-key', 'x', 'python', true).variable).toBe('x_api_key');
  expect(namesFor('pass', 'x', 'python', true).variable).not.toBe('class');
  expect(namesFor('1password-key', '', 'go', false)).toMatchObject({
    variable: 'secret1passwordKey',
    app: 'secret',
  });
});

test('a hostile name becomes letters, digits and what joins them', () => {
  const names = namesFor("x'); system('rm\u202E\n", '../..', 'php', true);
  for (const name of Object.values(names)) expect(name).toMatch(/^[A-Za-z0-9_/-]+$/);
});
