import { expect, test } from 'vitest';
import { auditFiles } from './fixtures/program.ts';

/** Weaknesses that files given as texts have, with what their traces say of settings. */
async function told(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { detections } = await auditFiles(texts);
  return detections.map(({ ruleId, confidence, location, trace = [] }) => {
    const said = trace.filter(({ message }) => message.startsWith('The setting'));
    const from = said.map(
      (step) => ` from ${step.location.path}:${step.location.line} ${/`(.*)`/.exec(step.message)?.[1]}`,
    );
    return `${ruleId.slice(5)} ${confidence} ${location.path}:${location.line}${from.join()}`;
  });
}

const flask = `from flask import Flask
app = Flask(__name__)
`;

test('a setting of a file that Python opens makes a misuse possible, and the trace names file, line and key', async () => {
  const read: Readonly<Record<string, readonly [string, string]>> = {
    'config.json': ['import json', 'json.load(open("config.json"))'],
    'config.yml': ['import yaml', 'yaml.safe_load(open("config.yml"))'],
    'config.toml': ['import tomllib', 'tomllib.load(open("config.toml", "rb"))'],
  };
  const texts: Readonly<Record<string, string>> = {
    'config.json': '{\n  "app": { "debug": true }\n}\n',
    'config.yml': 'app:\n  debug: true\n',
    'config.toml': '[app]\ndebug = true\n',
  };
  for (const [path, [imports, load]] of Object.entries(read)) {
    const body = `${imports}\n${flask}settings = ${load}\napp.run(debug=settings['app']['debug'])\n`;
    const found = await told({ 'app.py': body, [path]: texts[path] ?? '' });
    expect(found).toEqual([`debug-mode medium app.py:5 from ${path}:2 app.debug`]);
    expect(await told({ 'app.py': body, [path]: (texts[path] ?? '').replace('true', 'false') })).toEqual([]);
  }
});

test('what opens and what parses may be in other functions, and the path may be put together', async () => {
  const files = {
    'shop/settings.py': `import os
import yaml


def load(path):
    with open(path) as file:
        return yaml.safe_load(file)


class Settings:
    def __init__(self):
        folder = os.path.dirname(os.path.abspath(__file__))
        self.values = load(os.path.join(folder, '..', 'conf', 'app.yaml'))

    def get(self, name, otherwise=None):
        return self.values.get(name, otherwise)
`,
    'shop/seal.py': `import hashlib
from shop.settings import Settings

settings = Settings()


def seal(data):
    return hashlib.new(settings.get('algorithm').lower(), data)
`,
    'conf/app.yaml': 'algorithm: MD5\n',
  };
  expect(await told(files)).toEqual(['weak-hash low shop/seal.py:8 from conf/app.yaml:1 algorithm']);
  expect(await told({ ...files, 'conf/app.yaml': 'algorithm: sha256\n' })).toEqual([]);
});

test('INI files are asked by section and name, and what they say becomes a number or a truth', async () => {
  const body = (ask: string) => `from configparser import ConfigParser
${flask}parser = ConfigParser()
parser.read('app.ini')
app.run(debug=${ask})
`;
  const ini = '[web]\ndebug = yes\nport = 80\n';
  for (const ask of ["parser.getboolean('web', 'debug')", "parser['web'].getboolean('debug')"])
    expect(await told({ 'app.py': body(ask), 'app.ini': ini }), ask).toEqual([
      'debug-mode medium app.py:6 from app.ini:2 web.debug',
    ]);
  expect(await told({ 'app.py': body("parser.getboolean('web', 'other')"), 'app.ini': ini })).toEqual([]);
});

test('the environment of a file counts where the program reads it', async () => {
  const body = `import os
from dotenv import load_dotenv
from flask import Flask

load_dotenv()
app = Flask(__name__)
app.secret_key = os.environ['APP_KEY']
`;
  const env = 'NAME=shop\nAPP_KEY="correct-horse-battery"\n';
  expect(await told({ 'app.py': body, '.env': env })).toEqual([
    'hard-coded-credentials low app.py:7 from .env:2 APP_KEY',
  ]);
  expect(await told({ 'app.py': body, '.env.example': env })).toEqual([]);
  expect(await told({ 'app.py': body, '.env': 'APP_KEY=changeme\n' })).toEqual([]);
  expect(await told({ 'app.py': body.replace(/.*dotenv.*\n/g, ''), '.env': env })).toEqual([]);
});

