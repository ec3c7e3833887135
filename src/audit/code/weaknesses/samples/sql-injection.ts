import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `sql-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = request.args['name']
    rows = sqlite3.connect('shop.db').execute("SELECT * FROM dishes WHERE name = '" + name + "'")
    return str(len(rows.fetchall()))
`,
    ],
    good: [
      `import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = request.args['name']
    rows = sqlite3.connect('shop.db').execute('SELECT * FROM dishes WHERE name = ?', (name,))
    return str(len(rows.fetchall()))
`,
    ],
  },
  javascript: {
    bad: [
      `import { Pool } from 'pg';

const pool = new Pool();
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  pool.query(\`SELECT * FROM dishes WHERE name = '\${req.query.name}'\`).then((found) => res.json(found.rows));
});
`,
    ],
    good: [
      `import { Pool } from 'pg';

const pool = new Pool();
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  pool.query('SELECT * FROM dishes WHERE name = $1', [req.query.name]).then((found) => res.json(found.rows));
});
`,
    ],
  },
};
