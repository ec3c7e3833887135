import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `zip-slip`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
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
};
