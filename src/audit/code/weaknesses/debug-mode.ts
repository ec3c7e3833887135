import type { Weakness } from '../weakness.ts';
import { samples } from './samples/debug-mode.ts';

export const debugMode: Weakness = {
  name: 'debug-mode',
  title: 'Debugger in production',
  severity: 'high',
  confidence: 'high',
  cwe: 489,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'The program is started with its debugger or its verbose error pages.',
  why: 'An error page shows code and settings, and an interactive debugger runs any code.',
  fix: ['Switch it on by the environment of a developer only.'],
  frameworks: {
    Flask: '`flask --debug run` on your machine; no `debug=True` in code.',
    Django: '`DEBUG = False`.',
    Go: 'Serve `net/http/pprof` on an address of this machine alone, and your own handlers by a mux of their own.',
  },
  references: ['https://flask.palletsprojects.com/en/stable/debugging/'],
  samples,
};
