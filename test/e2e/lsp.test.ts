import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, openEditor, type Told } from './lsp-client.ts';

const example = fileURLToPath(new URL('../../examples/fry-factory', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'handrail-lsp-'));
const shop = join(place, 'shop');
const env = { PATH: process.env['PATH'] ?? '', HOME: place, HANDRAIL_CACHE: join(place, 'cache') };

function uriOf(path: string): string {
  return pathToFileURL(join(shop, path)).href;
}

function read(path: string): string {
  return readFileSync(join(shop, path), 'utf8');
}

function has(code: string, line?: number) {
  return (told: readonly Told[]) =>
    told.some((each) => each.code === code && (line === undefined || each.range.start.line === line - 1));
}

let editor: Editor;

function open(path: string, text = read(path), languageId = 'python'): string {
  const uri = uriOf(path);
  editor.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return uri;
}

beforeAll(async () => {
  cpSync(example, shop, { recursive: true });
  editor = await openEditor(shop, env, { debounce: 20, rescanDelay: 50 });
  await editor.next('handrail/status', ({ state }) => state !== 'scanning');
});

afterAll(async () => {
  expect(await editor.end()).toBe(0);
  rmSync(place, { recursive: true, force: true });
});

const menu = 'web/fryshop/routes/menu.py';
const orders = 'orders/src/store/orders.ts';

describe('findings', () => {
  test('of files that nobody opened are shown too, flows over files with each of their places', async () => {
    const told = await editor.until(uriOf(orders), has('code/sql-injection', 33));
    const [flow] = told.filter(({ code }) => code === 'code/sql-injection');
    const files = new Set(flow?.relatedInformation?.map(({ location }) => location.uri));
    expect(files.size).toBeGreaterThan(1);
    expect(flow?.message).toContain('Breaks Injection Prevention, section 1: Database queries');
  });

  test('come while somebody types, and go when it is mended', async () => {
    const uri = open('web/fryshop/new.py', 'import os\n');
    const text = 'import os\nfrom flask import request\n\n\ndef run():\n    os.system(request.args["a"])\n';
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    });
    await editor.until(uri, has('code/command-injection', 6));
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [
        { range: { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } }, text: '    pass\n' },
      ],
    });
    expect(await editor.until(uri, (told) => told.length === 0)).toEqual([]);
    editor.notify('textDocument/didClose', { textDocument: { uri } });
  });

  test('that only a scan of everything knows move with their lines', async () => {
    const uri = open(orders, read(orders), 'typescript');
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          text: '// one\n// two\n',
        },
      ],
    });
    await editor.until(uri, has('code/sql-injection', 35));
    editor.notify('textDocument/didClose', { textDocument: { uri } });
    await editor.until(uri, has('code/sql-injection', 33));
  });

  test('are explained where the pointer is', async () => {
    await editor.until(uriOf(menu), has('code/sql-injection', 29));
    const { contents } = await editor.request('textDocument/hover', {
      textDocument: { uri: uriOf(menu) },
      position: { line: 28, character: 14 },
    });
    expect(contents.value).toMatch(/SQL injection.*critical/);
    expect(contents.value).toContain('Breaks *Injection Prevention');
    expect(contents.value).toContain('**Fix**');
  });

  test('are told by page, with their flow, and explained by a command', async () => {
    const { total, findings } = await editor.request('handrail/findings', {});
    expect(total).toBeGreaterThan(100);
    const found = findings.find(({ ruleId, uri }: { ruleId: string; uri: string }) => {
      return ruleId === 'code/sql-injection' && uri === uriOf(orders);
    });
    const { steps } = await editor.request('handrail/flow', { key: found.key });
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toMatchObject({ role: 'sink' });
    const page = await editor.request('workspace/executeCommand', {
      command: 'handrail.explain',
      arguments: [found.key],
    });
    expect(page).toContain('SQL injection');
  });
});

