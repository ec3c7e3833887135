import { createHash } from 'node:crypto';
import type { Licence } from '../bill/licence.ts';

/** A licence in words, which SPDX knows by a reference of the document's own. */
export interface LicenceWords {
  /** `LicenseRef-…` */
  readonly id: string;
  readonly text: string;
}

/** The expression that SPDX has for a licence: words are named by their reference. */
export function expressionOf(licence: Licence): string {
  return licence.kind === 'words' ? wordsOf(licence).id : licence.text;
}

/** References of all licences in words, each once; those that expressions name are what nobody gave words for. */
export function referencesOf(licences: readonly Licence[]): readonly LicenceWords[] {
  const all = licences.flatMap((licence) => {
    if (licence.kind === 'words') return [wordsOf(licence)];
    return (licence.text.match(/(?<![\w:-])LicenseRef-[\w.-]+/g) ?? []).map((id) => ({
      id,
      text: `What ${id} is, the package does not say.`,
    }));
  });
  return [...new Map(all.map((each) => [each.id, each])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function wordsOf({ text }: Licence): LicenceWords {
  const readable = text
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { id: `LicenseRef-${readable === '' ? '' : `${readable}-`}${mark}`, text };
}
