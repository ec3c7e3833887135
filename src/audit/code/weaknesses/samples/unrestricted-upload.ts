import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `unrestricted-upload`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    picture = request.files['picture']
    picture.save('pictures/' + picture.filename)
    return 'ok'
`,
      `import shutil
from pathlib import Path
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post('/pictures')
async def add(picture: UploadFile):
    with open(Path('pictures') / picture.filename, 'wb') as target:
        shutil.copyfileobj(picture.file, target)
    return {'ok': True}
`,
    ],
    good: [
      `from flask import Flask, request

app = Flask(__name__)


import uuid


@app.route('/x', methods=['POST'])
def x():
    picture = request.files['picture']
    picture.save('pictures/' + str(uuid.uuid4()) + '.png')
    return 'ok'
`,
      `import os
from flask import Flask, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
ALLOWED = {'.png', '.jpg'}


@app.post('/pictures')
def add():
    picture = request.files['picture']
    name = secure_filename(picture.filename)
    if os.path.splitext(name)[1].lower() not in ALLOWED:
        abort(415)
    picture.save(os.path.join('pictures', name))
    return 'ok'
`,
    ],
  },
  javascript: {
    bad: [
      `import multer from 'multer';

export const storage = multer.diskStorage({
  destination: 'pictures',
  filename: (req, file, done) => done(null, file.originalname),
});
`,
      `const express = require('express');
const fileUpload = require('express-fileupload');
const path = require('path');

const app = express();
app.use(fileUpload());
app.post('/pictures', async (req, res) => {
  const { picture } = req.files;
  await picture.mv(path.join(__dirname, 'public', picture.name));
  res.sendStatus(201);
});
`,
    ],
    good: [
      `import { randomUUID } from 'node:crypto';
import multer from 'multer';

export const storage = multer.diskStorage({
  destination: 'pictures',
  filename: (req, file, done) => done(null, randomUUID() + '.png'),
});
`,
      `const { randomUUID } = require('crypto');
const express = require('express');
const fileUpload = require('express-fileupload');
const path = require('path');

const endings = { 'image/png': '.png', 'image/jpeg': '.jpg' };
const app = express();
app.use(fileUpload());
app.post('/pictures', async (req, res) => {
  const { picture } = req.files;
  const ending = endings[picture.mimetype];
  if (!ending) return res.sendStatus(415);
  await picture.mv(path.join(__dirname, 'public', randomUUID() + ending));
  res.sendStatus(201);
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

@Controller('pictures')
export class PictureController {
  @Post()
  @UseInterceptors(FileInterceptor('picture'))
  async add(@UploadedFile() picture: Express.Multer.File): Promise<void> {
    await writeFile(join('public', picture.originalname), picture.buffer);
  }
}
`,
    ],
    good: [
      `import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Post, UnsupportedMediaTypeException, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

@Controller('pictures')
export class PictureController {
  @Post()
  @UseInterceptors(FileInterceptor('picture'))
  async add(@UploadedFile() picture: Express.Multer.File): Promise<void> {
    const ending = endings[picture.mimetype];
    if (ending === undefined) throw new UnsupportedMediaTypeException();
    await writeFile(join('public', \`\${randomUUID()}.\${ending}\`), picture.buffer);
  }
}
`,
    ],
  },
};
