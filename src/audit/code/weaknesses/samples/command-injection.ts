import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `command-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import os
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    os.system('lp -d ' + request.args['printer'])
    return 'printed'
`,
    ],
    good: [
      `import subprocess
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    subprocess.run(['lp', '-d', 'counter'], check=True)
    return 'printed'
`,
    ],
  },
  javascript: {
    bad: [
      `import { exec } from 'node:child_process';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  exec(\`lp -d \${req.query.printer}\`, () => res.end());
});
`,
    ],
    good: [
      `import { execFile } from 'node:child_process';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  execFile('lp', ['-d', 'counter'], () => res.end());
});
`,
    ],
  },
};
