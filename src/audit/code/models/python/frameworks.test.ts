import { describe, expect, test } from 'vitest';
import { openFlowTest } from '#ir/flow/fixtures/flows';
import { python } from '#ir/flow/fixtures/python';
import { pythonPacks } from './packs.ts';

const { find } = await openFlowTest(python, pythonPacks);

describe('Flask', () => {
  const app = `from flask import Flask, request, redirect, make_response, jsonify\napp = Flask(__name__)\n`;

  test('what a view returns is the page; JSON and escaped texts are none', () => {
    expect(find(`${app}@app.get('/a/<name>')\ndef a(name):\n    return 'Hello ' + name\n`)).toEqual([
      'html app.py:5',
    ]);
    expect(find(`${app}@app.get('/a/<name>')\ndef a(name):\n    return {'name': name}\n`)).toEqual([]);
    expect(
      find(
        `${app}from markupsafe import escape\n@app.get('/a/<name>')\ndef a(name):\n    return f'<b>{escape(name)}</b>', 200\n`,
      ),
    ).toEqual([]);
    expect(find(`${app}@app.get('/a/<int:n>')\ndef a(n: int):\n    return f'<b>{n}</b>'\n`)).toEqual([]);
  });

  test('a view that is registered by a call, and a class of views', () => {
    expect(
      find(`${app}def a():\n    return request.args['x']\napp.add_url_rule('/a', view_func=a)\n`),
    ).toEqual(['html app.py:4']);
    expect(
      find(
        `${app}from flask.views import MethodView\nclass A(MethodView):\n    def get(self, name):\n        return name\n`,
      ),
    ).toEqual(['html app.py:6']);
  });

  test('redirects are safe where their host was looked at', () => {
    const text = (guard: string) =>
      `${app}from urllib.parse import urlparse\n@app.get('/go')\ndef go():\n    target = request.args.get('next', '')\n    if ${guard}:\n        return redirect(target)\n    return redirect('/')\n`;
    expect(find(text('target'))).toEqual(['redirect app.py:8']);
    expect(find(text("urlparse(target).netloc == 'example.com'"))).toEqual([]);
    expect(find(text('not urlparse(target).netloc'))).toEqual([]);
  });

  test('a part of the path that is said to be a number is one, whatever registers the view', () => {
    const view = (rule: string) => find(`${app}@app.route('${rule}')\ndef a(n):\n    return f'<b>{n}</b>'\n`);
    expect(view('/a/<int:n>')).toEqual([]);
    expect(view('/a/<uuid:n>')).toEqual([]);
    expect(view('/a/<path:n>')).toEqual(['html app.py:5']);
    expect(view('/a/<int:m>/<n>')).toEqual(['html app.py:5']);
    const url = (rule: string) =>
      find(
        `from django.urls import path\nfrom django.http import HttpResponse\ndef a(request, n):\n    return HttpResponse(f'no {n}')\nurlpatterns = [path('${rule}', a)]\n`,
      );
    expect(url('<int:n>/x')).toEqual([]);
    expect(url('<slug:n>/x')).toEqual([]);
    expect(url('<str:n>/x')).toEqual(['html app.py:4']);
  });

  test('a value that was checked is asked for again', () => {
    const text = (first: string, again: string) =>
      `${app}from urllib.parse import urlparse\n@app.get('/go')\ndef go():\n    if not urlparse(request.args.get('${first}')).netloc:\n        return redirect(request.args.get('${again}'))\n    return redirect('/')\n`;
    expect(find(text('next', 'next'))).toEqual([]);
    expect(find(text('next', 'other'))).toEqual(['redirect app.py:7']);
  });

  test('a check of the project tells that an address leads to the own site', () => {
    const text = (answer: string) =>
      `${app}from urllib.parse import urlparse, urljoin\ndef is_safe(target):\n    own = urlparse(request.host_url)\n    other = urlparse(urljoin(request.host_url, target))\n    return ${answer}\n@app.get('/go')\ndef go():\n    target = request.args.get('next', '')\n    return redirect(target if is_safe(target) else '/')\n`;
    expect(find(text("other.scheme in ('http', 'https') and own.netloc == other.netloc"))).toEqual([]);
    expect(find(text('own.netloc == other.netloc'))).toEqual([]);
    expect(find(text("other.scheme in ('http', 'https')"))).toEqual(['redirect app.py:11']);
    expect(find(text("other.scheme in ('http', 'https') or own.netloc == other.netloc"))).toEqual([
      'redirect app.py:11',
    ]);
    expect(find(text('urlparse(request.referrer).netloc == other.netloc'))).toEqual(['redirect app.py:11']);
  });

  test('a check of the project is told the own host', () => {
    const text = (answer: string, host: string) =>
      `${app}from urllib.parse import urlparse\ndef is_safe(url, host):\n    parts = urlparse(url.strip())\n    return ${answer}\n@app.get('/go')\ndef go():\n    target = request.args.get('next', '')\n    return redirect(target if is_safe(target, ${host}) else '/')\n`;
    expect(find(text('not parts.netloc or parts.netloc == host', "'shop.example'"))).toEqual([]);
    expect(find(text('parts.netloc == urlparse(url).netloc', "'shop.example'"))).toEqual([
      'redirect app.py:10',
    ]);
    expect(find(text('not parts.netloc or parts.scheme == host', "'https'"))).toEqual(['redirect app.py:10']);
  });

  test('a name that a function refuses with a slash stays in its folder', () => {
    const text = (refused: string) =>
      `${app}def check(name):\n    if '${refused}' in name:\n        raise ValueError(name)\n@app.post('/a')\ndef a():\n    name = request.files['f'].filename\n    check(name)\n    return open('/data/' + name).name and ''\n`;
    expect(find(text('/'))).toEqual([]);
    expect(find(text(':'))).toEqual(['path app.py:10']);
  });

  test('a header holds no line breaks, and all else that hurts', () => {
    const text = (sink: string, from: string) =>
      find(
        `${app}import logging\n@app.get('/a')\ndef a():\n    x = request.${from}\n    ${sink}\n    return ''\n`,
      );
    expect(text('logging.info(x)', "headers['X-Id']")).toEqual([]);
    expect(text('logging.info(x)', "args['id']")).toEqual(['log app.py:7']);
    expect(text('open(x)', "headers['X-Id']")).toEqual(['path app.py:7']);
  });

  test('cookies without their flags, and with them', () => {
    expect(
      find(
        `${app}def a():\n    r = make_response('x')\n    r.set_cookie('k', 'v')\n    r.set_cookie('session_id', 'v')\n    r.set_cookie('k', 'v', secure=True, httponly=True)\n`,
      ),
    ).toEqual([
      'insecure-cookie app.py:5',
      'insecure-cookie app.py:6',
      'cookie-readable-by-scripts app.py:6',
    ]);
  });

  test('a stack trace in an answer is told', () => {
    expect(
      find(
        `${app}import traceback\n@app.errorhandler(500)\ndef shown(error):\n    return jsonify(trace=traceback.format_exc())\n`,
      ),
    ).toEqual(['error-disclosure app.py:6']);
  });
});

