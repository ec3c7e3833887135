import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `code-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(eval(request.args['sum']))
`,
    ],
    good: [
      `import ast
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(ast.literal_eval(request.args['sum']))
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(eval(req.query.rule));
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(JSON.parse(req.query.rule));
});
`,
    ],
  },
};
