import { Buffer } from 'node:buffer';
import type { Cooldown, CooldownTool } from '#model/cooldown';
import { isDay } from '#model/day';
import { compareText } from '#model/location';
import { readJson } from '#parse/value/json';
import { readToml } from '#parse/value/toml';
import { at, entriesOf, itemsOf, textOf, type Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { baseName } from '../extractor.ts';
import type { NamedBytes } from '../read.ts';

/** Larger settings are of no people. */
const mostBytes = 1024 * 1024;

/** Whether a file may say how long versions have to be out. */
export function mayHoldCooldown(path: string): boolean {
  return readerOf(path) !== undefined;
}

/** What package managers and update bots of a tree are set to. Never throws for what a file holds. */
export function readCooldowns(files: readonly NamedBytes[]): readonly Cooldown[] {
  return files
    .filter(({ bytes }) => bytes.length <= mostBytes)
    .flatMap(({ path, bytes }) => readerOf(path)?.(Buffer.from(bytes).toString('utf8'), path) ?? [])
    .sort((a, b) => compareText(a.path, b.path) || a.line - b.line);
}

type Reader = (text: string, path: string) => readonly Cooldown[];

function readerOf(path: string): Reader | undefined {
  if (/(?:^|\/)\.github\/dependabot\.ya?ml$/.test(path)) return readDependabot;
  if (/(?:^|\/)(?:renovate\.json5?|\.renovaterc(?:\.json5?)?)$/.test(path)) return readRenovate;
  return readers.get(baseName(path));
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.npmrc', readNpmrc],
  ['pnpm-workspace.yaml', readPnpm],
  ['.yarnrc.yml', readYarn],
  ['bunfig.toml', readBun],
  ['.bunfig.toml', readBun],
  ['uv.toml', (text, path) => uvIn(tomlOf(text), path)],
  ['pyproject.toml', (text, path) => uvIn(at(tomlOf(text), 'tool', 'uv'), path)],
]);

interface Said {
  readonly tool: CooldownTool;
  readonly path: string;
  readonly value: Value | undefined;
  /** Days of a text, or a day. */
  readonly days: number | undefined;
  readonly before?: string | undefined;
  readonly except?: readonly string[];
}

function cooldownOf({ tool, path, value, days, before, except = [] }: Said): readonly Cooldown[] {
  if (value === undefined || (before === undefined && !(days !== undefined && days > 0))) return [];
  const line = value.line;
  return [
    { tool, path, line, except, ...(before === undefined ? {} : { before }), ...(days ? { days } : {}) },
  ];
}

/** `min-release-age` of npm in days, `minimum-release-age` of pnpm 10 in minutes, `before` as a day. */
function readNpmrc(text: string, path: string): readonly Cooldown[] {
  const lines = text.split('\n').map((line) => /^\s*([\w-]+(?:\[\])?)\s*=\s*(.*?)\s*$/.exec(line));
  const except = lines.flatMap((line) =>
    /^min-release-age-exclude(?:\[\])?$/.test(line?.[1] ?? '') ? (line?.[2] ?? '').split(/[\s,]+/) : [],
  );
  return lines.flatMap((found, i): readonly Cooldown[] => {
    const [, key, said = ''] = found ?? [];
    const value: Value = { kind: 'scalar', text: said, quoted: false, line: i + 1 };
    if (key === 'min-release-age')
      return cooldownOf({ tool: 'npm', path, value, days: numberOf(said), except });
    if (key === 'minimum-release-age')
      return cooldownOf({ tool: 'pnpm', path, value, days: daysOfMinutes(numberOf(said)) });
    const day = said.slice(0, 10);
    return key === 'before' && isDay(day)
      ? cooldownOf({ tool: 'npm', path, value, days: undefined, before: day, except })
      : [];
  });
}

function readPnpm(text: string, path: string): readonly Cooldown[] {
  const root = yamlOf(text);
  const value = at(root, 'minimumReleaseAge');
  const except = listOf(at(root, 'minimumReleaseAgeExclude'));
  return cooldownOf({ tool: 'pnpm', path, value, days: daysOfMinutes(numberOf(textOf(value))), except });
}

