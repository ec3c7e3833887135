// The walls: tools/rooms.mjs is the table, tools/walls.mjs runs this and shows what broke.
import { fileURLToPath } from 'node:url';
import { pureBuiltins, rooms } from './tools/rooms.mjs';

const tests = '\\.test\\.ts$|/fixtures/';
const names = rooms.map((room) => room.name);

/** @param {readonly string[]} of */
const inRooms = (of) => `^src/(${of.join('|')})(/|\\.ts$)`;

/** @param {string} name */
const sourcesOf = (name) => ({ path: inRooms([name]), pathNot: tests });

/** @param {import('./tools/rooms.mjs').Room} room */
function walls({ name, mayImport }) {
  const open = mayImport.includes('all') ? names.filter((other) => other !== 'doors') : mayImport;
  const closed = names.filter((other) => other !== name && !open.includes(other));
  if (closed.length === 0) return [];
  return [
    {
      name: `${name}-may-import`,
      comment: `${name} may import ${open.length > 0 ? open.join(', ') : 'no other room'}: a noun that two rooms want belongs to model, or moves left.`,
      severity: 'error',
      from: sourcesOf(name),
      to: { path: inRooms(closed) },
    },
  ];
}

/** @param {import('./tools/rooms.mjs').Room} room */
function purity({ name, builtins }) {
  if (builtins === 'any') return [];
  return [
    {
      name: `${name}-is-pure`,
      comment: `${name} touches no disk, clock, network or process: it takes them as values.`,
      severity: 'error',
      from: sourcesOf(name),
      to: { dependencyTypes: ['core'], pathNot: `^(node:)?(${[...pureBuiltins, ...builtins].join('|')})$` },
    },
  ];
}

/** @param {import('./tools/rooms.mjs').Room} room */
function neighbours({ name, separate }) {
  if (!separate) return [];
  return [
    {
      name: `${name}-not-sideways`,
      comment: `One folder of ${name} may not import another.`,
      severity: 'error',
      from: { path: `^src/${name}/([^/]+)/`, pathNot: tests },
      to: { path: `^src/${name}/[^/]+/`, pathNot: `^src/${name}/$1/` },
    },
  ];
}

export default {
  forbidden: [
    ...rooms.flatMap((room) => [...walls(room), ...purity(room), ...neighbours(room)]),
    {
      name: 'only-known-rooms',
      comment: 'Every file below src belongs to a room of tools/rooms.mjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: inRooms(names) },
      to: {},
    },
    {
      name: 'only-known-rooms',
      comment: 'Every file below src belongs to a room of tools/rooms.mjs.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: inRooms(names) },
    },
    {
      name: 'apps-see-types-of-model',
      comment: 'apps talk to the HTTP and LSP doors; of our sources they see the types of model only.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'apps-see-types-of-model',
      comment: 'apps talk to the HTTP and LSP doors; of our sources they see the types of model only.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      comment: 'Modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'could-not-resolve',
      comment: 'An import that leads nowhere hides what is behind it from every other wall.',
      severity: 'error',
      from: {},
      // The editor itself gives its extension that module.
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What tests share belongs beside them, not into the product.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'only-runtime-packages',
      comment: 'The published package installs `dependencies` only.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        dependencyTypesNot: ['type-only'],
        // Bundled into dist by tools/build.mjs, like the grammars that it copies.
        pathNot: 'node_modules/web-tree-sitter/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@handrail/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
