import type { PackageInventory } from '#model/component';
import { openDraft } from '../draft.ts';
import { folderOf, type Neighbours, type PackageFile } from '../extractor.ts';

/** What tells the versions that a build of Gradle uses. */
const telling = ['gradle.lockfile', 'verification-metadata.xml', 'libs.versions.toml'];

/**
 * `build.gradle` and `build.gradle.kts` are programs: what they name is not guessed, but that they ask for packages is
 * told where nothing in the folders above says in which versions.
 */
export function readGradleBuild(file: PackageFile, near: Neighbours): PackageInventory {
  const draft = openDraft(file, 'maven/gradle-build', 'Maven');
  const asked = /^[ \t]*dependencies\s*\{/m.exec(file.text);
  if (asked !== null && !isTold(file, near))
    draft.doubt(
      file.text.slice(0, asked.index).split('\n').length,
      'Its dependencies are not known without a lock file: `gradle dependencies --write-locks` writes one where locking is on.',
    );
  return draft.finish();
}

/** Locks lie beside a build file or above it, catalogues and hashes in the folder `gradle` there. */
function isTold({ path }: PackageFile, near: Neighbours): boolean {
  const own = folderOf(path);
  return telling
    .flatMap(near.named)
    .map((each) => folderOf(each.path).replace(/(?:^|\/)gradle$/, ''))
    .some((folder) => folder === '' || own === folder || own.startsWith(`${folder}/`));
}
