import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `path-traversal`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return open('receipts/' + request.args['name']).read()
`,
      `from pathlib import Path
from fastapi import FastAPI
from fastapi.responses import FileResponse

app = FastAPI()
RECEIPTS = Path('receipts')


@app.get('/receipts/{name:path}')
async def receipt(name: str):
    return FileResponse(RECEIPTS / name)
`,
      `import os
from django.http import HttpResponse


class Store:
    def __init__(self, folder):
        self.folder = folder

    def read(self, name):
        path = os.path.join(self.folder, name.replace('../', ''))
        with open(path, 'rb') as file:
            return file.read()


def label(request):
    return HttpResponse(Store('labels').read(request.GET['name']), content_type='text/plain')
`,
    ],
    good: [
      `from flask import send_from_directory
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    return send_from_directory('receipts', request.args['name'])
`,
      `from pathlib import Path
from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

app = FastAPI()
RECEIPTS = Path('receipts').resolve()


@app.get('/receipts/{name:path}')
async def receipt(name: str):
    path = (RECEIPTS / name).resolve()
    if not path.is_relative_to(RECEIPTS):
        raise HTTPException(404)
    return FileResponse(path)
`,
      `import os
from django.http import HttpResponse
from werkzeug.utils import secure_filename


def label(request):
    path = os.path.join('labels', secure_filename(request.GET['name']))
    with open(path, 'rb') as file:
        return HttpResponse(file.read(), content_type='text/plain')
`,
      `import re
from flask import Flask, abort

app = Flask(__name__)


@app.get('/receipts/<year>/<name>')
def receipt(year, name):
    if not re.fullmatch(r'[a-z0-9-]+', name) or not year.isdigit():
        abort(404)
    with open(f'receipts/{year}/{name}.txt') as file:
        return {'text': file.read()}
`,
    ],
  },
  javascript: {
    bad: [
      `import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.end(readFileSync('labels/' + req.query.name));
});
`,
      `const fs = require('fs/promises');
const path = require('path');
const Koa = require('koa');

const app = new Koa();
app.use(async (ctx) => {
  const file = path.normalize(path.join(__dirname, 'receipts', ctx.query.name));
  ctx.body = await fs.readFile(file, 'utf8');
});
`,
      `const express = require('express');

