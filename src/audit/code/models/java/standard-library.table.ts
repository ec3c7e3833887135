import type { CallModel, Condition, ModelPack, Sink } from '#ir/flow/models';
import { each, flowing, into, kept, things } from './of.ts';

const path: readonly Sink[] = [{ at: 0, kind: 'path' }];
/** A path where what is given is one; a stream is none. */
const textPath: readonly Sink[] = [{ at: 0, kind: 'path', text: true }];
/** A program and its arguments: these do harm where the program is a shell, or may be one. */
const programs: readonly Sink[] = [
  { at: 0, kind: 'command' },
  {
    at: '1+',
    kind: 'command',
    when: { not: { at: 0, lacks: '(?:^|/)(?:ba|da|z|k|c)?sh$|cmd(?:\\.exe)?$|powershell' } },
  },
];
const opens: CallModel = { sinks: path };

const inFile =
  'createNewFile delete deleteOnExit mkdir mkdirs list listFiles renameTo setExecutable setLastModified setReadable setReadOnly setWritable';
/** Tells only something of a file. */
const ofFile = 'canExecute canRead canWrite exists isDirectory isFile isHidden length lastModified';
const tempFile = { weakness: 'insecure-temp-file', when: { at: 0, matches: '^/(?:var/)?tmp/' } } as const;
const opening: readonly Sink[] = [...path];
const writing: CallModel = {
  flow: 'none',
  sinks: opening,
  misuses: [tempFile],
};

