import type { DataReader, ModelPack } from '#ir/flow/models';

const fileGiven: DataReader = { holds: { of: 0 } };
const pathGiven: DataReader = { holds: { of: 0, path: true } };

function each(names: readonly string[], reader: DataReader): Readonly<Record<string, DataReader>> {
  return Object.fromEntries(names.map((name) => [name, reader]));
}

/** How programs of Node read JSON, YAML, TOML, INI and the file of an environment. */
export const readers: ModelPack = {
  name: 'Data files',
  languages: ['javascript', 'typescript'],
  readers: {
    ...each(['fs.readFile', 'fs.readFileSync', 'fs.promises.readFile'], { opens: 0 }),
    ...each(
      ['fs.writeFile', 'fs.writeFileSync', 'fs.promises.writeFile', 'fs.outputFile', 'fs.outputFileSync'],
      {
        opens: 0,
        writes: 'always',
      },
    ),
    ...each(
      [
        'fs.writeJson',
        'fs.writeJsonSync',
        'fs.writeJSON',
        'fs.outputJson',
        'fs.outputJsonSync',
        'jsonfile.writeFile',
      ],
      { opens: 0, writes: 'always' },
    ),
    ...each(['*.toString', '*.trim'], { passes: 'receiver', converts: 'same', from: 'receiver' }),
    String: { passes: 0, converts: 'same', from: 0 },
    ...each(
      [
        'JSON.parse',
        'json5.parse',
        'comment-json.parse',
        'js-yaml.load',
        'js-yaml.safeLoad',
        'js-yaml@4.load',
        'yaml.parse',
        '@iarna/toml.parse',
        'toml.parse',
        'smol-toml.parse',
        'ini.parse',
        'dotenv.parse',
      ],
      fileGiven,
    ),
    ...each(
      [
        'fs.readJson',
        'fs.readJsonSync',
        'fs.readJSON',
        'fs.readJSONSync',
        'jsonfile.readFile',
        'jsonfile.readFileSync',
        'load-json-file',
        'yamljs.load',
      ],
      pathGiven,
    ),
    ...each(['Number', 'parseInt', 'parseFloat', 'Number.parseInt', 'Number.parseFloat'], {
      converts: 'number',
      from: 0,
    }),
    Boolean: { converts: 'truth', from: 0 },
    ...each(['*.toLowerCase', '*.toLocaleLowerCase'], { converts: 'lower', from: 'receiver' }),
    '*.toUpperCase': { converts: 'upper', from: 'receiver' },
    'Buffer.from': { converts: 'same', from: 0 },
  },
};
