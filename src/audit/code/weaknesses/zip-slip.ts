import { archives } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const zipSlip: Weakness = {
  name: 'zip-slip',
  title: 'Archive members may leave the folder',
  severity: 'high',
  confidence: 'high',
  cwe: 22,
  owasp: ['A01:2021', 'A01:2025', 'API8:2023'],
  taints: { kinds: ['archive'], trust: archives },
  more: { kinds: ['path'], trust: { archive: 'medium' } },
  covers: ['path-traversal'],
  what: 'Members of an archive are unpacked to the path that the archive itself gives.',
  why: "An archive with `../` in a member's name overwrites any file of the program: code, configuration, keys.",
  fix: [
    "Resolve each member's path and check that it lies below the target folder before writing.",
    'Refuse links in archives from others.',
  ],
  frameworks: {
    tarfile: "`tar.extractall(path, filter='data')`.",
    'Node.js': 'check `path.resolve(folder, entry.path).startsWith(folder + path.sep)`.',
  },
  references: ['https://snyk.io/research/zip-slip-vulnerability'],
  samples: {
    python: {
      bad: [
        `import tarfile
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    with tarfile.open(fileobj=request.files['a']) as tar:
        tar.extractall('photos')
    return 'ok'
`,
      ],
      good: [
        `import tarfile
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    with tarfile.open(fileobj=request.files['a']) as tar:
        tar.extractall('photos', filter='data')
    return 'ok'
`,
      ],
    },
    javascript: {
      bad: [
        `import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';

const app = express();
app.post('/x', (req, res) => {
  for (const entry of new AdmZip(req.body).getEntries()) {
    writeFileSync(join('pictures', entry.entryName), entry.getData());
  }
  res.end();
});
`,
      ],
      good: [
        `import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import express from 'express';

const app = express();
app.post('/x', (req, res) => {
  for (const entry of new AdmZip(req.body).getEntries()) {
    writeFileSync(join('pictures', basename(entry.entryName)), entry.getData());
  }
  res.end();
});
`,
      ],
    },
  },
};
