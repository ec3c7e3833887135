import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `command-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import os
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    os.system('lp -d ' + request.args['printer'])
    return 'printed'
`,
      `import asyncio
from fastapi import FastAPI

app = FastAPI()


async def run(command):
    process = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return output.decode()


@app.get('/ping')
async def ping(host: str):
    return {'output': await run(f'ping -c 1 {host}')}
`,
      `import subprocess
from django.views import View
from django.http import HttpResponse


class Thumbnail(View):
    command = 'convert %s -resize 100 out.png'

    def get(self, request, name):
        subprocess.check_call(self.command % name, shell=True)
        return HttpResponse(status=204)
`,
    ],
    good: [
      `import subprocess
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    subprocess.run(['lp', '-d', 'counter'], check=True)
    return 'printed'
`,
      `import subprocess
from django.http import HttpResponse


def thumbnail(request, name):
    subprocess.check_call(['convert', f'./{name}', '-resize', '100', 'out.png'])
    return HttpResponse(status=204)
`,
      `import shlex
import subprocess
from fastapi import FastAPI

app = FastAPI()


@app.get('/ping')
def ping(host: str):
    return {'output': subprocess.getoutput(f'ping -c 1 {shlex.quote(host)} | tail -1')}
`,
      `import os
from flask import Flask, abort, request

app = Flask(__name__)
PRINTERS = frozenset({'counter', 'kitchen'})


@app.route('/print')
def print_label():
    printer = request.args['printer']
    if printer not in PRINTERS:
        abort(404)
    os.system(f'lp -d {printer} label.pdf')
    return 'printed'
`,
    ],
  },
  javascript: {
    bad: [
      `import { exec } from 'node:child_process';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  exec(\`lp -d \${req.query.printer}\`, () => res.end());
});
`,
      `const { exec } = require('child_process');
const util = require('util');
const Fastify = require('fastify');

const run = util.promisify(exec);
const app = Fastify();

app.get('/ping/:host', async (request) => {
  const { stdout } = await run(\`ping -c 1 \${request.params.host}\`);
  return { stdout };
});
`,
      `import { spawn } from 'node:child_process';
import express from 'express';

class Printer {
  constructor(name) {
    this.name = name;
  }

  print() {
    return spawn('lp', ['-d', this.name], { shell: true });
  }
}

const app = express();
app.post('/print', (req, res) => {
  new Printer(req.body.printer.trim()).print();
  res.sendStatus(202);
});
`,
    ],
    good: [
      `import { execFile } from 'node:child_process';
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  execFile('lp', ['-d', 'counter'], () => res.end());
});
`,
      `const { spawn } = require('child_process');
const Fastify = require('fastify');

const app = Fastify();

app.get('/ping/:host', async (request, reply) => {
  const { host } = request.params;
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(host)) return reply.code(400).send();
  return spawn(\`ping -c 1 \${host}\`, { shell: true }).stdout;
});
`,
      `import { execSync } from 'node:child_process';
import express from 'express';

const printers = ['counter', 'kitchen'];
const app = express();
app.post('/print', (req, res) => {
  const printer = printers.find((each) => each === req.body.printer);
  if (printer === undefined) return res.sendStatus(404);
  execSync(\`lp -d \${printer} label.pdf\`);
  res.sendStatus(202);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { execSync } from 'node:child_process';
import { Controller, Get, Injectable, Module, Param } from '@nestjs/common';

@Injectable()
export class PrinterService {
  print(printer: string): string {
    return execSync(\`lp -d \${printer} label.pdf\`).toString();
  }
}

@Controller('labels')
export class LabelController {
  constructor(private readonly printers: PrinterService) {}

  @Get(':printer')
  print(@Param('printer') printer: string): string {
    return this.printers.print(printer);
  }
}

@Module({ controllers: [LabelController], providers: [PrinterService] })
export class LabelModule {}
`,
      `import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

const run = promisify(exec);

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const { stdout } = await run('convert ' + event.queryStringParameters!.picture + ' thumb.png');
  return { statusCode: 200, body: stdout };
};
`,
    ],
    good: [
      `import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

const run = promisify(execFile);

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const { stdout } = await run('convert', ['--', event.queryStringParameters?.picture ?? '', 'thumb.png']);
  return { statusCode: 200, body: stdout };
};
`,
      `import { execSync } from 'node:child_process';
import { Controller, Get, Param, ParseEnumPipe } from '@nestjs/common';

enum Printer {
  Counter = 'counter',
  Kitchen = 'kitchen',
}

@Controller('labels')
export class LabelController {
  @Get(':printer')
  print(@Param('printer', new ParseEnumPipe(Printer)) printer: Printer): string {
    return execSync(\`lp -d \${printer} label.pdf\`).toString();
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
	"os/exec"
)

func recipes(w http.ResponseWriter, r *http.Request) {
	if err := exec.Command("git", "clone", r.FormValue("from"), "/srv/recipes").Run(); err != nil {
		http.Error(w, "no recipes", http.StatusBadGateway)
	}
}
`,
      `package main

import (
	"net/http"
	"os/exec"
)

func print(w http.ResponseWriter, r *http.Request) {
	printer := r.URL.Query().Get("printer")
	exec.Command("sh", "-c", "lp -d "+printer).Run()
}
`,
      `package main

import (
	"fmt"
	"net/http"
	"os/exec"
)

type labels struct{ printer string }

func (l *labels) run(command string) (string, error) {
	args := []string{"-c"}
	args = append(args, command)
	out, err := exec.Command("/bin/bash", args...).Output()
	if err != nil {
		return "", err
	}
	return string(out), nil
}

func main() {
	l := &labels{printer: "counter"}
	http.HandleFunc("/ping", func(w http.ResponseWriter, r *http.Request) {
		if _, err := l.run(fmt.Sprintf("ping -c 1 %s", r.FormValue("host"))); err != nil {
			http.Error(w, "no", 500)
		}
	})
}
`,
      `package main

import (
	"net/http"
	"os/exec"
)

func convert(w http.ResponseWriter, r *http.Request) {
	tool := r.Header.Get("X-Tool")
	exec.Command(tool, "label.pdf").Start()
}
`,
    ],
    good: [
      `package main

import (
	"net/http"
	"os/exec"
)

func recipes(w http.ResponseWriter, r *http.Request) {
	if err := exec.Command("git", "clone", "--", r.FormValue("from"), "/srv/recipes").Run(); err != nil {
		http.Error(w, "no recipes", http.StatusBadGateway)
	}
}
`,
      `package main

import (
	"net/http"
	"os/exec"
	"strings"
)

func recipes(w http.ResponseWriter, r *http.Request) {
	from := r.FormValue("from")
	if strings.HasPrefix(from, "-") {
		http.Error(w, "no recipes", http.StatusBadRequest)
		return
	}
	_ = exec.Command("git", "clone", from, "/srv/recipes").Run()
}
`,
      `package main

import (
	"net/http"
	"os/exec"
)

func print(w http.ResponseWriter, r *http.Request) {
	exec.Command("lp", "-d", r.URL.Query().Get("printer")).Run()
}
`,
      `package main

import (
	"net/http"
	"os/exec"
)

var printers = map[string]bool{"counter": true, "kitchen": true}

func print(w http.ResponseWriter, r *http.Request) {
	printer := r.URL.Query().Get("printer")
	if !printers[printer] {
		http.NotFound(w, r)
		return
	}
	exec.Command("sh", "-c", "lp -d "+printer+" label.pdf").Run()
}
`,
      `package main

import (
	"fmt"
	"net/http"
	"os/exec"
	"strconv"
)

func copies(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err != nil {
		http.Error(w, "a number, please", 400)
		return
	}
	exec.Command("sh", "-c", fmt.Sprintf("lp -n %d label.pdf", count)).Run()
}
`,
    ],
  },
  java: {
    bad: [
      `import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Ping extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = request.getParameter("host");
        Runtime.getRuntime().exec("ping -c 1 " + host);
    }
}
`,
      `import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Thumbnails {
    @PostMapping("/thumbnails")
    void make(@RequestBody String name) throws Exception {
        List<String> command = new ArrayList<>();
        command.add("sh");
        command.add("-c");
        command.add("convert " + name + " -resize 100 small.png");
        new ProcessBuilder(command).start();
    }
}
`,
      `public class Backup {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().exec("sh -c 'tar cf /backup.tar " + args[0] + "'");
    }
}
`,
    ],
    good: [
      `import java.io.IOException;
import java.net.InetAddress;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Ping extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int port = Integer.parseInt(request.getParameter("port"));
        Runtime.getRuntime().exec("nc -z localhost " + port);
    }
}
`,
      `import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Thumbnails {
    private static final Set<String> SIZES = Set.of("small", "large");

    @PostMapping("/thumbnails")
    void make(@RequestBody String size) throws Exception {
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException("no such size");
        }
        new ProcessBuilder("convert", "in.png", size + ".png").start();
    }
}
`,
    ],
  },
};