describe('Django', () => {
  const urls = `from django.urls import path\nfrom . import views\nurlpatterns = [path('a/<name>', views.a), path('b', views.B.as_view())]\n`;

  test('views are known by their wiring: functions and classes', () => {
    expect(
      find({
        'shop/__init__.py': '',
        'shop/urls.py': urls,
        'shop/views.py': `from django.db import connection\nfrom django.views import View\ndef a(req, name):\n    connection.cursor().execute('SELECT ' + name)\n\nclass B(View):\n    def post(self, request):\n        connection.cursor().execute('SELECT ' + request.POST['x'])\n        connection.cursor().execute('SELECT %s', [self.request.GET['y']])\n`,
      }),
    ).toEqual(['sql shop/views.py:4', 'sql shop/views.py:8']);
  });

  test('raw SQL of the ORM, and its filters', () => {
    const text = (call: string) =>
      `from django.db import models\nclass User(models.Model):\n    pass\ndef view(request):\n    name = request.GET['name']\n    User.objects.${call}\n`;
    expect(find(text(`raw('SELECT ' + name)`))).toEqual(['sql app.py:6']);
    expect(find(text(`filter(name=name).extra(where=['x = ' + name])`))).toEqual(['sql app.py:6']);
    expect(find(text('filter(name=name)'))).toEqual([]);
    expect(find(text(`raw('SELECT %s', [name])`))).toEqual([]);
  });

  test('views of REST framework, decorated and in sets', () => {
    expect(
      find(
        `from rest_framework.decorators import api_view\nimport os\n@api_view(['POST'])\ndef run(request):\n    os.system(request.data['x'])\n`,
      ),
    ).toEqual(['command app.py:5']);
    expect(
      find(
        `from rest_framework import viewsets\nimport os\nclass A(viewsets.ModelViewSet):\n    def create(self, request):\n        os.system(request.data['x'])\n`,
      ),
    ).toEqual(['command app.py:5']);
  });

  test('markup that is trusted, and markup that is formatted', () => {
    expect(
      find(
        `from django.utils.safestring import mark_safe\nfrom django.utils.html import format_html\ndef view(request):\n    mark_safe(request.GET['x'])\n    format_html('<b>{}</b>', request.GET['x'])\n`,
      ),
    ).toEqual(['html app.py:4']);
  });
});

