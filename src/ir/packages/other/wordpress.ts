import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** Whether a file of PHP begins a plugin of WordPress: its heading stands within the first 8 KB. */
export function isWordPressPlugin({ text }: PackageFile): boolean {
  const start = text.slice(0, 8_192);
  return /^[ \t/*#@]*Plugin Name:/m.test(start) && /^[ \t/*#@]*Version:/m.test(start);
}

/** A plugin of WordPress by its heading. */
export function readWordPressPlugin(file: PackageFile): PackageInventory | Broken {
  const start = file.text.slice(0, 8_192);
  const name = /^[ \t/*#@]*Plugin Name:[ \t]*(.+)$/m.exec(start);
  const version = /^[ \t/*#@]*Version:[ \t]*(.+)$/m.exec(start)?.[1];
  if (name === null || version === undefined) return broken(1, 'It has no heading of a plugin.');
  const draft = openDraft(file, 'other/wordpress-plugin', 'WordPress');
  draft.add({
    name: name[1]?.replace(/\s*(?:\*\/|\?>).*$/, ''),
    version,
    line: start.slice(0, name.index).split('\n').length,
    licence: /^[ \t/*#@]*License:[ \t]*(.+)$/m.exec(start)?.[1]?.trim(),
  });
  return draft.finish();
}

/** `wp-includes/version.php`: WordPress itself. */
export function readWordPressCore(file: PackageFile): PackageInventory | Broken {
  const found = /^[ \t]*\$wp_version[ \t]*=[ \t]*(["'])([^"']+)\1\s*;/m.exec(
    file.text.slice(0, 16_384).replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')),
  );
  if (found === null) return broken(1, 'It does not tell the version of WordPress.');
  const draft = openDraft(file, 'other/wordpress-core', 'WordPress');
  draft.add({
    name: 'wordpress',
    version: found[2],
    scope: 'production',
    line: file.text.slice(0, found.index + found[0].indexOf('$')).split('\n').length,
  });
  return draft.finish();
}
