import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `error-disclosure`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import traceback
from flask import Flask

app = Flask(__name__)


@app.errorhandler(500)
def shown(error):
    return traceback.format_exc(), 500
`,
      `from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/x')
def x():
    try:
        return jsonify(done=1 / 0)
    except Exception as error:
        return jsonify(error=str(error))
`,
      `import traceback
from django.http import JsonResponse


def orders(request):
    try:
        return JsonResponse({'total': 1 / int(request.GET['guests'])})
    except (KeyError, ZeroDivisionError):
        return JsonResponse({'trace': traceback.format_exc()}, status=500)
`,
    ],
    good: [
      `import logging
from flask import Flask

app = Flask(__name__)


@app.errorhandler(500)
def shown(error):
    logging.exception('it failed')
    return 'It failed.', 500
`,
      `import logging
import traceback
from django.http import JsonResponse

logger = logging.getLogger(__name__)


def orders(request):
    try:
        return JsonResponse({'total': 1 / int(request.GET['guests'])})
    except (KeyError, ZeroDivisionError) as error:
        logger.error('failed: %s %s', type(error).__name__, traceback.format_exc())
        return JsonResponse({'error': 'Say how many guests there are.'}, status=400)
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"
	"runtime/debug"
)

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if failure := recover(); failure != nil {
				http.Error(w, string(debug.Stack()), http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
`,
    ],
    good: [
      `package main

import (
	"log"
	"net/http"
	"runtime/debug"
)

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if failure := recover(); failure != nil {
				log.Printf("failed: %s", debug.Stack())
				http.Error(w, "something went wrong", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.use((error, req, res, next) => {
  res.status(500).send(error.stack);
});
`,
      `const Koa = require('koa');

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = 500;
    ctx.body = { trace: error.stack };
  }
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.use((error, req, res, next) => {
  console.error(error.stack);
  res.status(500).send('It failed.');
});
`,
      `const Koa = require('koa');

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.app.emit('error', error, ctx);
    ctx.status = error.status ?? 500;
    ctx.body = { message: 'It failed.', at: new Date().toISOString() };
  }
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

@Catch()
export class EveryError implements ExceptionFilter<Error> {
  catch(error: Error, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    response.status(500).json({ message: error.message, stack: error.stack });
  }
}
`,
      {
        'app/api/orders/route.ts': `import { NextResponse } from 'next/server';
import { orders } from '@/lib/orders';

export async function GET(): Promise<NextResponse> {
  try {
    return NextResponse.json(await orders.all());
  } catch (error: unknown) {
    return NextResponse.json({ error: (error as Error).stack }, { status: 500 });
  }
}
`,
      },
    ],
    good: [
      {
        'app/api/orders/route.ts': `import { NextResponse } from 'next/server';
import { orders } from '@/lib/orders';

export async function GET(): Promise<NextResponse> {
  try {
    return NextResponse.json(await orders.all());
  } catch (error: unknown) {
    if (error instanceof Error) console.error(error.stack);
    return NextResponse.json({ error: 'It failed.' }, { status: 500 });
  }
}
`,
      },
    ],
  },
  java: {
    bad: [
      `import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Report extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Reports.build();
        } catch (IllegalStateException error) {
            error.printStackTrace(response.getWriter());
        }
    }
}
`,
      `import java.io.IOException;
import java.sql.SQLException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Orders extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Store.load();
        } catch (SQLException error) {
            response.sendError(500, "Failed: " + error.getMessage());
        }
    }
}
`,
    ],
    good: [
      `import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Report extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Reports.build();
        } catch (IllegalStateException error) {
            error.printStackTrace();
            response.getWriter().println("The report could not be made.");
        }
    }
}
`,
      `import java.io.IOException;
import java.sql.SQLException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Orders extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(Orders.class);

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Store.load();
        } catch (SQLException error) {
            log.error("orders cannot be read", error);
            response.sendError(500, "Failed.");
        }
    }
}
`,
    ],
  },
};
