import type { PackageInventory } from '#model/component';
import { openLines } from '#parse/value/lines';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { baseName, type PackageFile } from '../extractor.ts';

/** `*.rockspec` of LuaRocks: the rock itself, and what it asks for. It is a program, and is not run. */
export function readRockspec(file: PackageFile): PackageInventory | Broken {
  const lineAt = openLines(file.text);
  const name = /^[ \t]*package[ \t]*=[ \t]*["']([^"']+)["']/m.exec(file.text);
  const version = /^[ \t]*version[ \t]*=[ \t]*["']([^"']+)["']/m.exec(file.text)?.[1];
  if (name === null) return broken(1, 'It names no package.');
  const draft = openDraft(file, 'other/rockspec', 'LuaRocks');
  const own = draft.add({
    name: name[1],
    version,
    relation: 'root',
    scope: 'production',
    line: lineAt(name.index),
  });
  const list = /\bdependencies\s*=\s*\{([^}]*)\}/.exec(file.text);
  for (const found of (list?.[1] ?? '').matchAll(/["']([\w.-]+)\s*([^"']*)["']/g))
    if (found[1] !== 'lua')
      draft.needs(
        own,
        draft.add({
          name: found[1],
          range: found[2]?.trim() || undefined,
          version: /^==?\s*(\S+)$/.exec(found[2]?.trim() ?? '')?.[1],
          scope: 'production',
          relation: 'direct',
          line: lineAt((list?.index ?? 0) + (list?.[0].indexOf('{') ?? 0) + found.index),
        }),
      );
  return draft.finish();
}

/** `*.nimble`, whose file name is that of the package. */
export function readNimble(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'other/nimble', 'nimble');
  const lineAt = openLines(file.text);
  const version = /^[ \t]*version[ \t]*=[ \t]*"([^"]+)"/m.exec(file.text);
  const own = draft.add({
    name: baseName(file.path).replace(/\.nimble$/, ''),
    version: version?.[1],
    relation: 'root',
    scope: 'production',
    line: version === null ? 1 : lineAt(version.index),
  });
  for (const found of file.text.matchAll(/^[ \t]*requires\b(.*(?:\n[ \t]+".*)*)$/gm))
    for (const each of (found[1] ?? '').matchAll(/"([\w./:-]+?)\s*((?:[<>=@#~^]|\d).*?)?"/g))
      if (each[1] !== 'nim')
        draft.needs(
          own,
          draft.add({
            name: each[1],
            range: each[2],
            version: /^==?\s*(\S+)$/.exec(each[2] ?? '')?.[1],
            scope: 'production',
            relation: 'direct',
            line: lineAt(found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0)),
          }),
        );
  return draft.finish();
}
