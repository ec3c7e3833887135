import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `prompt-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.route('/x')
def x():
    instructions = 'You help the guest ' + request.args['name']
    reply = client.chat.completions.create(model='m', messages=[{'role': 'system', 'content': instructions}])
    return {'reply': reply.choices[0].message.content}
`,
    ],
    good: [
      `from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.route('/x')
def x():
    reply = client.chat.completions.create(model='m', messages=[{'role': 'system', 'content': 'You help guests'}])
    return {'reply': reply.choices[0].message.content}
`,
    ],
  },
};
