import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `code-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(eval(request.args['sum']))
`,
      `from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Rule(BaseModel):
    formula: str
    amount: int = 1


@app.post('/rules')
async def price(rule: Rule):
    return {'price': eval(rule.formula, {'amount': rule.amount})}
`,
      `from django.http import JsonResponse


class Calculator:
    def __init__(self, source):
        self.code = compile(f'result = {source}', 'rule', 'exec')

    def run(self):
        names = {}
        exec(self.code, names)
        return names['result']


def calculate(request):
    return JsonResponse({'result': Calculator(request.GET['rule']).run()})
`,
    ],
    good: [
      `import ast
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return str(ast.literal_eval(request.args['sum']))
`,
      `from fastapi import FastAPI

app = FastAPI()
RULES = {'half': 'amount / 2', 'third': 'amount / 3'}


@app.get('/rules/{name}')
async def price(name: str, amount: int):
    if name not in RULES:
        return {'price': amount}
    return {'price': eval(RULES[name], {'amount': amount})}
`,
      `import operator
from flask import Flask, request

app = Flask(__name__)
OPERATORS = {'+': operator.add, '-': operator.sub}


@app.route('/sum')
def total():
    apply = OPERATORS.get(request.args['operator'], operator.add)
    return str(apply(int(request.args['a']), int(request.args['b'])))
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"

	"github.com/dop251/goja"
)

func price(w http.ResponseWriter, r *http.Request) {
	runtime := goja.New()
	if _, err := runtime.RunString("price = " + r.FormValue("formula")); err != nil {
		http.Error(w, "no price", http.StatusBadRequest)
	}
}
`,
    ],
    good: [
      `package main

import (
	"net/http"
	"strconv"

	"github.com/dop251/goja"
)

func price(w http.ResponseWriter, r *http.Request) {
	amount, err := strconv.Atoi(r.FormValue("amount"))
	if err != nil {
		http.Error(w, "no price", http.StatusBadRequest)
		return
	}
	runtime := goja.New()
	runtime.Set("amount", amount)
	_, _ = runtime.RunString("price = amount * 3")
}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(eval(req.query.rule));
});
`,
      `const Koa = require('koa');

const app = new Koa();

function evaluate(formula, amount) {
  return new Function('amount', 'return ' + formula)(amount);
}

app.use(async (ctx) => {
  ctx.body = { price: evaluate(ctx.query.formula, 3) };
});
`,
      `exports.handler = async (event) => {
  const { callback } = event.queryStringParameters;
  setTimeout(\`\${callback}()\`, 10);
  return { statusCode: 204 };
};
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.json(JSON.parse(req.query.rule));
});
`,
      `const Koa = require('koa');

const app = new Koa();
const formulas = { half: (amount) => amount / 2, third: (amount) => amount / 3 };

app.use(async (ctx) => {
  const name = ctx.query.formula;
  if (!Object.hasOwn(formulas, name)) ctx.throw(400);
  ctx.body = { price: formulas[name](3) };
});
`,
      `import express from 'express';

const app = express();
app.get('/sum', (req, res) => {
  const a = Number.parseInt(req.query.a, 10);
  const b = Number.parseInt(req.query.b, 10);
  res.json({ sum: eval(\`\${a} + \${b}\`) });
});
`,
    ],
  },
  typescript: {
    bad: [
      {
        'app/api/discount/route.ts': `import { NextResponse, type NextRequest } from 'next/server';

interface Rule {
  readonly formula: string;
}

export async function POST(request: NextRequest): Promise<NextResponse> {
  const { formula } = (await request.json()) as Rule;
  const price = new Function('amount', \`return \${formula}\`) as (amount: number) => number;
  return NextResponse.json({ price: price(3) });
}
`,
      },
      `import { Hono } from 'hono';
import vm from 'node:vm';

type Variables = { guest: string };

const app = new Hono<{ Variables: Variables }>();

app.get('/sum', (c) => {
  const formula = c.req.query('formula') ?? '0';
  return c.json({ sum: vm.runInNewContext(formula, {}, { timeout: 10 }) as number });
});

export default app;
`,
    ],
    good: [
      {
        'app/api/discount/route.ts': `import { NextResponse, type NextRequest } from 'next/server';

const rules: Record<string, (amount: number) => number> = {
  half: (amount) => amount / 2,
  none: (amount) => amount,
};

export async function POST(request: NextRequest): Promise<NextResponse> {
  const { rule } = (await request.json()) as { rule: string };
  const price = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return NextResponse.json({ price: price?.(3) ?? 3 });
}
`,
      },
      `import { Hono } from 'hono';
import vm from 'node:vm';

const formulas = { half: 'amount / 2', third: 'amount / 3' } as const;
type Formula = keyof typeof formulas;

function isFormula(name: string): name is Formula {
  return name in formulas;
}

const app = new Hono();
app.get('/sum', (c) => {
  const name = c.req.query('formula') ?? '';
  if (!isFormula(name)) return c.json({ error: 'unknown formula' }, 400);
  return c.json({ sum: vm.runInNewContext(formulas[name], { amount: 3 }) as number });
});
`,
    ],
  },
  java: {
    bad: [
      `import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Calculator {
    @GetMapping("/sum")
    int sum(@RequestParam String formula) throws Exception {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");
        return ((Number) engine.eval(formula)).intValue();
    }
}
`,
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class Rules extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SpelExpressionParser parser = new SpelExpressionParser();
        Expression rule = parser.parseExpression(request.getParameter("rule"));
        response.setStatus(rule.getValue() == null ? 204 : 200);
    }
}
`,
    ],
    good: [
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Calculator {
    @GetMapping("/sum")
    int sum(@RequestParam String left, @RequestParam String right) {
        return Integer.parseInt(left) + Integer.parseInt(right);
    }
}
`,
      `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

public class Rules extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SpelExpressionParser parser = new SpelExpressionParser();
        Expression rule = parser.parseExpression(request.getParameter("rule"));
        SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        response.setStatus(rule.getValue(context) == null ? 204 : 200);
    }
}
`,
    ],
  },
};
