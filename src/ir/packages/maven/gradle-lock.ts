import type { PackageInventory, Scope } from '#model/component';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `gradle.lockfile`, `buildscript-gradle.lockfile` and the older `gradle/dependency-locks/*.lockfile`. */
export function readGradleLock(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'maven/gradle-lock', 'Maven');
  const isBuild = /(?:^|\/)(?:buildscript|settings)-gradle\.lockfile$/.test(file.path);
  for (const [i, raw] of file.text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('empty=')) continue;
    const found = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)(?:=(.*))?$/.exec(line);
    if (found === null) draft.doubt(i + 1, 'The line names no package.');
    else
      draft.add({
        name: `${found[1]}:${found[2]}`,
        version: found[3],
        scope: isBuild ? 'development' : scopeOf(found[4]),
        line: i + 1,
      });
  }
  return draft.finish();
}

/** By the configurations that a package is in. */
function scopeOf(configurations: string | undefined): Scope {
  const names = (configurations ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (names.length === 0) return 'unknown';
  if (names.every((name) => /test/i.test(name))) return 'test';
  if (
    names.some(
      (name) =>
        /^(?:compile|runtime|default|implementation|api)|(?:compile|runtime)Classpath$/i.test(name) &&
        !/test/i.test(name),
    )
  )
    return 'production';
  return names.every((name) =>
    /^(?:annotationProcessor|kapt|ksp|checkstyle|pmd|detekt|ktlint|jacoco|spotbugs|errorprone|developmentOnly)|classpath$/i.test(
      name,
    ),
  )
    ? 'development'
    : 'unknown';
}
