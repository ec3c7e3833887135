import { remote } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/prompt-injection.ts';

export const promptInjection: Weakness = {
  name: 'prompt-injection',
  title: 'Prompt injection',
  severity: 'medium',
  confidence: 'low',
  cwe: 1427,
  owasp: ['A03:2021', 'A05:2025', 'API8:2023'],
  taints: { kinds: ['prompt'], trust: remote },
  what: 'Data from outside becomes part of the instructions of a language model.',
  why: 'Whoever writes the data tells the model what to do: it gives away what it was told in confidence, or uses its tools in their name.',
  fix: [
    'Keep instructions and data in different messages.',
    'Give the model no right that its user does not have, and ask a person before what cannot be undone.',
  ],
  frameworks: {
    OpenAI: 'instructions in the `system` message, data in the `user` message.',
  },
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  samples,
};
