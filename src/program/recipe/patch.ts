import type { Finding } from '#model/finding';
import { present } from '#model/present';
import type { Platform } from './recipe.ts';

/** An edit of one line, as people read it: what goes is masked, as everywhere. */
export interface Patch {
  /** A unified diff without context; it cannot be applied, since the line that goes holds `****`. */
  readonly diff: string;
  /** What the edit needs besides. */
  readonly also?: string;
}

/**
 * The edit by which a finding's line reads a variable of the environment. Only where it is mechanical: the value is a
 * whole text in quotes, or all that stands behind `=` or `:`, on one line that is shown in full.
 */
export function patchFor(finding: Finding, platform: Platform, env: string): Patch | undefined {
  const { location, frame } = finding;
  const row = location.line - (frame?.startLine ?? location.line);
  const line = frame?.lines[row];
  const mark = frame?.marks?.find((each) => each.line === row);
  if (line === undefined || mark === undefined || location.line !== location.endLine || line.includes('…')) {
    return undefined;
  }
  const reading = readingIn({ path: location.path, line, start: mark.start, end: mark.end }, platform, env);
  if (reading === undefined) return undefined;
  const after = `${line.slice(0, reading.from)}${reading.text}${line.slice(reading.to)}`;
  const path = location.path;
  const diff = `--- a/${path}\n+++ b/${path}\n@@ -${location.line} +${location.line} @@\n-${line}\n+${after}\n`;
  return reading.also === undefined ? { diff } : { diff, also: reading.also };
}

/** A value in a line of a file: columns in UTF-16 units. */
export interface WrittenValue {
  readonly path: string;
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in a line instead of its value, so that it is read from the environment. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the edit needs besides. */
  readonly also?: string;
  /** A module that it needs. */
  readonly imports?: string;
}

/** Undefined where the value is a part of something larger, or the platform reads no variables. */
export function readingIn(
  { path, line, start, end }: WrittenValue,
  platform: Platform,
  env: string,
): Reading | undefined {
  const { expression, also, imports, bare } = readers[platform] ?? {};
  const value = stretchOf(line, start, end, bare === true);
  if (expression === undefined || value === undefined) return undefined;
  // Types say that a variable may be missing; what runs without it should not start.
  const mark = /\.[cm]?tsx?$/.test(path) ? '!' : '';
  return {
    ...value,
    text: `${expression(env)}${mark}`,
    ...present({ also, imports }),
  };
}

interface Reader {
  readonly expression: (env: string) => string;
  readonly also?: string;
  readonly imports?: string;
  /** A value without quotes is a whole one, too. */
  readonly bare?: true;
}

const readers: Readonly<Partial<Record<Platform, Reader>>> = {
  python: { expression: (env) => `os.environ["${env}"]`, also: 'import os', imports: 'os' },
  'lambda-python': { expression: (env) => `os.environ["${env}"]`, also: 'import os', imports: 'os' },
  javascript: { expression: (env) => `process.env.${env}` },
  'lambda-javascript': { expression: (env) => `process.env.${env}` },
  java: { expression: (env) => `System.getenv("${env}")` },
  go: { expression: (env) => `os.Getenv("${env}")`, also: 'import "os"; not in a const' },
  csharp: {
    expression: (env) => `Environment.GetEnvironmentVariable("${env}")`,
    also: 'using System; not in a const',
  },
  ruby: { expression: (env) => `ENV.fetch('${env}')` },
  php: { expression: (env) => `getenv('${env}')`, also: 'not in a const or the default of a property' },
  shell: { expression: (env) => `"\${${env}:?is not set}"`, bare: true },
  compose: { expression: (env) => `\${${env}:?is not set}`, bare: true },
  spring: { expression: (env) => `\${${env}}`, bare: true },
};

/** The value with its quotes; undefined when it is a part of something larger. */
function stretchOf(
  line: string,
  start: number,
  end: number,
  bare: boolean,
): { readonly from: number; readonly to: number } | undefined {
  const quote = line.charAt(start - 1);
  if (/["'`]/.test(quote) && line.charAt(end) === quote) {
    // A prefix of the literal (f"…", @"…") would stay behind; so would an own escape.
    return /[\w@$]/.test(line.charAt(start - 2)) ? undefined : { from: start - 1, to: end + 1 };
  }
  const isWhole = /[=:]\s*$/.test(line.slice(0, start)) && line.slice(end).trim() === '';
  return bare && isWhole ? { from: start, to: end } : undefined;
}