/** Minutes, or a number with its unit. */
function readYarn(text: string, path: string): readonly Cooldown[] {
  const root = yamlOf(text);
  const value = at(root, 'npmMinimalAgeGate');
  const said = textOf(value) ?? '';
  const days = /^\d+$/.test(said) ? daysOfMinutes(Number(said)) : daysIn(said);
  return cooldownOf({ tool: 'yarn', path, value, days, except: listOf(at(root, 'npmPreapprovedPackages')) });
}

/** Seconds. */
function readBun(text: string, path: string): readonly Cooldown[] {
  const root = tomlOf(text);
  const value = at(root, 'install', 'minimumReleaseAge');
  const seconds = numberOf(textOf(value));
  const except = listOf(at(root, 'install', 'minimumReleaseAgeExcludes'));
  return cooldownOf({
    tool: 'bun',
    path,
    value,
    days: seconds === undefined ? undefined : Math.ceil(seconds / 86_400),
    except,
  });
}

/** A day, `7 days` or `P7D`; packages of their own may have another, or `false`. */
function uvIn(settings: Value | undefined, path: string): readonly Cooldown[] {
  const value = at(settings, 'exclude-newer');
  const said = textOf(value) ?? '';
  const before = isDay(said.slice(0, 10)) ? said.slice(0, 10) : undefined;
  const except = [...entriesOf(at(settings, 'exclude-newer-package'))].map(([name]) => name);
  return cooldownOf({
    tool: 'uv',
    path,
    value,
    days: before === undefined ? daysIn(said) : undefined,
    before,
    except,
  });
}

function readDependabot(text: string, path: string): readonly Cooldown[] {
  return itemsOf(at(yamlOf(text), 'updates')).flatMap((update) => {
    const settings = at(update, 'cooldown');
    const named = ['default-days', 'semver-major-days', 'semver-minor-days', 'semver-patch-days'];
    const days = Math.max(0, ...named.flatMap((name) => numberOf(textOf(at(settings, name))) ?? []));
    return cooldownOf({
      tool: 'Dependabot',
      path,
      value: settings,
      days,
      except: listOf(at(settings, 'exclude')),
    });
  });
}

function readRenovate(text: string, path: string): readonly Cooldown[] {
  const document = readJson(text);
  const value = document.kind === 'document' ? at(document.value, 'minimumReleaseAge') : undefined;
  return cooldownOf({ tool: 'Renovate', path, value, days: daysIn(textOf(value) ?? '') });
}

const unitDays: Readonly<Record<string, number>> = {
  s: 1 / 86_400,
  m: 1 / 1440,
  min: 1 / 1440,
  h: 1 / 24,
  hour: 1 / 24,
  d: 1,
  day: 1,
  w: 7,
  week: 7,
  month: 30,
  y: 365,
  year: 365,
};

/** `7 days`, `3d`, `1 week`, `P7D`; undefined for what is none. */
function daysIn(text: string): number | undefined {
  const [, number = '', unit = ''] =
    /^P(\d+)([DW])$/i.exec(text.trim()) ?? /^(\d+(?:\.\d+)?)\s*([a-z]+?)s?$/i.exec(text.trim()) ?? [];
  const factor = unitDays[unit.toLowerCase()];
  return factor === undefined ? undefined : Math.ceil(Number(number) * factor);
}

function daysOfMinutes(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.ceil(minutes / 1440);
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function listOf(value: Value | undefined): readonly string[] {
  return itemsOf(value).flatMap((each) => textOf(each) ?? []);
}

function yamlOf(text: string): Value | undefined {
  const document = readYaml(text);
  return document.kind === 'document' ? document.value : undefined;
}

function tomlOf(text: string): Value | undefined {
  const document = readToml(text);
  return document.kind === 'document' ? document.value : undefined;
}
