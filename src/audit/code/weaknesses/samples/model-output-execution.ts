import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `model-output-execution`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from openai import OpenAI

client = OpenAI()


def answer(question):
    reply = client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': question}])
    return eval(reply.choices[0].message.content)
`,
      `import sqlite3
import anthropic

client = anthropic.Anthropic()


def report(question):
    message = client.messages.create(
        model='m', max_tokens=200, messages=[{'role': 'user', 'content': f'SQL for: {question}'}]
    )
    sql = message.content[0].text
    return sqlite3.connect('shop.db').execute(sql).fetchall()
`,
    ],
    good: [
      `from openai import OpenAI

client = OpenAI()
ACTIONS = {'open': 1, 'close': 2}


def answer(question):
    reply = client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': question}])
    return ACTIONS.get(reply.choices[0].message.content)
`,
      `import sqlite3
import anthropic

client = anthropic.Anthropic()


def report(question):
    message = client.messages.create(
        model='m', max_tokens=20, messages=[{'role': 'user', 'content': f'Which dish is meant? {question}'}]
    )
    dish = message.content[0].text
    return sqlite3.connect('shop.db').execute('SELECT price FROM dishes WHERE name = ?', (dish,)).fetchall()
`,
    ],
  },
  javascript: {
    bad: [
      `import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question) {
  const reply = await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: question }] });
  return eval(reply.choices[0].message.content);
}
`,
      `const { execSync } = require('child_process');
const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();

async function suggest(task) {
  const message = await client.messages.create({ model: 'm', max_tokens: 99, messages: [{ role: 'user', content: task }] });
  return message.content[0].text;
}

exports.automate = async (task) => execSync(await suggest(task)).toString();
`,
    ],
    good: [
      `import OpenAI from 'openai';

const client = new OpenAI();
const actions = new Map([['open', 1]]);

export async function answer(question) {
  const reply = await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: question }] });
  return actions.get(reply.choices[0].message.content);
}
`,
      `const { execFileSync } = require('child_process');
const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();
const commands = { disk: ['df', '-h'], memory: ['free', '-m'] };

exports.automate = async (task) => {
  const message = await client.messages.create({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: task }] });
  const [command, ...args] = commands[message.content[0].text] ?? commands.disk;
  return execFileSync(command, args).toString();
};
`,
    ],
  },
  typescript: {
    bad: [
      `import OpenAI from 'openai';
import { Pool, type QueryResult } from 'pg';

interface Question {
  readonly text: string;
}

export class Analyst {
  private readonly model = new OpenAI();
  constructor(private readonly pool: Pool) {}

  async answer({ text }: Question): Promise<QueryResult> {
    const reply = await this.model.chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: \`Write SQL for: \${text}\` }],
    });
    const sql = reply.choices[0]?.message.content ?? '';
    return this.pool.query(sql);
  }
}
`,
    ],
    good: [
      `import OpenAI from 'openai';
import { Pool, type QueryResult } from 'pg';

const reports = {
  busiest: 'SELECT day FROM visits ORDER BY guests DESC LIMIT 1',
  best: 'SELECT name FROM dishes ORDER BY sold DESC LIMIT 1',
} as const satisfies Record<string, string>;

type Report = keyof typeof reports;

export async function answer(text: string, pool: Pool): Promise<QueryResult | undefined> {
  const reply = await new OpenAI().chat.completions.create({
    model: 'm',
    messages: [{ role: 'user', content: \`Which report answers this? \${text}\` }],
  });
  const name = reply.choices[0]?.message.content ?? '';
  return name in reports ? pool.query(reports[name as Report]) : undefined;
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"context"
	"os/exec"

	openai "github.com/sashabaranov/go-openai"
)

func answer(ctx context.Context, question string) error {
	client := openai.NewClient("")
	response, err := client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{})
	if err != nil {
		return err
	}
	return exec.Command("sh", "-c", response.Choices[0].Message.Content).Run()
}
`,
    ],
    good: [
      `package main

import (
	"context"
	"os/exec"

	openai "github.com/sashabaranov/go-openai"
)

func answer(ctx context.Context, question string) error {
	client := openai.NewClient("")
	response, err := client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{})
	if err != nil {
		return err
	}
	switch response.Choices[0].Message.Content {
	case "bake":
		return exec.Command("oven", "--bake").Run()
	default:
		return exec.Command("oven", "--off").Run()
	}
}
`,
    ],
  },
};
