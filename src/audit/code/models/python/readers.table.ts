import type { DataReader, ModelPack } from '#ir/flow/models';

const fileGiven: DataReader = { holds: { of: 0 } };
const pathGiven: DataReader = { holds: { of: 0, path: true } };
const same: DataReader = { converts: 'same', from: 'receiver' };

function each(names: readonly string[], reader: DataReader): Readonly<Record<string, DataReader>> {
  return Object.fromEntries(names.map((name) => [name, reader]));
}

/** How Python's programs read JSON, YAML, TOML, INI and the file of an environment. */
export const readers: ModelPack = {
  name: 'Data files',
  languages: ['python'],
  calls: {
    // A section of a parser is a map to the engine.
    ...Object.fromEntries(
      ['getint', 'getfloat', 'getboolean'].map((name) => [`builtins.dict.${name}`, { like: 'map.get' }]),
    ),
    'configparser.ConfigParser.getint': { like: 'store.get' },
    'configparser.ConfigParser.getfloat': { like: 'store.get' },
    'configparser.ConfigParser.getboolean': { like: 'store.get' },
  },
  readers: {
    'builtins.open': { parameters: ['file', 'mode'], opens: 0, writes: 1 },
    'pathlib.Path.open': { parameters: ['mode'], opens: 'receiver', writes: 0 },
    'pathlib.Path.read_text': { opens: 'receiver' },
    'pathlib.Path.read_bytes': { opens: 'receiver' },
    'pathlib.Path.write_text': { opens: 'receiver', writes: 'always' },
    'pkgutil.get_data': { opens: 1 },
    ...each(['*.__enter__', '*.read', '*.decode'], {
      passes: 'receiver',
      converts: 'same',
      from: 'receiver',
    }),
    'builtins.str': { passes: 0, converts: 'same', from: 0 },
    ...each(
      [
        'json.load',
        'json.loads',
        'simplejson.load',
        'simplejson.loads',
        'ujson.load',
        'ujson.loads',
        'orjson.loads',
        'json5.load',
        'json5.loads',
        'yaml.load',
        'yaml.safe_load',
        'yaml.full_load',
        'yaml.unsafe_load',
        'ruamel.yaml.safe_load',
        'tomllib.load',
        'tomllib.loads',
        'tomli.load',
        'tomli.loads',
      ],
      fileGiven,
    ),
    ...each(['toml.load', 'dotenv.dotenv_values', 'configobj.ConfigObj'], pathGiven),
    'toml.loads': fileGiven,
    ...each(['configparser.ConfigParser.read', 'configparser.RawConfigParser.read'], {
      parameters: ['filenames'],
      holds: { of: 0, path: true },
      into: 'receiver',
    }),
    ...each(['configparser.ConfigParser.read_file', 'configparser.ConfigParser.readfp'], {
      holds: { of: 0 },
      into: 'receiver',
    }),
    ...each(
      ['configparser.ConfigParser', 'builtins.dict'].flatMap((type) => [
        `${type}.getint`,
        `${type}.getfloat`,
      ]),
      { converts: 'number' },
    ),
    ...each(['configparser.ConfigParser.getboolean', 'builtins.dict.getboolean'], { converts: 'truth' }),
    ...each(
      [
        'os.getenv',
        'os.environ.get',
        'environ.Env',
        'environ.Env.str',
        'environs.Env.str',
        'decouple.config',
      ],
      {
        variable: 0,
      },
    ),
    ...each(['environ.Env.bool', 'environs.Env.bool'], { variable: 0, converts: 'truth' }),
    ...each(['environ.Env.int', 'environs.Env.int'], { variable: 0, converts: 'number' }),
    // What is made of a setting on the way.
    ...each(['builtins.int', 'builtins.float'], { converts: 'number', from: 0 }),
    ...each(['*.lower', '*.casefold'], { converts: 'lower', from: 'receiver' }),
    '*.upper': { converts: 'upper', from: 'receiver' },
    ...each(['*.strip', '*.encode'], same),
    ...each(['distutils.util.strtobool', 'builtins.bool'], { converts: 'truth', from: 0 }),
  },
};
