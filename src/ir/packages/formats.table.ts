import type { Format } from './extractor.ts';
import { readBunLock } from './npm/bun-lock.ts';
import { readDenoLock, readDenoManifest } from './npm/deno.ts';
import { readPackageJson } from './npm/package-json.ts';
import { readPackageLock } from './npm/package-lock.ts';
import { readPnpmLock } from './npm/pnpm-lock.ts';
import { readYarnLock } from './npm/yarn-lock.ts';
import { isCondaEnvironment, readCondaEnvironment, readCondaMeta } from './pypi/conda.ts';
import { readInstalled } from './pypi/installed.ts';
import { readPdmLock } from './pypi/pdm-lock.ts';
import { readPipfile } from './pypi/pipfile.ts';
import { readPipfileLock } from './pypi/pipfile-lock.ts';
import { readPoetryLock } from './pypi/poetry-lock.ts';
import { readPylock } from './pypi/pylock.ts';
import { readPyproject } from './pypi/pyproject.ts';
import { readRequirements, requirementsNames } from './pypi/requirements.ts';
import { readSetupCfg, readSetupPy } from './pypi/setup.ts';
import { readUvLock } from './pypi/uv-lock.ts';
import { readGradleLock } from './maven/gradle-lock.ts';
import { readJar } from './maven/jar.ts';
import { readPom } from './maven/pom.ts';
import { readSbtLock } from './maven/sbt-lock.ts';
import { readVerificationMetadata } from './maven/verification-metadata.ts';
import { readVersionCatalogue } from './maven/version-catalogue.ts';

/** Every format, with the names it claims. Where two claim one, the first whose content fits reads it. */
export const formats: readonly Format[] = [
  { id: 'npm/package-lock', names: ['package-lock.json', 'npm-shrinkwrap.json', /(?:^|\/)node_modules\/\.package-lock\.json$/], read: readPackageLock },
  { id: 'npm/yarn-lock', names: ['yarn.lock'], read: readYarnLock },
  { id: 'npm/pnpm-lock', names: ['pnpm-lock.yaml'], read: readPnpmLock },
  { id: 'npm/bun-lock', names: ['bun.lock'], read: readBunLock },
  { id: 'npm/deno', names: ['deno.lock'], read: readDenoLock },
  { id: 'npm/deno-manifest', names: ['deno.json', 'deno.jsonc', 'jsr.json', 'import_map.json'], read: readDenoManifest },
  { id: 'npm/package-json', names: ['package.json'], read: readPackageJson },
  { id: 'pypi/requirements', names: requirementsNames, read: readRequirements },
  { id: 'pypi/pipfile-lock', names: ['Pipfile.lock'], read: readPipfileLock },
  { id: 'pypi/pipfile', names: ['Pipfile'], read: readPipfile },
  { id: 'pypi/poetry-lock', names: ['poetry.lock'], read: readPoetryLock },
  { id: 'pypi/pdm-lock', names: ['pdm.lock'], read: readPdmLock },
  { id: 'pypi/uv-lock', names: ['uv.lock'], read: readUvLock },
  { id: 'pypi/pylock', names: [/(?:^|\/)pylock(?:\.[\w-]+)?\.toml$/], read: readPylock },
  { id: 'pypi/pyproject', names: ['pyproject.toml'], read: readPyproject },
  { id: 'pypi/setup', names: ['setup.py'], read: readSetupPy },
  { id: 'pypi/setup-cfg', names: ['setup.cfg'], read: readSetupCfg },
  { id: 'pypi/installed', names: [/\.dist-info\/METADATA$/, /\.egg-info(?:\/PKG-INFO)?$/, /EGG-INFO\/PKG-INFO$/], read: readInstalled },
  { id: 'pypi/conda-meta', names: [/(?:^|\/)conda-meta\/[^/]+\.json$/], read: readCondaMeta },
  { id: 'pypi/conda-environment', names: [/(?:^|\/)(?:[\w.-]*environment[\w.-]*|conda[\w.-]*)\.ya?ml$/], fits: isCondaEnvironment, read: readCondaEnvironment },
  { id: 'maven/pom', names: ['pom.xml', /\.pom$/, /(?:^|\/)pom-[\w.-]+\.xml$/], read: readPom },
  { id: 'maven/gradle-lock', names: [/(?:^|\/)(?:(?:buildscript|settings)-)?gradle\.lockfile$/, /(?:^|\/)dependency-locks\/[^/]+\.lockfile$/], read: readGradleLock },
  { id: 'maven/verification-metadata', names: ['verification-metadata.xml'], read: readVerificationMetadata },
  { id: 'maven/version-catalogue', names: [/\.versions\.toml$/], read: readVersionCatalogue },
  { id: 'maven/sbt-lock', names: ['build.sbt.lock'], read: readSbtLock },
  { id: 'maven/jar', names: [/\.(?:jar|war|ear|aar|jpi|hpi|kar)$/i], binary: true, read: readJar },
];
