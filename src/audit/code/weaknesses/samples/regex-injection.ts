import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `regex-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import re
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(re.findall(request.args['p'], 'fries'))
`,
    ],
    good: [
      `import re
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(re.findall(re.escape(request.args['p']), 'fries'))
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(new RegExp(req.query.p).test('fries'));
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json('fries'.includes(String(req.query.p)));
});
`,
    ],
  },
};
