// Makes the tables of names that typosquats imitate, from lists that the caller has fetched:
//   node --conditions=@handrail/source tools/popular.mjs YYYY-MM HIGH_IMPACT PYPI NAMES MALICIOUS [DOWNLOADS]
// HIGH_IMPACT  the folder of the npm package `npm-high-impact` (MIT), whose lists are ordered by downloads
// PYPI         `top-pypi-packages.json` of github.com/hugovk/top-pypi-packages: PyPI's public counts of downloads, most first
// NAMES        lines of ecosystem, name and number of repositories that name it, with tabs between: counted in public lock files
// MALICIOUS    a folder with a file `mal-ECOSYSTEM.txt` for each: names that advisories call malicious, which are never known
// DOWNLOADS    lines of name, version and downloads a month of npm, with tabs between: tells packages of their own from squats
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLookalikes } from '../src/audit/packages/signals/lookalike.ts';
import { packageKey } from '../src/model/package-name.ts';

const [month = '', highImpact = '', pypi = '', names = '', malicious = '', downloads] = process.argv.slice(2);
const out = new URL('../src/audit/packages/signals/popular/', import.meta.url);
const width = 100;
/** How many names are worth being mistaken for; below them a slip of the hand finds too many others. */
const [npmTargets, pypiTargets, fewest] = [8000, 5000, 3];

/** @param {string} path */
const linesOf = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);
/** @param {string} ecosystem */
const badOf = (ecosystem) => {
  const path = join(malicious, `mal-${ecosystem}.txt`);
  return new Set(existsSync(path) ? linesOf(path) : []);
};

/** Names that everybody of these ecosystems knows, where the repositories that were counted are few. */
const wellKnown = {
  RubyGems:
    'rails rack rake bundler nokogiri devise puma sidekiq rspec rspec-core rspec-expectations rspec-mocks activesupport activerecord actionpack activemodel json sinatra faraday httparty rest-client capybara rubocop minitest redis mysql2 sqlite3 aws-sdk concurrent-ruby thor mime-types addressable multi_json builder pry byebug factory_bot carrierwave paperclip kaminari will_paginate cancancan pundit omniauth jekyll fastlane cocoapods colorize tzinfo',
  NuGet:
    'Newtonsoft.Json Serilog AutoMapper Dapper Polly xunit Moq NUnit FluentValidation MediatR EntityFramework FluentAssertions log4net NLog RestSharp CsvHelper StackExchange.Redis Swashbuckle.AspNetCore Microsoft.EntityFrameworkCore Microsoft.NET.Test.Sdk Microsoft.Extensions.Logging Microsoft.Extensions.DependencyInjection System.Text.Json Npgsql MySql.Data MongoDB.Driver Hangfire Quartz BouncyCastle HtmlAgilityPack Castle.Core coverlet.collector IdentityModel',
  Packagist:
    'laravel/framework symfony/console symfony/http-foundation guzzlehttp/guzzle monolog/monolog phpunit/phpunit doctrine/orm doctrine/dbal twig/twig nesbot/carbon vlucas/phpdotenv predis/predis league/flysystem ramsey/uuid phpmailer/phpmailer mockery/mockery fakerphp/faker',
  Maven:
    'org.apache.commons:commons-lang3 com.google.guava:guava com.fasterxml.jackson.core:jackson-databind org.slf4j:slf4j-api ch.qos.logback:logback-classic org.apache.logging.log4j:log4j-core junit:junit org.mockito:mockito-core org.projectlombok:lombok org.springframework:spring-core org.springframework.boot:spring-boot-starter com.google.code.gson:gson org.apache.httpcomponents:httpclient commons-io:commons-io mysql:mysql-connector-java org.postgresql:postgresql com.squareup.okhttp3:okhttp org.hibernate:hibernate-core',
};

await npm();
python();
others();

/** What has 200,000 downloads a month is a package of its own, and what has 20,000 and a part of the other's that slips cannot make. */
async function npm() {
  const { npmTopDownloads, npmHighImpact } = await import(pathToFileURL(join(highImpact, 'index.js')).href);
  const counted = new Map(
    downloads === undefined
      ? []
      : linesOf(downloads).map((line) => {
          const [name = '', version = '', count = ''] = line.split('\t');
          return [name, version.includes('security') ? 0 : Number(count) || 0];
        }),
  );
  const targets = npmTopDownloads.slice(0, npmTargets);
  const own = new Set(npmHighImpact);
  write('npm', 'npm', targets, new Set([...own, ...counted.keys()]), (name, target) => {
    const [count, most] = [counted.get(name) ?? 0, counted.get(target) ?? 0];
    return own.has(name) || count >= 200_000 || (count >= 20_000 && count * 2000 >= most);
  });
}

function python() {
  /** @type {readonly string[]} */
  const all = JSON.parse(readFileSync(pypi, 'utf8')).rows.map((/** @type {{project: string}} */ row) =>
    packageKey('PyPI', row.project),
  );
  write('PyPI', 'pypi', all.slice(0, pypiTargets), new Set(all), () => true);
}

/** Of the others no list with a fitting licence is known: what several public repositories use is what is used. */
function others() {
  const rows = linesOf(names).map((line) => line.split('\t'));
  for (const [ecosystem, file] of [
    ['crates.io', 'crates'],
    ['RubyGems', 'rubygems'],
    ['Maven', 'maven'],
    ['Go', 'go'],
    ['NuGet', 'nuget'],
    ['Packagist', 'packagist'],
  ]) {
    const own = rows
      .filter(([each]) => each === ecosystem)
      .map(([, name = '', count]) => ({ name: packageKey(ecosystem ?? '', name), count: Number(count) }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    const named = Object.entries(wellKnown).flatMap(([each, list]) =>
      each === ecosystem ? list.split(' ') : [],
    );
    const targets = [
      ...named.map((name) => packageKey(ecosystem ?? '', name)),
      ...own.filter(({ count }) => count >= fewest).map(({ name }) => name),
    ];
    write(ecosystem ?? '', file ?? '', targets, new Set(own.map(({ name }) => name)), () => true);
  }
}

/**
 * @param {string} ecosystem
 * @param {string} file
 * @param {readonly string[]} targets
 * @param {ReadonlySet<string>} all
 * @param {(name: string, target: string) => boolean} isOwn
 */
function write(ecosystem, file, targets, all, isOwn) {
  const bad = badOf(ecosystem);
  const good = [...new Set(targets)].filter((name) => !bad.has(name));
  const find = openLookalikes(ecosystem, good, new Set());
  const known = [...all].filter((name) => {
    const like = find(name);
    return like !== undefined && !bad.has(name) && isOwn(name, like.name);
  });
  const text = [
    "import type { PopularNames } from './names.ts';",
    '',
    `/** Names of ${ecosystem}, as of ${month}; made by tools/popular.mjs. */`,
    `export const ${file}: PopularNames = {`,
    `  targets: \`${wrapped(good)}\`,`,
    `  known: \`${wrapped(known.sort())}\`,`,
    '};',
    '',
  ].join('\n');
  writeFileSync(new URL(`${file}.table.ts`, out), text);
  console.log(`${ecosystem}: ${good.length} names, ${known.length} of their own that look like one of them`);
}

/** @param {readonly string[]} names */
function wrapped(names) {
  const lines = [''];
  for (const name of names) {
    const last = lines.at(-1) ?? '';
    if (last.length + name.length >= width) lines.push(name);
    else lines[lines.length - 1] = last === '' ? name : `${last} ${name}`;
  }
  return lines.join('\n');
}
