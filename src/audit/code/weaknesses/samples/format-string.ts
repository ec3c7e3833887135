import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `format-string`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


SETTINGS = {'key': 'x'}


@app.route('/x')
def x():
    return request.args['text'].format(settings=SETTINGS)
`,
    ],
    good: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return {'text': 'Hello, {name}'.format(name=request.args['name'])}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log(\`Search \${req.query.q}\`, 'x');
  res.end();
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log('%s', 'x');
  res.end();
});
`,
    ],
  },
};
