import { describe, expect, test } from 'vitest';
import { openFlowTest } from '#ir/flow/fixtures/flows';
import { python } from '#ir/flow/fixtures/python';
import { pythonPacks } from './packs.ts';

const { find } = await openFlowTest(python, pythonPacks);

const app = `import os\nfrom flask import Flask, abort, request\nfrom sqlite3 import connect\napp = Flask(__name__)\ndb = connect('x')\n`;
const view = (...lines: string[]) =>
  `${app}@app.post('/a')\ndef a():\n${lines.map((line) => `    ${line}\n`).join('')}`;

describe('a check of what was made of a value', () => {
  const path = (check: string, use = 'path') =>
    view(
      "path = os.path.join('/srv', request.args['name'])",
      'real = os.path.realpath(path)',
      `if ${check}:`,
      '    abort(403)',
      `open(${use})`,
    );

  test('a path whose real form was found inside of a folder is inside, however it is written', () => {
    expect(find(path("not real.startswith('/srv/')"))).toEqual([]);
    expect(find(path("not real.startswith('/srv/')", 'os.path.normpath(path)'))).toEqual([]);
    expect(find(path("not path.startswith('/srv/')"))).toEqual(['path app.py:12']);
    expect(find(path("real.startswith('/srv/')"))).toEqual(['path app.py:12']);
    expect(find(path("not real.startswith('/srv/')", "request.args['other']"))).toEqual(['path app.py:12']);
  });

  test('a function that tells it tells it of its argument, with the folder as another', () => {
    const helper = (folder: string, body: string) =>
      `${path(`not inside(path, ${folder})`)}def inside(path, folder):\n${body}`;
    const starts = `    real = os.path.realpath(path)\n    return real.startswith(os.path.realpath(folder) + os.sep)\n`;
    expect(find(helper("'/srv'", starts))).toEqual([]);
    const common = `    real = os.path.abspath(path)\n    return os.path.commonpath([folder, real]) == folder\n`;
    expect(find(helper("'/srv'", common))).toEqual([]);
    expect(find(helper("'/srv'", '    return path.startswith(folder)\n'))).toEqual(['path app.py:12']);
  });
});

describe('keys', () => {
  test('names of arguments are those that callers write down', () => {
    const text = (call: string) =>
      `${view(`db.execute(build(${call}))`)}def build(**fields):\n    return 'select ' + ', '.join(f'{name} = ?' for name in fields)\n`;
    expect(find(text("city=request.args['city']"))).toEqual([]);
    expect(find(text('**request.json'))).toEqual(['sql app.py:8']);
  });

  test('keys that were looked at in making a map are safe in it, its values are not', () => {
    const text = (use: string, test: string) =>
      view(
        `fields = {k: v for k, v in request.json.items()${test}}`,
        `db.execute('select ' + ', '.join(${use}))`,
      );
    expect(find(text('fields', " if k in ('city', 'name')"))).toEqual([]);
    expect(find(text('fields.values()', " if k in ('city', 'name')"))).toEqual(['sql app.py:9']);
    expect(find(text('fields', ''))).toEqual(['sql app.py:9']);
  });

  test('a record has the fields that its class was made with', () => {
    const text = (make: string, use: string) =>
      `from collections import namedtuple\nJob = namedtuple('Job', 'name args')\n${view(`job = ${make}`, `os.system(${use})`)}`;
    const make = "Job(name='ls', args=request.form['x'])";
    expect(find(text(make, 'job.name'))).toEqual([]);
    expect(find(text(make, 'job.args'))).toEqual(['command app.py:11']);
    expect(find(text("Job('ls', request.form['x'])", 'job[1]'))).toEqual(['command app.py:11']);
  });
});