describe('actions', () => {
  async function actionsAt(path: string, line: number, only?: readonly string[]) {
    const uri = uriOf(path);
    const diagnostics = (editor.published.get(uri) ?? []).filter(
      ({ range }) => range.start.line === line - 1,
    );
    return editor.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1 } },
      context: { diagnostics, ...(only && { only }) },
    });
  }

  interface Action {
    readonly title: string;
    readonly edit?: {
      readonly documentChanges: readonly { readonly edits: readonly { readonly newText: string }[] }[];
    };
  }

  test('mend, suppress and explain; saved, the finding is gone from the whole workspace', async () => {
    const uri = open(menu);
    await editor.until(uri, has('code/sql-injection', 29));
    const actions: readonly Action[] = await actionsAt(menu, 29);
    expect(actions.map(({ title }) => title.replace(/:.*/, ''))).toEqual([
      'Fix',
      'Suppress code/sql-injection here, with a reason',
      'Explain',
    ]);
    const edits = actions[0]?.edit?.documentChanges[0]?.edits ?? [];
    expect(edits.map(({ newText }) => newText)).toContain(
      '"SELECT * FROM dishes WHERE name LIKE ? OR blurb LIKE ?"',
    );
    const comment = actions[1]?.edit?.documentChanges[0]?.edits[0]?.newText ?? '';
    expect(comment).toMatch(/^ {4}# handrail:ignore code\/sql-injection <why.*> until \d{4}-/);

    const mended = read(menu)
      .replace(/sql = "SELECT .*/, 'sql = "SELECT * FROM dishes WHERE name LIKE ?"')
      .replace('execute(sql)', 'execute(sql, (f"%{term}%",))');
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: mended }],
    });
    writeFileSync(join(shop, menu), mended);
    editor.notify('textDocument/didSave', { textDocument: { uri } });
    await editor.next('handrail/status', ({ state }) => state !== 'scanning');
    await editor.until(uri, (told) => !has('code/sql-injection')(told));
    editor.notify('textDocument/didClose', { textDocument: { uri } });
  });

  test('need other files: tried on the tree as it is saved', async () => {
    open(orders, read(orders), 'typescript');
    const [fix]: readonly Action[] = await actionsAt(orders, 33);
    expect(fix?.edit?.documentChanges[0]?.edits.map(({ newText }) => newText).join('')).toContain(
      '[`%${text}%`]',
    );
    editor.notify('textDocument/didClose', { textDocument: { uri: uriOf(orders) } });
  });

  test('mend all of a file at once, but not what changes results', async () => {
    const path = 'web/fryshop/all.py';
    const text =
      'import requests\n\nrequests.get("https://a.example", verify=False)\nrequests.get("https://b.example", verify=False)\n';
    const uri = open(path, text);
    await editor.until(
      uri,
      (told) => told.filter(({ code }) => code === 'code/certificate-check-off').length === 2,
    );
    const [all]: readonly Action[] = await actionsAt(path, 1, ['source.fixAll']);
    expect(all?.edit?.documentChanges[0]?.edits).toHaveLength(2);
    editor.notify('textDocument/didClose', { textDocument: { uri } });
  });
});

describe('what editors get wrong', () => {
  test('an edit out of order is not believed until the whole text comes again', async () => {
    const uri = open('web/fryshop/order.py', 'x = 1\n');
    const secret = `PASSWORD = "${['kT7', 'vQ2m', 'Zp9', 'xL4w'].join('')}"\n`;
    const start = { line: 0, character: 0 };
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 1 },
      contentChanges: [{ range: { start, end: start }, text: secret }],
    });
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 9 },
      contentChanges: [{ text: secret }],
    });
    await editor.until(uri, has('secrets/generic-password', 1));
    editor.notify('textDocument/didClose', { textDocument: { uri } });
  });

  test('ten thousand changes, a change of what is not open, ranges outside of the text: it answers still', async () => {
    const uri = open('web/fryshop/fast.py', 'x = 1\n');
    for (let version = 2; version < 10_002; version++)
      editor.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: 'x' },
        ],
      });
    editor.notify('textDocument/didChange', {
      textDocument: { uri: uriOf('nobody.py'), version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    const far = { start: { line: 900, character: 9 }, end: { line: 1_000, character: 0 } };
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 20_000 },
      contentChanges: [{ range: far, text: 'y' }],
    });
    const hover = await editor.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 5_000, character: 0 },
    });
    expect(hover).toBeNull();
    editor.notify('textDocument/didClose', { textDocument: { uri } });
  });

  test.each(['untitled:Untitled-1', 'git:/a/b.py?x', 'file:///outside/of/it.py', 'not a uri'])(
    'nothing is said of %s',
    async (uri) => {
      const text = 'import os\nfrom flask import request\nos.system(request.args["a"])\n';
      editor.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'python', version: 1, text },
      });
      expect(
        await editor.request('textDocument/hover', {
          textDocument: { uri },
          position: { line: 2, character: 0 },
        }),
      ).toBeNull();
      expect(editor.published.has(uri)).toBe(false);
      editor.notify('textDocument/didClose', { textDocument: { uri } });
    },
  );

  test('close in the middle of it, and again', async () => {
    for (let i = 0; i < 5; i++) {
      const uri = open(menu);
      editor.notify('textDocument/didClose', { textDocument: { uri } });
    }
    expect((await editor.request('handrail/findings', {})).total).toBeGreaterThan(100);
  });

  test('an exit without a shutdown ends with 1, and so does an editor that is gone', async () => {
    for (const leave of [
      (other: Editor) => other.notify('exit', null),
      (other: Editor) => other.child.stdin?.end(),
    ]) {
      const other = await openEditor(shop, env, { scanWorkspace: false });
      const ended = new Promise((resolve) => other.child.once('exit', resolve));
      leave(other);
      expect(await ended).toBe(1);
    }
  });
});
