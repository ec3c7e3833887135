import { isMapperPath } from './mapper/path.ts';
import type { CodeLanguage } from './module.ts';
import { isPage } from './template/jinja.ts';

/** A language that the engine reads, and the grammar of its files. */
export interface FileLanguage {
  readonly language: CodeLanguage;
  readonly grammar: GrammarOfCode;
}

/** The grammars that code is parsed with. */
export type GrammarOfCode = 'go' | 'java' | 'javascript' | 'python' | 'tsx' | 'typescript';

/** What a path's ending says of it; undefined for what no front end reads. */
export function languageOf(path: string): FileLanguage | undefined {
  if (isPage(path)) return page;
  if (isMapperPath(path)) return java;
  const ending = /\.([a-z]{1,10})$/i.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : languages.get(ending);
}

const javascript: FileLanguage = { language: 'javascript', grammar: 'javascript' };
const typescript: FileLanguage = { language: 'typescript', grammar: 'typescript' };
/** Pages of Jinja and Django belong to the program in Python that makes them. */
const page: FileLanguage = { language: 'python', grammar: 'python' };
const python: FileLanguage = { language: 'python', grammar: 'python' };

const go: FileLanguage = { language: 'go', grammar: 'go' };

const template: FileLanguage = { language: 'template', grammar: 'javascript' };

const java: FileLanguage = { language: 'java', grammar: 'java' };

const languages: ReadonlyMap<string, FileLanguage> = new Map([
  ['py', python],
  ['pyi', python],
  ['pyw', python],
  ['java', java],
  ['jsp', java],
  ['jspx', java],
  ['jspf', java],
  ['tag', java],
  ['tagx', java],
  ['ftl', java],
  ['ftlh', java],
  ['ftlx', java],
  ['vm', java],
  ['go', go],
  ['ejs', template],
  ['hbs', template],
  ['handlebars', template],
  ['mustache', template],
  ['pug', template],
  ['jade', template],
  ['vue', typescript],
  ['js', javascript],
  ['cjs', javascript],
  ['mjs', javascript],
  ['jsx', javascript],
  ['ts', typescript],
  ['cts', typescript],
  ['mts', typescript],
  ['tsx', { language: 'typescript', grammar: 'tsx' }],
]);
