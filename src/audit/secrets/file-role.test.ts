import { expect, test } from 'vitest';
import { pathFactsOf } from './file-role.ts';

test.each([
  ['src/app.ts', 'main', 'code'],
  ['.env', 'main', 'config'],
  ['deploy/.env.example', 'example', 'config'],
  ['config/settings.py', 'main', 'code'],
  ['tests/test_login.py', 'test', 'code'],
  ['src/test/java/LoginTest.java', 'test', 'code'],
  ['src/LoginTest.kt', 'test', 'code'],
  ['web/login.spec.ts', 'test', 'code'],
  ['module/src/dockerTest/resources/compose.yaml', 'test', 'config'],
  ['web/src/testFixtures/resources/key.pem', 'test', 'prose'],
  ['src/Shop.Tests.Unit/Orders.cs', 'test', 'code'],
  ['internal/test_resources/config.yml', 'test', 'config'],
  ['cmd/.snapshots/keys.json', 'test', 'code'],
  ['shop-e2e/shop-e2e-case/compose.yml', 'test', 'config'],
  ['api/openapi.yaml', 'docs', 'config'],
  ['public/intl/messages/es.json', 'locale', 'code'],
  ['public/i/es-ES.json', 'locale', 'code'],
  ['deploy/my-db.json', 'main', 'code'],
  ['api-docs/api.yaml', 'docs', 'config'],
  ['src/latest/contest.ts', 'main', 'code'],
  ['locales/de.json', 'locale', 'code'],
  ['res/values-de/strings.xml', 'locale', 'markup'],
  ['package-lock.json', 'lock', 'code'],
  ['README.md', 'docs', 'prose'],
  ['Dockerfile', 'main', 'shell'],
  ['.github/workflows/ci.yml', 'ci', 'config'],
  ['web.config', 'main', 'config'],
  ['pom.xml', 'main', 'markup'],
  ['unknown', 'main', 'prose'],
])('%s: %s, %s', (path, role, syntax) => {
  expect(pathFactsOf(path)).toEqual({ role, syntax });
});
