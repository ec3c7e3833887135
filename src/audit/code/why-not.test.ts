import { describe, expect, test } from 'vitest';
import { openWatch } from '#ir/flow/observer';
import { auditProgram } from './code.ts';
import { notCounted } from './explained.ts';
import { modulesFrom } from './fixtures/program.ts';
import type { WhyNot } from './reason.ts';
import { whyNot } from './why-not.ts';

const head = `import html
import os
import shlex
import mystery
from flask import Flask, request

app = Flask(__name__)
TOOLS = False


@app.route('/x')
def x():
    name = request.args['name']
`;

/** What is said of the line that ends in `# here`, in a function of a route in which `name` is from outside. */
async function saidOf(body: string, before = head): Promise<readonly WhyNot[]> {
  const text = before + body;
  const modules = await modulesFrom({ 'shop.py': text });
  const end = text.indexOf('# here');
  const start = text.lastIndexOf('\n', end) + 1;
  return whyNot({ group: 'python', modules, manifests: [] }, { module: 0, start, end });
}

async function codesOf(body: string, before?: string): Promise<readonly string[]> {
  return (await saidOf(body, before)).map(({ code }) => code);
}

describe('a place that is not reported', () => {
  test('was made safe by a function, which is named with its place', async () => {
    const body = `    os.system('ls ' + shlex.quote(name))  # here\n`;
    const [why, ...others] = await saidOf(body);
    expect(others).toEqual([]);
    expect(why?.code).toBe('sanitised');
    expect(why?.says).toContain('but `shlex.quote` makes it safe for a command');
    expect((head + body).slice(why?.place?.start, why?.place?.end)).toBe('shlex.quote(name)');
  });

  test('was checked before, and the check is the place', async () => {
    const body = `    if name not in ('a', 'b'):\n        return ''\n    os.system('ls ' + name)  # here\n`;
    const [why, ...others] = await saidOf(body);
    expect(others).toEqual([]);
    expect(why?.code).toBe('guarded');
    expect((head + body).slice(why?.place?.start, why?.place?.end)).toBe("name not in ('a', 'b')");
  });

  test('is told both safeties where each of them is enough', async () => {
    const body = `    if name not in ('a', 'b'):\n        return ''\n    os.system('ls ' + shlex.quote(name))  # here\n`;
    expect([...(await codesOf(body))].sort()).toEqual(['guarded', 'sanitised']);
  });

  test('gets only what the program decides', async () => {
    expect(await codesOf(`    os.system('ls -l')  # here\n`)).toEqual(['constant']);
  });

  test('is behind a branch that a constant excludes', async () => {
    expect(await codesOf(`    if TOOLS:\n        os.system('ls ' + name)  # here\n`)).toEqual(['dead']);
  });

  test('calls something that nobody knows', async () => {
    expect(await codesOf('    mystery.run(name)  # here\n')).toEqual(['not-modelled']);
  });

  test('gets data of somebody who may do as much anyway', async () => {
    expect(await codesOf(`    open(os.environ['NAME'])  # here\n`)).toContain('trusted-source');
  });

  test('is in a function that nobody gives data from outside', async () => {
    expect(
      await codesOf('    return name\n\n\ndef run(command):\n    os.system(command)  # here\n'),
    ).toContain('no-caller');
  });

  test('is told nothing of what is reported there', async () => {
    expect(await codesOf(`    os.system('ls ' + name)  # here\n`)).toEqual([]);
  });
});

const servlet = `import java.sql.*;
import javax.servlet.http.*;

class Orders extends HttpServlet {
    private Connection connection;

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String kind = request.getParameter("kind");
`;

const handler = `package main

import (
	"database/sql"
	"net/http"
	"os/exec"
)

var db *sql.DB

func main() { http.HandleFunc("/", show) }

func show(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
`;

/** What is said of the line that ends in `// here`. */
async function saidIn(path: string, group: 'java' | 'go', text: string): Promise<readonly string[]> {
  const modules = await modulesFrom({ [path]: text });
  const end = text.indexOf('// here');
  const start = text.lastIndexOf('\n', end) + 1;
  return whyNot({ group, modules, manifests: [] }, { module: 0, start, end }).map(({ says }) => says);
}

describe('in Java and Go', () => {
  const java = (body: string) => saidIn('Orders.java', 'java', `${servlet}        ${body}\n    }\n}\n`);
  const go = (body: string) => saidIn('main.go', 'go', `${handler}\t${body}\n}\n`);

  test('a number is told where it is made of a text, and that this is enough', async () => {
    const [first] = await java(
      'int n = Integer.parseInt(kind);\n        connection.createStatement().executeQuery("SELECT " + n); // here',
    );
    expect(first).toContain('`Integer.parseInt` makes it safe for a query: a number carries none.');
  });

  test('an argument of its own is told to be data for the program', async () => {
    expect(await java('new ProcessBuilder("lp", "-d", kind).start(); // here')).toEqual([
      expect.stringContaining('no shell reads it, it reaches `lp` as data'),
    ]);
    expect(await go('exec.Command("lp", "-d", name).Run() // here')).toEqual([
      expect.stringContaining('no shell reads it, it reaches `lp` as data'),
    ]);
  });

  test('a value beside a statement is told to be none of its text', async () => {
    expect(await go('db.Query("SELECT * FROM cakes WHERE name = $1", name) // here')).toEqual([
      expect.stringContaining('is a value beside the statement in `database/sql.DB.Query`'),
    ]);
  });
});

describe('a finding', () => {
  test('is told of what makes its data safe for something else', async () => {
    const text = `${head}    os.system('ls ' + html.escape(name))\n`;
    const modules = await modulesFrom({ 'shop.py': text });
    const watch = openWatch({});
    const { flaws } = auditProgram({ group: 'python', modules, manifests: [], observer: watch });
    const [flaw] = flaws;
    const said = flaw === undefined ? [] : notCounted(flaw, watch.safenings(), modules);
    expect(said.map(({ says }) => says)).toEqual([
      '`html.escape` makes it safe for the text of a page and an attribute of a page, not for a command.',
    ]);
  });

  test('is the same whether or not somebody looks on', async () => {
    const text = `${head}    os.system('ls ' + html.escape(name))\n    os.system(shlex.quote(name))\n`;
    const modules = await modulesFrom({ 'shop.py': text });
    const program = { group: 'python', modules, manifests: [] } as const;
    const places = (flaws: ReturnType<typeof auditProgram>['flaws']) => flaws.map(({ place }) => place);
    const watched = auditProgram({ ...program, observer: openWatch({}) });
    expect(places(watched.flaws)).toEqual(places(auditProgram(program).flaws));
    expect(watched.flaws).toHaveLength(1);
  });
});
