import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `redos`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import re
from flask import Flask, request

app = Flask(__name__)
ADDRESS = re.compile(r'^(\\w+\\s?)*$')


@app.route('/x')
def x():
    return {'known': ADDRESS.match(request.args['address']) is not None}
`,
    ],
    good: [
      `import re
from flask import Flask, request

app = Flask(__name__)
ADDRESS = re.compile(r'^[\\w ]*$')


@app.route('/x')
def x():
    return {'known': ADDRESS.match(request.args['address']) is not None}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ known: /^(\\w+\\s?)*$/.test(req.query.address) });
});
`,
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ name: req.query.name.replace(/\\s+$/, '') });
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json({ known: /^[\\w ]*$/.test(req.query.address), name: req.query.name.trim() });
});
`,
    ],
  },
};
