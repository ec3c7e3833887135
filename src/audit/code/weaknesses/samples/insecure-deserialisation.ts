import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `insecure-deserialisation`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import pickle
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(pickle.loads(request.data))
`,
    ],
    good: [
      `import json
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(json.loads(request.data))
`,
    ],
  },
  javascript: {
    bad: [
      `import serialize from 'node-serialize';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(serialize.unserialize(req.cookies.basket));
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(JSON.parse(req.cookies.basket));
});
`,
    ],
  },
};
