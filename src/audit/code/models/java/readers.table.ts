import type { DataReader, ModelPack } from '#ir/flow/models';

function each(names: readonly string[], reader: DataReader): Readonly<Record<string, DataReader>> {
  return Object.fromEntries(names.map((name) => [name, reader]));
}

const from = 'java.io.';

/** How programs read `.properties` files. */
export const readers: ModelPack = {
  name: 'Data files of Java',
  languages: ['java'],
  readers: {
    ...each(
      [
        ...['FileInputStream', 'FileReader', 'File'].map((name) => from + name),
        'java.nio.file.Files.newInputStream',
        'java.nio.file.Files.newBufferedReader',
        'java.nio.file.Paths.get',
        'java.nio.file.Path.of',
      ],
      { opens: 0 },
    ),
    ...each(
      ['getResourceAsStream', 'getResource', 'getSystemResourceAsStream'].map((name) => `**.${name}`),
      { opens: 0, resource: 'path' },
    ),
    'java.util.ResourceBundle.getBundle': { holds: { of: 0, path: true }, resource: 'bundle' },
    ...each(
      ['InputStreamReader', 'BufferedReader', 'BufferedInputStream'].map((name) => from + name),
      { passes: 0 },
    ),
    ...each(
      ['openStream', 'toURI', 'getFile', 'getPath', 'toPath', 'getInputStream'].map((name) => `*.${name}`),
      {
        passes: 'receiver',
      },
    ),
    ...each(
      ['Properties', 'HashMap', 'Map'].map((name) => `java.util.${name}.load`),
      { holds: { of: 0 }, into: 'receiver' },
    ),
    'org.springframework.core.io.ClassPathResource': { opens: 0, resource: 'path' },
    'org.springframework.core.io.support.PropertiesLoaderUtils.loadProperties': { holds: { of: 0 } },
    'org.springframework.core.io.support.PropertiesLoaderUtils.loadAllProperties': {
      holds: { of: 0, path: true },
      resource: 'path',
    },
    'org.yaml.snakeyaml.Yaml.load': { holds: { of: 0 } },
    'java.lang.System.getenv': { variable: 0 },
    'java.lang.Integer.parseInt': { converts: 'number', from: 0 },
    'java.lang.Integer.valueOf': { converts: 'number', from: 0 },
    'java.lang.Boolean.parseBoolean': { converts: 'truth', from: 0 },
    '*.trim': { passes: 'receiver', converts: 'same', from: 'receiver' },
    '*.toLowerCase': { converts: 'lower', from: 'receiver' },
    '*.toUpperCase': { converts: 'upper', from: 'receiver' },
  },
};
