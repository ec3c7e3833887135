import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readJson } from '#parse/value/json';
import type { Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { mostValues } from '../../make.ts';
import type { Plain } from '../../plain.ts';
import { cannot, fail, type PlainFunction, text } from './refused.ts';

/** Functions that write one form as another. */
export const encodingFunctions: Readonly<Record<string, PlainFunction>> = {
  base64encode: (a) => Buffer.from(text(a), 'utf8').toString('base64'),
  base64decode: (a) => decoded64(text(a)),
  base64sha256: (a) => hashed('sha256', text(a), 'base64'),
  base64sha512: (a) => hashed('sha512', text(a), 'base64'),
  jsondecode: (a) => decodedWith(readJson(text(a)), false),
  md5: (a) => hashed('md5', text(a), 'hex'),
  sha1: (a) => hashed('sha1', text(a), 'hex'),
  sha256: (a) => hashed('sha256', text(a), 'hex'),
  sha512: (a) => hashed('sha512', text(a), 'hex'),
  urlencode: (a) =>
    encodeURIComponent(text(a))
      .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('%20', '+'),
  yamldecode: (a) => decodedWith(readYaml(text(a)), true),
};

function decoded64(written: string): string {
  const found = Buffer.from(written, 'base64');
  if (found.toString('base64').replace(/=+$/, '') !== written.replace(/=+$/, ''))
    return fail('It is no base64.');
  const letters = found.toString('utf8');
  return Buffer.from(letters, 'utf8').equals(found) ? letters : fail('It holds no text.');
}

function hashed(name: string, subject: string, form: 'hex' | 'base64'): string {
  return createHash(name).update(subject, 'utf8').digest(form);
}

function decodedWith(read: ReturnType<typeof readJson>, isYaml: boolean): Plain {
  if (read.kind === 'broken') return isYaml ? cannot('It is no YAML that we read.') : fail('It is no JSON.');
  return plainFrom(read.value, isYaml, { left: mostValues });
}

/** What aliases of YAML stand for is counted with each use. */
function plainFrom(value: Value, isYaml: boolean, room: { left: number }): Plain {
  if (room.left-- <= 0) return cannot(`It stands for more than ${mostValues} values.`);
  if (value.kind === 'list') return value.items.map((item) => plainFrom(item, isYaml, room));
  if (value.kind === 'map')
    return new Map([...value.entries].map(([key, each]) => [key, plainFrom(each, isYaml, room)]));
  if (value.quoted) return value.text;
  if (/^(?:null|~|)$/.test(value.text)) return null;
  if (value.text === 'true' || value.text === 'false') return value.text === 'true';
  if (/^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(value.text)) return numberFrom(value.text);
  // What other readers of YAML take for something else than a text.
  if (isYaml && /^(?:True|TRUE|False|FALSE|Null|NULL|[-+]?\.(?:inf|nan)|0[xo].*)$/i.test(value.text))
    return cannot('It holds a word that readers of YAML differ about.');
  return value.text;
}

function numberFrom(written: string): number {
  const found = Number(written);
  if (!Number.isSafeInteger(found) && Number.isInteger(found)) return cannot('A number is too large.');
  return /^[-+]?0\d/.test(written) ? cannot('A number begins with zero.') : found;
}
