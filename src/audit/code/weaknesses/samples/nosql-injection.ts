import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `nosql-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import json
from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    query = json.loads(request.args['q'])
    return str(MongoClient().shop.guests.find_one(query))
`,
    ],
    good: [
      `from pymongo import MongoClient
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    name = str(request.args['name'])
    return str(MongoClient().shop.guests.find_one({'name': {'$eq': name}}))
`,
    ],
  },
  javascript: {
    bad: [
      `import mongoose from 'mongoose';

const Guest = mongoose.model('Guest', new mongoose.Schema({ name: String }));
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  Guest.findOne(req.body).then((guest) => res.json(guest));
});
`,
    ],
    good: [
      `import mongoose from 'mongoose';

const Guest = mongoose.model('Guest', new mongoose.Schema({ name: String }));
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  Guest.findOne({ name: String(req.body.name) }).then((guest) => res.json(guest));
});
`,
    ],
  },
};
