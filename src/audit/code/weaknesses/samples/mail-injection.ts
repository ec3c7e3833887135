import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `mail-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import smtplib
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    mail = 'Subject: ' + request.form['subject'] + '\\n\\nHello'
    smtplib.SMTP('localhost').sendmail('a@shop.example', 'b@shop.example', mail)
    return 'ok'
`,
    ],
    good: [
      `import smtplib
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    smtplib.SMTP('localhost').sendmail('a@shop.example', 'b@shop.example', 'Subject: an order\\n\\nHello')
    return 'ok'
`,
    ],
  },
};
