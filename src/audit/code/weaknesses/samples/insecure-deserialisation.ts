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
      `import base64
import pickle
from django.http import JsonResponse


def load(text):
    return pickle.loads(base64.b64decode(text))


def basket(request):
    return JsonResponse({'dishes': load(request.COOKIES['basket'])})
`,
      `import yaml
from fastapi import FastAPI, Request

app = FastAPI()


@app.post('/menu')
async def menu(request: Request):
    return yaml.load(await request.body(), Loader=yaml.Loader)
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
      `import yaml
from fastapi import FastAPI, Request

app = FastAPI()


@app.post('/menu')
async def menu(request: Request):
    return yaml.load(await request.body(), Loader=yaml.SafeLoader)
`,
      `import pickle
from pathlib import Path

CACHE = Path('cache/menu.pickle')


def menu():
    with CACHE.open('rb') as file:
        return pickle.load(file)
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
      `const Koa = require('koa');
const { unserialize } = require('node-serialize');

const app = new Koa();
const decode = (text) => Buffer.from(text, 'base64').toString();

app.use(async (ctx) => {
  ctx.body = unserialize(decode(ctx.cookies.get('basket')));
});
`,
      `const yaml = require('js-yaml');
const { DEFAULT_FULL_SCHEMA } = require('js-yaml');
const express = require('express');
const serialize = require('serialize-to-js');

const app = express();
app.post('/menu', express.text(), (req, res) => {
  res.json(serialize.deserialize(req.body));
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
      `const yaml = require('js-yaml');
const express = require('express');

const app = express();
app.post('/menu', express.text(), (req, res) => {
  res.json(yaml.load(req.body, { schema: yaml.JSON_SCHEMA }));
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { unserialize } from 'node-serialize';

interface Basket {
  readonly dishes: readonly string[];
}

@Controller('basket')
export class BasketController {
  @Get()
  read(@Req() request: Request): Basket {
    const raw = Buffer.from(request.cookies.basket as string, 'base64').toString('utf8');
    return unserialize(raw) as Basket;
  }
}
`,
    ],
    good: [
      `import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';

const basket = z.object({ dishes: z.array(z.string()) });
type Basket = z.infer<typeof basket>;

@Controller('basket')
export class BasketController {
  @Get()
  read(@Req() request: Request): Basket {
    const raw = Buffer.from(request.cookies.basket as string, 'base64').toString('utf8');
    return basket.parse(JSON.parse(raw));
  }
}
`,
    ],
  },
};
