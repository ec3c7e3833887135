import type { Rule } from '#model/rule';

/** Every rule by its id, loaded when first asked for: hundreds of modules, which no thread needs to find something. */
export type RuleLoader = () => Promise<ReadonlyMap<string, Rule>>;

export function openRules(): RuleLoader {
  let loaded: ReturnType<RuleLoader> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

async function load(): Promise<ReadonlyMap<string, Rule>> {
  const { allRules } = await import('../rules.ts');
  return new Map(allRules().map((rule) => [rule.id, rule]));
}
