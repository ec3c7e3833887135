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
      `import re
from fastapi import FastAPI

app = FastAPI()
SLUG = re.compile(r'^([a-z]+-?)+$')


@app.get('/dishes/{slug}')
async def dish(slug: str):
    return {'valid': SLUG.match(slug) is not None}
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
      `import re
from fastapi import FastAPI

app = FastAPI()
SLUG = re.compile(r'^[a-z]+(?:-[a-z]+)*$')


@app.get('/dishes/{slug}')
async def dish(slug: str):
    return {'valid': SLUG.match(slug) is not None}
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
      `const express = require('express');

const number = /^\\d{1,4}(?:-\\d{1,4}){0,3}$/;

const app = express();
app.get('/orders/:number', (req, res) => {
  res.json({ valid: number.test(req.params.number) });
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { IsEmail, Matches } from 'class-validator';
import { Body, Controller, Post } from '@nestjs/common';

const slug: RegExp = /^(?:[a-z]+-?)+$/;

@Controller('dishes')
export class DishController {
  @Post()
  add(@Body('slug') name: string): boolean {
    return slug.test(name);
  }
}
`,
    ],
    good: [
      `import { Body, Controller, Post } from '@nestjs/common';

const slug: RegExp = /^[a-z]+(?:-[a-z]+)*$/;

@Controller('dishes')
export class DishController {
  @Post()
  add(@Body('slug') name: string): boolean {
    return slug.test(name);
  }
}
`,
    ],
  },
};
