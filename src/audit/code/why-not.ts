import type { CodeFunction, CodeModule } from '#ir/code/module';
import { receiverIndex } from '#ir/flow/frame';
import { openWatch, type Safening, type Watch } from '#ir/flow/observer';
import type { Hit } from '#ir/flow/summary';
import { taintKinds } from '#ir/flow/taint-kind';
import type { Place } from '#ir/flow/value';
import { stepsOf } from '#ir/flow/way';
import { auditProgram, type CodeProgram, libraryFor, type ProgramAudit } from './code.ts';
import { isOnWay, isSink, subjectOf } from './explained.ts';
import type { Flaw } from './flaw.ts';
import { isIn, type WhyNot } from './reason.ts';
import { isTestFile } from './test-file.ts';
import { ofCalls } from './why-not-calls.ts';
import { safePlaces, sinkWords, sourceWords } from './words.table.ts';

/** Reasons of one answer: the first ones tell all that a person asks for. */
const mostReasons = 12;

/** Flaws that a line would have, of which each is explained. */
const mostFlaws = 3;

/** Causes that are tried one by one: each is a reading of the whole program. */
const mostTried = 6;

/**
 * Why nothing, or nothing of a kind, is reported in a stretch of a module. The program is read again as if nothing made
 * data safer: what appears then was prevented by something on its way, and which is tried one by one.
 */
export function whyNot(program: CodeProgram, at: Place): readonly WhyNot[] {
  const watch = openWatch({ at });
  const audit = auditProgram({ ...program, observer: watch });
  const module = program.modules[at.module];
  if (module === undefined) return [];
  const dead = whyUnread(module, at, watch);
  if (dead !== undefined) return [dead];
  const reported = new Set(flawsAt(audit, at).map(nameOf));
  const prevented = whatPrevents(program, at, reported);
  const reasons = [
    ...prevented,
    ...(prevented.length > 0 ? [] : untrusted(audit, at)),
    ...(prevented.length > 0 || reported.size > 0
      ? []
      : [...uncalled(audit, module, at), ...ofCalls(audit, libraryFor(program), at, watch)]),
  ];
  const seen = new Set<string>();
  return reasons.filter(({ says }) => !seen.has(says) && seen.add(says)).slice(0, mostReasons);
}

function flawsAt({ flaws }: ProgramAudit, at: Place): readonly Flaw[] {
  return flaws.filter(({ place }) => isIn(place, at));
}

function nameOf({ weakness, place }: Flaw): string {
  return `${weakness.name}:${place.start}`;
}

/** The functions that the stretch lies in were never read, or no branch leads to it. */
function whyUnread(module: CodeModule, at: Place, watch: Watch): WhyNot | undefined {
  const found: { readonly fn: CodeFunction; readonly number: number; readonly block: number }[] = [];
  module.functions.forEach((fn, number) => {
    fn.blocks.forEach(({ instructions, end }, block) => {
      const isHere = [...instructions, end].some(
        (each) =>
          each.start !== undefined && each.end !== undefined && each.start >= at.start && each.start < at.end,
      );
      if (isHere) found.push({ fn, number, block });
    });
  });
  if (found.length === 0)
    return {
      code: 'no-code',
      says: 'There is nothing on this line that runs: no call, assignment or expression.',
    };
  if (found.some(({ number, block }) => watch.wasReached(at.module, number, block))) return undefined;
  const read = found.find(({ number }) => watch.wasReached(at.module, number, 0));
  if (read === undefined) {
    const name = found[0]?.fn.name ?? '';
    const says = isTestFile(module.path)
      ? `\`${name}\` is in a test: of tests only what reads data from outside and does something with it is followed.`
      : `\`${name}\` is never read: nothing calls it, and nothing from outside can.`;
    return { code: 'unread', says };
  }
  const place = branchBefore(read.fn, read.number, read.block, at.module, watch);
  return {
    code: 'dead',
    says: 'No run gets here: a constant decides the branch, or what stands before does not come back.',
    ...(place === undefined ? {} : { place }),
  };
}

/** The branch that was taken, but never this way: the nearest block before that was read. */
function branchBefore(
  fn: CodeFunction,
  number: number,
  block: number,
  module: number,
  watch: Watch,
): Place | undefined {
  const seen = new Set([block]);
  const waiting = [block];
  for (const to of waiting) {
    for (const [from, { instructions, end }] of fn.blocks.entries()) {
      const leads =
        (end.kind === 'goto' && end.to === to) ||
        (end.kind === 'branch' && (end.yes === to || end.no === to));
      if (!leads || seen.has(from)) continue;
      const last = instructions.at(-1);
      if (watch.wasReached(module, number, from)) return last && { module, start: last.start, end: last.end };
      seen.add(from);
      waiting.push(from);
    }
  }
  return undefined;
}

