import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { adviceFor } from './advice.ts';
import { fill, namesFor } from './names.ts';
import { leastPrivilege } from './policy.ts';
import { platforms, type Recipe, type Store, type Syntax } from './recipe.ts';
import { recipeFor, recipes, storesFor } from './recipes.ts';

const names = namesFor('DATABASE_PASSWORD', 'Fry Shop', 'python', true);
const filled = recipes.map((recipe) => {
  const own = namesFor('DATABASE_PASSWORD', 'Fry Shop', recipe.platform, false);
  return { ...recipe, name: `${recipe.platform} from ${recipe.store}`, code: fill(recipe.code, own) };
});

const languages = ['python', 'javascript', 'java', 'go', 'csharp', 'ruby', 'php', 'rust', 'shell'] as const;
const five: readonly Store[] = ['aws', 'environment', 'vault', 'gcp', 'azure'];

test.each(languages)('%s can read from every store', (language) => {
  expect([...storesFor(language)].sort()).toEqual([...five].sort());
});

test.each(platforms)('%s can read from AWS Secrets Manager', (platform) => {
  expect(recipeFor(platform, 'aws')).toBeDefined();
});

describe.each(filled)('$name', ({ platform, store, code, before = [], notes = [], links }) => {
  test('uses the names of the finding and leaves no place to fill in', () => {
    const all = [code, ...before, ...notes].map((text) => fill(text, names)).join('\n');
    expect(all).not.toMatch(/%[A-Z_]+%/);
    expect(`${all}\n${platform}\n${store}`).toMatch(/database[-_]?password|Password/i);
  });

  test('says where to read on', () => {
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/[\w.-]+\/\S*$/);
  });
});

/** Checks by the language itself. Each gives what is wrong, or undefined where the tool is not there. */
const checks: Readonly<Partial<Record<Syntax, (code: string) => string | undefined>>> = {
  python: (code) =>
    byTool(
      'python3',
      ['-c', 'import sys; compile(open(sys.argv[1]).read(), "recipe", "exec")'],
      'r.py',
      code,
    ),
  typescript: typescriptProblem,
  javascript: typescriptProblem,
  go: (code) => byTool('gofmt', ['-l', '-e'], 'r.go', code, true),
  java: javaProblem,
  rust: (code) => byTool('rustfmt', ['--edition', '2021'], 'r.rs', code),
  ruby: (code) => byTool('ruby', ['-c'], 'r.rb', code),
  php: (code) => byTool('php', ['-l'], 'r.php', code),
  shell: (code) => byTool('sh', ['-n'], 'r.sh', code),
  json: (code) => (JSON.parse(code) === undefined ? 'nothing' : ''),
  yaml: (code) => parseDocument(code, { logLevel: 'silent' }).errors.map(String).join('\n'),
  hcl: (code) => byTool('terraform', ['fmt', '-check', '-'], 'r.tf', code, false, true),
};

describe.each(filled)('the code of $name', ({ syntax, code }: Recipe) => {
  test(`is ${syntax}`, ({ skip }) => {
    const problem = checks[syntax]?.(code);
    if (problem === undefined) return skip(`no tool for ${syntax} here; its brackets are balanced`);
    expect(problem).toBe('');
  }, 60_000);

  test('has balanced brackets and quotes, whatever tools are there', () => {
    expect(balanceOf(code)).toEqual([]);
  });
});

test('the checks see what is broken', () => {
  expect(checks.python?.('def x(:\n') ?? 'absent').not.toBe('');
  expect(typescriptProblem('const x = ;')).not.toBe('');
  expect(checks.yaml?.('a: [')).not.toBe('');
  expect(balanceOf('f("a"')).not.toEqual([]);
  expect(checks.java?.('final class A { int x() { return } }') ?? 'absent').not.toBe('');
  expect(checks.shell?.('if true; then') ?? 'absent').not.toBe('');
}, 60_000);

test('the right to read names one secret and no more', () => {
  const policy: unknown = JSON.parse(leastPrivilege('aws', names) ?? '');
  expect(policy).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
        Resource: 'arn:aws:secretsmanager:REGION:ACCOUNT:secret:prod/fry-shop/database-password-??????',
      },
    ],
  });
});

test('advice is chosen by the file and speaks with its names', () => {
  const location = { path: 'src/db.py', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const finding = { ruleId: 'secrets/generic-password', location, evidence: { name: 'DB_PASSWORD' } };
  const advice = adviceFor({ finding, text: 'x = 1\n', app: 'shop' });
  expect(advice).toMatchObject({
    platform: 'python',
    store: 'aws',
    others: ['environment', 'vault', 'gcp', 'azure'],
  });
  expect(advice?.code).toContain('DB_PASSWORD = secrets.get_secret_string("prod/shop/db-password")');
  expect(adviceFor({ finding, text: '', app: 'shop', store: 'kubernetes' })).toBeUndefined();
});

function typescriptProblem(code: string): string {
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n');
}

/** The libraries are not there: of what the compiler says, only what is about syntax counts. */
function javaProblem(code: string): string | undefined {
  const said = byTool('javac', ['-proc:none', '-d', tmpdir()], 'Secrets.java', code);
  if (said === undefined || said === '') return said;
  const errors = said.split('\n').filter((line) => /: error: /.test(line));
  return errors
    .filter((line) => !/does not exist|cannot find symbol|static import only/.test(line))
    .join('\n');
}

function byTool(
  tool: string,
  args: readonly string[],
  file: string,
  code: string,
  onlyErrors = false,
  asInput = false,
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-recipe-'));
  try {
    const path = join(folder, file);
    writeFileSync(path, code);
    const given = asInput ? [...args] : [...args, path];
    const ran = spawnSync(tool, given, { encoding: 'utf8', input: asInput ? code : '', timeout: 60_000 });
    if (
      ran.error !== undefined ||
      /is not installed|command not found|No such file|unable to locate/i.test(ran.stderr)
    )
      return undefined;
    if (onlyErrors) return ran.stderr;
    return ran.status === 0 ? '' : `${ran.stdout}${ran.stderr}` || `exit ${ran.status}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What is left open, outside of texts and comments; for languages of C's kind and near. */
function balanceOf(code: string): readonly string[] {
  const bare = code.replace(
    /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|(?<=^|\s)#[^\n]*/gm,
    '',
  );
  const open: string[] = [];
  for (const sign of bare.replace(/[^()[\]{}"]/g, '')) {
    if (pairs[sign] === undefined) open.push(sign);
    else if (open.at(-1) === pairs[sign]) open.pop();
    else open.push(sign);
  }
  return open;
}
