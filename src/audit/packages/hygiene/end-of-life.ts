import type { Detection } from '#model/finding';
import { compareText } from '#model/location';
import type { Rule } from '#model/rule';
import { signalOf } from '../signals/signal.ts';
import { isAside } from './aside.ts';
import { type BuiltOn, buildsOn } from './builds-on.ts';
import { endsKnownOn } from './end-of-life.table.ts';
import type { HygieneInput, HygieneRule } from './hygiene-rule.ts';
import { type Cycle, cyclesOf, hasEnded } from './life-cycle.ts';

const rule: Rule = {
  id: 'packages/end-of-life',
  family: 'packages',
  title: 'Runtime, framework or system past its end',
  severity: 'medium',
  confidence: 'high',
  cwe: 1104,
  owasp: ['A06:2021', 'A03:2025'],
  text: {
    what: 'The project builds on a line of a runtime, a framework, a database or a distribution whose makers no longer mend flaws.',
    why: 'Flaws that are found from now on stay open there, and most of them are found in newer lines, too: the mended version shows everybody where to look.',
    fix: [
      'Move to a line that is cared for; the finding names the newest one and how long the next ones last.',
      'Where somebody is paid to mend flaws for longer, suppress the finding with the day on which that ends.',
    ],
    references: ['https://endoflife.date'],
  },
};

interface Place extends BuiltOn {
  readonly path: string;
}

/** One finding a line, however many files name it: at the one that matters most, with the others in its evidence. */
function find({ own, today }: HygieneInput): readonly Detection[] {
  // Services of a pipeline are there to be tested with, often on purpose in old versions.
  const looked = own.filter(({ format }) => !format.startsWith('ci/'));
  const ended = looked.flatMap((inventory): readonly Place[] =>
    buildsOn(inventory, today)
      .filter(({ cycle }) => hasEnded(cycle, today))
      .map((each) => ({ ...each, path: inventory.path })),
  );
  const groups = Map.groupBy(ended, ({ cycle }) => `${cycle.product.id} ${cycle.line}`);
  return [...groups.values()].flatMap((places) => {
    const sorted = [...places].sort(compare);
    const [first] = sorted;
    return first === undefined ? [] : [detectionOf(first, sorted, today)];
  });
}

/** What is shipped before what only builds, the project before its tests and examples, what is higher up first. */
function compare(a: Place, b: Place): number {
  return (
    Number(isAside(a.path)) - Number(isAside(b.path)) ||
    Number(a.isForBuilding) - Number(b.isForBuilding) ||
    a.path.split('/').length - b.path.split('/').length ||
    compareText(a.path, b.path) ||
    a.line - b.line
  );
}

/** So many other places are named; the rest is counted. */
const mostPlaces = 10;

function detectionOf(first: Place, places: readonly Place[], today: string): Detection {
  const { cycle, path, line, written, isForBuilding } = first;
  const { product } = cycle;
  const name = `${product.name} ${cycle.line}`;
  const others = [...new Set(places.slice(1).map((each) => `${each.path}:${each.line}`))].filter(
    (each) => each !== `${path}:${line}`,
  );
  return signalOf(rule, {
    path,
    line,
    about: [product.id, cycle.line],
    severity: isForBuilding ? 'low' : rule.severity,
    confidence: places.every(({ isAsked }) => isAsked) ? 'medium' : rule.confidence,
    faint: isAside(path),
    message: [
      `${name} reached its end ${cycle.isOlder ? 'before' : 'on'} ${cycle.end}: flaws that are found since then are not mended.`,
      nextOf(cycle, today),
      product.isSold === true && 'Longer support is sold.',
      others.length > 0 &&
        `${others.length === 1 ? '1 more place names' : `${others.length} more places name`} it.`,
    ]
      .filter((part) => typeof part === 'string')
      .join(' '),
    evidence: {
      written,
      end: `${cycle.isOlder ? 'before ' : ''}${cycle.end}, as known on ${endsKnownOn}`,
      source: `https://endoflife.date/${product.page}`,
      ...(others.length > 0 && {
        'also at': [
          ...others.slice(0, mostPlaces),
          ...(others.length > mostPlaces ? [`and ${others.length - mostPlaces} more`] : []),
        ].join(', '),
      }),
    },
  });
}

