import { dotnetRecipes } from './dotnet.table.ts';
import { goRecipes } from './go.table.ts';
import { javascriptRecipes } from './javascript.table.ts';
import { jvmRecipes } from './jvm.table.ts';
import { platformRecipes } from './platform.table.ts';
import { pythonRecipes } from './python.table.ts';
import type { Platform, Recipe, Store } from './recipe.ts';
import { rustRecipes } from './rust.table.ts';
import { scriptingRecipes } from './scripting.table.ts';

/** Every recipe. */
export const recipes: readonly Recipe[] = [
  ...pythonRecipes,
  ...javascriptRecipes,
  ...jvmRecipes,
  ...goRecipes,
  ...dotnetRecipes,
  ...scriptingRecipes,
  ...rustRecipes,
  ...platformRecipes,
];

/** The recipe for a platform and a store; a platform without its own has that of the language it is written in. */
export function recipeFor(platform: Platform, store: Store): Recipe | undefined {
  const own = (name: Platform) => recipes.find((each) => each.platform === name && each.store === store);
  const language = languageOf[platform];
  return own(platform) ?? (language === undefined ? undefined : own(language));
}

/** The stores that a platform can read from, in the order of the tables. */
export function storesFor(platform: Platform): readonly Store[] {
  const language = languageOf[platform];
  const fitting = recipes.filter((each) => each.platform === platform || each.platform === language);
  return [...new Set(fitting.map(({ store }) => store))];
}

const languageOf: Readonly<Partial<Record<Platform, Platform>>> = {
  'lambda-python': 'python',
  'lambda-javascript': 'javascript',
  'cdk-typescript': 'javascript',
  'cdk-python': 'python',
  'dotnet-settings': 'csharp',
  spring: 'java',
  compose: 'shell',
  dotenv: 'shell',
  'config-file': 'shell',
  dockerfile: 'shell',
};
