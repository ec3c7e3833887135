import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, itemsOf, textAt } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `Package.resolved` of the versions 1 to 3. Packages of Swift are named by where they are: `github.com/apple/swift-nio`. */
export function readPackageResolved(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'swift/package-resolved', 'SwiftURL', document.doubts);
  for (const pin of itemsOf(at(value, 'pins') ?? at(value, 'object', 'pins'))) {
    const location = textAt(pin, 'location') ?? textAt(pin, 'repositoryURL');
    // A branch stands for the version where there is none.
    const version = textAt(pin, 'state', 'version') ?? textAt(pin, 'state', 'branch');
    const commit = textAt(pin, 'state', 'revision');
    if (location === undefined) draft.doubt(pin.line, 'A pin does not say where its package is.');
    else
      draft.add({
        name: nameOf(location),
        version,
        scope: 'production',
        line: pin.line,
        registry: commit === undefined ? location : `${location}#${commit}`,
      });
  }
  return draft.finish();
}

/** The address without scheme, user and ending. */
function nameOf(location: string): string {
  return location
    .trim()
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([\w.-]+):(?!\d)/, '$1/')
    .replace(/(?:\.git)?\/?$/, '');
}
