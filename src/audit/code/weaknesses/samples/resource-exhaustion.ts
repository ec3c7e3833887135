import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `resource-exhaustion`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import time
from flask import Flask, request

app = Flask(__name__)


@app.route('/wait')
def wait():
    time.sleep(float(request.args['seconds']))
    return 'done'
`,
    ],
    good: [
      `import time
from flask import Flask, request

app = Flask(__name__)


@app.route('/wait')
def wait():
    time.sleep(min(float(request.args['seconds']), 2))
    return 'done'
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(Buffer.alloc(Number(req.query.size)));
});
`,
      `const Koa = require('koa');

const app = new Koa();
app.use(async (ctx) => {
  ctx.body = 'fries '.repeat(parseInt(ctx.query.count, 10));
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.send(Buffer.alloc(1024));
});
`,
      `const Koa = require('koa');

const app = new Koa();
app.use(async (ctx) => {
  const count = parseInt(ctx.query.count, 10);
  if (!(count <= 100)) ctx.throw(400);
  ctx.body = new Array(count).fill('fries').join('\\n');
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Controller, Get, Query } from '@nestjs/common';

@Controller('tables')
export class TableController {
  @Get()
  layout(@Query('seats') seats: string): string {
    return '🪑'.repeat(Number(seats));
  }
}
`,
    ],
    good: [
      `import { Controller, Get, ParseIntPipe, Query } from '@nestjs/common';

@Controller('tables')
export class TableController {
  private static readonly most: number = 12;

  @Get()
  layout(@Query('seats', ParseIntPipe) seats: number): string {
    return '🪑'.repeat(Math.min(seats, TableController.most));
  }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"net/http"
	"strconv"
)

func trays(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return
	}
	trays := make([]string, count)
	_ = trays
}
`,
    ],
    good: [
      `package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func order(c *gin.Context) {
	var given struct{ Cakes []string }
	if err := c.ShouldBindJSON(&given); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	names := make([]string, 0, len(given.Cakes))
	for _, cake := range given.Cakes {
		names = append(names, cake)
	}
	c.JSON(http.StatusOK, names)
}
`,
      `package main

import (
	"net/http"
	"strconv"
)

func trays(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		return
	}
	trays := make([]string, min(count, 100))
	_ = trays
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.HttpServletRequest;

class Padding {
    String pad(HttpServletRequest request) {
        int times = Integer.parseInt(request.getParameter("times"));
        return " ".repeat(times);
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Lines {
    @GetMapping("/line")
    int line(@RequestParam String width) {
        return "-".repeat(Integer.parseInt(width)).length();
    }
}
`,
    ],
    good: [
      `import javax.servlet.http.HttpServletRequest;

class Padding {
    String pad(HttpServletRequest request) {
        int times = "wide".equals(request.getParameter("layout")) ? 80 : 40;
        return " ".repeat(times);
    }
}
`,
      `import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Lines {
    @GetMapping("/line")
    int line(@RequestParam String width) {
        return "-".repeat(80).length();
    }
}
`,
    ],
  },
};
