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
};
