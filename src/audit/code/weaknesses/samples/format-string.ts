import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `format-string`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


SETTINGS = {'key': 'x'}


@app.route('/x')
def x():
    return request.args['text'].format(settings=SETTINGS)
`,
      `from django.http import JsonResponse


class Shop:
    secret = 'x'

    def __init__(self, name):
        self.name = name


def greet(request):
    template = request.POST.get('template', 'Welcome to {shop.name}')
    return JsonResponse({'text': template.format(shop=Shop('Fry Factory'))})
`,
    ],
    good: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return {'text': 'Hello, {name}'.format(name=request.args['name'])}
`,
      `import string
from django.http import JsonResponse


def greet(request):
    template = string.Template(request.POST.get('template', 'Welcome to $shop'))
    return JsonResponse({'text': template.safe_substitute(shop='Fry Factory')})
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log(\`Search \${req.query.q}\`, 'x');
  res.end();
});
`,
      `const util = require('util');

exports.handler = async (event) => {
  const { greeting } = JSON.parse(event.body);
  return { statusCode: 200, body: JSON.stringify({ text: util.format(greeting, 'guest') }) };
};
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log('%s', 'x');
  res.end();
});
`,
      `const util = require('util');

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  return { statusCode: 200, body: JSON.stringify({ text: util.format('Hello, %s', name) }) };
};
`,
    ],
  },
  typescript: {
    bad: [
      `import { format } from 'node:util';
import type { FastifyInstance, FastifyRequest } from 'fastify';

type Greeting = { Querystring: { template: string } };

export async function greetings(app: FastifyInstance): Promise<void> {
  app.get<Greeting>('/greeting', async (request: FastifyRequest<Greeting>) => ({
    text: format(request.query.template, 'guest', { table: 3 }),
  }));
}
`,
    ],
    good: [
      `import { format } from 'node:util';
import type { FastifyInstance, FastifyRequest } from 'fastify';

type Greeting = { Querystring: { name: string } };

export async function greetings(app: FastifyInstance): Promise<void> {
  app.get<Greeting>('/greeting', async (request: FastifyRequest<Greeting>) => ({
    text: format('Welcome, %s, to table %d', request.query.name, 3),
  }));
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServletRequest;

class Labels {
    String label(HttpServletRequest request, int amount) {
        return String.format(request.getParameter("pattern"), amount);
    }
}
`,
      `import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Prices {
    @GetMapping("/price")
    int price(@RequestParam String pattern) {
        return String.format(pattern + " %d", 12).length();
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServletRequest;

class Labels {
    String label(HttpServletRequest request, int amount) {
        return String.format("%s: %d", request.getParameter("name"), amount);
    }
}
`,
      `import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Prices {
    @GetMapping("/price")
    int price(@RequestParam String name) {
        return String.format(Locale.ROOT, "%s %d", name, 12).length();
    }
}
`,
    ],
  },
};