describe('FastAPI, aiohttp, Tornado, Bottle, Lambda', () => {
  test('parameters come from requests unless their type or default says otherwise', () => {
    const text = (parameter: string, use: string) =>
      `from fastapi import FastAPI, Depends, Query, Request\nfrom typing import Annotated\nimport os\napp = FastAPI()\ndef db():\n    return 'plain'\n@app.get('/x')\nasync def x(${parameter}):\n    os.system(${use})\n`;
    expect(find(text('name: str', 'name'))).toEqual(['command app.py:9']);
    expect(find(text('name: int', 'f"{name}"'))).toEqual([]);
    expect(find(text('name: str = Depends(db)', 'name'))).toEqual([]);
    expect(find(text('name: Annotated[str, Depends(db)]', 'name'))).toEqual([]);
    expect(find(text("name: str = Query('x')", 'name'))).toEqual(['command app.py:9']);
    expect(find(text('request: Request', "request.query_params['x']"))).toEqual(['command app.py:9']);
    expect(find(text('request: Request', "(await request.json())['x']"))).toEqual(['command app.py:9']);
  });

  test('an annotated type that has a name says who gives the parameter', () => {
    const text = (says: string) =>
      `from fastapi import FastAPI, Depends, Query\nfrom typing import Annotated\nimport os\napp = FastAPI()\ndef db():\n    return 'plain'\nName = ${says}\n@app.get('/x')\nasync def x(name: Name):\n    os.system(name)\n`;
    expect(find(text('Annotated[str, Depends(db)]'))).toEqual([]);
    expect(find(text("Annotated[str, Query('x')]"))).toEqual(['command app.py:10']);
    expect(find(text('str'))).toEqual(['command app.py:10']);
  });

  test('what is named in a line of a log is no part of it, and a name made safe leads nowhere', () => {
    const text = (line: string) =>
      `import logging\nimport pathvalidate\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.get('/x')\ndef x():\n    name = request.args['name']\n    ${line}\n`;
    expect(find(text("logging.info('made', extra={'name': name})"))).toEqual([]);
    expect(find(text("logging.info('made %s', name)"))).toEqual(['log app.py:8']);
    expect(find(text('open(pathvalidate.sanitize_filename(name))'))).toEqual([]);
    expect(find(text('open(name)'))).toEqual(['path app.py:8']);
  });

  test('Pyramid makes addresses of its own routes', () => {
    const text = (to: string) =>
      `from pyramid.view import view_config\nfrom pyramid.httpexceptions import HTTPSeeOther\n@view_config(route_name='x')\ndef x(request):\n    return HTTPSeeOther(${to})\n`;
    expect(find(text("request.route_path('order', id=request.matchdict['id'])"))).toEqual([]);
    expect(find(text("request.params['next']"))).toEqual(['redirect app.py:5']);
  });

  test('models of a body give their fields', () => {
    expect(
      find(
        `from fastapi import APIRouter\nfrom pydantic import BaseModel\nimport os\nclass Order(BaseModel):\n    name: str\nrouter = APIRouter()\n@router.post('/x')\ndef x(order: Order):\n    os.system(order.name)\n`,
      ),
    ).toEqual(['command app.py:9']);
  });

  test('handlers of aiohttp by their routes', () => {
    expect(
      find(
        `from aiohttp import web\nimport os\nasync def a(request):\n    os.system(request.match_info['x'])\napp = web.Application()\napp.router.add_get('/a/{x}', a)\n`,
      ),
    ).toEqual(['command app.py:4']);
  });

  test('handlers of Tornado by their class', () => {
    expect(
      find(
        `import tornado.web\nclass A(tornado.web.RequestHandler):\n    def get(self):\n        self.write('<b>' + self.get_argument('x'))\n`,
      ),
    ).toEqual(['html app.py:4']);
  });

  test('views of Bottle', () => {
    expect(
      find(`from bottle import route, request\n@route('/x')\ndef x():\n    return request.query.name\n`),
    ).toEqual(['html app.py:4']);
  });

  test('functions of Lambda by their name', () => {
    expect(find(`import os\ndef lambda_handler(event, context):\n    os.system(event['x'])\n`)).toEqual([
      'command app.py:3',
    ]);
  });
});

