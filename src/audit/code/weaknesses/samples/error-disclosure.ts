import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `error-disclosure`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import traceback
from flask import Flask

app = Flask(__name__)


@app.errorhandler(500)
def shown(error):
    return traceback.format_exc(), 500
`,
      `from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/x')
def x():
    try:
        return jsonify(done=1 / 0)
    except Exception as error:
        return jsonify(error=str(error))
`,
    ],
    good: [
      `import logging
from flask import Flask

app = Flask(__name__)


@app.errorhandler(500)
def shown(error):
    logging.exception('it failed')
    return 'It failed.', 500
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.use((error, req, res, next) => {
  res.status(500).send(error.stack);
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.use((error, req, res, next) => {
  console.error(error.stack);
  res.status(500).send('It failed.');
});
`,
    ],
  },
};
