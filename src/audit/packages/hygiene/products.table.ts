import type { Ecosystem } from '#model/component';

/** Names in `.tool-versions`, `mise.toml` and files with one version, by product of end-of-life.table.ts. */
export const toolProducts: ReadonlyMap<string, string> = new Map([
  ['dotnet', 'dotnet'],
  ['dotnet-core', 'dotnet'],
  ['dotnet-sdk', 'dotnet'],
  ['elixir', 'elixir'],
  ['erlang', 'erlang'],
  ['go', 'go'],
  ['golang', 'go'],
  ['java', 'java'],
  ['node', 'node'],
  ['nodejs', 'node'],
  ['php', 'php'],
  ['python', 'python'],
  ['ruby', 'ruby'],
]);

/** Distributions, by the ecosystem of their packages. */
export const systemProducts: ReadonlyMap<Ecosystem, string> = new Map([
  ['AlmaLinux', 'almalinux'],
  ['Alpine', 'alpine'],
  ['Debian', 'debian'],
  ['Red Hat', 'rhel'],
  ['Rocky Linux', 'rockylinux'],
  ['Ubuntu', 'ubuntu'],
  ['openSUSE', 'opensuse'],
]);

/** Images of makers, by their names without the registry that is asked anyway. */
export const imageProducts: ReadonlyMap<string, string> = new Map([
  ['adoptopenjdk', 'java'],
  ['almalinux', 'almalinux'],
  ['alpine', 'alpine'],
  ['amazoncorretto', 'java'],
  ['amazonlinux', 'amazonlinux'],
  ['centos', 'centos'],
  ['debian', 'debian'],
  ['docker.elastic.co/elasticsearch/elasticsearch', 'elasticsearch'],
  ['drupal', 'drupal'],
  ['eclipse-temurin', 'java'],
  ['elasticsearch', 'elasticsearch'],
  ['elixir', 'elixir'],
  ['erlang', 'erlang'],
  ['fedora', 'fedora'],
  ['golang', 'go'],
  ['jetty', 'jetty'],
  ['mariadb', 'mariadb'],
  ['mcr.microsoft.com/dotnet/aspnet', 'dotnet'],
  ['mcr.microsoft.com/dotnet/core/aspnet', 'dotnet'],
  ['mcr.microsoft.com/dotnet/core/runtime', 'dotnet'],
  ['mcr.microsoft.com/dotnet/core/sdk', 'dotnet'],
  ['mcr.microsoft.com/dotnet/runtime', 'dotnet'],
  ['mcr.microsoft.com/dotnet/runtime-deps', 'dotnet'],
  ['mcr.microsoft.com/dotnet/sdk', 'dotnet'],
  ['microsoft/dotnet', 'dotnet'],
  ['mongo', 'mongo'],
  ['mysql', 'mysql'],
  ['nginx', 'nginx'],
  ['node', 'node'],
  ['openjdk', 'java'],
  ['opensuse/leap', 'opensuse'],
  ['php', 'php'],
  ['postgres', 'postgres'],
  ['python', 'python'],
  ['quay.io/centos/centos', 'centos'],
  ['rabbitmq', 'rabbitmq'],
  ['redis', 'redis'],
  ['rockylinux', 'rockylinux'],
  ['rockylinux/rockylinux', 'rockylinux'],
  ['ruby', 'ruby'],
  ['tomcat', 'tomcat'],
  ['ubuntu', 'ubuntu'],
]);

/** Packages whose version is that of a framework. */
export const packageProducts: readonly {
  readonly ecosystem: Ecosystem;
  readonly name: RegExp;
  readonly product: string;
}[] = [
  { ecosystem: 'npm', name: /^@angular\/core$/, product: 'angular' },
  { ecosystem: 'npm', name: /^angular$/, product: 'angularjs' },
  { ecosystem: 'npm', name: /^vue$/, product: 'vue' },
  { ecosystem: 'npm', name: /^nuxt$/, product: 'nuxt' },
  { ecosystem: 'npm', name: /^next$/, product: 'nextjs' },
  { ecosystem: 'npm', name: /^express$/, product: 'express' },
  { ecosystem: 'npm', name: /^bootstrap$/, product: 'bootstrap' },
  { ecosystem: 'PyPI', name: /^django$/, product: 'django' },
  { ecosystem: 'RubyGems', name: /^rails$/, product: 'rails' },
  { ecosystem: 'Packagist', name: /^laravel\/framework$/, product: 'laravel' },
  { ecosystem: 'Packagist', name: /^symfony\/(?:symfony|framework-bundle|http-kernel)$/, product: 'symfony' },
  { ecosystem: 'Packagist', name: /^drupal\/core(?:-recommended)?$/, product: 'drupal' },
  { ecosystem: 'Packagist', name: /^typo3\/cms(?:-core)?$/, product: 'typo3' },
  {
    ecosystem: 'Maven',
    name: /^org\.springframework\.boot:spring-boot(?:-[\w-]+)?$/,
    product: 'spring-boot',
  },
  {
    ecosystem: 'Maven',
    name: /^org\.springframework:spring-(?:beans|context|core|web|webflux|webmvc)$/,
    product: 'spring-framework',
  },
  { ecosystem: 'Maven', name: /^log4j:log4j$/, product: 'log4j' },
  { ecosystem: 'Maven', name: /^(?:struts:struts|org\.apache\.struts:struts2?-core)$/, product: 'struts' },
  {
    ecosystem: 'Maven',
    name: /^org\.apache\.tomcat(?:\.embed:tomcat-embed-core|:tomcat-catalina)$/,
    product: 'tomcat',
  },
  { ecosystem: 'Maven', name: /^org\.eclipse\.jetty:jetty-server$/, product: 'jetty' },
];
