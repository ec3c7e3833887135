import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { handrail } from './handrail.ts';
import { type Answer, type Connected, connect, installed } from './mcp-client.ts';
import { git } from './trees.ts';

const example = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'handrail-scene-'));
const shop = join(place, 'shop');
const env = {
  PATH: `${installed(place)}:${process.env['PATH'] ?? ''}`,
  HOME: place,
  HANDRAIL_CACHE: join(place, 'cache'),
};

/** An agent as its file describes it: it has the tools that are named there, and no others. */
interface Agent {
  use(tool: string, args?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

let host: Connected;

function agent(name: string): Agent {
  const text = readFileSync(join(shop, `.kiro/agents/${name}.md`), 'utf8');
  const { tools } = parse(text.split('---')[1] ?? '') as { readonly tools: readonly string[] };
  return {
    async use(tool, args) {
      expect(tools, `${name} may use ${tool}`).toContain(`@handrail/${tool}`);
      const answer = await host.call(tool, args);
      expect(answer.isError, answer.text).toBe(false);
      return answer;
    },
  };
}

interface Told {
  readonly key: string;
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

async function findingsOf(who: Agent, filter: Readonly<Record<string, unknown>>): Promise<readonly Told[]> {
  const all: Told[] = [];
  let cursor: string | undefined;
  do {
    const { value } = await who.use('findings', { ...filter, limit: 50, ...(cursor && { cursor }) });
    all.push(...value.findings);
    cursor = value.nextCursor;
  } while (cursor !== undefined);
  return all;
}

beforeAll(async () => {
  cpSync(example, shop, { recursive: true });
  git(shop, 'init', '-q');
  git(shop, 'add', '-A');
  git(shop, 'commit', '-qm', 'The shop');
  const { exit } = await handrail(['init', '--agents', 'kiro', '--write-tools', '--local'], {
    cwd: shop,
    env,
  });
  expect(exit).toBe(0);
  const { mcpServers } = JSON.parse(readFileSync(join(shop, '.kiro/settings/mcp.json'), 'utf8'));
  host = await connect({ ...mcpServers.handrail, cwd: shop, env });
});

afterAll(async () => {
  await host?.close();
  rmSync(place, { recursive: true, force: true });
});

test('run a security scan: the report names the sections of the standards that are broken', async () => {
  const scanner = agent('handrail-scanner');
  const { value, text } = await scanner.use('scan');
  expect(value.complete).toBe(false);
  expect(text).toMatch(/Not checked: /);
  expect(value.brokenSections.join('\n')).toMatch(/Injection Prevention.*Database queries/);
  expect(value.brokenSections.join('\n')).toMatch(/Secrets Management.*No secrets in repositories/);

  const { contents } = await host.client.readResource({ uri: 'handrail://report/last' });
  const [page] = contents;
  const report = page !== undefined && 'text' in page ? String(page.text) : '';
  expect(report).toMatch(/\*\*Injection Prevention, section 1: Database queries\*\*: \d+ findings, critical/);
  expect(report).toMatch(
    /\*\*Secrets Management, section 1: No secrets in repositories\*\*: \d+ findings, critical/,
  );
  expect(report).toContain('orders/src/store/orders.ts:33');

  const plan = await scanner.use('plan');
  expect(plan.value.total).toBeGreaterThan(plan.value.actions.length);
  expect(plan.text).toMatch(/Rotate and take away/);
});

test('the fixer mends the SQL injections and the credentials, and scans again', async () => {
  const fixer = agent('handrail-fixer');
  const injections = await findingsOf(fixer, { rule: 'code/sql-injection' });
  expect(injections.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'orders/src/store/orders.ts:33',
    'web/fryshop/routes/menu.py:29',
    'web/fryshop/store/orders.py:14',
  ]);
  const offered = await fixer.use('propose_fix', { findings: injections.map(({ key }) => key) });
  expect(offered.value.fixes.map(({ place: at }: { place: string }) => at).toSorted()).toEqual([
    'orders/src/store/orders.ts:33',
    'web/fryshop/routes/menu.py:29',
  ]);
  expect(offered.text).toContain(
    '+    rows = connection().execute(sql, (f"%{term}%", f"%{term}%")).fetchall()',
  );
  const applied = await fixer.use('apply_fix', { findings: injections.slice(0, 2).map(({ key }) => key) });
  expect(applied.value).toMatchObject({ applied: true, left: [] });

  // For the third no edit is known: the agent writes one in the sanctioned way, and asks before it does.
  const [third] = await findingsOf(fixer, { rule: 'code/sql-injection' });
  const why = await fixer.use('explain', { finding: third?.key });
  expect(why.text).toMatch(/bound as parameters/);
  const path = 'web/fryshop/store/orders.py';
  const before = readFileSync(join(shop, path), 'utf8');
  const after = before
    .replace('    where = "customer_id = ?"\n', '    where, values = "customer_id = ?", [customer_id]\n')
    .replace(
      `where += f" AND status = '{status}'"\n`,
      'where += " AND status = ?"\n        values.append(status)\n',
    )
    .replace('(customer_id,)).fetchall()\n\n\ndef one', 'values).fetchall()\n\n\ndef one');
  expect(after).not.toBe(before);
  const checked = await fixer.use('check_snippet', { path, text: after });
  expect(checked.value.findings).toEqual([]);
  writeFileSync(join(shop, path), after);

  await fixer.use('scan');
  const credentials = (await findingsOf(fixer, { rule: 'secrets/*' })).filter(({ path: at }) =>
    /settings\.(?:py|ts)$/.test(at),
  );
  expect(credentials).toHaveLength(3);
  const taken = await fixer.use('apply_fix', { findings: credentials.map(({ key }) => key) });
  expect(taken.value).toMatchObject({ applied: true, left: [] });
  expect(taken.value.written.toSorted()).toEqual(['orders/src/settings.ts', 'web/fryshop/settings.py']);
});

test('a scan afterwards finds none of them, and nothing new', async () => {
  const scanner = agent('handrail-scanner');
  await scanner.use('scan');
  expect(await findingsOf(scanner, { rule: 'code/sql-injection' })).toEqual([]);
  const left = await findingsOf(scanner, { rule: 'secrets/*' });
  expect(left.filter(({ path }) => /settings\.(?:py|ts)$/.test(path))).toEqual([]);
  const first = await handrail(['scan', example, '--format', 'json', '--quiet'], { env });
  const before = JSON.parse(first.stdout).findings.filter(
    ({ suppression }: { suppression?: unknown }) => suppression === undefined,
  );
  expect((await findingsOf(scanner, {})).length).toBe(before.length - 6);
  expect(readFileSync(join(shop, 'web/fryshop/settings.py'), 'utf8')).toContain(
    'SECRET_KEY = os.environ["SECRET_KEY"]',
  );
});
