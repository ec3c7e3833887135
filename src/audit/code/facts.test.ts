import { expect, test } from 'vitest';
import { factsOfFiles } from './fixtures/program.ts';

const flask = `import sqlite3
import requests
import yaml
from flask import Flask, request
from flask_login import login_required

app = Flask(__name__)


@app.route("/orders/<id>", methods=["POST"])
@login_required
def change(id):
    requests.post("https://api.example.com/orders/" + id)
    return yaml.safe_load(request.data)


@app.get("/health")
def health():
    return str(sqlite3.connect("shop.db").execute("SELECT 1"))
`;

test('routes are told with method, path, handler and who asks for a sign-in', async () => {
  const { routes } = await factsOfFiles({ 'app.py': flask });
  expect(routes).toEqual([
    {
      methods: ['GET'],
      path: '/health',
      handler: 'health',
      authentication: 'none-seen',
      by: [],
      place: { path: 'app.py', line: 17 },
    },
    {
      methods: ['POST'],
      path: '/orders/<id>',
      handler: 'change',
      authentication: 'yes',
      by: ['login_required'],
      place: { path: 'app.py', line: 10 },
    },
  ]);
});

test('hosts are told where scheme and host are written whole', async () => {
  const text = `import requests
requests.get("https://user@API.example.com:8443/a")
def f(host, path):
    requests.get("https://" + host + "/a")
    requests.get("https://cdn." + host)
    requests.get("http://data.example.org/" + path)
`;
  const { hosts } = await factsOfFiles({ 'app.py': text });
  expect(hosts.map(({ scheme, host, symbol, place }) => `${scheme} ${host} ${symbol} ${place.line}`)).toEqual(
    ['https api.example.com requests.get 2', 'http data.example.org requests.get 6'],
  );
});

test('datastores and called symbols are told by package; the standard library is no package', async () => {
  const { datastores, packages } = await factsOfFiles({ 'app.py': flask });
  expect(datastores).toEqual([{ kind: 'SQLite', package: 'sqlite3', place: { path: 'app.py', line: 19 } }]);
  expect(packages.map(({ package: name }) => name)).toEqual(['flask', 'flask_login', 'requests', 'yaml']);
  expect(packages.find(({ package: name }) => name === 'yaml')?.symbols).toEqual(['yaml.safe_load']);
});

test('JavaScript: packages with scopes and dots, what Node brings, modules of the project', async () => {
  const text = `const fs = require('node:fs');
const merge = require('lodash.merge');
const { Client } = require('@elastic/elasticsearch');
const own = require('./own');
const express = require('express');
const app = express();
function requireUser(req, res, next) { if (!req.user) return res.status(401).end(); next(); }
app.delete('/orders/:id', requireUser, (req, res) => { new Client().search(merge(req.body)); own.f(); fs.readFileSync('a'); });
`;
  const { routes, datastores, packages } = await factsOfFiles({
    'app.js': text,
    'own.js': 'exports.f = () => 1;\n',
  });
  expect(routes.map(({ methods, path, authentication, by }) => [methods, path, authentication, by])).toEqual([
    [['DELETE'], '/orders/:id', 'yes', ['requireUser']],
  ]);
  expect(datastores.map(({ kind }) => kind)).toEqual(['Elasticsearch']);
  expect(packages.map(({ package: name }) => name)).toEqual([
    '@elastic/elasticsearch',
    'express',
    'lodash.merge',
  ]);
});

test('the order of files and of programs changes nothing', async () => {
  const files = { 'b.py': flask, 'a.py': flask, 'c.js': "require('pg').connect();\n" };
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(await factsOfFiles(turned)).toEqual(await factsOfFiles(files));
});
