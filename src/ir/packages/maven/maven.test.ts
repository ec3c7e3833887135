import { expect, test } from 'vitest';
import { show } from '../fixtures/show.ts';
import { zipOf } from '../fixtures/zip.ts';

const dependency = (artifact: string, rest = '') =>
  `<dependency><groupId>g</groupId><artifactId>${artifact}</artifactId>${rest}</dependency>`;

test('a POM takes versions from its parents, from lists that it imports and from properties', () => {
  const parent = `<project><groupId>own</groupId><artifactId>parent</artifactId><version>1</version>
<properties><b.version>2.0</b.version><c.version>0</c.version></properties>
<dependencyManagement><dependencies>${dependency('a', '<version>1.0</version><scope>test</scope>')}
<dependency><groupId>own</groupId><artifactId>list</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>
<dependency><groupId>far</groupId><artifactId>list</artifactId><version>9</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies>${dependency('inherited', '<version>7</version>')}</dependencies></project>`;
  const list = `<project><groupId>own</groupId><artifactId>list</artifactId><version>1</version>
<dependencyManagement><dependencies>${dependency('d', '<version>4.0</version>')}</dependencies></dependencyManagement></project>`;
  const pom = `<project>
<parent><groupId>own</groupId><artifactId>parent</artifactId><version>1</version></parent>
<artifactId>app</artifactId>
<properties><c.version>3.0</c.version></properties>
<dependencies>
${dependency('a')}
${dependency('b', '<version>${b.version}</version>')}
${dependency('c', '<version>${c.version}</version><optional>true</optional>')}
${dependency('d')}
${dependency('e', '<version>[1.0,2.0)</version>')}
${dependency('f', '<version>${gone}</version>')}
${dependency('g')}
</dependencies>
<profiles><profile><id>extra</id><dependencies>
${dependency('h', '<version>8</version>')}
</dependencies></profile></profiles>
</project>`;
  expect(show('app/pom.xml', { 'pom.xml': parent, 'list/pom.xml': list, 'app/pom.xml': pom })).toEqual([
    '3 own:app 1 production root: g:a g:b g:c g:d g:e g:f g:g g:h g:inherited',
    '6 g:a 1.0 test direct',
    '7 g:b 2.0 production direct',
    '8 g:c 3.0 optional direct',
    '9 g:d 4.0 production direct',
    '10 g:e ([1.0,2.0)) production direct',
    '11 g:f (${gone}) production direct',
    '12 g:g () production direct',
    '15 g:h 8 optional direct',
    '2 g:inherited 7 production direct',
    '2 ? The list of versions "far:list:9" is not in the tree: what it manages is not known.',
    '11 ? The version of "g:f" is "${gone}", which nothing in the tree sets.',
    '12 ? The version of "g:g" is managed where the tree does not tell it.',
  ]);
});

test('the configurations of a lock file of Gradle tell the scope', () => {
  const lock =
    'a:b:1.0=compileClasspath,testRuntimeClasspath\na:c:2.0=testRuntimeClasspath\na:d:3.0=annotationProcessor\nempty=\n';
  expect(show('gradle.lockfile', { 'gradle.lockfile': lock })).toEqual([
    '1 a:b 1.0 production unknown',
    '2 a:c 2.0 test unknown',
    '3 a:d 3.0 development unknown',
  ]);
});

test('an archive is what its properties say, with what was shaded into it and the archives in it', () => {
  const properties = (artifact: string, version: string) =>
    `#Generated\ngroupId=org.example\nartifactId=${artifact}\nversion=${version}\n`;
  const inner = zipOf({
    'META-INF/MANIFEST.MF': 'Bundle-SymbolicName: org.other.util\r\nImplementation-Version: 9\r\n',
  });
  const jar = zipOf({
    'META-INF/maven/org.example/app/pom.properties': properties('app', '1.0'),
    'META-INF/maven/org.example/shaded/pom.properties': properties('shaded', '2.0'),
    'BOOT-INF/lib/util-3.1.jar': inner,
    'BOOT-INF/lib/broken.jar': 'no archive',
  });
  expect(show('lib/app-1.0.jar', { 'lib/app-1.0.jar': jar })).toEqual([
    '1 org.example:app 1.0 unknown unknown: org.example:shaded org.other:util',
    '1 org.example:shaded 2.0 unknown unknown',
    '1 org.other:util 3.1 unknown unknown',
    '1 ? "broken.jar" within it is no ZIP archive.',
  ]);
  expect(show('a.jar', { 'a.jar': 'no archive' })).toEqual(['gap: Line 1: It is no ZIP archive.']);
});

test('what unpacks without end is not unpacked', () => {
  const bomb = zipOf({
    'META-INF/MANIFEST.MF': Buffer.alloc(50_000_000),
    'in.jar': zipOf({ 'in.jar': zipOf({ 'in.jar': zipOf({ 'in.jar': zipOf({}) }) }) }),
  });
  expect(show('a-1.jar', { 'a-1.jar': bomb }).at(-1)).toBe(
    '1 ? Archives more than 3 deep within it are not opened.',
  );
});