describe('libraries', () => {
  const input = `from flask import request\nx = request.args['x']\n`;

  test('a program with a list of arguments needs no quotes, a shell does', () => {
    expect(
      find(
        `${input}import subprocess, shlex\nsubprocess.run(['ls', x])\nsubprocess.run('ls ' + x, shell=True)\nsubprocess.run(['sh', '-c', x])\nsubprocess.run('ls ' + shlex.quote(x), shell=True)\n`,
      ),
    ).toEqual(['command app.py:5', 'command app.py:6']);
  });

  test('paths are safe inside of a folder once they were made plain', () => {
    const text = (path: string) =>
      `${input}import os\npath = os.path.${path}(os.path.join('/data', x))\nif path.startswith('/data/'):\n    open(path)\n`;
    expect(find(text('realpath'))).toEqual([]);
    expect(find(text('dirname'))).toEqual(['path app.py:6']);
    expect(find(`${input}import os\nopen(os.path.join('/data', os.path.basename(x)))\n`)).toEqual([]);
  });

  test('statements with parameters are safe, texts are not', () => {
    expect(
      find(
        `${input}import psycopg2\nc = psycopg2.connect('').cursor()\nc.execute('SELECT %s', (x,))\nc.execute('SELECT %s' % x)\n`,
      ),
    ).toEqual(['sql app.py:6']);
    expect(
      find(
        `${input}from sqlalchemy import text, create_engine\ne = create_engine('').connect()\ne.execute(text('SELECT :x'), {'x': x})\ne.execute(text('SELECT ' + x))\n`,
      ),
    ).toEqual(['sql app.py:6']);
  });

  test('loaders of YAML, with and without a safe one', () => {
    expect(
      find(
        `${input}import yaml\nyaml.load(x, Loader=yaml.SafeLoader)\nyaml.safe_load(x)\nyaml.load(x, Loader=yaml.Loader)\n`,
      ),
    ).toEqual(['deserialise app.py:6']);
  });

  test('parsers of XML that take entities', () => {
    expect(
      find(
        `${input}from lxml import etree\netree.fromstring(x, etree.XMLParser(resolve_entities=False))\netree.fromstring(x, etree.XMLParser(resolve_entities=True))\n`,
      ),
    ).toEqual(['xml app.py:5']);
  });

  test('operators of a query need objects: texts of a form hold none', () => {
    expect(
      find(
        `${input}import json\nfrom pymongo import MongoClient\nusers = MongoClient().shop.users\nusers.find_one({'name': x})\nusers.find_one({'name': json.loads(x)})\nusers.find_one(request.get_json())\n`,
      ),
    ).toEqual(['nosql app.py:7', 'nosql app.py:8']);
  });

  test('a check that is off where an option asked for it is none; what the program decides is', () => {
    const text = (condition: string, before = '') =>
      find(
        `import requests\nfrom conf import settings\n${before}\ndef get(mode):\n    if ${condition}:\n        return requests.get('https://a.example', verify=False)\n`,
      );
    expect(text('settings.tls_insecure_skip_verify')).toEqual([]);
    expect(text("not settings['VERIFY_SSL']")).toEqual([]);
    expect(text('settings.is_fast')).toEqual(['certificate-check-off app.py:6']);
    expect(text('SKIP_VERIFY', 'SKIP_VERIFY = True')).toEqual(['certificate-check-off app.py:6']);
  });

  test('expressions of SQLAlchemy bind what they are made of, texts do not', () => {
    const text = (filter: string) =>
      find(
        `from flask import Flask, request\nfrom sqlalchemy import or_, desc\nfrom sqlalchemy.orm import Session\nfrom models import User\napp = Flask(__name__)\n@app.get('/a')\ndef a(db: Session):\n    x = request.args['x']\n    db.query(User).filter(${filter})\n    return ''\n`,
      );
    expect(text('User.name.in_([x])')).toEqual([]);
    expect(text('User.name.like(x)')).toEqual([]);
    expect(text('or_(User.name == x, User.mail.in_(x))')).toEqual([]);
    expect(text('f"name = \'{x}\'"')).toEqual(['sql app.py:9']);
  });

  test('an uploaded file of a form that is checked has the last part of its name', () => {
    const text = (field: string, use: string) =>
      find(
        `from rest_framework import serializers\nfrom rest_framework.views import APIView\nclass Up(serializers.Serializer):\n    f = serializers.${field}()\nclass V(APIView):\n    def post(self, request):\n        s = Up(data=request.data)\n        f = s.validated_data['f']\n        open('/data/' + ${use})\n`,
      );
    expect(text('FileField', 'f.name')).toEqual([]);
    expect(text('CharField', 'f')).toEqual(['path app.py:9']);
  });

  test('a form of WTForms gives the fields that it declares and no others', () => {
    const text = (given: string) =>
      find(
        `from wtforms import Form, StringField\nfrom pyramid.view import view_config\nfrom flask_sqlalchemy import SQLAlchemy\ndb = SQLAlchemy()\nclass Banner(db.Model):\n    pass\nclass BannerForm(Form):\n    name = StringField()\n@view_config(route_name='a')\ndef a(request):\n    form = BannerForm(request.POST)\n    Banner(**${given})\n`,
      );
    expect(text('form.data')).toEqual([]);
    expect(text('request.POST')).toEqual(['assign app.py:12']);
  });

  test('weak hashes, old ciphers, short keys, checks that are off', () => {
    expect(
      find(
        `import hashlib\nhashlib.md5(b'')\nhashlib.md5(b'', usedforsecurity=False)\nhashlib.new('sha1')\nhashlib.sha256(b'')\n`,
      ),
    ).toEqual(['weak-hash app.py:2', 'weak-hash app.py:4']);
    expect(
      find(
        `from Crypto.Cipher import AES, DES\nAES.new(k(), AES.MODE_ECB)\nAES.new(k(), AES.MODE_GCM)\nDES.new(k())\n`,
      ),
    ).toEqual(['weak-cipher-mode app.py:2', 'weak-cipher app.py:4']);
    expect(
      find(
        `from cryptography.hazmat.primitives.asymmetric import rsa\nsize = 1024\nrsa.generate_private_key(65537, key_size=size)\nrsa.generate_private_key(65537, 4096)\n`,
      ),
    ).toEqual(['weak-key app.py:3']);
    expect(
      find(
        `import requests\nrequests.get('https://a.example', verify=False)\ns = requests.Session()\ns.verify = False\n`,
      ),
    ).toEqual(['certificate-check-off app.py:2', 'certificate-check-off app.py:4']);
    expect(
      find(
        `import paramiko\nc = paramiko.SSHClient()\nc.set_missing_host_key_policy(paramiko.AutoAddPolicy())\nc.set_missing_host_key_policy(paramiko.RejectPolicy())\n`,
      ),
    ).toEqual(['host-key-check-off app.py:3']);
    expect(
      find(
        `import jwt\njwt.decode(t, options={'verify_signature': False})\njwt.decode(t, key, algorithms=['HS256'])\n`,
      ),
    ).toEqual(['jwt-unverified app.py:2']);
  });

  test('archives are unpacked with and without a filter', () => {
    expect(find(`${input}import tarfile\ntarfile.open(x).extractall('/d', filter='data')\n`)).toEqual(
      ['path app.py:4'].slice(1),
    );
    expect(find(`import tarfile\ntarfile.open('a.tar').extractall('/d')\n`)).toEqual(['archive app.py:2']);
  });

  test('answers of a language model are data', () => {
    expect(
      find(
        `from openai import OpenAI\nanswer = OpenAI().chat.completions.create(model='m', messages=[])\nexec(answer.choices[0].message.content)\n`,
      ),
    ).toEqual(['code app.py:3']);
  });
});

test('what is done for one method of a request is read', () => {
  expect(
    find(
      `from flask import Flask, request\napp = Flask(__name__)\n@app.route('/x', methods=['GET', 'POST'])\ndef x():\n    if request.method == 'POST':\n        exec(request.form['x'])\n    return 'x'\n`,
    ),
  ).toEqual(['code app.py:6']);
  expect(
    find(
      `import os\ndef view(request):\n    if request.method == 'POST':\n        os.system(request.POST['x'])\n`.replace(
        'import os',
        'import os\nfrom django import http',
      ),
    ),
  ).toEqual(['command app.py:5']);
});