const app = express();
app.get('/pictures/:name', (req, res) => {
  const name = req.params.name.replace('../', '');
  res.sendFile(\`\${process.cwd()}/pictures/\${name}\`);
});
`,
    ],
    good: [
      `import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  res.end(readFileSync('labels/fries.txt'));
});
`,
      `const express = require('express');

const app = express();
app.get('/pictures/:name', (req, res) => {
  res.sendFile(req.params.name, { root: 'pictures', dotfiles: 'deny' });
});
`,
      `const fs = require('fs/promises');
const path = require('path');
const Koa = require('koa');

const folder = path.resolve('receipts');
const app = new Koa();
app.use(async (ctx) => {
  const file = path.resolve(folder, ctx.query.name);
  const relative = path.relative(folder, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) ctx.throw(404);
  ctx.body = await fs.readFile(file, 'utf8');
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';

@Controller('receipts')
export class ReceiptController {
  private readonly folder: string = join(process.cwd(), 'receipts');

  @Get(':name')
  read(@Param('name') name: string): StreamableFile {
    return new StreamableFile(createReadStream(join(this.folder, name)));
  }
}
`,
      {
        'app/api/labels/[name]/route.ts': `import { readFile } from 'node:fs/promises';
import type { NextRequest } from 'next/server';

interface Context {
  readonly params: Promise<{ readonly name: string }>;
}

export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  const { name } = await params;
  return new Response(await readFile(\`labels/\${name}.txt\`));
}
`,
      },
    ],
    good: [
      `import { createReadStream } from 'node:fs';
import { resolve, sep } from 'node:path';
import { Controller, ForbiddenException, Get, Param, StreamableFile } from '@nestjs/common';

@Controller('receipts')
export class ReceiptController {
  private readonly folder: string = resolve('receipts');

  @Get(':name')
  read(@Param('name') name: string): StreamableFile {
    const path = resolve(this.folder, name);
    if (!path.startsWith(this.folder + sep)) throw new ForbiddenException();
    return new StreamableFile(createReadStream(path));
  }
}
`,
      `import { createReadStream } from 'node:fs';
import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, StreamableFile } from '@nestjs/common';

@Controller('receipts')
export class ReceiptController {
  @Get(':year/:id')
  read(@Param('year', ParseIntPipe) year: number, @Param('id', ParseUUIDPipe) id: string): StreamableFile {
    return new StreamableFile(createReadStream(\`receipts/\${year}/\${id}.pdf\`));
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
	"os"
	"path/filepath"
)

func label(w http.ResponseWriter, r *http.Request) {
	data, _ := os.ReadFile(filepath.Join("/srv/labels", r.URL.Query().Get("name")))
	w.Write(data)
}
`,
      `package main

import (
	"net/http"
	"os"
)

func remove(w http.ResponseWriter, r *http.Request) {
	os.Remove("/srv/labels/" + r.FormValue("name"))
}
`,
    ],
    good: [
      `package main

import (
	"errors"
	"net/http"
	"os"
	"strings"
)

var errName = errors.New("no such name")

func check(name string) error {
	if strings.ContainsAny(name, "/\\\\") {
		return errName
	}
	return nil
}

func remove(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if err := check(name); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	_ = os.Remove("/srv/cakes/" + name)
}
`,
      `package main

import (
	"net/http"
	"path/filepath"
)

func cake(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, filepath.Join("/srv/cakes", filepath.Clean("/"+r.FormValue("name"))))
}
`,
      `package main

import (
	"net/http"
	"os"

	"github.com/gofrs/uuid"
)

func forget(w http.ResponseWriter, r *http.Request) {
	order := uuid.FromStringOrNil(r.Header.Get("X-Order"))
	os.Remove("/srv/orders/" + order.String())
}
`,
      `package main

import (
	"net/http"
	"os"
	"path/filepath"
)

func label(w http.ResponseWriter, r *http.Request) {
	os.Remove(filepath.Join("/srv/labels", filepath.Base(r.URL.Query().Get("name"))))
}
`,
      `package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const root = "/srv/labels"

func label(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(root, r.URL.Query().Get("name"))
	if !strings.HasPrefix(path, root+"/") {
		http.NotFound(w, r)
		return
	}
	os.Remove(path)
}
`,
      `package main

import (
	"net/http"
	"os"
	"path/filepath"
)

func label(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if !filepath.IsLocal(name) {
		return
	}
	os.Remove(filepath.Join("/srv/labels", name))
}
`,
      `package main

import (
	"net/http"
	"os"
)

func label(w http.ResponseWriter, r *http.Request) {
	root, err := os.OpenRoot("/srv/labels")
	if err != nil {
		return
	}
	root.Remove(r.URL.Query().Get("name"))
}
`,
    ],
  },
  java: {
    bad: [
      `import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Download extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        File file = new File("/srv/files", request.getParameter("name"));
        try (FileInputStream in = new FileInputStream(file)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
`,
      `import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Documents {
    private final Path root = Paths.get("/srv/documents");

    @GetMapping("/documents")
    byte[] read(@RequestParam String name) throws Exception {
        return Files.readAllBytes(root.resolve(name));
    }
}
`,
    ],
    good: [
      `import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Download extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        File file = new File("/srv/files", request.getParameter("name"));
        String plain = file.getCanonicalPath();
        if (!plain.startsWith("/srv/files/")) {
            throw new IOException("outside of the folder");
        }
        try (FileInputStream in = new FileInputStream(plain)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
`,
      `import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.apache.commons.io.FilenameUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Documents {
    private final Path root = Paths.get("/srv/documents");

    @GetMapping("/documents")
    byte[] read(@RequestParam String name) throws Exception {
        return Files.readAllBytes(root.resolve(FilenameUtils.getName(name)));
    }
}
`,
    ],
  },
};
