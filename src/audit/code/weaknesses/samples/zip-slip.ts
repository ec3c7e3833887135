import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `zip-slip`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import tarfile
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    with tarfile.open(fileobj=request.files['a']) as tar:
        tar.extractall('photos')
    return 'ok'
`,
      `import os
import zipfile
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post('/photos')
async def unpack(archive: UploadFile):
    with zipfile.ZipFile(archive.file) as photos:
        for name in photos.namelist():
            with open(os.path.join('photos', name), 'wb') as target:
                target.write(photos.read(name))
    return {'ok': True}
`,
    ],
    good: [
      `import tarfile
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    with tarfile.open(fileobj=request.files['a']) as tar:
        tar.extractall('photos', filter='data')
    return 'ok'
`,
      `import os
import zipfile
from fastapi import FastAPI, HTTPException, UploadFile

app = FastAPI()
FOLDER = os.path.realpath('photos')


@app.post('/photos')
async def unpack(archive: UploadFile):
    with zipfile.ZipFile(archive.file) as photos:
        for name in photos.namelist():
            path = os.path.realpath(os.path.join(FOLDER, name))
            if os.path.commonpath([FOLDER, path]) != FOLDER:
                raise HTTPException(400)
            with open(path, 'wb') as target:
                target.write(photos.read(name))
    return {'ok': True}
`,
      `import zipfile
from django.http import HttpResponse


def unpack(request):
    with zipfile.ZipFile(request.FILES['photos']) as photos:
        photos.extractall('photos')
    return HttpResponse(status=204)
`,
    ],
  },
  javascript: {
    bad: [
      `import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';

const app = express();
app.post('/x', (req, res) => {
  for (const entry of new AdmZip(req.body).getEntries()) {
    writeFileSync(join('pictures', entry.entryName), entry.getData());
  }
  res.end();
});
`,
      `const fs = require('fs');
const path = require('path');
const tar = require('tar-stream');
const express = require('express');

const app = express();
app.post('/photos', (req, res) => {
  const extract = tar.extract();
  extract.on('entry', (header, stream, next) => {
    stream.pipe(fs.createWriteStream(path.join('photos', header.name)));
    stream.on('end', next);
  });
  req.pipe(extract).on('finish', () => res.sendStatus(204));
});
`,
    ],
    good: [
      `import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import express from 'express';

const app = express();
app.post('/x', (req, res) => {
  for (const entry of new AdmZip(req.body).getEntries()) {
    writeFileSync(join('pictures', basename(entry.entryName)), entry.getData());
  }
  res.end();
});
`,
      `const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');
const express = require('express');

const folder = path.resolve('photos');
const app = express();
app.post('/photos', express.raw(), (req, res) => {
  for (const entry of new AdmZip(req.body).getEntries()) {
    const target = path.resolve(folder, entry.entryName);
    if (!target.startsWith(\`\${folder}\${path.sep}\`)) continue;
    fs.writeFileSync(target, entry.getData());
  }
  res.sendStatus(204);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import unzipper, { type Entry } from 'unzipper';

export function unpack(req: Request, res: Response): void {
  req
    .pipe(unzipper.Parse())
    .on('entry', (entry: Entry) => {
      entry.pipe(createWriteStream(join('pictures', entry.path)));
    })
    .on('close', () => res.sendStatus(204));
}
`,
    ],
    good: [
      `import { createWriteStream } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Request, Response } from 'express';
import unzipper, { type Entry } from 'unzipper';

const folder: string = resolve('pictures');

export function unpack(req: Request, res: Response): void {
  req
    .pipe(unzipper.Parse())
    .on('entry', (entry: Entry) => {
      const target = resolve(folder, entry.path);
      if (!target.startsWith(folder + sep)) return void entry.autodrain();
      entry.pipe(createWriteStream(target));
    })
    .on('close', () => res.sendStatus(204));
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func unpack(from, to string) error {
	reader, err := zip.OpenReader(from)
	if err != nil {
		return err
	}
	defer reader.Close()
	for _, file := range reader.File {
		target := filepath.Join(to, file.Name)
		if err := os.MkdirAll(target, 0o755); err != nil {
			return err
		}
	}
	return nil
}
`,
      `package main

import (
	"archive/tar"
	"io"
	"os"
)

func unpack(from io.Reader, to string) error {
	reader := tar.NewReader(from)
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		out, err := os.Create(to + "/" + header.Name)
		if err != nil {
			return err
		}
		out.Close()
	}
}
`,
    ],
    good: [
      `package main

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func unpack(from, to string) error {
	reader, err := zip.OpenReader(from)
	if err != nil {
		return err
	}
	for _, file := range reader.File {
		target := filepath.Join(to, file.Name)
		if !strings.HasPrefix(target, filepath.Clean(to)+string(os.PathSeparator)) {
			return fmt.Errorf("%s is outside", file.Name)
		}
		if err := os.MkdirAll(target, 0o755); err != nil {
			return err
		}
	}
	return nil
}
`,
      `package main

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func unpack(reader *zip.Reader, to string) {
	for _, file := range reader.File {
		if filepath.IsLocal(file.Name) {
			os.MkdirAll(filepath.Join(to, file.Name), 0o755)
		}
	}
}
`,
    ],
  },
};
