import { auditProgram } from '#audit/code/code';
import { codeGroups, groupOf } from '#audit/code/group';
import { openCodeText } from '#audit/code/text';
import type { SampleLanguage } from '#audit/code/weakness';
import { weaknesses } from '#audit/code/weaknesses';
import { openFrontEnd } from '#ir/code/front-end';
import { unpackModule } from '#ir/code/pack';
import { readGrammar } from '#store/grammars';
import type { ProofSample } from './sample.ts';

const endings: Readonly<Record<SampleLanguage, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
};

/** The samples of every weakness of code, by rule id: whole programs of one file. */
export function codeSamples(): readonly (readonly [string, readonly ProofSample[]])[] {
  const frontEnd = openFrontEnd(readGrammar);
  return weaknesses.map(({ name, samples }) => {
    const id = `code/${name}`;
    const all = Object.entries(samples).flatMap(([language, { bad, good }]) => {
      const path = `sample.${endings[language as SampleLanguage]}`;
      const sample = (text: string, fires: boolean): ProofSample => ({
        says: path,
        text,
        fires,
        run: async () => (await rulesFound(path, text)).includes(id),
      });
      return [...bad.map((text) => sample(text, true)), ...good.map((text) => sample(text, false))];
    });
    return [id, all] as const;
  });

  async function rulesFound(path: string, text: string): Promise<readonly string[]> {
    const { packed } = await frontEnd.read(path, () => text);
    if (packed === undefined) return [];
    const module = unpackModule(packed);
    const group = codeGroups.find((each) => each === groupOf(module.language));
    if (group === undefined) return [];
    const { describe } = auditProgram({ group, modules: [module], manifests: [] });
    return describe(() => openCodeText(text)).map(({ ruleId }) => ruleId);
  }
}
