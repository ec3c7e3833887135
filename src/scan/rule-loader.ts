import type { Config } from '#model/config';
import type { Rule } from '#model/rule';

/**
 * Every rule by its id, loaded when first asked for: hundreds of modules, which no thread needs to find something. Where
 * fewer are enough and no others were loaded, it is those alone.
 */
export type RuleLoader = (enough?: Enough) => Promise<ReadonlyMap<string, Rule>>;

/**
 * `packages`: those of packages, which take a hundredth of the time; `core`: all but those on infrastructure and pipelines;
 * `pipeline`: all but those on infrastructure.
 */
export type Enough = 'packages' | 'core' | 'pipeline';

export function openRules(): RuleLoader {
  let loaded: ReturnType<RuleLoader> | undefined;
  let core: ReturnType<RuleLoader> | undefined;
  let pipeline: ReturnType<RuleLoader> | undefined;
  return (enough) => {
    if (loaded === undefined && enough === 'packages') return loadPackages();
    if (loaded === undefined && enough === 'pipeline') {
      pipeline ??= loadPipeline();
      return pipeline;
    }
    if (loaded === undefined && enough === 'core') {
      core ??= loadCore();
      return core;
    }
    loaded ??= load();
    return loaded;
  };
}

/** With the rules of the repository's own detectors. */
export function withOwnRules(rules: RuleLoader, { detectors }: Pick<Config, 'detectors'>): RuleLoader {
  if (detectors.length === 0) return rules;
  return async (enough) => {
    const { ruleOfOwn } = await import('#audit/secrets/own/own');
    const own = detectors.map(ruleOfOwn).map((rule) => [rule.id, rule] as const);
    return new Map([...(await rules(enough)), ...own]);
  };
}

async function load(): Promise<ReadonlyMap<string, Rule>> {
  const { allRules } = await import('../rules.ts');
  return byId(allRules());
}

async function loadCore(): Promise<ReadonlyMap<string, Rule>> {
  const { coreRules } = await import('#rules/core');
  return byId(coreRules());
}

async function loadPipeline(): Promise<ReadonlyMap<string, Rule>> {
  const { pipelineRules } = await import('#audit/pipeline/rules');
  return new Map([...(await loadCore()), ...byId(pipelineRules())]);
}

async function loadPackages(): Promise<ReadonlyMap<string, Rule>> {
  const { packagesRules } = await import('#audit/packages/rules');
  return byId(packagesRules());
}

function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}
