import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `log-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import logging
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    logging.info('Search for ' + request.args['q'])
    return 'ok'
`,
      `import logging
from fastapi import FastAPI

app = FastAPI()
logger = logging.getLogger('shop')


@app.get('/search')
async def search(q: str):
    logger.info('search for {}'.format(q))
    return []
`,
    ],
    good: [
      `import logging
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    logging.info('Search for ' + request.args['q'].replace('\\r', '').replace('\\n', ''))
    return 'ok'
`,
      `import logging
from fastapi import FastAPI

app = FastAPI()
logger = logging.getLogger('shop')


@app.get('/search')
async def search(q: str, page: int = 1):
    logger.info('search for %r on page %d', q, page)
    return []
`,
    ],
  },
  javascript: {
    bad: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log(\`Search for \${req.query.q}\`);
  res.end();
});
`,
      `const winston = require('winston');
const express = require('express');

const logger = winston.createLogger({ format: winston.format.simple() });
const app = express();

const audit = (action, who) => logger.info(action + ' by ' + who);

app.post('/orders', (req, res) => {
  audit('order', req.body.name);
  res.sendStatus(201);
});
`,
    ],
    good: [
      `import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  console.log('Search');
  res.end();
});
`,
      `const pino = require('pino');
const express = require('express');

const logger = pino();
const app = express();

app.post('/orders', (req, res) => {
  logger.info({ name: req.body.name }, 'order');
  console.log('order by %s', JSON.stringify(req.body.name));
  res.sendStatus(201);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Controller, Get, Logger, Query } from '@nestjs/common';

@Controller('search')
export class SearchController {
  private readonly logger: Logger = new Logger('search');

  @Get()
  search(@Query('q') q: string): string[] {
    this.logger.warn(\`Search for \${q}\`);
    return [];
  }
}
`,
    ],
    good: [
      `import { Controller, Get, Logger, Query } from '@nestjs/common';

@Controller('search')
export class SearchController {
  private readonly logger: Logger = new Logger('search');

  @Get()
  search(@Query('q') q: string): string[] {
    this.logger.warn(\`Search for \${q.replace(/[\\r\\n]/g, ' ')}\`);
    return [];
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {
    private static final Logger log = LoggerFactory.getLogger(Search.class);

    @GetMapping("/search")
    void search(@RequestParam String q) {
        log.info("search for {}", q);
    }
}
`,
      `import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class SignIn extends HttpServlet {
    private static final Logger LOG = Logger.getLogger("sign-in");

    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LOG.warning("failed for " + request.getHeader("X-User"));
    }
}
`,
    ],
    good: [
      `import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Search {
    private static final Logger log = LoggerFactory.getLogger(Search.class);

    @GetMapping("/search")
    void search(@RequestParam String q) {
        log.info("search for {}", q.replaceAll("[\\r\\n]", "_"));
    }
}
`,
      `import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class SignIn extends HttpServlet {
    private static final Logger LOG = Logger.getLogger("sign-in");

    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LOG.warning("failed for " + Long.parseLong(request.getHeader("X-User")));
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"log"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	log.Printf("baking %s", r.FormValue("cake"))
}
`,
      `package main

import (
	"go.uber.org/zap"
	"net/http"
)

type server struct{ logger *zap.SugaredLogger }

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	s.logger.Infof("baking %s", r.FormValue("cake"))
}
`,
    ],
    good: [
      `package main

import (
	"log"
	"net/http"
	"strings"
)

func handle(w http.ResponseWriter, r *http.Request) {
	cake := strings.ReplaceAll(r.FormValue("cake"), "\\n", "")
	cake = strings.ReplaceAll(cake, "\\r", "")
	log.Printf("baking %s", cake)
}
`,
      `package main

import (
	"log"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	log.Printf("baking %q", r.FormValue("cake"))
}
`,
    ],
  },
};
