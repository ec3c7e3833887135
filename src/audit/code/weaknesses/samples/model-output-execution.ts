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
};
