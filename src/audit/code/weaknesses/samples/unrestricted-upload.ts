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
  java: {
    bad: [
      `import java.io.File;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Uploads {
    @PostMapping("/uploads")
    void upload(@RequestParam MultipartFile file) throws Exception {
        file.transferTo(new File("/srv/uploads/" + file.getOriginalFilename()));
    }
}
`,
      `import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Photos {
    private final Path root = Paths.get("/srv/photos");

    @PostMapping("/photos")
    void upload(@RequestPart MultipartFile photo) throws Exception {
        String name = photo.getOriginalFilename();
        photo.transferTo(root.resolve(name));
    }
}
`,
    ],
    good: [
      `import java.io.File;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Uploads {
    @PostMapping("/uploads")
    void upload(@RequestParam MultipartFile file) throws Exception {
        file.transferTo(new File("/srv/uploads/" + UUID.randomUUID() + ".png"));
    }
}
`,
      `import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class Photos {
    private final Path root = Paths.get("/srv/photos");

    @PostMapping("/photos")
    void upload(@RequestPart MultipartFile photo) throws Exception {
        photo.transferTo(root.resolve("photo-" + photo.getSize() + ".jpg"));
    }
}
`,
    ],
  },
};
