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
  java: {
    bad: [
      `import java.io.IOException;
import java.io.ObjectInputStream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Import extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(request.getInputStream())) {
            Store.keep(in.readObject());
        } catch (ClassNotFoundException error) {
            response.setStatus(400);
        }
    }
}
`,
      `import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;

@RestController
class Settings {
    @PostMapping("/settings")
    void save(@RequestBody String text) {
        Object settings = new Yaml().load(text);
        Store.keep(settings);
    }
}
`,
    ],
    good: [
      `import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Import extends HttpServlet {
    private final ObjectMapper mapper = new ObjectMapper();

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Store.keep(mapper.readValue(request.getInputStream(), Order.class));
    }
}
`,
      `import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@RestController
class Settings {
    @PostMapping("/settings")
    void save(@RequestBody String text) {
        Object settings = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Store.keep(settings);
    }
}
`,
    ],
  },
};
