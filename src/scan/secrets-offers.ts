import { Buffer, isUtf8 } from 'node:buffer';
import { type TextEdit, withoutRepeats } from '#audit/code/fixes/fix';
import { importEdit } from '#audit/code/fixes/imports';
import { openSecretsAudit } from '#audit/secrets/secrets';
import type { Detection, Finding } from '#model/finding';
import { edited } from '#model/text-edit';
import { adviceFor } from '#program/recipe/advice';
import { readingIn } from '#program/recipe/patch';
import { openRawReader } from '#source/raw-reader';
import type { OfferedFix, Offers, Refusal } from './fix.ts';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import type { ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';
import { snippetRequest } from './snippet-request.ts';
import { groupsAt, openStudy } from './study.ts';
import { sourceOf } from './text-masks.ts';

/** Files with credentials, read for edits that take them out. */
export interface SecretsStudy {
  readonly textOf: (path: string) => string | undefined;
  /** @param taken files that other edits change: theirs are made first */
  readonly offersFor: (findings: readonly Finding[], taken: ReadonlySet<string>) => Promise<Offers>;
}

/** Reads the files of findings. @throws UserError as a scan does */
export async function openSecretsStudy(
  findings: readonly Finding[],
  request: ScanRequest,
): Promise<SecretsStudy> {
  const texts = await textsOf(new Set(findings.map(({ location }) => location.path)), request);
  return {
    textOf: (path) => texts.get(path),
    async offersFor(wanted, taken) {
      const byPath = Map.groupBy(wanted, ({ location }) => location.path);
      const all: Offers[] = [];
      for (const [path, own] of byPath) {
        const text = texts.get(path);
        if (text !== undefined) all.push(await offersOfFile(own, { path, text, isTaken: taken.has(path) }));
      }
      return {
        fixes: all.flatMap(({ fixes }) => fixes),
        refused: all.flatMap(({ refused }) => refused),
        texts: new Map(all.flatMap((each) => [...each.texts])),
        hidden: new Map(),
      };
    },
  };
}

async function textsOf(
  paths: ReadonlySet<string>,
  request: ScanRequest,
): Promise<ReadonlyMap<string, string>> {
  const rules = openRules();
  const source = await openTarget(request);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      const { files } = await source.list(listOptions({ source, request, host: {}, settings, rules }));
      const reader = openRawReader(source.access, settings.config.maxFileSize);
      const texts = new Map<string, string>();
      for (const file of files.filter(({ path }) => paths.has(path))) {
        const bytes = await reader.read(file);
        // What is no UTF-8 could not be written back as it was.
        if (bytes !== undefined && isUtf8(bytes)) texts.set(file.path, Buffer.from(bytes).toString('utf8'));
      }
      return texts;
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

interface EditedFile {
  readonly path: string;
  readonly text: string;
  readonly isTaken: boolean;
}

/** One value after the other: each edit is tried together with those before it. */
async function offersOfFile(
  findings: readonly Finding[],
  { path, text, isTaken }: EditedFile,
): Promise<Offers> {
  const before = audited(path, text);
  const fixes: OfferedFix[] = [];
  const refused: { readonly finding: Finding; readonly why: Refusal }[] = [];
  for (const finding of findings) {
    const edits = editsFor(finding, text, before);
    if (edits === undefined) continue;
    const tried = [...fixes, { finding, path, says, edits, changesResults: true }];
    const why = isTaken ? 'overlaps' : await failureOf(path, text, tried);
    if (why === undefined) fixes.push(...tried.slice(-1));
    else refused.push({ finding, why });
  }
  const texts = new Map(fixes.length === 0 ? [] : [[path, withAll(text, fixes)]]);
  return { fixes, refused, texts, hidden: new Map() };
}

const says =
  'Read it from the environment. The old value stays in the history: revoke it at its provider, and set the variable with a new one where this runs.';

function audited(path: string, text: string): readonly Detection[] {
  return openSecretsAudit().audit(sourceOf(path, text)).detections;
}

/** The value as it is written gives way to the variable; undefined where that takes a person. */
function editsFor(
  finding: Finding,
  text: string,
  detections: readonly Detection[],
): readonly TextEdit[] | undefined {
  const value = writtenValue(finding, text, detections);
  const advice = adviceFor({ finding, text, app: '', store: 'environment' });
  if (value === undefined || advice === undefined) return undefined;
  const { path } = finding.location;
  const reading = readingIn({ path, ...value }, advice.platform, advice.names.env);
  const isWhole = reading !== undefined && (reading.also === undefined || reading.imports !== undefined);
  if (!isWhole) return undefined;
  const edit = { start: value.at + reading.from, end: value.at + reading.to, text: reading.text };
  if (reading.imports === undefined) return [edit];
  const needed = importEdit(reading.imports, { text, group: 'python' });
  return needed === undefined ? undefined : needed === 'there' ? [edit] : [needed, edit];
}

/** The line of a value, where that begins in the text, and the value's columns; undefined for more lines than one. */
function writtenValue({ ruleId, location }: Finding, text: string, detections: readonly Detection[]) {
  const detection = detections.find(
    (each) =>
      each.ruleId === ruleId &&
      each.location.line === location.line &&
      each.location.column === location.column,
  );
  const [mask, ...more] = detection?.masks ?? [];
  if (mask === undefined || more.length > 0 || location.line !== location.endLine) return undefined;
  const bytes = Buffer.from(text);
  const start = bytes.toString('utf8', 0, mask.start).length;
  const end = start + bytes.toString('utf8', mask.start, mask.end).length;
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd);
  return { at, line, start: start - at, end: end - at };
}

function withAll(text: string, fixes: readonly OfferedFix[]): string {
  return edited(text, withoutRepeats(fixes.flatMap(({ edits }) => edits)));
}

async function failureOf(
  path: string,
  text: string,
  fixes: readonly OfferedFix[],
): Promise<Refusal | undefined> {
  const after = withAll(text, fixes);
  const was = countsOf(audited(path, text));
  const mended = countsOf(fixes.map(({ finding }) => finding));
  for (const [rule, number] of countsOf(audited(path, after)))
    if (number > (was.get(rule) ?? 0) - (mended.get(rule) ?? 0))
      return mended.has(rule) ? 'still-found' : 'finds-more';
  return (await gapsIn(path, after)) > (await gapsIn(path, text)) ? 'does-not-parse' : undefined;
}

function countsOf(found: readonly Pick<Finding, 'ruleId'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of found) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** What of a text no language can read. */
async function gapsIn(path: string, text: string): Promise<number> {
  if (groupsAt(path).length === 0) return 0;
  return (await openStudy(snippetRequest({ path, text }))).gaps.length;
}