/** What appears when nothing makes data safer, and what alone is enough to prevent it. */
function whatPrevents(program: CodeProgram, at: Place, reported: ReadonlySet<string>): readonly WhyNot[] {
  const open = openWatch({ ignores: () => true });
  const without = auditProgram({ ...program, observer: open });
  const appearing = flawsAt(without, at).filter(
    (flaw) => !reported.has(nameOf(flaw)) && flaw.ways.length > 0,
  );
  return appearing.slice(0, mostFlaws).flatMap((flaw) => {
    const [best] = flaw.ways;
    if (best === undefined) return [];
    const bit = 1 << taintKinds.indexOf(best.hit.kind);
    const way = [best.origin.place, ...stepsOf(best.hit.taint.steps).map((step) => step.place), flaw.place];
    const near = open
      .safenings()
      .filter(
        (each) => (each.kinds & bit) !== 0 && isOnWay(each, way, program.modules) && !isSink(each, flaw),
      );
    const candidates = near.slice(0, mostTried);
    const enough =
      near.length === 1 ? near : candidates.filter((each) => isEnough(program, each, at, nameOf(flaw)));
    const told = enough.length > 0 ? enough : candidates;
    return told.map((each) => preventedBy(each, flaw, best.hit, best.origin, enough.length === 0));
  });
}

/** With this alone left in force the flaw does not appear. */
function isEnough(program: CodeProgram, only: Safening, at: Place, name: string): boolean {
  const isOnly = ({ how, place }: Safening) =>
    how === only.how &&
    place.module === only.place.module &&
    place.start === only.place.start &&
    place.end === only.place.end;
  const watch = openWatch({ ignores: (each) => !isOnly(each) });
  const audit = auditProgram({ ...program, observer: watch });
  return !flawsAt(audit, at).some((flaw) => nameOf(flaw) === name);
}

function preventedBy(
  safening: Safening,
  { weakness, about }: Flaw,
  { kind }: Hit,
  origin: Extract<Hit['taint']['origin'], { kind: 'source' }>,
  isOneOfSeveral: boolean,
): WhyNot {
  const data = `data from ${sourceWords[origin.source]} (\`${origin.name}\`)`;
  const subject = subjectOf(safening);
  const does = safening.how === 'check' ? 'rules out what would do harm in' : 'makes it safe for';
  const alone = isOneOfSeveral ? ' It is one of several that do so.' : '';
  return {
    code: safening.how === 'check' ? 'guarded' : 'sanitised',
    says: `${weakness.title}: ${data} would get to \`${about}\`, but ${subject === 'The check' ? 'a check' : subject} ${does} ${safePlaces[kind]}${isNumber(safening.name) ? ': a number carries none' : ''}.${alone}`,
    place: safening.place,
  };
}

/** What gives or is a number, by its name: whoever asks should read why that is enough. */
function isNumber(name: string): boolean {
  return /(?:^|\.)(?:parse(?:Int|Long|Double|Float|Short|Byte|Uint|Bool|Boolean)|Atoi|Itoa|Format(?:Int|Uint|Float|Bool)|int|long|double|float|short|byte|boolean|Integer|Long|Number|Integer\.valueOf|Long\.valueOf)$/.test(
    name,
  );
}

/** Data does reach a dangerous place, of a source that no weakness of that place counts. */
function untrusted({ flows, flaws }: ProgramAudit, at: Place): readonly WhyNot[] {
  return flows.hits.flatMap(({ place, kind, sink, taint: { origin } }) => {
    if (origin.kind !== 'source' || !isIn(place, at)) return [];
    // Told already, with its surest sources.
    if (flaws.some((flaw) => flaw.place.module === place.module && flaw.place.start === place.start))
      return [];
    return [
      {
        code: 'trusted-source',
        says: `Data from ${sourceWords[origin.source]} (\`${origin.name}\`) ${sinkWords[kind]} in \`${sink}\`, but who decides over that source may do as much anyway: it counts as no attack here.`,
        place: origin.place,
      },
    ];
  });
}

/** It would do harm if somebody gave the function data from outside. */
function uncalled({ flows }: ProgramAudit, module: CodeModule, at: Place): readonly WhyNot[] {
  const found: WhyNot[] = [];
  for (const { module: of, number, hits } of flows.open) {
    const fn = of === at.module ? module.functions[number] : undefined;
    for (const { place, kind, sink, taint } of fn === undefined ? [] : hits) {
      const { origin } = taint;
      if (fn === undefined || origin.kind !== 'parameter' || !isIn(place, at)) continue;
      const name = fn.parameters[origin.index]?.name;
      const own = [fn.kind === 'module' ? '' : 'this', ...origin.path].join('.');
      const what =
        name !== undefined
          ? `the parameter \`${[name, ...origin.path].join('.')}\``
          : origin.index === receiverIndex(fn)
            ? `what its object keeps (\`${own}\`)`
            : 'what is captured from around it';
      found.push({
        code: 'no-caller',
        says: `In \`${fn.name}\`, ${what} ${sinkWords[kind]} in \`${sink}\`, but nothing that was followed gives it data from outside. If a framework calls it, say so with a model.`,
      });
    }
  }
  return found;
}
