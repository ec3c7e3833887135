import type { Advice } from '#program/recipe/advice';
import type { Patch } from '#program/recipe/patch';
import { type Store, storeTitles } from '#program/recipe/recipe';
import { visible, visibleLines } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';
import { numbered } from './guide-page.ts';

/** Advice for a terminal of so many columns; code is never wrapped. */
export function advicePage(place: string, advice: Advice, patch: Patch | undefined, width: number): string {
  const { store, platform, keep, before, code, notes, policy, links, others } = advice;
  return [
    `${visible(place)}: read it from ${storeTitles[store]} (${platform})`,
    '',
    ...wrap('Revoke and rotate it first: handrail secrets guide. What follows is for the new value.', width),
    '',
    ...(keep === undefined
      ? []
      : ['Keep the new value (the command reads it from its input)', block(keep), '']),
    ...(before.length === 0 ? [] : ['Before', ...numbered(before, width), '']),
    'Read it',
    block(code),
    '',
    ...(patch === undefined
      ? []
      : [
          'The edit, with what goes masked: for reading, not for applying',
          block(patch.diff),
          ...also(patch),
          '',
        ]),
    ...(notes.length === 0 ? [] : ['Mind', ...numbered(notes, width), '']),
    ...(policy === undefined ? [] : ['The least right that reading needs', block(policy), '']),
    'Read on',
    ...links.map((link) => `  ${link}`),
    ...otherStores(others),
    '',
  ].join('\n');
}

function also({ also: needs }: Patch): readonly string[] {
  return needs === undefined ? [] : [`    needs: ${needs}`];
}

function otherStores(others: readonly Store[]): readonly string[] {
  return others.length === 0 ? [] : ['', `Other stores: --store ${others.join(', --store ')}`];
}

function block(text: string): string {
  return visibleLines(text.trimEnd())
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