describe('what is handed over', () => {
  test('a queue gives in one function what another put into it', () => {
    const text = `import queue\nwork = queue.Queue()\n${view("work.put(request.form['job'])")}def worker():\n    os.system(work.get())\n`;
    expect(find(text)).toEqual(['command app.py:12']);
    expect(find(text.replace("request.form['job']", "'ls'"))).toEqual([]);
  });

  test('a task gets what it is asked for with, now or later', () => {
    const task = (decorator: string, call: string) =>
      `from celery import shared_task\n${decorator}\ndef resize(${decorator.includes('bind') ? 'self, ' : ''}name):\n    os.system(name)\n${view(call)}`;
    expect(find(task('@shared_task', "resize.delay(request.form['name'])"))).toEqual(['command app.py:4']);
    expect(find(task('@shared_task(bind=True)', "resize.apply_async(args=[request.form['name']])"))).toEqual([
      'command app.py:4',
    ]);
    expect(find(task('@shared_task', "resize.delay('small')"))).toEqual([]);
  });
});

describe('what a context of TLS allows', () => {
  const text = (...lines: string[]) =>
    `import ssl\ncontext = ssl.SSLContext(ssl.PROTOCOL_TLS)\n${lines.join('\n')}\ncontext.wrap_socket(make())\n`;
  const told = (...lines: string[]) => find(text(...lines)).length;

  test('old versions are left out by options or by the least version', () => {
    expect(told('')).toBe(1);
    expect(told('context.options |= ssl.OP_NO_TLSv1')).toBe(1);
    expect(told('context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1')).toBe(0);
    expect(told('context.minimum_version = ssl.TLSVersion.TLSv1_2')).toBe(0);
    expect(
      find(
        'import ssl\ncontext = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)\ncontext.verify_mode = ssl.CERT_NONE\n',
      ),
    ).toEqual(['certificate-check-off app.py:3']);
    expect(
      told('context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1', 'context.options &= ~ssl.OP_NO_TLSv1'),
    ).toBe(1);
  });

  test('the same of pyOpenSSL', () => {
    const open = (...lines: string[]) =>
      find(
        `from OpenSSL import SSL\ncontext = SSL.Context(SSL.SSLv23_METHOD)\n${lines.join('\n')}\nSSL.Connection(context, make())\n`,
      ).length;
    expect(open('')).toBe(1);
    expect(open('context.set_options(SSL.OP_NO_TLSv1)', 'context.set_options(SSL.OP_NO_TLSv1_1)')).toBe(0);
  });
});

describe('values that were turned into something', () => {
  test('what is asked for as a number is one', () => {
    expect(find(view("db.execute('select %s' % request.args.get('n', 1, type=int))"))).toEqual([]);
    expect(find(view("db.execute('select %s' % request.args.get('n', 1, type=str))"))).toEqual([
      'sql app.py:8',
    ]);
  });

  test('fields of a form are what their kind lets through', () => {
    const text = (module: string, base: string, field: string, data: string) =>
      `from ${module.slice(0, module.lastIndexOf('.'))} import ${module.slice(module.lastIndexOf('.') + 1)} as lib\nfrom django.db import connection\nclass Search(lib.${base}):\n    n = lib.${field}\ndef view(request):\n    search = Search(request.POST)\n    search.is_valid()\n    with connection.cursor() as cursor:\n        cursor.execute('select %s' % search.${data}['n'])\n`;
    const form = (field: string) => text('django.forms', 'Form', field, 'cleaned_data');
    expect(find(form('IntegerField(min_value=1)'))).toEqual([]);
    expect(find(form('ChoiceField(choices=[])'))).toEqual([]);
    expect(find(form('CharField()'))).toEqual(['sql app.py:9']);
    expect(find(form('FileField()'))).toEqual(['sql app.py:9']);
    const api = (field: string) => text('rest_framework.serializers', 'Serializer', field, 'validated_data');
    expect(find(api('UUIDField()'))).toEqual([]);
    expect(find(api('CharField()'))).toEqual(['sql app.py:9']);
  });

  test('parameters that a framework checks', () => {
    const text = (parameter: string) =>
      `import sqlite3\nfrom typing import Annotated, Literal, Optional\nfrom fastapi import FastAPI, Query\napp = FastAPI()\n@app.get('/a')\ndef a(n: ${parameter}):\n    sqlite3.connect('x').execute(f'select {n}')\n`;
    expect(find(text('str'))).toEqual(['sql app.py:7']);
    expect(find(text("Literal['asc', 'desc']"))).toEqual([]);
    expect(find(text('Optional[int] = None'))).toEqual([]);
    expect(find(text('Annotated[int, Query()] = 1'))).toEqual([]);
    expect(find(text('Annotated[str, Query()] = 1'))).toEqual(['sql app.py:7']);
    expect(find(text("str = Query('a', pattern='^[a-z]+$')"))).toEqual([]);
    expect(find(text("str = Query('a', pattern='[a-z]')"))).toEqual(['sql app.py:7']);
  });

  test('what the server says of a connection is no data of somebody', () => {
    const text = (key: string) =>
      `from django.http import HttpResponse\ndef view(request):\n    return HttpResponse(request.META['${key}'])\n`;
    expect(find(text('REMOTE_ADDR'))).toEqual([]);
    expect(find(text('HTTP_USER_AGENT'))).toEqual(['html app.py:3']);
  });
});

