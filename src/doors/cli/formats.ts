import type { Reporter } from '#report/reporter';

export type Format = Reporter['id'];

/** The forms of report for help and parsing; a test holds them equal to the reporters, which load only when used. */
export const formats = [
  'terminal',
  'json',
  'sarif',
  'html',
  'markdown',
  'context',
  'context-html',
  'junit',
  'csv',
  'lines',
  'github',
  'gitlab-sast',
  'gitlab-secrets',
  'codeclimate',
  'ocsf',
  'asff',
] as const satisfies readonly Format[];
