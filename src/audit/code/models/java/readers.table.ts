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
        ...['Class', 'ClassLoader'].flatMap((name) => [
          `java.lang.${name}.getResourceAsStream`,
          `java.lang.${name}.getResource`,
          `java.lang.${name}.getSystemResourceAsStream`,
        ]),
        '*.getResourceAsStream',
        'java.nio.file.Files.newInputStream',
        'java.nio.file.Files.newBufferedReader',
        'java.nio.file.Paths.get',
        'java.nio.file.Path.of',
      ],
      { opens: 0 },
    ),
    ...each(
      ['InputStreamReader', 'BufferedReader', 'BufferedInputStream'].map((name) => from + name),
      { passes: 0 },
    ),
    'java.util.Properties.load': { holds: { of: 0 }, into: 'receiver' },
    'java.util.Map.load': { holds: { of: 0 }, into: 'receiver' },
    'java.lang.System.getenv': { variable: 0 },
    'java.lang.Integer.parseInt': { converts: 'number', from: 0 },
    'java.lang.Integer.valueOf': { converts: 'number', from: 0 },
    'java.lang.Boolean.parseBoolean': { converts: 'truth', from: 0 },
    '*.trim': { passes: 'receiver', converts: 'same', from: 'receiver' },
    '*.toLowerCase': { converts: 'lower', from: 'receiver' },
    '*.toUpperCase': { converts: 'upper', from: 'receiver' },
  },
};