describe('more of frameworks', () => {
  test('a handler of aiohttp that a router knows', () => {
    expect(
      find(
        `from aiohttp import web\nasync def a(request):\n    raise web.HTTPFound(location=request.query['to'])\napp = web.Application()\napp.router.add_route('GET', '/a', a)\n`,
      ),
    ).toEqual(['redirect app.py:3']);
  });

  test('a resolver of GraphQL, a socket of Starlette, a view of Sanic', () => {
    expect(
      find(
        `import graphene, os\nclass Query(graphene.ObjectType):\n    def resolve_a(self, info, name):\n        os.system(name)\n    def other(self, info, name):\n        os.system(name)\n`,
      ),
    ).toEqual(['command app.py:4']);
    expect(
      find(
        `import pickle\nfrom starlette.endpoints import WebSocketEndpoint\nclass A(WebSocketEndpoint):\n    async def on_receive(self, websocket, data):\n        pickle.loads(data)\n`,
      ),
    ).toEqual(['deserialise app.py:5']);
    expect(
      find(
        `from sanic.views import HTTPMethodView\nfrom sanic.response import html\nclass A(HTTPMethodView):\n    async def get(self, request, name):\n        return html(name)\n`,
      ),
    ).toEqual(['html app.py:5']);
  });

  test('a page that a function of Lambda answers with, and none that is not said to be one', () => {
    const text = (type: string) =>
      `def page(event, context):\n    return {'headers': {'Content-Type': '${type}'}, 'body': '<b>' + event['body']}\n`;
    expect(find(text('text/html'))).toEqual(['html app.py:2']);
    expect(find(text('application/json'))).toEqual([]);
  });

  test('a set of records of our own is one of the library', () => {
    expect(
      find(
        `from django.db import models\nclass Books(models.QuerySet):\n    def like(self, text):\n        return self.extra(where=["title = '" + text + "'"])\nclass Book(models.Model):\n    objects = Books.as_manager()\ndef view(request):\n    return Book.objects.like(request.GET['q'])\n`,
      ),
    ).toEqual(['sql app.py:4']);
  });

  test('asynchronous drivers, also behind something that nobody knows', () => {
    const text = (call: string) => `${app}async def f(pool):\n    await pool.${call}\n`;
    expect(find(text(`fetchrow(f"select {request.args['x']}")`))).toEqual(['sql app.py:7']);
    expect(find(text(`fetch(f"select {request.args['x']}")`))).toEqual(['sql app.py:7']);
    expect(find(text(`fetch(f"page {request.args['x']}")`))).toEqual([]);
    expect(find(text("fetchrow('select $1', request.args['x'])"))).toEqual([]);
  });
});
