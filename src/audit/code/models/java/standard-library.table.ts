import type { CallModel, ModelPack, Sink } from '#ir/flow/models';

const path: readonly Sink[] = [{ at: 0, kind: 'path' }];
const opens: CallModel = { sinks: path };
const flowing = (...from: readonly ('receiver' | number)[]): CallModel => ({
  flow: from.map((each) => ({ from: each, to: 'result' as const })),
});

const files = [
  ...[
    'newInputStream',
    'newOutputStream',
    'newBufferedReader',
    'newBufferedWriter',
    'readAllBytes',
    'readString',
  ],
  ...[
    'readAllLines',
    'lines',
    'write',
    'writeString',
    'delete',
    'deleteIfExists',
    'createFile',
    'createDirectory',
  ],
  ...['createDirectories', 'copy', 'move', 'newByteChannel'],
];

/** Files, processes, streams and the net, as the standard library has them. */
export const standardLibrary: ModelPack = {
  name: 'Standard library of Java',
  languages: ['java'],
  types: {
    'java.io.BufferedReader': { extends: ['java.io.Reader'] },
    'java.io.InputStreamReader': { extends: ['java.io.Reader'] },
    'java.io.FileReader': { extends: ['java.io.Reader'] },
    'java.io.FileInputStream': { extends: ['java.io.InputStream'] },
    'java.io.BufferedInputStream': { extends: ['java.io.InputStream'] },
    'java.io.ByteArrayInputStream': { extends: ['java.io.InputStream'] },
  },
  calls: {
    'java.lang.Runtime.getRuntime': { flow: 'none', returns: 'java.lang.Runtime' },
    'java.lang.Runtime.exec': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'command' }],
      returns: 'java.lang.Process',
    },
    'java.lang.ProcessBuilder': { sinks: [{ at: '0+', kind: 'command' }] },
    'java.lang.ProcessBuilder.command': { sinks: [{ at: '0+', kind: 'command' }] },
    'java.lang.ProcessBuilder.start': { flow: 'none', returns: 'java.lang.Process' },
    'java.lang.Process.getInputStream': { flow: 'none', returns: 'java.io.InputStream' },
    'java.lang.System.getProperty': { flow: 'none' },
    'java.lang.System.getenv': { source: 'environment' },
    'java.io.File': flowing(0, 1),
    'java.io.File.getName': flowing('receiver'),
    'java.io.FileInputStream': opens,
    'java.io.FileOutputStream': { ...opens, flow: 'none' },
    'java.io.FileReader': opens,
    'java.io.FileWriter': { ...opens, flow: 'none' },
    'java.io.RandomAccessFile': opens,
    'java.nio.file.Paths.get': flowing(0, 1, 2),
    'java.nio.file.Path.of': flowing(0, 1, 2),
    'java.nio.file.Path.resolve': flowing('receiver', 0),
    ...Object.fromEntries(files.map((name) => [`java.nio.file.Files.${name}`, opens])),
    'java.io.BufferedReader': flowing(0),
    'java.io.InputStreamReader': flowing(0),
    'java.io.BufferedInputStream': flowing(0),
    'java.io.ByteArrayInputStream': flowing(0),
    'java.io.Reader.readLine': flowing('receiver'),
    'java.io.Reader.lines': flowing('receiver'),
    'java.io.Reader.read': { flow: [{ from: 'receiver', to: 0 }] },
    'java.io.InputStream.read': { flow: [{ from: 'receiver', to: 0 }] },
    'java.io.InputStream.readAllBytes': flowing('receiver'),
    'java.io.ObjectInputStream': { sinks: [{ at: 0, kind: 'deserialise' }] },
    'java.net.URLDecoder.decode': { like: 'text.decoded' },
    'java.net.URLEncoder.encode': {
      flow: [{ from: 0, to: 'result' }],
      clears: ['url', 'redirect', 'html', 'attribute', 'script', 'header', 'log', 'path', 'sql', 'command'],
    },
    'java.lang.Throwable.getMessage': { source: 'error-detail' },
    'java.util.Random': { returns: 'java.util.Random', flow: 'none' },
    'java.util.Random.nextInt': { source: 'weak-random' },
    'java.util.Random.nextLong': { source: 'weak-random' },
    'java.lang.Math.random': { source: 'weak-random' },
  },
};
