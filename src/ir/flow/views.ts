import type { CodeModule } from '../code/module.ts';
import { inlineName } from '../code/template/inline.ts';

/** The function of a page, by number. */
export interface PageNumber {
  readonly module: number;
  readonly function: number;
}

/** Finds the function of a template: by the end of its path, or by its text where that is a text of the program. */
export type Views = (
  name: string,
  inline: 'escaped' | 'raw' | undefined,
  from: number,
) => PageNumber | undefined;

/** What the function of a file that is a page is called, where it is not the file's first. */
export const pageName = '<page>';

/** Finds pages of the program by the names that code calls them. */
export function openViews(modules: readonly CodeModule[]): Views {
  // Only for a program that asks: every module is looked at.
  let views: Views | undefined;
  return (name, inline, from) => {
    views ??= viewsOf(modules);
    return views(name, inline, from);
  };
}

function viewsOf(modules: readonly CodeModule[]): Views {
  const pages = modules.flatMap(({ language, path, functions }, module) => {
    const number =
      functions[0]?.kind === 'template' ? 0 : functions.findIndex(({ name }) => name === pageName);
    return number < 0 ? [] : [{ language, path: `/${path}`, module, number }];
  });
  const inlined = new Map<string, PageNumber>();
  modules.forEach(({ functions }, module) => {
    functions.forEach(({ kind, name }, number) => {
      if (kind !== 'template' || number === 0 || name === pageName) return;
      const page = { module, function: number };
      inlined.set(name, page).set(`${module} ${name}`, page);
    });
  });

  return (name, inline, from) => {
    if (inline !== undefined) {
      const own = inlineName(name, inline);
      return inlined.get(`${from} ${own}`) ?? inlined.get(own);
    }
    // A view of Spring may say which part of the page it wants.
    const plain = name.replace(/\s*::.*$/, '').replace(/^[./]+/, '');
    const bare = plain.replace(/\.\w+$/, '');
    const found =
      pages.find(({ path }) => path.endsWith(`/${plain}`)) ??
      pages.find(
        ({ language, path }) =>
          (language === 'template' || language === 'java') && path.replace(/\.\w+$/, '').endsWith(`/${bare}`),
      );
    return found && { module: found.module, function: found.number };
  };
}
