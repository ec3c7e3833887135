import type { CodeModule } from '#ir/code/module';
import type { Route } from '#ir/flow/summary';
import type { Place, Step, StepText } from '#ir/flow/value';
import { stepsOf } from '#ir/flow/way';
import type { Detection, TraceStep } from '#model/finding';
import { anchorOf, lineHashOf, templateOf } from '#model/identity';
import type { ByteRange, Location } from '#model/location';
import { waysFor } from './advice.ts';
import { callIn } from './fixes/call-text.ts';
import { type Flaw, lowered, type Way } from './flaw.ts';
import { type CodeGroup, groupOf } from './group.ts';
import { isTest, isTestFile } from './test-file.ts';
import type { CodeText } from './text.ts';
import type { Weakness } from './weakness.ts';
import { sinkWords, sourceWords, weaknessWords } from './words.table.ts';

/** What flaws are described with. */
export interface Described {
  readonly modules: readonly CodeModule[];
  readonly routes: readonly Route[];
  /** The text of a module, where its file still holds what was analysed. */
  readonly textOf: (module: number) => CodeText | undefined;
}

/** The modules that a flaw speaks of: their text is needed to say lines. */
export function modulesOf({ place, ways, use, setting }: Flaw): readonly number[] {
  const best = ways[0];
  const besides = [use, setting?.place].flatMap((each) => each ?? []);
  if (best === undefined) return [place, ...besides].map(({ module }) => module);
  return [
    place,
    ...besides,
    best.origin.place,
    ...stepsOf(best.hit.taint.steps).map((step) => step.place),
  ].map(({ module }) => module);
}

/** Most steps of a trace that are shown; of a longer way the beginning and the end. */
const mostSteps = 24;

/** A flaw as a detection; undefined when the text of its file is not at hand. */
export function describeFlaw(flaw: Flaw, program: Described): Detection | undefined {
  const location = locateSink(flaw, program);
  const text = program.textOf(flaw.place.module);
  if (location === undefined || text === undefined) return undefined;
  const { weakness, ways } = flaw;
  if (ways.length === 0 && isTest(location.path)) return undefined;
  const ruleId = `code/${weakness.name}`;
  const best = ways[0];
  const trace = best === undefined ? traceOfFault(flaw, program, location) : traceOf(flaw, best, program);
  return {
    ruleId,
    family: 'code',
    message: best === undefined ? misuseMessage(flaw) : flowMessage(flaw, best, program),
    severity: weakness.severity,
    confidence: isTestFile(location.path) ? lowered(flaw.confidence) : flaw.confidence,
    location,
    masks: weakness.name === 'hard-coded-credentials' ? literalsIn(flaw.place, text) : [],
    anchor: anchorOf(ruleId, flaw.function, flaw.about, best?.origin.source ?? 'misuse'),
    // Literals may be secrets: only how the line is built counts.
    lineHash: lineHashOf(templateOf(text.lineAt(startOf(flaw, location, text)))),
    ...(trace === undefined ? {} : { trace }),
    evidence: evidenceOf(flaw, program),
  };
}

/** An offset on the line that the finding is told at. */
function startOf({ place }: Flaw, { line }: Location, text: CodeText): number {
  return Math.max(place.start, text.startOf(line));
}

/**
 * Where the flaw itself is: of a chain of calls over several lines the call that is the sink, not where the chain begins.
 */
function locateSink(flaw: Flaw, program: Described): Location | undefined {
  const { module, start, end } = flaw.place;
  const whole = locate(flaw.place, program);
  if (whole === undefined || whole.line === whole.endLine) return whole;
  const text = program.textOf(module)?.slice(start, end) ?? '';
  const from = start + nameInChain(text, groupAt(module, program));
  const last = locate({ module, start: from, end }, program);
  return last === undefined || last.line === whole.line ? whole : last;
}

