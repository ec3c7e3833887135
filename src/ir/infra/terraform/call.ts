import { linesOf } from '#parse/hcl/range';
import { readHclTemplate } from '#parse/hcl/read';
import type { CallExpression, Expression, HclFile } from '#parse/hcl/tree';
import { madeOf, textOf, truthOf, unknownFrom, unknownOf } from '../make.ts';
import { type Plain, plainOf, valueFrom } from '../plain.ts';
import { type InfraValue, isUnknown, type Place } from '../value.ts';
import { collectionFunctions } from './functions/collection.ts';
import { encodingFunctions } from './functions/encoding.ts';
import { networkFunctions } from './functions/network.ts';
import { numberFunctions } from './functions/number.ts';
import { type PlainFunction, Refused } from './functions/refused.ts';
import { structureFunctions } from './functions/structure.ts';
import { textFunctions } from './functions/text.ts';
import { evaluate, placeIn, type Scope } from './module.ts';
import { baseOf, folderOf, pathFrom } from './paths.ts';
import { failed } from './steps.ts';

const plainFunctions: ReadonlyMap<string, PlainFunction> = new Map(
  Object.entries({
    ...textFunctions,
    ...numberFunctions,
    ...networkFunctions,
    ...encodingFunctions,
    ...collectionFunctions,
    basename: (path: Plain | undefined) => baseOf(String(path).replace(/\/+$/, '')),
    dirname: (path: Plain | undefined) => folderOf(String(path)) || '.',
  }),
);
const structures = new Map(Object.entries(structureFunctions));

/** The value of a function; unknown where it depends on time, chance or the machine, or where we do not know it. */
export function call(expression: CallExpression, scope: Scope): InfraValue {
  const place = placeIn(scope.file, expression);
  const name = expression.name.replace(/^core::/, '');
  if (name === 'try') return firstThatWorks(expression.arguments, scope, place);
  if (name === 'can') return works(expression.arguments, scope, place);
  const given = argumentsOf(expression, scope);
  if (given === undefined)
    return unknownOf('computed', 'What the function is given is not known.', madeOf(place, []));
  const wrong = given.find((each) => each.kind === 'unknown' && each.why === 'failed');
  if (wrong !== undefined) return unknownFrom([wrong, ...given], place);
  const structure = structures.get(name);
  if (structure !== undefined) return structure(given, place);
  const plain = plainFunctions.get(name);
  if (plain !== undefined) return calledPlain(plain, given, place);
  return ofFile(name, given, scope, place) ?? notEvaluated(name, given, place);
}

function notEvaluated(name: string, given: readonly InfraValue[], place: Place): InfraValue {
  return unknownOf('function', `The function ${name} is not evaluated.`, madeOf(place, given));
}

function argumentsOf(
  { arguments: given, isSpread }: CallExpression,
  scope: Scope,
): readonly InfraValue[] | undefined {
  const values = given.map((each) => evaluate(each, scope));
  if (!isSpread) return values;
  const last = values.at(-1);
  return last?.kind === 'list' && !last.isOpen ? [...values.slice(0, -1), ...last.items] : undefined;
}

function calledPlain(of: PlainFunction, given: readonly InfraValue[], place: Place): InfraValue {
  const plain: Plain[] = [];
  for (const each of given) {
    const found = plainOf(each);
    if (found === undefined) return unknownFrom([each, ...given], place);
    plain.push(found);
  }
  try {
    return valueFrom(of(...plain), madeOf(place, given));
  } catch (error) {
    if (error instanceof Refused) return unknownOf(error.why, error.message, madeOf(place, given));
    throw error;
  }
}

/** The first argument that is no error. One that is not known may be the one, or an error. */
function firstThatWorks(given: readonly Expression[], scope: Scope, place: Place): InfraValue {
  for (const each of given) {
    const value = evaluate(each, scope);
    if (!isError(value)) return value;
  }
  return failed('Each of the expressions is an error.', place, []);
}

function works([expression]: readonly Expression[], scope: Scope, place: Place): InfraValue {
  if (expression === undefined) return failed('The function is given too little.', place, []);
  const value = evaluate(expression, scope);
  if (isError(value)) return truthOf(false, madeOf(place, []));
  return value.kind === 'unknown' ? unknownFrom([value], place) : truthOf(true, madeOf(place, [value]));
}

/** Whether an expression is an error for sure: something in what it makes is. */
function isError(value: InfraValue, depth = 0): boolean {
  if (value.kind === 'unknown') return value.why === 'failed';
  if (depth > 3) return false;
  if (value.kind === 'list') return value.items.some((item) => isError(item, depth + 1));
  if (value.kind !== 'map' || value.of !== undefined) return false;
  return [...value.entries.values()].some((entry) => isError(entry.value, depth + 1));
}

/** Functions that read files; undefined for any other. */
function ofFile(
  name: string,
  given: readonly InfraValue[],
  scope: Scope,
  place: Place,
): InfraValue | undefined {
  const form = fileForms.get(name);
  if (form === undefined) return undefined;
  const [path, names] = given;
  if (path === undefined) return failed('The function is given too little.', place, []);
  if (path.kind !== 'text') return unknownFrom([path], place);
  const { program } = scope.module;
  // Terraform reads relative to where it is run, which is the root.
  const found = pathFrom(program.root, path.text);
  const text = found === undefined ? undefined : program.files.read(found);
  const unread = unknownOf('file', 'The file is not among those that are scanned.', madeOf(place, [path]));
  if (found === undefined) return unread;
  if (name === 'templatefile')
    return text === undefined ? unread : fromTemplate(found, text, names, scope, place);
  if (name === 'fileexists')
    return program.files.paths.includes(found) ? truthOf(true, madeOf(place, [path])) : unread;
  if (text === undefined) return unread;
  const carried = madeOf(place, [path]);
  const ownPlace: Place = { path: found, line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
  const value = textOf(text, { ...carried, place: ownPlace, via: [place], textLine: 1 });
  return form === '' ? value : calledPlain(plainFunctions.get(form) as PlainFunction, [value], place);
}

/** Which function of the text each of them is; empty for the text itself. */
const fileForms: ReadonlyMap<string, string> = new Map([
  ['file', ''],
  ['fileexists', ''],
  ['templatefile', ''],
  ['filebase64', 'base64encode'],
  ['filemd5', 'md5'],
  ['filesha1', 'sha1'],
  ['filesha256', 'sha256'],
  ['filesha512', 'sha512'],
  ['filebase64sha256', 'base64sha256'],
  ['filebase64sha512', 'base64sha512'],
]);

function fromTemplate(
  path: string,
  text: string,
  given: InfraValue | undefined,
  scope: Scope,
  place: Place,
): InfraValue {
  const template = readHclTemplate(text);
  if (template === undefined)
    return unknownOf('syntax', 'The template could not be read.', madeOf(place, []));
  if (given?.kind !== 'map' || given.isOpen)
    return unknownFrom(given === undefined || !isUnknown(given) ? [] : [given], place);
  const body = { attributes: [], blocks: [], isBroken: false, start: 0, end: text.length };
  const file: HclFile = { path, body, comments: [], doubts: [], lines: linesOf(text) };
  const names = new Map([...given.entries].map(([name, { value }]) => [name, value]));
  const made = evaluate(
    { ...template, ...(template.kind === 'text' || template.kind === 'template' ? { content: 0 } : {}) },
    {
      module: scope.module,
      file,
      names,
    },
  );
  return { ...made, via: [...(made.via ?? []), place] };
}
