import { Buffer } from 'node:buffer';
import type { RegistrySettings } from '#model/registry';
import { baseName } from '../extractor.ts';
import type { NamedBytes } from '../read.ts';
import {
  readBunfig,
  readManifest,
  readNpmrc,
  readPnpmWorkspace,
  readYarnClassic,
  readYarnrc,
} from './javascript.ts';
import { readGradle, readMavenSettings, readPomRepositories } from './jvm.ts';
import { readNugetConfig } from './nuget.ts';
import {
  readBundleConfig,
  readCargo,
  readComposerRepositories,
  readGemSources,
  readGoEnv,
} from './others.ts';
import {
  readPipConf,
  readPipfileSources,
  readPyprojectSources,
  readRequirementOptions,
  readUv,
} from './python.ts';
import type { RegistryReader } from './said.ts';

/** Larger settings are of no people. */
const mostBytes = 1024 * 1024;

/** Whether a file may say where packages come from. */
export function mayHoldRegistries(path: string): boolean {
  return readerOf(path) !== undefined;
}

/** Where the files of a tree say that packages come from. Never throws for what a file holds, and keeps no credential of it. */
export function readRegistries(files: readonly NamedBytes[]): RegistrySettings {
  const settings = files
    .filter(({ bytes }) => bytes.length <= mostBytes)
    .flatMap(({ path, bytes }) => readerOf(path)?.(Buffer.from(bytes).toString('utf8'), path) ?? []);
  return { settings };
}

function readerOf(path: string): RegistryReader | undefined {
  const name = baseName(path);
  if (/(?:^|\/)node_modules\//.test(path)) return undefined;
  if (/(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path)) return readCargo;
  if (/(?:^|\/)\.bundle\/config$/.test(path)) return readBundleConfig;
  if (/^nuget\.config$/i.test(name)) return readNugetConfig;
  if (/^(?:[\w.-]*requirements?[\w.-]*\.(?:txt|in|pip)|constraints?[\w.-]*\.txt)$/i.test(name))
    return readRequirementOptions;
  return readers.get(name);
}

const readers: ReadonlyMap<string, RegistryReader> = new Map<string, RegistryReader>([
  ['.npmrc', readNpmrc],
  ['.yarnrc', readYarnClassic],
  ['.yarnrc.yml', readYarnrc],
  ['bunfig.toml', readBunfig],
  ['.bunfig.toml', readBunfig],
  ['pnpm-workspace.yaml', readPnpmWorkspace],
  ['package.json', readManifest],
  ['pip.conf', readPipConf],
  ['pip.ini', readPipConf],
  ['uv.toml', readUv],
  ['pyproject.toml', readPyprojectSources],
  ['Pipfile', readPipfileSources],
  ['settings.xml', readMavenSettings],
  ['pom.xml', readPomRepositories],
  ['build.gradle', readGradle],
  ['build.gradle.kts', readGradle],
  ['settings.gradle', readGradle],
  ['settings.gradle.kts', readGradle],
  ['go.env', readGoEnv],
  ['Gemfile', readGemSources],
  ['gems.rb', readGemSources],
  ['composer.json', readComposerRepositories],
]);
