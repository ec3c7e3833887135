import { readFile } from 'node:fs/promises';

/** The grammars that ship with the product, and the runtime that they need. */
export type GrammarName = 'go' | 'java' | 'javascript' | 'python' | 'tsx' | 'typescript' | 'runtime';

/** Where a file lies in the sources' packages; the build copies each to one folder (`tools/build.mjs`). */
export const grammarFiles: Readonly<Record<GrammarName, string>> = {
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  runtime: 'web-tree-sitter/web-tree-sitter.wasm',
};

/** @throws Error when the installation is damaged. */
export function readGrammar(name: GrammarName): Promise<Uint8Array> {
  const file = grammarFiles[name];
  const place = import.meta.url.endsWith('.ts')
    ? `../../node_modules/${file}`
    : `../grammars/${file.slice(file.lastIndexOf('/') + 1)}`;
  return readFile(new URL(place, import.meta.url));
}
