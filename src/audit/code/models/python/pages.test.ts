import { describe, expect, test } from 'vitest';
import { auditFiles } from '../../fixtures/program.ts';

/** `templates/a.html:2 medium`: the places of what is told of pages. */
async function pagesFound(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { detections } = await auditFiles(texts);
  return detections
    .filter(({ ruleId }) => ruleId === 'code/cross-site-scripting')
    .map(({ location, confidence }) => `${location.path}:${location.line} ${confidence}`)
    .sort();
}

const app = `from flask import Flask, request, render_template, render_template_string
app = Flask(__name__)
`;

describe('pages of Flask', () => {
  test('what a view gives to a page is found where the page prints it as it is', async () => {
    const page = '<p>{{ name }}</p>\n<p>{{ name | safe }}</p>\n<p>{{ title | safe }}</p>\n';
    expect(
      await pagesFound({
        'app.py': `${app}@app.get('/')
def home():
    return render_template('home.html', name=request.args['name'], title='Menu')
`,
        'templates/home.html': page,
      }),
    ).toEqual(['templates/home.html:2 medium']);
  });

  test('an address that a page makes of the own routes leads to no script', async () => {
    const files = (address: string) => ({
      'app.py': `${app}@app.get('/')
def home():
    return render_template('home.html')
`,
      'templates/home.html': `{% set login = ${address} %}\n<a href="{{ login }}">in</a>\n`,
    });
    expect(
      await pagesFound(files("request.route_path('login', _query={'next': request.args['n']})")),
    ).toEqual([]);
    expect(await pagesFound(files("request.args['n']"))).toEqual(['templates/home.html:2 medium']);
  });

  test('a page in the program is read as who makes it does: no form of it that nobody asks for', async () => {
    const files = (make: string) => ({
      'app.py': `import sqlite3
from flask import Flask, g, render_template_string
from jinja2 import Environment
app = Flask(__name__)
CARD = '<p>{{ g.name }}</p>'
@app.before_request
def load():
    g.name = sqlite3.connect('a').execute('SELECT name FROM t').fetchone()[0]
@app.get('/')
def card():
    return ${make}
`,
    });
    expect(await pagesFound(files('render_template_string(CARD)'))).toEqual([]);
    expect(await pagesFound(files("'none'"))).toEqual([]);
  });

  test('pages that a page extends or includes get what it got, macros what they are called with', async () => {
    expect(
      await pagesFound({
        'app.py': `${app}@app.get('/')
def home():
    values = {'name': request.args['name']}
    return render_template('home.html', **values)
`,
        'templates/base.html': '<title>{{ name|safe }}</title>',
        'templates/part.html': '<i>{{ it|safe }}</i>',
        'templates/home.html':
          "{% extends 'base.html' %}\n{% set it = name %}{% include 'part.html' %}\n{% macro b(v) %}{{ v|safe }}{% endmacro %}\n{{ b(name) }}{{ b('x') }}",
      }),
    ).toEqual([
      'templates/base.html:1 medium',
      'templates/home.html:3 medium',
      'templates/part.html:1 medium',
    ]);
  });

  test('escaping is not enough in a script, a bare attribute and where an address begins', async () => {
    expect(
      await pagesFound({
        'app.py': `${app}@app.get('/')
def home():
    return render_template('home.html', name=request.args['name'])
`,
        'templates/home.html':
          '<a href="{{ name }}">\n<a href="/x/{{ name }}">\n<script>let a = {{ name }};</script>\n<script>let a = "{{ name }}", b = {{ name|tojson }};</script>\n<p id={{ name }}>\n<p onclick="f(\'{{ name }}\')">',
      }),
    ).toEqual([
      'templates/home.html:1 medium',
      'templates/home.html:3 medium',
      'templates/home.html:5 medium',
      'templates/home.html:6 medium',
    ]);
  });

  test('a template that is a text of the program is read too; who makes it decides whether it escapes', async () => {
    expect(
      await pagesFound({
        'app.py': `${app}from jinja2 import Environment, Template
PAGE = '''<b>
{{ name|safe }}</b>'''
@app.get('/')
def home():
    return render_template_string(PAGE, name=request.args['name'])
@app.get('/b')
def b():
    return Template('<b>{{ name }}</b>').render(name=request.args['name'])
@app.get('/c')
def c():
    return Environment(autoescape=True).from_string('<i>{{ name }}</i>').render(name=request.args['name'])
`,
      }),
    ).toEqual(['app.py:11 medium', 'app.py:5 medium']);
  });
});

describe('pages of Django', () => {
  test('filters with a colon, stored data, data of the request itself', async () => {
    expect(
      await pagesFound({
        'shop/views.py': `from django.db import models
from django.shortcuts import render
class Dish(models.Model):
    blurb = models.TextField()
def dish(request, pk):
    return render(request, 'dish.html', {'dish': Dish.objects.get(pk=pk), 'q': request.GET.get('q')})
`,
        'shop/templates/dish.html':
          '{% load static %}\n{{ dish.blurb|safe }}\n{{ q|default:"x"|safe }}\n{% for k, v in request.GET.items %}{{ v|safe }}{% endfor %}\n{{ dish.name }}{{ q }}\n{% autoescape off %}{{ q }}{% endautoescape %}',
      }),
    ).toEqual([
      'shop/templates/dish.html:2 low',
      'shop/templates/dish.html:3 medium',
      'shop/templates/dish.html:4 medium',
      'shop/templates/dish.html:6 medium',
    ]);
  });
});
