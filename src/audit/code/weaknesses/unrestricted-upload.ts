import { uploads } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const unrestrictedUpload: Weakness = {
  name: 'unrestricted-upload',
  title: 'Upload under the name that the client chose',
  severity: 'medium',
  confidence: 'medium',
  cwe: 434,
  owasp: ['A04:2021', 'A06:2025', 'API8:2023'],
  taints: { kinds: [], trust: uploads },
  what: 'An uploaded file is stored under a name and a type that the sender decides.',
  why: 'Somebody stores a page or a program that the server then shows or runs.',
  fix: [
    'Choose the name yourself, allow a list of types, look at the content, and keep uploads outside the folder that is served.',
  ],
  frameworks: {
    Flask: '`secure_filename` and a list of extensions.',
    multer: '`fileFilter`, and a `filename` of your own.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
  samples: {
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
      ],
      good: [
        `import { randomUUID } from 'node:crypto';
import multer from 'multer';

export const storage = multer.diskStorage({
  destination: 'pictures',
  filename: (req, file, done) => done(null, randomUUID() + '.png'),
});
`,
      ],
    },
  },
};
