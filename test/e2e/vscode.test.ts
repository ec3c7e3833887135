import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import yauzl from 'yauzl';
import { command } from './handrail.ts';
import { type StandIn, standIn } from './vscode-stand-in.ts';

interface Extension {
  activate(context: { readonly subscriptions: { dispose(): unknown }[] }): Promise<void>;
  deactivate(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/fry-factory');
const place = mkdtempSync(join(tmpdir(), 'handrail-vscode-'));
const shop = join(place, 'shop');
const orders = join(shop, 'orders/src/store/orders.ts');
const unpacked = join(place, 'unpacked');
const wait = { timeout: 40_000, interval: 50 };
let packed: { readonly status: number | null; readonly said: string };

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** Runs the bundle of the VSIX as an editor does, with a stand-in for the editor. */
async function started(editor: StandIn) {
  const file = join(unpacked, 'extension', manifestIn(unpacked).main);
  const own = createRequire(file);
  const module = { exports: {} as Extension };
  const load = (name: string) => (name === 'vscode' ? editor.module : own(name));
  new Function('require', 'module', 'exports', readFileSync(file, 'utf8'))(load, module, module.exports);
  const context = { subscriptions: [] as { dispose(): unknown }[] };
  await module.exports.activate(context);
  return {
    async end() {
      await module.exports.deactivate();
      for (const each of context.subscriptions) each.dispose();
    },
  };
}

function manifestIn(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'extension/package.json'), 'utf8'));
}

async function unpack(file: string, to: string): Promise<void> {
  const zip = await yauzl.openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    mkdirSync(dirname(join(to, entry.fileName)), { recursive: true });
    writeFileSync(join(to, entry.fileName), Buffer.concat(chunks));
  }
}

