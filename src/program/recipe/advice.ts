import type { Finding } from '#model/finding';
import { present } from '#model/present';
import { platformOf } from './choose.ts';
import { fill, namesFor, type RecipeNames } from './names.ts';
import { keepCommand, leastPrivilege } from './policy.ts';
import type { Platform, Recipe, Store, Syntax } from './recipe.ts';
import { recipeFor, storesFor } from './recipes.ts';

/** How to read one credential from a store instead of from its file, in the words of that file. */
export interface Advice {
  readonly platform: Platform;
  readonly store: Store;
  readonly syntax: Syntax;
  readonly names: RecipeNames;
  /** How the value gets into the store; the command asks for it. */
  readonly keep?: string;
  readonly before: readonly string[];
  readonly code: string;
  readonly notes: readonly string[];
  readonly policy?: string;
  readonly links: readonly string[];
  /** Stores that there is a recipe for, besides this one. */
  readonly others: readonly Store[];
}

export interface AdviceRequest {
  readonly finding: Pick<Finding, 'ruleId' | 'location' | 'evidence'>;
  /** The beginning of its file. */
  readonly text: string;
  /** What the scanned folder is called. */
  readonly app: string;
  /** The first that the platform knows, unless given. */
  readonly store?: Store;
  readonly platform?: Platform;
}

/** Advice for a finding; undefined when its platform cannot read from the store that was asked for. */
export function adviceFor(request: AdviceRequest): Advice | undefined {
  const { finding, text, app } = request;
  const platform = request.platform ?? platformOf({ path: finding.location.path, text });
  const known = storesFor(platform);
  const store = request.store ?? known[0];
  const recipe = store === undefined ? undefined : recipeFor(platform, store);
  if (store === undefined || recipe === undefined) return undefined;
  const written = finding.evidence?.['name'];
  const rule = finding.ruleId.slice(finding.ruleId.indexOf('/') + 1);
  const names = namesFor(written ?? rule, app, platform, written !== undefined);
  return filled(recipe, names, platform, known);
}

function filled(recipe: Recipe, names: RecipeNames, platform: Platform, known: readonly Store[]): Advice {
  const { store, syntax, before = [], code, notes = [], links } = recipe;
  const all = (texts: readonly string[]) => texts.map((text) => fill(text, names));
  return {
    platform,
    store,
    syntax,
    names,
    before: all(before),
    code: fill(code, names),
    notes: all([...notes, ...(store === 'aws' ? [ownKey] : [])]),
    links,
    others: known.filter((each) => each !== store),
    ...present({ keep: keepCommand(store, names), policy: leastPrivilege(store, names) }),
  };
}

const ownKey = 'A secret that is encrypted with a KMS key of your own also needs kms:Decrypt on that key.';
