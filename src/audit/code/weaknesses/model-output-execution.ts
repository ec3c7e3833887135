import { modelOutput } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/model-output-execution.ts';

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
  frameworks: {
    Go: 'let the model choose from named actions with arguments that are checked; run none of its text.',
    Java: 'let the model choose from named actions with arguments that are checked; run none of its text.',
    Python: 'let the model choose from named actions with arguments that are checked; run none of its text.',
    'Node.js':
      'let the model choose from named actions with arguments that are checked; run none of its text.',
  },
  references: ['https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/'],
  samples,
};
