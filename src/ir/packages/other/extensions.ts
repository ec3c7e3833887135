import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, itemsOf, textAt } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `.vscode/extensions/extensions.json`: extensions that are installed. */
export function readCodeExtensions(file: PackageFile): PackageInventory | Broken {
  const document = readJson(file.text);
  if (document.kind === 'broken') return document;
  if (document.value.kind !== 'list') return broken(1, 'It is no list of extensions.');
  const draft = openDraft(file, 'other/code-extensions', 'VSCode', document.doubts);
  for (const entry of itemsOf(document.value))
    draft.add({
      name: textAt(entry, 'identifier', 'id'),
      version: textAt(entry, 'version'),
      scope: 'development',
      relation: 'direct',
      line: entry.line,
    });
  return draft.finish();
}

/** Whether a `manifest.json` is one of an extension for browsers. */
export function isBrowserExtension({ text }: PackageFile): boolean {
  return /"manifest_version"\s*:\s*\d/.test(text) && /"version"\s*:/.test(text);
}

/** `Extensions/<id>/<version>/manifest.json` of Chrome and its like: the id names it, its name may be in any language. */
export function readBrowserExtension(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const id = /([a-p]{32})\/[^/]+\/manifest\.json$/.exec(file.path)?.[1];
  const name = id ?? textAt(value, 'name');
  if (name === undefined || textAt(value, 'version') === undefined)
    return broken(1, 'It has no name or no version.');
  const draft = openDraft(file, 'other/browser-extension', 'chrome-extension', document.doubts);
  draft.add({
    name,
    version: textAt(value, 'version'),
    ...(id === undefined && { relation: 'root' }),
    line: at(value, 'version')?.line ?? 1,
  });
  return draft.finish();
}