/** `Files.copy(stream, path)` reads what it is given. */
const isNoStream: Condition = { not: { at: 0, refersTo: 'java.io.InputStream' } };

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
  ...['createDirectories', 'copy', 'move', 'newByteChannel', 'walk', 'list', 'size', 'newDirectoryStream'],
  ...['createSymbolicLink', 'createLink', 'exists', 'isDirectory', 'walkFileTree', 'setPosixFilePermissions'],
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
      sinks: [
        { at: 0, kind: 'command' },
        { at: 1, kind: 'command', confidence: 'medium' },
      ],
      returns: 'java.lang.Process',
    },
    'java.lang.ProcessBuilder': { flow: 'none', sinks: programs, returns: 'java.lang.ProcessBuilder' },
    'java.lang.ProcessBuilder.command': {
      flow: 'none',
      sinks: programs,
      returns: 'java.lang.ProcessBuilder',
    },
    ...each('java.lang.ProcessBuilder', 'directory redirectErrorStream inheritIO', { like: 'receiver' }),
    'java.lang.ProcessBuilder.environment': { flow: 'none', returns: 'java.lang.ProcessEnvironment' },
    ...each('java.lang.ProcessEnvironment', 'put putAll putIfAbsent replace', {
      flow: 'none',
      sinks: [{ at: '0+', kind: 'command', confidence: 'medium' }],
    }),
    ...each('org.apache.commons.exec.CommandLine', 'parse addArgument addArguments', into('command')),
    'org.apache.commons.exec.CommandLine': into('command'),
    ...each('com.jcraft.jsch.ChannelExec', 'setCommand', into('command')),
    'ch.ethz.ssh2.Session.execCommand': into('command'),
    ...each('cn.hutool.core.util.RuntimeUtil', 'exec execForStr execForLines', into('command', '0+')),
    'java.lang.ProcessBuilder.start': { flow: 'none', returns: 'java.lang.Process' },
    'java.lang.Process.getInputStream': { flow: 'none', returns: 'java.io.InputStream' },
    'java.lang.System.getProperty': { like: 'java.systemProperty' },
    'java.lang.System.getenv': { source: 'environment' },
    'java.io.File': { ...flowing(0, 1), returns: 'java.io.File' },
    'java.io.File.getName': { flow: [{ from: 'receiver', to: 'result' }], clears: ['path', 'archive'] },
    ...each('java.io.File', 'getParent getParentFile', flowing('receiver')),
    ...each('java.io.File', 'getPath getAbsolutePath getAbsoluteFile toString toURI', {
      like: 'java.same-path',
    }),
    'java.io.File.getCanonicalPath': { like: 'java.canonical' },
    'java.io.File.getCanonicalFile': { like: 'java.canonical', returns: 'java.io.File' },
    ...each('java.io.File', inFile, {
      flow: 'none',
      sinks: [{ at: 'receiver', kind: 'path', confidence: 'medium' }],
    }),
    ...each('java.io.File', ofFile, {
      flow: 'none',
      sinks: [{ at: 'receiver', kind: 'path', confidence: 'low' }],
    }),
    'java.io.File.createTempFile': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'path', confidence: 'low' },
        { at: 2, kind: 'path' },
      ],
      misuses: [{ weakness: 'insecure-temp-file', when: { at: 2, absent: true }, confidence: 'low' }],
    },
    ...each('java.io.File', 'setReadable setWritable setExecutable', {
      flow: 'none',
      sinks: [{ at: 'receiver', kind: 'path', confidence: 'medium' }],
      misuses: [
        {
          weakness: 'world-writable-file',
          when: {
            all: [
              { at: 0, is: true },
              { at: 1, is: false },
            ],
          },
        },
      ],
    }),
    'java.nio.file.attribute.PosixFilePermissions.fromString': {
      flow: 'none',
      misuses: [{ weakness: 'world-writable-file', when: { at: 0, matches: '^.......w' } }],
    },
    'java.io.FileInputStream': opens,
    'java.io.FileOutputStream': writing,
    'java.io.FileReader': opens,
    'java.io.FileWriter': { ...writing, returns: 'java.io.FileWriter' },
    ...each('java.io.FileWriter', 'write append', { flow: 'none', sinks: [kept(0)] }),
    'java.util.Properties.store': { flow: 'none', sinks: [kept('receiver')] },
    ...things(
      'java.io',
      'BufferedWriter OutputStreamWriter BufferedOutputStream DataOutputStream FilterOutputStream',
      { like: 'identity' },
    ),
    ...things('java.util.zip', 'GZIPOutputStream DeflaterOutputStream', { like: 'identity' }),
    'java.io.PrintStream': { like: 'identity', sinks: textPath },
    'java.io.PrintWriter': { like: 'identity', sinks: textPath },
    'java.util.Scanner': flowing(0),
    ...each('java.util.Scanner', 'useDelimiter useLocale useRadix', { like: 'receiver' }),
    'java.util.Scanner.next': flowing('receiver'),
    'java.util.Scanner.nextLine': flowing('receiver'),
    'java.util.Scanner.nextInt': { flow: 'none' },
    'java.util.StringTokenizer': flowing(0),
    'java.util.StringTokenizer.nextToken': flowing('receiver'),
    'java.util.StringTokenizer.nextElement': flowing('receiver'),
    'java.util.StringTokenizer.hasMoreTokens': { flow: 'none' },
    'java.io.RandomAccessFile': opens,
    'java.nio.file.Paths.get': { ...flowing(0, 1, 2), returns: 'java.nio.file.Path' },
    'java.nio.file.Path.of': { ...flowing(0, 1, 2), returns: 'java.nio.file.Path' },
    ...each('java.nio.file.Path', 'resolve resolveSibling relativize getParent', {
      ...flowing('receiver', 0),
      returns: 'java.nio.file.Path',
    }),
    'java.nio.file.Path.toAbsolutePath': {
      like: 'java.same-path',
      returns: 'java.nio.file.Path',
      part: true,
    },
    'java.nio.file.Path.toFile': { like: 'java.same-path', returns: 'java.io.File', part: true },
    'java.io.File.toPath': { like: 'java.same-path', returns: 'java.nio.file.Path', part: true },
    ...each('java.nio.file.Path', 'toString toUri', { like: 'java.same-path' }),
    'java.nio.file.Path.subpath': flowing('receiver'),
    ...each('java.nio.file.Path', 'normalize toRealPath', {
      like: 'java.canonical',
      returns: 'java.nio.file.Path',
    }),
    'java.nio.file.Path.getFileName': {
      flow: [{ from: 'receiver', to: 'result' }],
      clears: ['path', 'archive'],
    },
    'java.nio.file.FileSystem.getPath': flowing('0+'),
    ...Object.fromEntries(
      files.map((name) => [
        `java.nio.file.Files.${name}`,
        {
          flow: 'none',
          source: 'file',
          sinks: [
            ...(name === 'copy' ? [{ at: 0, kind: 'path', when: isNoStream } as const] : opening),
            ...(/^write/.test(name) ? [kept(1)] : []),
            ...(/^(?:copy|move)$/.test(name) ? [{ at: 1, kind: 'path' } as const] : []),
          ],
          misuses: [tempFile],
        } satisfies CallModel,
      ]),
    ),
    'java.io.BufferedReader': flowing(0),
    'java.io.InputStreamReader': flowing(0),
    'java.io.BufferedInputStream': flowing(0),
    'java.io.ByteArrayInputStream': flowing(0),
    'java.io.Reader.readLine': flowing('receiver'),
    'java.io.Reader.lines': flowing('receiver'),
    'java.io.Reader.read': { flow: [{ from: 'receiver', to: 0 }] },
    'java.io.InputStream.read': { flow: [{ from: 'receiver', to: 0 }] },
    'java.io.InputStream.readAllBytes': flowing('receiver'),
    'java.util.zip.ZipEntry.getName': { source: 'archive', flow: 'none' },
    ...each('java.util.zip.ZipInputStream', 'getNextEntry', {
      flow: 'none',
      returns: 'java.util.zip.ZipEntry',
    }),
    ...each('java.util.zip.ZipFile', 'getEntry', { flow: 'none', returns: 'java.util.zip.ZipEntry' }),
    ...each('java.util.zip.ZipFile java.util.jar.JarFile', 'entries stream', {
      flow: 'none',
      returnsList: 'java.util.zip.ZipEntry',
    }),
    'java.util.jar.JarEntry.getName': { source: 'archive', flow: 'none' },
    ...each(
      'org.apache.commons.compress.archivers.ArchiveEntry org.apache.commons.compress.archivers.tar.TarArchiveEntry org.apache.commons.compress.archivers.zip.ZipArchiveEntry',
      'getName',
      { source: 'archive', flow: 'none' },
    ),
    'org.apache.commons.compress.archivers.tar.TarArchiveInputStream.getNextTarEntry': {
      flow: 'none',
      returns: 'org.apache.commons.compress.archivers.tar.TarArchiveEntry',
    },
    ...each(
      'org.apache.commons.compress.archivers.ArchiveInputStream org.apache.commons.compress.archivers.tar.TarArchiveInputStream org.apache.commons.compress.archivers.zip.ZipArchiveInputStream',
      'getNextEntry',
      { flow: 'none', returns: 'org.apache.commons.compress.archivers.ArchiveEntry' },
    ),
    ...each(
      'java.lang.Class java.lang.ClassLoader java.lang.Module',
      'getResource getResourceAsStream getResources getSystemResource getSystemResourceAsStream',
      {
        ...into('path', 0, { confidence: 'medium' }),
      },
    ),
    'java.nio.file.FileSystems.newFileSystem': opens,
    ...each(
      'org.apache.commons.io.FileUtils',
      'readFileToString readFileToByteArray readLines openInputStream openOutputStream writeStringToFile writeByteArrayToFile write deleteDirectory deleteQuietly forceDelete forceMkdir copyInputStreamToFile getFile touch listFiles iterateFiles cleanDirectory',
      into('path', '0+'),
    ),
    ...each(
      'org.apache.commons.io.FileUtils',
      'copyFile copyDirectory moveFile moveDirectory copyFileToDirectory moveToDirectory',
      into('path', '0+'),
    ),
    ...each(
      'com.google.common.io.Files',
      'asByteSource asCharSource toByteArray toString write copy move newReader newWriter',
      into('path', '0+'),
    ),
    'com.google.common.io.Files.createTempDir': {
      flow: 'none',
      misuses: [{ weakness: 'insecure-temp-file', confidence: 'low' }],
    },
    ...each(
      'org.springframework.util.FileCopyUtils org.springframework.util.FileSystemUtils',
      'copy deleteRecursively copyRecursively copyToByteArray',
      into('path', '0+'),
    ),
    ...things('org.springframework.core.io', 'FileSystemResource PathResource UrlResource', {
      flow: [{ from: 0, to: 'result' }],
      sinks: [{ at: 0, kind: 'path' }],
    }),
    'org.springframework.core.io.ClassPathResource': into('path'),
    'org.springframework.core.io.ResourceLoader.getResource': into('path'),
    'java.lang.System.load': into('path'),
    'java.lang.System.loadLibrary': into('path', 0, { confidence: 'low' }),
    'java.net.URLDecoder.decode': { like: 'text.decoded' },
    'java.net.URLEncoder.encode': {
      flow: [{ from: 0, to: 'result' }],
      clears: ['url', 'redirect', 'html', 'attribute', 'script', 'header', 'log', 'path', 'sql', 'command'],
    },
    // What the program itself put into an exception comes out of it, too.
    ...each('java.lang.Throwable', 'getMessage getLocalizedMessage getStackTrace toString', {
      source: 'error-detail',
      ...flowing('receiver'),
    }),
    'java.lang.Throwable.getCause': { flow: 'none', returns: 'java.lang.Throwable' },
    ...each(
      'org.apache.commons.lang3.exception.ExceptionUtils',
      'getStackTrace getMessage getRootCauseMessage',
      { source: 'error-detail', flow: 'none' },
    ),
    ...each('java.io.PrintWriter java.io.Writer', 'format printf', {
      flow: 'none',
      sinks: [{ at: 0, kind: 'format' }],
    }),
  },
};
