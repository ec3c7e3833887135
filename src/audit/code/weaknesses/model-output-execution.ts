import { modelOutput } from '../trust.ts';
import type { Weakness } from '../weakness.ts';

export const modelOutputExecution: Weakness = {
  name: 'model-output-execution',
  title: 'Output of a model is run',
  severity: 'high',
  confidence: 'medium',
  cwe: 1426,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: {
    kinds: ['sql', 'command', 'code', 'template', 'path', 'url', 'deserialise', 'html', 'script'],
    trust: modelOutput,
  },
  what: 'What a language model wrote is run as code, as a command or as a query.',
  why: 'Whoever can put words before the model decides what runs.',
  fix: [
    'Let the model choose from actions that you wrote, with checked arguments.',
    'Run what it writes only in a sandbox without secrets and network.',
  ],
  frameworks: {},
  references: ['https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/'],
  samples: {
    python: {
      bad: [
        `from openai import OpenAI

client = OpenAI()


def answer(question):
    reply = client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': question}])
    return eval(reply.choices[0].message.content)
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
      ],
    },
  },
};