/** Where the name of the last call of a chain begins; 0 for what is none. */
function nameInChain(text: string, group: CodeGroup): number {
  const call = callIn(text, { start: 0, end: text.length }, group);
  const name = call === undefined ? null : /\.\s*(\w+)\s*$/.exec(text.slice(0, call.open - 1));
  return name === null ? 0 : name.index + name[0].indexOf(name[1] ?? '');
}

function groupAt(module: number, { modules }: Described): CodeGroup {
  const language = modules[module]?.language;
  return (language && groupOf(language)) ?? 'javascript';
}

function locate({ module, start, end }: Place, { modules, textOf }: Described): Location | undefined {
  const path = modules[module]?.path;
  const text = textOf(module);
  if (path === undefined || text === undefined) return undefined;
  const from = text.positionOf(start);
  const to = text.positionOf(end);
  return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** "Data from the query string (`flask.request.args`) enters `search` (GET /search) and becomes part of an SQL statement …" */
function flowMessage({ about, ways, weakness }: Flaw, best: Way, program: Described): string {
  const source = sourceWords[best.origin.source];
  const entry = entryOf(best, program);
  const does = weaknessWords[weakness.name] ?? sinkWords[best.hit.kind];
  const more =
    ways.length === 1
      ? ''
      : ` So does data from ${ways.length - 1} other ${ways.length === 2 ? 'place' : 'places'}.`;
  return `${weakness.title}: data from ${source} (\`${best.origin.name}\`), which enters ${entry}, ${does} in \`${about}\`.${more}`;
}

function misuseMessage({ about, weakness, function: name, because }: Flaw): string {
  if (because !== undefined) return `${weakness.title}: ${because}.`;
  const where = name === '<module>' ? '' : ` in \`${name}\``;
  return `${weakness.title}: \`${about}\`${where}.`;
}

/** Where data comes into the program: the function and, where one is known, the route. */
function entryOf({ origin }: Way, program: Described): string {
  const route = routeOf(origin.place, program);
  const name = functionAt(origin.place, program.modules[origin.place.module]);
  const said = name === '<module>' ? 'the module' : `\`${name}\``;
  return route === undefined ? said : `${said} (${route})`;
}

function functionAt({ start, end }: Place, module: CodeModule | undefined): string {
  let best: CodeModule['functions'][number] | undefined;
  for (const each of module?.functions ?? []) {
    if (each.start > start || each.end < end) continue;
    if (best === undefined || each.end - each.start <= best.end - best.start) best = each;
  }
  return best?.name ?? '<module>';
}

/** A route whose handler stands in the call that declares it, or that is declared right above the function. */
function routeOf({ module, start, end }: Place, { routes, modules }: Described): string | undefined {
  const own = routes.filter(({ place }) => place.module === module);
  const around = own.filter(({ place }) => place.start <= start && place.end >= end).at(-1);
  const found = around ?? declaredAbove(start, own, modules[module]);
  if (found?.path === undefined) return undefined;
  return `${found.method === undefined ? '' : `${found.method.toUpperCase()} `}${found.path}`;
}

function declaredAbove(
  start: number,
  routes: readonly Route[],
  module: CodeModule | undefined,
): Route | undefined {
  const around = (module?.functions ?? []).filter(
    (each) => each.start <= start && each.end >= start && each.kind !== 'module',
  );
  const outer = around.sort((a, b) => a.start - b.start)[0];
  if (outer === undefined) return undefined;
  const before = (module?.functions ?? []).filter((each) => each.end <= outer.start).map((each) => each.end);
  const after = Math.max(0, ...before);
  return routes.findLast(({ place }) => place.start >= after && place.end <= outer.start);
}

function evidenceOf(
  { about, ways, weakness, place }: Flaw,
  program: Described,
): Readonly<Record<string, string>> {
  const best = ways[0];
  const fix = wayFor(weakness, about, program.modules[place.module]);
  return {
    ...(best === undefined
      ? {}
      : { source: best.origin.name, entry: entryOf(best, program).replaceAll('`', '') }),
    ...(best === undefined ? { about } : { sink: about }),
    ...(ways.length > 1 ? { sources: String(ways.length) } : {}),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The safe way of the library that is called, of one that the file imports, or of the language. */
function wayFor(weakness: Weakness, about: string, module: CodeModule | undefined): string | undefined {
  const [first] = waysFor(weakness, about, module);
  return first && `${first.framework}: ${first.way}`;
}

function traceOfFault(flaw: Flaw, program: Described, location: Location): readonly TraceStep[] | undefined {
  const [said] = settingStep(flaw, program);
  if (said === undefined) return traceOfUse(flaw, program, location);
  return [said, { role: 'sink', location, message: `It decides here: \`${flaw.about}\`.` }];
}

/** Where a data file says what makes it a flaw: the key, never the value, which may be a secret. */
function settingStep({ setting }: Flaw, program: Described): readonly TraceStep[] {
  const location = setting === undefined ? undefined : locate(setting.place, program);
  if (setting === undefined || location === undefined) return [];
  return [{ role: 'source', location, message: `The setting \`${setting.key}\` is read from here.` }];
}

/** A text that is written in one place and used in another. */
function traceOfUse(
  { use, about }: Flaw,
  program: Described,
  location: Location,
): readonly TraceStep[] | undefined {
  const used = use === undefined ? undefined : locate(use, program);
  if (used === undefined) return undefined;
  return [
    { role: 'source', location, message: 'The text is written here.' },
    { role: 'sink', location: used, message: `It is used as a secret here: \`${about}\`.` },
  ];
}

/** From the source to the sink, in the order in which the data travels. */
function traceOf(flaw: Flaw, best: Way, program: Described): readonly TraceStep[] {
  const { about, weakness } = flaw;
  const { origin, hit } = best;
  const steps: TraceStep[] = [];
  const put = (role: TraceStep['role'], at: Place, message: string) => {
    const location = locate(at, program);
    const last = steps.at(-1);
    if (location === undefined) return;
    if (
      last?.message === message &&
      last.location.path === location.path &&
      last.location.line === location.line
    )
      return;
    steps.push({ role, location, message });
  };
  put('source', origin.place, `Data from ${sourceWords[origin.source]} enters here: \`${origin.name}\`.`);
  for (const step of shown(stepsOf(best.hit.taint.steps))) put('step', step.place, sentenceOf(step.text));
  steps.push(...settingStep(flaw, program).map((step) => ({ ...step, role: 'step' as const })));
  const location = locateSink(flaw, program);
  const message = `The data ${weaknessWords[weakness.name] ?? sinkWords[hit.kind]}: \`${about}\`.`;
  return location === undefined ? steps : [...steps, { role: 'sink', location, message }];
}

function shown(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= mostSteps) return steps;
  return [...steps.slice(0, mostSteps / 2), ...steps.slice(-mostSteps / 2)];
}

function sentenceOf({ kind, name }: StepText): string {
  switch (kind) {
    case 'assigned':
      return `It is assigned to \`${name}\`.`;
    case 'passed':
      return `It is passed to \`${name}\`.`;
    case 'entered':
      return `It enters \`${name}\`.`;
    case 'returned':
      return `It is what \`${name}\` returns.`;
    case 'through':
      return `It goes through \`${name}\`.`;
  }
}

/** What stands between quotes, in bytes of the file. */
function literalsIn({ start, end }: Place, text: CodeText): readonly ByteRange[] {
  const found: ByteRange[] = [];
  for (const match of text.slice(start, end).matchAll(/(["'`])((?:\\[\s\S]|(?!\1)[^\\])*)\1/g)) {
    const from = start + match.index + 1;
    found.push({ start: text.byteOf(from), end: text.byteOf(from + (match[2]?.length ?? 0)) });
  }
  return found;
}
