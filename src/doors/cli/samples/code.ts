import { auditProgram } from '#audit/code/code';
import { codeGroups, groupOf } from '#audit/code/group';
import { filesOf, type SampleLanguage } from '#audit/code/sample';
import { openCodeText } from '#audit/code/text';
import { weaknesses } from '#audit/code/weaknesses';
import { openFrontEnd } from '#ir/code/front-end';
import { unpackModule } from '#ir/code/pack';
import { readGrammar } from '#store/grammars';
import type { ProofSample } from './sample.ts';

/** The samples of every weakness of code, by rule id: whole programs, most of one file. */
export function codeSamples(): readonly (readonly [string, readonly ProofSample[]])[] {
  const frontEnd = openFrontEnd(readGrammar);
  return weaknesses.map(({ name, samples }) => {
    const id = `code/${name}`;
    const all = Object.entries(samples).flatMap(([language, { bad, good }]) => {
      const proof = (files: Readonly<Record<string, string>>, fires: boolean): ProofSample => ({
        says: Object.keys(files).join(', '),
        text: textOf(files),
        fires,
        run: async () => (await rulesFound(files)).includes(id),
      });
      const read = (fires: boolean) => (sample: (typeof bad)[number]) =>
        proof(filesOf(language as SampleLanguage, sample), fires);
      return [...bad.map(read(true)), ...good.map(read(false))];
    });
    return [id, all] as const;
  });

  async function rulesFound(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const paths = Object.keys(files).sort();
    const read = await Promise.all(paths.map((path) => frontEnd.read(path, () => files[path] ?? '')));
    // A page is also the view of a program in Java.
    const modules = read.flatMap(({ packed, view }) =>
      [packed, view?.packed].flatMap((each) => (each === undefined ? [] : [unpackModule(each)])),
    );
    return codeGroups.flatMap((group) => {
      const own = modules.filter(({ language }) => groupOf(language) === group);
      if (own.length === 0) return [];
      const { describe } = auditProgram({ group, modules: own, manifests: [] });
      const found = describe((number) => openCodeText(files[own[number]?.path ?? ''] ?? ''));
      return found.map(({ ruleId }) => ruleId);
    });
  }
}

/** As people read it: several files with a line of their path above each. */
function textOf(files: Readonly<Record<string, string>>): string {
  const entries = Object.entries(files);
  if (entries.length === 1) return entries[0]?.[1] ?? '';
  return entries.map(([path, text]) => `── ${path}\n${text}`).join('\n');
}
