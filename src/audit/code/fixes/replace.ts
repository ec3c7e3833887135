import type { CodeGroup } from '../group.ts';
import { callIn } from './call-text.ts';
import type { Fixer, Proposal, TextEdit } from './fix.ts';

/** A piece of text that is wrong by itself, and what stands there instead. */
export interface Replacement {
  readonly says: string;
  readonly group: CodeGroup;
  /** What stands at the flaw; global, so that its place is told. */
  readonly from: RegExp;
  readonly by: string;
  readonly needs?: string;
  readonly changesResults?: true;
  /** Looks where the data comes from instead of where it arrives. */
  readonly at?: 'origin';
}

/** Replaces the first of the texts that stands at a flaw. */
export function replacing(replacements: readonly Replacement[]): Fixer {
  return ({ text, group, start, end, origin }) => {
    for (const { from, by, says, needs, changesResults, at, group: of } of replacements) {
      const place = at === 'origin' ? origin : { start, end };
      if (of !== group || place === undefined) continue;
      const match = new RegExp(from.source, from.flags.replace('g', '')).exec(
        text.slice(place.start, place.end),
      );
      if (match === null) continue;
      const begin = place.start + match.index;
      const edit: TextEdit = { start: begin, end: begin + match[0].length, text: filled(by, match) };
      return {
        says,
        edits: [edit],
        ...(needs === undefined ? {} : { needs }),
        ...(changesResults ? { changesResults } : {}),
      };
    }
    return undefined;
  };
}

function filled(by: string, match: RegExpExecArray): string {
  return by.replace(/\$(\d)/g, (_, number: string) => match[Number(number)] ?? '');
}

/** How an option of a call is written in each language. */
export interface OptionNames {
  readonly python?: { readonly name: string; readonly value: string };
  readonly javascript?: { readonly name: string; readonly value: string };
  readonly says: string;
  /** Arguments before the options, where a call without options gets some. */
  readonly behind?: number;
}

/** Gives a call an option, or another value for it. */
export function settingOption({ python, javascript, says, behind }: OptionNames): Fixer {
  return ({ text, group, start, end }): Proposal | undefined => {
    const option = group === 'python' ? python : group === 'javascript' ? javascript : undefined;
    const call = callIn(text, { start, end }, group);
    if (option === undefined || call === undefined) return undefined;
    const { name, value } = option;
    if (group === 'python') {
      if (call.args.some((each) => each.value.startsWith('**'))) return undefined;
      const known = call.args.find((each) => each.name === name);
      const last = call.args.at(-1);
      if (known !== undefined)
        return { says, edits: [{ start: known.valueStart, end: known.end, text: value }] };
      const at = last?.end ?? call.open;
      return {
        says,
        edits: [{ start: at, end: at, text: `${last === undefined ? '' : ', '}${name}=${value}` }],
      };
    }
    const written = new RegExp(`\\b${name}(['"]?\\s*:\\s*)[\\w'"]+`).exec(text.slice(call.open, call.close));
    if (written !== null) {
      const at = call.open + written.index;
      const by = `${name}${written[1]}${value}`;
      return { says, edits: [{ start: at, end: at + written[0].length, text: by }] };
    }
    const options = call.args.findLast((each) => each.value.startsWith('{'));
    if (options !== undefined) {
      const isEmpty = /^\{\s*\}$/.test(options.value);
      const at = options.start + 1;
      return { says, edits: [{ start: at, end: at, text: ` ${name}: ${value}${isEmpty ? ' ' : ','}` }] };
    }
    const last = call.args.at(-1);
    return behind === undefined || call.args.length !== behind || last === undefined
      ? undefined
      : { says, edits: [{ start: last.end, end: last.end, text: `, { ${name}: ${value} }` }] };
  };
}

/** Takes an argument out of a call: what holds without it is safe. */
export function withoutArgument(name: string, isWrong: RegExp, says: string): Fixer {
  return ({ text, group, start, end }) => {
    const call = group === 'python' ? callIn(text, { start, end }, group) : undefined;
    const at = call?.args.findIndex((each) => each.name === name && isWrong.test(each.value)) ?? -1;
    const wrong = call?.args[at];
    if (call === undefined || wrong === undefined) return undefined;
    const before = call.args[at - 1];
    const after = call.args[at + 1];
    const edit =
      before !== undefined
        ? { start: before.end, end: wrong.end, text: '' }
        : { start: wrong.start, end: after?.start ?? wrong.end, text: '' };
    return text.slice(edit.start, edit.end).includes('#') ? undefined : { says, edits: [edit] };
  };
}
