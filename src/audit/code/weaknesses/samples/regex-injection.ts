import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `regex-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import re
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(re.findall(request.args['p'], 'fries'))
`,
      `import re
from django.http import JsonResponse

DISHES = ['fries', 'soup']


def search(request):
    pattern = re.compile(f"^{request.GET['q']}", re.IGNORECASE)
    return JsonResponse({'dishes': [dish for dish in DISHES if pattern.match(dish)]})
`,
    ],
    good: [
      `import re
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(re.findall(re.escape(request.args['p']), 'fries'))
`,
      `import re
from django.http import JsonResponse

DISHES = ['fries', 'soup']


def search(request):
    pattern = re.compile('^' + re.escape(request.GET['q']), re.IGNORECASE)
    return JsonResponse({'dishes': [dish for dish in DISHES if pattern.match(dish)]})
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(new RegExp(req.query.p).test('fries'));
});
`,
      `const Hapi = require('@hapi/hapi');

const server = Hapi.server({ port: 3000 });
server.route({
  method: 'GET',
  path: '/search',
  handler: (request) => ['fries', 'soup'].filter((dish) => dish.match(new RegExp(request.query.q))),
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json('fries'.includes(String(req.query.p)));
});
`,
      `const Hapi = require('@hapi/hapi');
const escapeStringRegexp = require('escape-string-regexp');

const server = Hapi.server({ port: 3000 });
server.route({
  method: 'GET',
  path: '/search',
  handler: (request) => {
    const pattern = new RegExp(escapeStringRegexp(request.query.q), 'i');
    return ['fries', 'soup'].filter((dish) => pattern.test(dish));
  },
});
`,
    ],
  },
  typescript: {
    bad: [
      `import type { Context } from 'koa';
import Router from '@koa/router';

const router = new Router<unknown, Context>();
const dishes: readonly string[] = ['fries', 'soup'];

router.get('/search', (ctx) => {
  const pattern = new RegExp(ctx.query.q as string, 'i');
  ctx.body = dishes.filter((dish) => pattern.test(dish));
});

export { router };
`,
    ],
    good: [
      `import type { Context } from 'koa';
import Router from '@koa/router';

const router = new Router<unknown, Context>();
const dishes: readonly string[] = ['fries', 'soup'];

const escaped = (text: string): string => text.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&');

router.get('/search', (ctx) => {
  const pattern = new RegExp(escaped(ctx.query.q as string), 'i');
  ctx.body = dishes.filter((dish) => pattern.test(dish));
});

export { router };
`,
    ],
  },
  java: {
    bad: [
      `import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Filter {
    boolean keeps(HttpServletRequest request, String line) {
        return Pattern.compile(request.getParameter("pattern")).matcher(line).find();
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Words {
    private String text;

    @GetMapping("/words")
    int count(@RequestParam String between) {
        return text.replaceAll("x" + between, "").length();
    }
}
`,
    ],
    good: [
      `import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Filter {
    boolean keeps(HttpServletRequest request, String line) {
        return Pattern.compile(Pattern.quote(request.getParameter("text"))).matcher(line).find();
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Words {
    @GetMapping("/words")
    int count(@RequestParam String text) {
        return text.split(" ").length + text.replaceAll("[0-9]", "").length();
    }
}
`,
    ],
  },
};