test('JSON that JavaScript imports is a constant of the program', async () => {
  const json = '{ "hash": { "name": "md5" }, "on": false }\n';
  const seal = "createHash(config.hash.name).update(x).digest('hex')";
  const imports = [
    "import config from './config.json';",
    "import config from './config.json' with { type: 'json' };",
    "const config = require('./config.json');",
    "const config = require('./config');",
    "import * as config from './config.json';",
  ];
  for (const line of imports)
    expect(
      await told({
        'a.js': `import { createHash } from 'node:crypto';\n${line}\nexport const f = (x) => ${seal};\n`,
        'config.json': json,
      }),
      line,
    ).toEqual(['weak-hash low a.js:3 from config.json:1 hash.name']);
  const dead = `import { createHash } from 'node:crypto';\nimport { on } from './config.json';\nexport function f(x) { if (on) return createHash('md5').update(x).digest('hex'); }\n`;
  expect(await told({ 'a.js': dead, 'config.json': json })).toEqual([]);
});

test('what Node reads from a file is what ships: it decides no branch', async () => {
  const body = (load: string) => `const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');
const crypto = require('crypto');
const config = ${load};
module.exports = (x) => (config.strong ? crypto.createHash('sha256') : crypto.createHash(config.hash)).update(x);
`;
  const loads = {
    "JSON.parse(fs.readFileSync(path.join(__dirname, 'conf', 'app.json'), 'utf8'))": 'conf/app.json',
    "JSON.parse(fs.readFileSync('./conf/app.json').toString())": 'conf/app.json',
    'yaml.load(fs.readFileSync(`${__dirname}/conf/app.yml`, "utf8"))': 'conf/app.yml',
  };
  for (const [load, path] of Object.entries(loads)) {
    const text = '{ "strong": true,\n  "hash": "md5" }\n';
    expect(await told({ 'index.js': body(load), [path]: text }), load).toEqual([
      `weak-hash low index.js:6 from ${path}:2 hash`,
    ]);
  }
});

test('a file that the program writes, one of two, and one outside of the tree tell nothing', async () => {
  const body = (more: string, path = 'config.json') =>
    `import json, hashlib\n${more}\nconfig = json.load(open('${path}'))\nhashlib.new(config['hash'], b'')\n`;
  const json = '{ "hash": "md5" }';
  expect(await told({ 'app.py': body(''), 'config.json': json })).toHaveLength(1);
  const written = body("with open('config.json', 'w') as out:\n    json.dump({}, out)");
  expect(await told({ 'app.py': written, 'config.json': json })).toEqual([]);
  expect(await told({ 'a/app.py': body(''), 'a/config.json': json, 'config.json': json })).toEqual([]);
  expect(await told({ 'app.py': body('', '/etc/config.json'), 'etc/config.json': json })).toEqual([]);
});

test('a key that would be the prototype of all objects is a key like any other', async () => {
  const json = '{ "__proto__": { "hash": "md5" }, "constructor": "md5" }';
  const body = `const crypto = require('crypto');\nconst config = require('./config.json');\nmodule.exports = () => crypto.createHash(config.hash);\n`;
  expect(await told({ 'a.js': body, 'config.json': json })).toEqual([]);
});

test('parts of a Java program are found below its resources, and what they lack is what the call says', async () => {
  const digest = (load: string, get: string) => ({
    'shop/src/main/java/shop/Seal.java': `package shop;

import java.security.MessageDigest;
import java.util.Properties;
import java.util.ResourceBundle;

class Seal {
    byte[] seal(byte[] text) throws Exception {
        ${load}
        return MessageDigest.getInstance(${get}).digest(text);
    }
}
`,
    'shop/src/main/resources/seal.properties': 'weak=MD5\nstrong=SHA-256\n',
  });
  const properties =
    'Properties p = new Properties(); p.load(getClass().getClassLoader().getResourceAsStream("seal.properties"));';
  const bundle = 'ResourceBundle p = ResourceBundle.getBundle("seal");';
  const weak = [
    'weak-hash low shop/src/main/java/shop/Seal.java:10 from shop/src/main/resources/seal.properties:1 weak',
  ];
  expect(await told(digest(properties, 'p.getProperty("weak", "SHA-512")'))).toEqual(weak);
  expect(await told(digest(bundle, 'p.getString("weak")'))).toEqual(weak);
  expect(await told(digest(properties, 'p.getProperty("strong", "MD5")'))).toEqual([]);
  expect(await told(digest(properties, 'p.getProperty("none", "MD5")'))).toHaveLength(1);
  expect(await told(digest(properties, 'p.getProperty("none", "SHA-512")'))).toEqual([]);
});