beforeAll(async () => {
  cpSync(example, shop, { recursive: true });
  const made = spawnSync(process.execPath, [join(root, 'apps/vscode/build.mjs'), join(place, 'out')], {
    encoding: 'utf8',
  });
  packed = { status: made.status, said: made.stdout + made.stderr };
  const { name, version } = JSON.parse(readFileSync(join(root, 'apps/vscode/package.json'), 'utf8'));
  const file = join(place, 'out', `${name}-${version}.vsix`);
  if (existsSync(file)) await unpack(file, unpacked);
  vi.stubEnv('HANDRAIL_CACHE', join(place, 'cache'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
});

describe('the package', () => {
  test('is made without a warning', () => {
    expect(packed).toEqual({ status: 0, said: expect.stringMatching(/\.vsix\n$/) });
  });

  test('holds what its manifest names, and no tool or source of ours', () => {
    const { main, icon, contributes, devDependencies } = manifestIn(unpacked);
    const media = contributes.walkthroughs[0].steps.map(({ media: { markdown } }: Any) => markdown);
    for (const path of [main, icon, ...media, contributes.viewsContainers.activitybar[0].icon])
      expect(existsSync(join(unpacked, 'extension', path)), path).toBe(true);
    expect(existsSync(join(unpacked, 'extension/src'))).toBe(false);
    expect(devDependencies).toBeUndefined();
  });
});

// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of it.
type Any = any;

describe('with the server', () => {
  const editor = standIn(shop);
  let running: Awaited<ReturnType<typeof started>>;
  const run = (name: string, ...args: unknown[]) => editor.commands.get(name)?.(...args);
  const lines = (node?: Any): Any[] => editor.tree().getChildren(node);
  const labels = (node?: Any): string[] =>
    lines(node).map((each) => String(editor.tree().getTreeItem(each).label));

  beforeAll(async () => {
    editor.settings.set('handrail.path', command);
    editor.settings.set('handrail.debounce', 20);
    vi.stubEnv('PATH', `${dirname(process.execPath)}:${process.env['PATH']}`);
    running = await started(editor);
    await vi.waitFor(() => expect(labels()).toContain('High'), wait);
  });

  afterAll(() => running.end());

  test('findings arrive, with the way of their data', () => {
    const told = editor.diagnostics.get(uriOf(orders)) ?? [];
    const flow = told.find(({ code }) => code === 'code/sql-injection');
    expect(flow.source).toBe('handrail');
    expect(
      new Set(flow.relatedInformation.map(({ location }: Any) => location.uri.toString())).size,
    ).toBeGreaterThan(1);
  });

  test('the view lists them all by severity and file', () => {
    const listed = lines().flatMap((group) => lines(group).flatMap((file) => lines(file)));
    const shown = [...editor.diagnostics.values()].flat();
    expect(listed.length).toBe(shown.length);
    expect(labels().at(0)).toBe('Critical');
  });

  test('the status bar counts them, and says what was not checked', async () => {
    await vi.waitFor(
      () => expect(editor.statusItem.text).toMatch(/^\$\((?:shield|warning)\) \d+ · \d+/),
      wait,
    );
    expect(editor.statusItem.tooltip).toMatch(/^Findings: \d+ critical/);
  });

  test('the flow at the cursor is stepped through over files', async () => {
    const [flow] = (editor.diagnostics.get(uriOf(orders)) ?? []).filter(
      ({ code }) => code === 'code/sql-injection',
    );
    await editor.putCursor(orders, flow.range.start.line);
    await run('handrail.showFlow', flow.data.key);
    expect(editor.context.get('handrail.flowIsOpen')).toBe(true);
    const first = [...editor.decorated.keys()];
    for (let i = 0; i < 20; i++) await run('handrail.nextStep');
    expect(first).not.toContain(uriOf(orders));
    const marked = editor.decorated.get(uriOf(orders)) as Any[];
    expect(marked[0].renderOptions.after.contentText).toMatch(/(\d+) of \1 · sink: /);
    await run('handrail.closeFlow');
    expect(editor.decorated.get(uriOf(orders))).toEqual([]);
  });

  test('a finding is explained on a page of Markdown', async () => {
    const [flow] = (editor.diagnostics.get(uriOf(orders)) ?? []).filter(
      ({ code }) => code === 'code/sql-injection',
    );
    const page = () => editor.pages.get('handrail')?.provideTextDocumentContent();
    await run('handrail.explainFinding', flow.data.key);
    expect(page()).toMatch(/SQL injection.*Breaks \*Injection Prevention, section 1.*\*\*Fix\*\*/s);
    const secret = lines().flatMap((group) => lines(group).flatMap((file) => lines(file)));
    await run('handrail.explain', secret.find(({ finding }) => finding.ruleId !== flow.code).finding.key);
    expect(page()).not.toContain('SQL injection');
  });

  test('everything in a file that needs no decision is fixed at once', async () => {
    const menu = join(shop, 'web/fryshop/routes/menu.py');
    await editor.putCursor(menu, 0);
    await run('handrail.fixAllInFile');
    const [[uri, edits]] = [...editor.applied.at(-1).changes];
    expect(uri).toBe(uriOf(menu));
    expect(edits.map(({ newText }: Any) => newText).join()).toContain('(f"%{term}%", f"%{term}%")');
    await editor.putCursor(join(shop, 'README.md'), 0);
    await run('handrail.fixAllInFile');
    expect(editor.messages.at(-1)).toMatch(/^Nothing in this file/);
  });
});

test('a server that dies is started three times more, and then it is told', async () => {
  const small = join(place, 'small');
  const [wrapper, pids] = [join(place, 'wrapper'), join(place, 'pids')];
  mkdirSync(small);
  writeFileSync(join(small, 'a.py'), 'import os\n');
  writeFileSync(wrapper, `#!/bin/sh\necho $$ >>'${pids}'\nexec '${process.execPath}' '${command}' "$@"\n`, {
    mode: 0o755,
  });
  const editor = standIn(small);
  editor.settings.set('handrail.path', wrapper);
  const running = await started(editor);
  const told = () => editor.messages.filter((each) => each.includes('not started again'));
  for (let ends = 1; ends <= 4; ends++) {
    await vi.waitFor(() => expect(readFileSync(pids, 'utf8').trim().split('\n')).toHaveLength(ends), wait);
    await vi.waitFor(() => expect(editor.context.get('handrail.state')).toBe('idle'), wait);
    expect(told()).toEqual([]);
    process.kill(Number(readFileSync(pids, 'utf8').trim().split('\n').at(-1)), 'SIGKILL');
    await vi.waitFor(() => expect(editor.context.get('handrail.state')).not.toBe('idle'), wait);
  }
  await vi.waitFor(() => expect(told()).toHaveLength(1), wait);
  expect(editor.context.get('handrail.state')).toBe('stopped');
  await editor.commands.get('handrail.restartServer')?.();
  await vi.waitFor(() => expect(editor.context.get('handrail.state')).toBe('idle'), wait);
  await running.end();
});

describe('where no server can be started', () => {
  test('a workspace that is not trusted does not bring its own', async () => {
    const own = join(shop, 'node_modules/.bin/handrail');
    mkdirSync(dirname(own), { recursive: true });
    symlinkSync(command, own);
    vi.stubEnv('PATH', '/nowhere');
    const editor = standIn(shop, { isTrusted: false });
    const running = await started(editor);
    expect(editor.context.get('handrail.state')).toBe('missing');
    expect(editor.messages.at(-1)).toContain('npm install --global handrail');
    await running.end();
  });

  test('one that ends at once is told with its reason in the output', async () => {
    const broken = join(place, 'broken');
    writeFileSync(broken, '#!/bin/sh\necho "error: unknown command lsp" >&2\nexit 2\n', { mode: 0o755 });
    const editor = standIn(shop);
    editor.settings.set('handrail.path', broken);
    const running = await started(editor);
    await vi.waitFor(() => expect(editor.context.get('handrail.state')).toBe('stopped'), wait);
    expect(editor.messages.filter((each) => each.includes('ended before it answered'))).toHaveLength(1);
    expect(editor.output.join('\n')).toContain('unknown command lsp');
    await running.end();
  });
});
