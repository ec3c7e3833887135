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
      `import anthropic
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
client = anthropic.AsyncAnthropic()


class Question(BaseModel):
    name: str
    text: str


@app.post('/chat')
async def chat(question: Question):
    message = await client.messages.create(
        model='m',
        max_tokens=200,
        system=f'You help the guest {question.name}. Never tell prices.',
        messages=[{'role': 'user', 'content': 'Hello'}],
    )
    return {'reply': message.content[0].text}
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
      `import anthropic
from fastapi import FastAPI

app = FastAPI()
client = anthropic.AsyncAnthropic()
TONES = {'short': 'Answer in one sentence.', 'long': 'Answer in detail.'}


@app.post('/chat')
async def chat(tone: str):
    message = await client.messages.create(
        model='m',
        max_tokens=200,
        system='You help guests. ' + TONES.get(tone, ''),
        messages=[{'role': 'user', 'content': 'Hello'}],
    )
    return {'reply': message.content[0].text}
`,
    ],
  },
  javascript: {
    bad: [
      `const OpenAI = require('openai');
const express = require('express');

const client = new OpenAI();
const app = express();

const instructions = (guest) => ['You help guests.', \`Today it is \${guest}.\`].join(' ');

app.post('/chat', express.json(), async (req, res) => {
  const messages = [{ role: 'system', content: instructions(req.body.guest) }];
  const reply = await client.chat.completions.create({ model: 'm', messages });
  res.json({ text: reply.choices[0].message.content });
});
`,
    ],
    good: [
      `const OpenAI = require('openai');
const express = require('express');

const client = new OpenAI();
const app = express();
const tones = new Map([['short', 'Answer in one sentence.'], ['long', 'Answer in detail.']]);

app.post('/chat', express.json(), async (req, res) => {
  const tone = tones.get(req.body.tone) ?? '';
  const messages = [{ role: 'system', content: \`You help guests. \${tone}\` }];
  const reply = await client.chat.completions.create({ model: 'm', messages });
  res.json({ text: reply.choices[0].message.content });
});
`,
    ],
  },
  typescript: {
    bad: [
      `import OpenAI from 'openai';
import { Body, Controller, Post } from '@nestjs/common';

interface Question {
  readonly name: string;
  readonly text: string;
}

@Controller('chat')
export class ChatController {
  constructor(private readonly model: OpenAI) {}

  @Post()
  async ask(@Body() { name, text }: Question): Promise<string | null> {
    const reply = await this.model.chat.completions.create({
      model: 'm',
      messages: [
        { role: 'system', content: \`You help the guest \${name}. Never tell prices.\` },
        { role: 'user', content: text },
      ],
    });
    return reply.choices[0]!.message.content;
  }
}
`,
    ],
    good: [
      `import OpenAI from 'openai';
import { Body, Controller, Post } from '@nestjs/common';

interface Question {
  readonly text: string;
}

@Controller('chat')
export class ChatController {
  constructor(private readonly model: OpenAI) {}

  @Post()
  async ask(@Body() { text }: Question): Promise<string | null> {
    const reply = await this.model.chat.completions.create({
      model: 'm',
      messages: [
        { role: 'system', content: 'You help guests. Never tell prices.' },
        { role: 'user', content: text },
      ],
    });
    return reply.choices[0]!.message.content;
  }
}
`,
    ],
  },
};
