import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { compile } from '../../compile.ts';
import { type Blame, type CheckCondition, type Condition, fails, holds, unsure } from '../../condition.ts';

/** Nothing that is meant may be there. */
const mustNotBe: Condition = { at: 'program', isSet: false };

/**
 * Commands that are run while the image is built; an instruction with one that fails is a finding, which names the command
 * without what it is given: that may be a secret.
 */
export function eachCommand(where: Condition, must: Condition = mustNotBe): CheckCondition {
  return eachRun({ at: 'commands', isSet: true }, { each: 'commands', where, must });
}

/** RUN instructions. What a condition blames in `commands` is named. */
export function eachRun(where: Condition, must: Condition): CheckCondition {
  const isMeant = compile(where);
  const ask = compile(must);
  return {
    check(subject) {
      const failed: Blame[] = [];
      const unknown: Blame[] = [];
      for (const [i, run] of itemsOf(valueAt(subject.view, 'run')).entries()) {
        if (run.kind !== 'map') continue;
        const part = { ...subject, view: run, place: run.place, path: `run[${i}]` };
        const meant = isMeant(part);
        if (meant.holds === false) continue;
        const verdict = ask(part);
        const culprit = verdict.holds === false ? verdict : meant;
        const blame = blameOf(run, i, culprit.blames);
        if (verdict.holds === false && meant.holds) failed.push(blame);
        else if (verdict.holds !== true) unknown.push(blame);
      }
      if (failed.length > 0) return fails(...failed);
      return unknown.length > 0 ? unsure(...unknown) : holds;
    },
  };
}

/** The instruction is to blame, and named is the first command of it that is. */
function blameOf(run: MapValue, i: number, blames: readonly Blame[]): Blame {
  const path = `run[${i}]`;
  const found = blames
    .map((blame) => /\bcommands\[(\d+)\]/.exec(blame.item ?? blame.path)?.[1])
    .find((each) => each !== undefined);
  const command = found === undefined ? undefined : itemsOf(valueAt(run, 'commands'))[Number(found)];
  const says = command === undefined ? undefined : toldOf(command);
  return { place: run.place, path, written: '', item: path, ...(says === undefined ? {} : { says }) };
}

function toldOf(command: InfraValue): string | undefined {
  const program = valueAt(command, 'program');
  if (program?.kind !== 'text' || !/^[\w.+-]{1,40}$/.test(program.text)) return undefined;
  const action = valueAt(command, 'action');
  const isKnown = valueAt(command, 'manager') !== undefined && action?.kind === 'text';
  const words =
    isKnown && /^[a-z-]{1,20}$/.test(action.text) ? `${program.text} ${action.text}` : program.text;
  return `\`${words}\` in line ${command.place.line}.`;
}

/** What a manager of packages installs, whatever it is called here: `apt`, `pip`. */
export function installs(...managers: readonly string[]): Condition {
  return {
    all: [
      { at: 'manager', is: managers },
      { at: 'packages', countAtLeast: 1 },
    ],
  };
}

/** Managers of packages when they install anything, named or not. */
export function installsAny(...managers: readonly string[]): Condition {
  return {
    all: [
      { at: 'manager', is: managers },
      { check: ({ view }) => (view.entries.has('packages') ? holds : fails()) },
    ],
  };
}

/** Every package that is named must be of a form; those that only the build knows are not asked, nor are local ones. */
export function packagesMatch(form: RegExp): CheckCondition {
  return {
    check({ view, place, path }) {
      const loose = itemsOf(view.entries.get('packages')?.value).filter(
        (each) => each.kind === 'text' && !form.test(each.text),
      );
      return loose.length > 0 ? fails({ place, path, written: 'packages' }) : holds;
    },
  };
}

/** Some word that the command is given is of a form. */
export function hasWord(form: RegExp): Condition {
  return { some: 'words', has: { at: 'value', matches: form } };
}

/** The command is one of some, with a flag of some where such are named. */
export function runsProgram(program: string | readonly string[], flags: readonly string[] = []): Condition {
  const named: Condition = { at: 'program', is: program };
  return flags.length === 0 ? named : { all: [named, { at: 'flags', contains: flags }] };
}
