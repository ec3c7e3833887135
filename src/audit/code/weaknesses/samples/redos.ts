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
  java: {
    bad: [
      `import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Names {
    private static final Pattern NAME = Pattern.compile("^(([a-z])+.)+[A-Z]([a-z])+$");

    boolean isName(HttpServletRequest request) {
        String name = request.getParameter("name");
        return name.length() > 3;
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Codes {
    @GetMapping("/code")
    boolean isCode(@RequestParam String code) {
        return code.matches("(a+)+b");
    }
}
`,
    ],
    good: [
      `import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Names {
    private static final Pattern NAME = Pattern.compile("^[A-Z][a-z]+$");

    boolean isName(HttpServletRequest request) {
        return NAME.matcher(request.getParameter("name")).matches();
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Codes {
    @GetMapping("/code")
    boolean isCode(@RequestParam String code) {
        return code.matches("[a-z]+-[0-9]+");
    }
}
`,
    ],
  },
};