/** The newest line where no end of it is known, else the one that lasts longest: `26 is cared for until 2029-04-30`. */
function nextOf({ product }: Cycle, today: string): string {
  const alive = cyclesOf(product.id).filter((each) => !hasEnded(each, today));
  const [newest] = alive;
  if (newest === undefined) return `No line of ${product.name} is cared for any more: it has to be replaced.`;
  if (newest.end === undefined) return `${product.name} ${newest.line} is cared for.`;
  const lasting = alive.filter(({ end = '' }) => end >= (newest.end ?? ''));
  const best = lasting.reduce((a, b) => ((b.end ?? '') > (a.end ?? '') ? b : a), newest);
  return `${product.name} ${best.line} is cared for until ${best.end}.`;
}

const project = (framework: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    ${framework}\n  </PropertyGroup>\n</Project>\n`;
const boot = (version: string) =>
  `<project>\n  <parent>\n    <groupId>org.springframework.boot</groupId>\n    <artifactId>spring-boot-starter-parent</artifactId>\n    <version>${version}</version>\n  </parent>\n  <groupId>acme</groupId>\n  <artifactId>shop</artifactId>\n</project>\n`;

/** What is past its end, by a table of ends and the files of the tree. */
export const endOfLife: HygieneRule = {
  rule,
  find,
  samples: {
    bad: [
      { files: { '.nvmrc': 'v14.17.0\n' } },
      { files: { 'a/.nvmrc': '14\n', 'b/Dockerfile': 'FROM node:14-alpine\n' } },
      { files: { '.tool-versions': 'java temurin-16.0.2+7\nnodejs 24.1.0\n' } },
      { files: { 'package.json': '{"name": "a", "engines": {"node": "^14.17.0 || ^16.10.0"}}' } },
      { files: { 'package.json': '{"name": "a", "dependencies": {"angular": "^1.8.0"}}' } },
      { files: { 'go.mod': 'module a.test/b\n\ngo 1.20\n\ntoolchain go1.21.3\n' } },
      { files: { 'pyproject.toml': '[project]\nname = "a"\nrequires-python = ">=3.6,<3.9"\n' } },
      { files: { Pipfile: '[packages]\n\n[requires]\npython_version = "3.7"\n' } },
      { files: { 'composer.json': '{"require": {"php": "^7.2"}}' } },
      { files: { 'app.csproj': project('<TargetFramework>netcoreapp3.1</TargetFramework>') } },
      { files: { 'pom.xml': boot('2.7.18') } },
      { files: { 'requirements.txt': 'Django==3.2.25\n' } },
      { files: { Dockerfile: 'FROM debian:buster-slim\n' } },
      { files: { Dockerfile: 'FROM python:3.12-slim-buster\n' } },
      { files: { Dockerfile: 'FROM centos:7.9.2009\n' } },
    ],
    good: [
      { files: { '.nvmrc': 'lts/*\n' } },
      { files: { '.nvmrc': '24\n' } },
      { files: { '.python-version': '3.12.1\n3.7.17\n' } },
      { files: { 'package.json': '{"name": "a", "engines": {"node": ">=12"}}' } },
      { files: { 'package.json': '{"name": "a", "engines": {"node": "^14.17.0 || ~24.5.1"}}' } },
      { files: { 'package.json': '{"name": "a", "devDependencies": {"vue": "^2.6.0"}}' } },
      { files: { 'go.mod': 'module a.test/b\n\ngo 1.17\n' } },
      { files: { 'pyproject.toml': '[project]\nname = "a"\nrequires-python = ">=3.7"\n' } },
      { files: { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.7"\n' } },
      { files: { 'composer.json': '{"require": {"php": "^7.4 || ^8.0"}}' } },
      { files: { 'composer.json': '{"require": {"php": "~8.9.0"}}' } },
      { files: { 'lib.csproj': project('<TargetFrameworks>netstandard2.0;net5.0</TargetFrameworks>') } },
      { files: { 'pom.xml': boot('4.0.1') } },
      { files: { 'requirements.txt': 'Django==5.2.1\n' } },
      {
        files: {
          '.github/workflows/test.yml':
            'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    services:\n      db:\n        image: mysql:5.7\n    steps: []\n',
        },
      },
      { files: { Dockerfile: 'FROM node:24-bookworm-slim\nFROM acme/node:14\nFROM postgres\n' } },
    ],
  },
};
