import type { CallModel, ModelPack } from '#ir/flow/models';
import { each, of } from './of.ts';

const path: CallModel = { flow: 'none', sinks: [{ at: 0, kind: 'path' }] };
const twoPaths: CallModel = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'path' },
    { at: 1, kind: 'path' },
  ],
};
const read: CallModel = { ...path, source: 'file' };

/** Files and archives. */
export const system: ModelPack = {
  name: 'Go: os',
  languages: ['go'],
  values: {
    // Only what is tried with the name of an entry can leave the folder.
    'archive/zip.File.Name': { source: 'archive' },
    'archive/zip.FileHeader.Name': { source: 'archive' },
    'archive/tar.Header.Name': { source: 'archive' },
    'archive/tar.Header.Linkname': { source: 'archive' },
    'archive/zip.Reader.File': { type: '[]archive/zip.File' },
    'archive/zip.ReadCloser.File': { type: '[]archive/zip.File' },
  },
  calls: {
    'archive/zip.OpenReader': { flow: 'none', returns: 'archive/zip.ReadCloser' },
    'archive/zip.NewReader': { flow: 'none', returns: 'archive/zip.Reader' },
    'archive/tar.NewReader': { flow: 'none', returns: 'archive/tar.Reader' },
    'archive/tar.Reader.Next': { flow: 'none', returns: 'archive/tar.Header' },
    'archive/zip.File.Open': { source: 'archive' },
    ...of('os', {
      ...each(['Open', 'OpenFile', 'Create', 'ReadFile'], { ...read, returns: 'os.File' }),
      ReadFile: read,
      ...each(
        [
          'WriteFile',
          'Remove',
          'RemoveAll',
          'Mkdir',
          'MkdirAll',
          'ReadDir',
          'Chmod',
          'Chown',
          'Truncate',
          'Chdir',
        ],
        path,
      ),
      ...each(['Rename', 'Link', 'Symlink'], twoPaths),
      ...each(['Stat', 'Lstat'], { flow: 'none' }),
      Getenv: { source: 'environment' },
      LookupEnv: { source: 'environment' },
      OpenRoot: { flow: 'none', returns: 'os.Root' },
    }),
    ...of(
      'os.Root',
      each(['Open', 'OpenFile', 'Create', 'ReadFile', 'WriteFile', 'Remove', 'Mkdir', 'Stat'], {
        flow: 'none',
      }),
    ),
    'os.File.Read': { fills: [{ at: 0, source: 'file' }], flow: 'none' },
    ...of('os.File', each(['Close', 'Write', 'WriteString', 'Sync'], { flow: 'none' })),
    'flag.String': { source: 'command-line' },
    'flag.Arg': { source: 'command-line' },
    'flag.Args': { source: 'command-line' },
  },
  types: { 'archive/zip.File': {}, 'archive/tar.Header': {}, 'os.File': {}, 'os.Root': {} },
};
