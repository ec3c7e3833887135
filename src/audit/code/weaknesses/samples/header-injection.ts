import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `header-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, make_response, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.headers['X-Table'] = request.args['table']
    return response
`,
    ],
    good: [
      `from flask import Flask, make_response, request

app = Flask(__name__)


@app.route('/x')
def x():
    response = make_response('ok')
    response.headers['X-Table'] = str(int(request.args['table']))
    return response
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.setHeader('X-Table', req.query.table);
  res.end();
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.setHeader('X-Table', String(Number(req.query.table)));
  res.end();
});
`,
    ],
  },
};
