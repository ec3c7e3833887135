import type { CallModel, Condition, Misuse, ModelPack, Position, Sink } from '#ir/flow/models';

const path = { flow: 'none', sinks: [{ at: 0, kind: 'path' }] } satisfies CallModel;
const twoPaths = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'path' },
    { at: 1, kind: 'path' },
  ],
} satisfies CallModel;
const shell = [{ at: 0, kind: 'command' }] satisfies Sink[];
const program = {
  flow: 'none',
  sinks: [
    { at: 0, kind: 'command' },
    { at: '1+', kind: 'command', confidence: 'low' },
  ],
} satisfies CallModel;
const deserialise = { sinks: [{ at: 0, kind: 'deserialise' }] } satisfies CallModel;
/** `%r` writes line breaks as `\\n`. */
const quoted = '^(?:[^%]|%%|%[-0-9.]*[rdifxa])*%[-0-9.]*[rdifxa](?:[^%]|%%|%[-0-9.]*[rdifxa])*$';
/** What is named is for handlers (`extra=…`, `exc_info=…`): no part of the line. */
const values = [1, 2, 3, 4, 5, 6, 7];
const valueNames = values.map((at) => `*args ${at}`);
const log = {
  parameters: ['msg', ...valueNames],
  flow: 'none',
  sinks: [
    { at: 0, kind: 'log' },
    ...values.map((at) => ({ at, kind: 'log', when: { not: { at: 0, matches: quoted } } }) as const),
    { at: '0+', kind: 'disclosure' },
  ],
} satisfies CallModel;
const logAfterLevel = {
  parameters: ['level', 'msg', ...valueNames],
  flow: 'none',
  sinks: [...values.map((at) => ({ at, kind: 'log' }) as const), { at: '1+', kind: 'disclosure' }],
} satisfies CallModel;
const digest = {
  clears: 'all',
  returns: 'hashlib.Hash',
  sinks: [{ at: 0, kind: 'hash' }],
} satisfies CallModel;
const sql = [{ at: 0, kind: 'sql', deep: false }] satisfies Sink[];
const url = [{ at: 0, kind: 'url' }] satisfies Sink[];
/** Kinds for which a text of letters and digits alone is harmless. */
const encoded = [
  'html',
  'attribute',
  'script',
  'log',
  'header',
  'sql',
  'command',
  'template',
  'xpath',
  'ldap',
] as const;
/** Kinds that the percent signs of an address make harmless. */
const quotedKinds = [...encoded, 'url', 'redirect'] as const;
const quotes = { clears: quotedKinds } satisfies CallModel;

const subprocessNames = [
  'args',
  'bufsize',
  'executable',
  'stdin',
  'stdout',
  'stderr',
  'preexec_fn',
  'close_fds',
  'shell',
  'cwd',
  'env',
];
/** A list without a shell passes its parts as they are: only the program itself, and a text given to a shell, decide. */
const subprocess = {
  parameters: subprocessNames,
  flow: 'none',
  sinks: [
    { at: 0, kind: 'command', deep: false },
    { at: '0.0', kind: 'command' },
    {
      at: '0.*',
      kind: 'command',
      when: {
        any: [
          { at: 8, is: true },
          { at: '0.0', matches: '(?:^|/)(?:ba|z|k|c|da|)sh$|^cmd(?:\\.exe)?$|powershell' },
        ],
      },
    },
    { at: 2, kind: 'command' },
  ],
} satisfies CallModel;

/** Text from outside that a slow pattern is matched against; `match` begins at the first letter and nowhere else. */
function slowMatch(text: Position, pattern: Position, name: string): readonly Sink[] {
  const from = /match$/.test(name) ? { from: 'start' as const } : {};
  return (['exponential', 'polynomial'] as const).map((slow) => ({
    at: text,
    kind: 'regex',
    weakness: 'redos',
    when: { at: pattern, slow, ...from },
    // Mostly the text is too short to matter: a header, a path, a line of a form.
    ...(slow === 'polynomial' ? { confidence: 'low' as const } : {}),
  }));
}

/** What is written there stays there. */
const stores: Sink = { at: 0, kind: 'disclosure', confidence: 'low', weakness: 'clear-text-storage' };
/** A pattern that may take very long, whoever gives the text. */
const slowItself: readonly Misuse[] = [
  { weakness: 'redos', when: { at: 0, slow: 'exponential' }, confidence: 'low' },
];
const weakHash: readonly Misuse[] = [{ weakness: 'weak-hash', when: { not: { at: 1, is: false } } }];
const weakRandom = { source: 'weak-random', flow: 'none' } satisfies CallModel;
/** From a collection: what it gives is still one of it. */
const weakChoice = { source: 'weak-random', flow: [{ from: '0.*', to: 'result' }] } satisfies CallModel;
/** It reads no other files, but lets entities of entities grow. */
const xmlParser = {
  sinks: [{ at: 0, kind: 'xml', confidence: 'low', weakness: 'xml-bomb' }],
} satisfies CallModel;
const oldProtocols = ['SSLv2', 'SSLv3', 'SSLv23', 'TLS', 'TLSv1', 'TLSv1_1'].map(
  (name) => `ssl.PROTOCOL_${name}`,
);

/** They stand for every version that both sides know, but for those that `options` and `minimum_version` leave out. */
const ranges = ['PROTOCOL_TLS', 'PROTOCOL_SSLv23'];
const oldVersions = ['SSLv3', 'TLSv1', 'TLSv1_1'].map((name) => `ssl.TLSVersion.${name}`);
export const noTls1 = 0x4_00_00_00;
export const noTls11 = 0x10_00_00_00;

/** The options of a context are known, and leave TLS 1.0 or 1.1 in. */
export const allowsOld = (at: Position): Condition => ({
  all: [{ at, constant: true }, { any: [{ not: { at, mode: noTls1 } }, { not: { at, mode: noTls11 } }] }],
});

/** The standard library, by its documentation at docs.python.org/3/library. */
export const standardLibrary: ModelPack = {
  name: 'the standard library of Python',
  languages: ['python'],
  aliases: {
    posixpath: 'os.path',
    ntpath: 'os.path',
    cPickle: 'pickle',
    _pickle: 'pickle',
    'six.moves.cPickle': 'pickle',
    'six.moves.urllib': 'urllib',
    urlparse: 'urllib.parse',
    'urllib3.util.parse_url': 'urllib.parse.urlparse',
    'urllib3.util.url.parse_url': 'urllib.parse.urlparse',
    'urllib2.urlopen': 'urllib.request.urlopen',
    'urllib2.Request': 'urllib.request.Request',
    'urllib.urlopen': 'urllib.request.urlopen',
    'urllib.quote': 'urllib.parse.quote',
    'urllib.quote_plus': 'urllib.parse.quote_plus',
    'urllib.unquote': 'urllib.parse.unquote',
    'urllib.urlencode': 'urllib.parse.urlencode',
    'urllib2.quote': 'urllib.parse.quote',
    'six.moves.http_client': 'http.client',
    httplib: 'http.client',
    commands: 'subprocess',
    'xml.etree.cElementTree': 'xml.etree.ElementTree',
    'sqlite3.dbapi2': 'sqlite3',
    ConfigParser: 'configparser',
    'cgi.escape': 'html.escape',
    BaseHTTPServer: 'http.server',
    SimpleHTTPServer: 'http.server',
    subprocess32: 'subprocess',
    'random.SystemRandom': 'secrets.SystemRandom',
    'pipes.quote': 'shlex.quote',
  },
  values: {
    'os.environ': { source: 'environment', type: 'builtins.dict' },
    'sys.argv': { source: 'command-line', type: 'builtins.list' },
    'logging.root': { type: 'logging.Logger' },
    'sys.stdin': { source: 'standard-input' },
    'http.server.BaseHTTPRequestHandler.path': { source: 'http-path' },
    'http.server.BaseHTTPRequestHandler.headers': { source: 'http-header', type: 'builtins.dict' },
    'http.server.BaseHTTPRequestHandler.rfile': { source: 'http-body' },
    'http.server.BaseHTTPRequestHandler.requestline': { source: 'http-path' },
    'http.server.BaseHTTPRequestHandler.wfile': { type: 'http.server.Output' },
    'ssl.SSLContext.check_hostname': {
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', is: false } }],
    },
    'ssl.SSLContext.verify_mode': {
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', refersTo: 'ssl.CERT_NONE' } }],
    },
    'ssl.SSLContext.minimum_version': {
      misuses: [
        {
          weakness: 'weak-tls-version',
          when: {
            at: 'value',
            refersTo: oldVersions,
          },
        },
      ],
    },
    // As OpenSSL numbers them.
    'ssl.OP_NO_SSLv2': { constant: 0 },
    'ssl.OP_NO_SSLv3': { constant: 0x2_00_00_00 },
    'ssl.OP_NO_TLSv1': { constant: noTls1 },
    'ssl.OP_NO_TLSv1_1': { constant: noTls11 },
    'ssl.OP_NO_TLSv1_2': { constant: 0x8_00_00_00 },
    ...Object.fromEntries(ranges.map((name) => [`ssl.SSLContext.${name}.options`, { constant: 0 }])),
    'ssl._create_default_https_context': {
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: { at: 'value', refersTo: 'ssl._create_unverified_context' },
        },
      ],
    },
    'zipfile.ZipInfo.filename': { source: 'archive' },
    'tarfile.TarInfo.name': { source: 'archive' },
    'tarfile.TarInfo.linkname': { source: 'archive' },
  },
  calls: {
    // os
    'os.system': { flow: 'none', sinks: shell },
    'os.popen': { sinks: shell, flow: 'none', returns: 'io.TextIOWrapper' },
    'os.popen2': { sinks: shell },
    'os.popen3': { sinks: shell },
    'os.popen4': { sinks: shell },
    'popen2.popen4': { sinks: shell },
    'popen2.Popen3': { sinks: shell },
    'popen2.Popen4': { sinks: shell },
    'os.startfile': { sinks: shell },
    'popen2.popen2': { sinks: shell },
    'popen2.popen3': { sinks: shell },
    'platform.popen': { sinks: shell },
    ...Object.fromEntries(
      ['execl', 'execle', 'execlp', 'execlpe', 'execv', 'execve', 'execvp', 'execvpe'].map((name) => [
        `os.${name}`,
        program,
      ]),
    ),
    ...Object.fromEntries(
      [
        'spawnl',
        'spawnle',
        'spawnlp',
        'spawnlpe',
        'spawnv',
        'spawnve',
        'spawnvp',
        'spawnvpe',
        'posix_spawn',
        'posix_spawnp',
      ].map((name) => [
        `os.${name}`,
        {
          flow: 'none',
          sinks: [
            { at: name.startsWith('posix') ? 0 : 1, kind: 'command' },
            { at: '2+', kind: 'command', confidence: 'low' },
          ],
        } satisfies CallModel,
      ]),
    ),
    'os.getenv': { source: 'environment' },
    'os.environ.get': { source: 'environment', flow: 'none' },
    'os.getcwd': { flow: 'none' },
    'os.open': path,
    'os.remove': path,
    'os.unlink': path,
    'os.rmdir': path,
    'os.removedirs': path,
    'os.mkdir': path,
    'os.makedirs': {
      parameters: ['name', 'mode', 'exist_ok'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'path', confidence: 'medium' }],
    },
    'os.rename': twoPaths,
    'os.replace': twoPaths,
    'os.renames': twoPaths,
    'os.link': twoPaths,
    'os.symlink': twoPaths,
    'os.truncate': path,
    'os.chmod': {
      parameters: ['path', 'mode'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'path' }],
      misuses: [
        { weakness: 'world-writable-file', when: { at: 1, mode: 0o022 } },
        {
          weakness: 'world-writable-file',
          confidence: 'low',
          when: { all: [{ at: 1, mode: 0o055 }, { not: { at: 1, mode: 0o022 } }] },
        },
      ],
    },
    'os.fchmod': {
      parameters: ['fd', 'mode'],
      flow: 'none',
      misuses: [{ weakness: 'world-writable-file', when: { at: 1, mode: 0o022 } }],
    },
    'os.umask': { flow: 'none' },
    'os.chown': path,
    'os.listdir': { sinks: [{ at: 0, kind: 'path' }], source: 'file', flow: 'none' },
    'os.scandir': { sinks: [{ at: 0, kind: 'path' }], source: 'file', flow: 'none' },
    'os.walk': { sinks: [{ at: 0, kind: 'path' }], source: 'file', flow: 'none' },
    'os.stat': { flow: 'none', sinks: [{ at: 0, kind: 'path', confidence: 'low' }] },
    'os.access': { flow: 'none' },
    'os.chdir': path,
    'os.tempnam': { misuses: [{ weakness: 'insecure-temp-file' }] },
    'os.tmpnam': { misuses: [{ weakness: 'insecure-temp-file' }] },
    'os.fsencode': { like: 'identity' },
    'os.fsdecode': { like: 'identity' },
    'os.fspath': { like: 'identity' },
    'os.path.join': { like: 'path.join' },
    'os.path.abspath': { like: 'path.normalise' },
    'os.path.realpath': { like: 'path.normalise' },
    'os.path.normpath': { like: 'path.normalise' },
    'os.path.normcase': { like: 'text.itself' },
    'os.path.expanduser': { like: 'text.itself' },
    'os.path.expandvars': { like: 'text.itself' },
    'os.path.basename': { like: 'path.basename' },
    'os.path.dirname': { like: 'text.itself' },
    'os.path.exists': { flow: 'none' },
    'os.path.isfile': { flow: 'none' },
    'os.path.isdir': { flow: 'none' },
    'os.path.islink': { flow: 'none' },
    'os.path.isabs': { flow: 'none' },
    'os.path.getsize': { flow: 'none' },
    'os.path.getmtime': { flow: 'none' },
    'os.path.samefile': { flow: 'none' },
    'os.path.commonpath': { like: 'path.common' },
    'os.path.commonprefix': { like: 'path.common' },
    'os.path.relpath': { like: 'text.itself' },
    // pathlib
    ...Object.fromEntries(
      ['Path', 'PurePath', 'PosixPath', 'WindowsPath', 'PurePosixPath'].map((name) => [
        `pathlib.${name}`,
        { like: 'path.join', returns: 'pathlib.Path' } satisfies CallModel,
      ]),
    ),
    'pathlib.Path.joinpath': { returns: 'pathlib.Path' },
    'pathlib.Path.resolve': { like: 'path.normalise', returns: 'pathlib.Path' },
    'pathlib.Path.absolute': { like: 'text.itself', returns: 'pathlib.Path' },
    'pathlib.Path.expanduser': { like: 'text.itself', returns: 'pathlib.Path' },
    'pathlib.Path.with_name': { returns: 'pathlib.Path' },
    'pathlib.Path.with_suffix': { returns: 'pathlib.Path' },
    'pathlib.Path.relative_to': { like: 'path.relativeTo', returns: 'pathlib.Path' },
    'pathlib.Path.is_relative_to': { like: 'path.isWithin' },
    'pathlib.Path.exists': { flow: 'none' },
    'pathlib.Path.is_file': { flow: 'none' },
    'pathlib.Path.is_dir': { flow: 'none' },
    'pathlib.Path.as_posix': { like: 'text.itself' },
    'pathlib.Path.open': {
      flow: 'none',
      sinks: [{ at: 'receiver', kind: 'path' }],
      returns: 'io.TextIOWrapper',
    },
    'pathlib.Path.read_text': { source: 'file', sinks: [{ at: 'receiver', kind: 'path' }] },
    'pathlib.Path.read_bytes': { source: 'file', sinks: [{ at: 'receiver', kind: 'path' }] },
    'pathlib.Path.write_text': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path' }, stores] },
    'pathlib.Path.write_bytes': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path' }, stores] },
    'pathlib.Path.unlink': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path' }] },
    'pathlib.Path.rmdir': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path' }] },
    'pathlib.Path.rename': {
      flow: 'none',
      sinks: [
        { at: 'receiver', kind: 'path' },
        { at: 0, kind: 'path' },
      ],
    },
    'pathlib.Path.replace': {
      flow: 'none',
      sinks: [
        { at: 'receiver', kind: 'path' },
        { at: 0, kind: 'path' },
      ],
    },
    'pathlib.Path.mkdir': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path', confidence: 'medium' }] },
    'pathlib.Path.touch': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path' }] },
    'pathlib.Path.iterdir': { flow: 'none', sinks: [{ at: 'receiver', kind: 'path' }] },
    'pathlib.Path.chmod': {
      flow: 'none',
      misuses: [{ weakness: 'world-writable-file', when: { at: 0, mode: 0o022 } }],
    },
    // subprocess, shlex
    ...Object.fromEntries(
      ['run', 'call', 'check_call', 'check_output', 'Popen'].map((name) => [
        `subprocess.${name}`,
        subprocess,
      ]),
    ),
    'subprocess.getoutput': { sinks: shell, flow: 'none' },
    'subprocess.getstatusoutput': { sinks: shell, flow: 'none' },
    'asyncio.create_subprocess_shell': { sinks: shell, flow: 'none' },
    'asyncio.subprocess.create_subprocess_shell': { sinks: shell, flow: 'none' },
    'asyncio.create_subprocess_exec': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'command' },
        {
          at: '1+',
          kind: 'command',
          confidence: 'low',
          when: { at: 0, matches: '(?:^|/)(?:ba|z|k|c|da|)sh$' },
        },
      ],
    },
    'asyncio.subprocess.create_subprocess_exec': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    '*.subprocess_shell': { flow: 'none', sinks: [{ at: 1, kind: 'command' }] },
    '*.subprocess_exec': { flow: 'none', sinks: [{ at: 1, kind: 'command' }] },
    'pty.spawn': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'shlex.quote': { clears: ['command'] },
    'shlex.join': { clears: ['command'] },
    'shlex.split': { like: 'text.split' },
    // shutil, tempfile, glob
    'shutil.copy': twoPaths,
    'shutil.copy2': twoPaths,
    'shutil.copyfile': twoPaths,
    'shutil.copytree': twoPaths,
    'shutil.move': twoPaths,
    'shutil.rmtree': path,
    'shutil.unpack_archive': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'archive' },
        { at: 1, kind: 'path' },
      ],
    },
    'shutil.make_archive': { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
    'shutil.which': { flow: 'none' },
    'shutil.copyfileobj': { flow: [{ from: 0, to: 1 }] },
    'glob.glob': { sinks: [{ at: 0, kind: 'path', confidence: 'medium' }], source: 'file' },
    'glob.iglob': { sinks: [{ at: 0, kind: 'path', confidence: 'medium' }], source: 'file' },
    'tempfile.mktemp': { flow: 'none', misuses: [{ weakness: 'insecure-temp-file' }] },
    'tempfile.mkdtemp': { flow: 'none' },
    'tempfile.mkstemp': { flow: 'none' },
    'tempfile.NamedTemporaryFile': { flow: 'none', returns: 'io.TextIOWrapper' },
    'tempfile.TemporaryFile': { flow: 'none', returns: 'io.TextIOWrapper' },
    'linecache.getline': path,
    'fileinput.input': path,
    // archives
    'zipfile.ZipFile': {
      parameters: ['file', 'mode'],
      sinks: [{ at: 0, kind: 'path', deep: false, confidence: 'low' }],
      returns: 'zipfile.ZipFile',
      flow: [{ from: 0, to: 'result' }],
    },
    'zipfile.ZipFile.namelist': { source: 'archive' },
    'zipfile.ZipFile.infolist': { source: 'archive' },
    // It removes `..` and leading slashes itself.
    'zipfile.ZipFile.extractall': { flow: 'none' },
    'zipfile.ZipFile.extract': { flow: 'none' },
    'tarfile.open': {
      parameters: ['name', 'mode', 'fileobj'],
      returns: 'tarfile.TarFile',
      source: 'archive',
    },
    'tarfile.TarFile.open': {
      parameters: ['name', 'mode', 'fileobj'],
      returns: 'tarfile.TarFile',
      source: 'archive',
    },
    'tarfile.TarFile': {
      parameters: ['name', 'mode', 'fileobj'],
      returns: 'tarfile.TarFile',
      source: 'archive',
    },
    'tarfile.TarFile.getnames': { source: 'archive' },
    'tarfile.TarFile.getmembers': { source: 'archive' },
    'tarfile.TarFile.next': { source: 'archive' },
    'tarfile.TarFile.add': { flow: 'none', sinks: [{ at: 0, kind: 'path', confidence: 'medium' }] },
    'tarfile.TarFile.extractall': {
      parameters: ['path', 'members', 'numeric_owner', 'filter'],
      flow: 'none',
      sinks: [
        {
          at: 'receiver',
          kind: 'archive',
          when: {
            all: [
              { at: 1, absent: true },
              { not: { at: 3, matches: '^(?:data|tar)$' } },
              { not: { at: 3, refersTo: ['tarfile.data_filter', 'tarfile.tar_filter'] } },
            ],
          },
        },
        {
          at: 1,
          kind: 'archive',
          when: {
            all: [
              { not: { at: 3, matches: '^(?:data|tar)$' } },
              { not: { at: 3, refersTo: ['tarfile.data_filter', 'tarfile.tar_filter'] } },
            ],
          },
        },
        { at: 0, kind: 'path' },
      ],
    },
    'tarfile.TarFile.extract': {
      parameters: ['member', 'path', 'set_attrs', 'numeric_owner', 'filter'],
      flow: 'none',
      sinks: [
        { at: 0, kind: 'archive', when: { not: { at: 4, matches: '^(?:data|tar)$' } } },
        { at: 1, kind: 'path' },
      ],
    },
    // serialisation
    'pickle.load': deserialise,
    'pickle.loads': deserialise,
    'pickle.Unpickler': { returns: 'pickle.Unpickler' },
    'pickle.Unpickler.load': { sinks: [{ at: 'receiver', kind: 'deserialise' }] },
    'pickle.dumps': { clears: 'all' },
    'marshal.load': deserialise,
    'marshal.loads': deserialise,
    'shelve.open': {
      sinks: [
        { at: 0, kind: 'deserialise' },
        { at: 0, kind: 'path' },
      ],
    },
    'json.loads': { returns: 'json.Value', revives: ['nosql'] },
    'json.load': { returns: 'json.Value', revives: ['nosql'] },
    'json.dumps': { clears: ['log', 'header'] },
    'json.dump': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'disclosure', confidence: 'low', weakness: 'clear-text-storage' }],
    },
    // What an encoding made harmless is back when it is undone.
    ...Object.fromEntries(
      ['b16', 'b32', 'b64', 'b85', 'a85', 'standard_b64', 'urlsafe_b64'].flatMap(
        (name): [string, CallModel][] => [
          [
            `base64.${name}encode`,
            { clears: name === 'urlsafe_b64' ? [...encoded, 'path', 'archive'] : encoded },
          ],
          [`base64.${name}decode`, { like: 'text.itself', revives: encoded }],
        ],
      ),
    ),
    'base64.encodebytes': { clears: encoded },
    'base64.decodebytes': { like: 'text.itself', revives: encoded },
    'codecs.encode': {},
    'codecs.decode': { revives: encoded },
    'binascii.hexlify': { clears: encoded },
    'binascii.unhexlify': { like: 'text.itself', revives: encoded },
    'binascii.b2a_base64': { clears: encoded },
    'binascii.a2b_base64': { like: 'text.itself', revives: encoded },
    'bytes.fromhex': { like: 'text.itself', revives: encoded },
    'builtins.bytes.fromhex': { like: 'text.itself', revives: encoded },
    'zlib.compress': {},
    'zlib.decompress': {},
    'gzip.compress': {},
    'gzip.decompress': {},
    'quopri.decodestring': {},
    // logging, warnings
    'logging.getLogger': { flow: 'none', returns: 'logging.Logger' },
    'logging.Logger.getChild': { flow: 'none', returns: 'logging.Logger' },
    'logging.LoggerAdapter': { flow: 'none', returns: 'logging.Logger' },
    ...Object.fromEntries(
      ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'fatal', 'exception'].flatMap((name) => [
        [`logging.${name}`, log],
        [`logging.Logger.${name}`, log],
      ]),
    ),
    'logging.log': logAfterLevel,
    'logging.Logger.log': logAfterLevel,
    'warnings.warn': { flow: 'none' },
    'syslog.syslog': log,
    'sys.stdout.write': { flow: 'none', sinks: [{ at: 0, kind: 'disclosure' }] },
    'sys.stderr.write': { flow: 'none', sinks: [{ at: 0, kind: 'disclosure' }] },
    // hashing
    'hashlib.md5': {
      ...digest,
      returns: 'hashlib.WeakHash',
      parameters: ['string', 'usedforsecurity'],
      sinks: [{ at: 0, kind: 'hash', when: { not: { at: 1, is: false } } }],
      misuses: weakHash,
    },
    'hashlib.sha1': {
      ...digest,
      returns: 'hashlib.WeakHash',
      parameters: ['string', 'usedforsecurity'],
      sinks: [{ at: 0, kind: 'hash', when: { not: { at: 1, is: false } } }],
      misuses: weakHash,
    },
    'hashlib.sha224': digest,
    'hashlib.sha256': digest,
    'hashlib.sha384': digest,
    'hashlib.sha512': digest,
    'hashlib.sha3_256': digest,
    'hashlib.sha3_512': digest,
    'hashlib.blake2b': digest,
    'hashlib.blake2s': digest,
    'hashlib.new': {
      ...digest,
      parameters: ['name', 'data', 'usedforsecurity'],
      misuses: [
        {
          weakness: 'weak-hash',
          when: {
            all: [{ at: 0, matches: '^(?:md[245]|sha-?1?|ripemd160)$' }, { not: { at: 2, is: false } }],
          },
        },
      ],
    },
    'md5.new': { ...digest, misuses: [{ weakness: 'weak-hash' }] },
    'md5.md5': { ...digest, misuses: [{ weakness: 'weak-hash' }] },
    'sha.new': { ...digest, misuses: [{ weakness: 'weak-hash' }] },
    'hashlib.Hash.update': { flow: 'none', sinks: [{ at: 0, kind: 'hash' }] },
    'hmac.HMAC.update': { flow: 'none' },
    'hashlib.Hash.hexdigest': { clears: 'all' },
    'hashlib.Hash.digest': { clears: 'all' },
    'hashlib.pbkdf2_hmac': {
      parameters: ['hash_name', 'password', 'salt', 'iterations'],
      clears: 'all',
      misuses: [{ weakness: 'weak-password-hash', when: { at: 3, below: 10_000 } }],
    },
    'hashlib.scrypt': { clears: 'all' },
    'hmac.new': {
      clears: 'all',
      parameters: ['key', 'msg', 'digestmod'],
      returns: 'hmac.HMAC',
      misuses: [
        { weakness: 'hard-coded-credentials', when: { at: 0, constant: true }, confidence: 'medium' },
      ],
    },
    'hmac.HMAC.digest': { clears: 'all', returns: 'hmac.Signature' },
    'hmac.HMAC.hexdigest': { clears: 'all', returns: 'hmac.Signature' },
    'hmac.digest': { clears: 'all', returns: 'hmac.Signature' },
    'hmac.compare_digest': { flow: 'none' },
    'secrets.compare_digest': { flow: 'none' },
    'crypt.crypt': { clears: 'all', misuses: [{ weakness: 'weak-password-hash', confidence: 'medium' }] },
    // randomness
    ...Object.fromEntries(
      [
        'random',
        'randint',
        'randrange',
        'uniform',
        'getrandbits',
        'randbytes',
        'triangular',
        'gauss',
        'betavariate',
        'expovariate',
        'normalvariate',
      ].map((name) => [`random.${name}`, weakRandom]),
    ),
    'random.choice': weakChoice,
    'random.choices': weakChoice,
    'random.sample': weakChoice,
    'random.Random': { flow: 'none', returns: 'random' },
    'random.seed': { flow: 'none' },
    'random.shuffle': { flow: 'none' },
    'uuid.uuid1': { source: 'weak-random', flow: 'none' },
    'uuid.uuid4': { flow: 'none' },
    'secrets.token_hex': { flow: 'none' },
    'secrets.token_urlsafe': { flow: 'none' },
    'secrets.token_bytes': { flow: 'none' },
    'secrets.choice': { flow: [{ from: '0.*', to: 'result' }] },
    'secrets.SystemRandom': { flow: 'none', returns: 'secrets.SystemRandom' },
    'secrets.SystemRandom.choice': { flow: [{ from: '0.*', to: 'result' }] },
    'os.urandom': { flow: 'none' },
    // ssl
    'ssl.create_default_context': { flow: 'none', returns: 'ssl.SSLContext' },
    'ssl._create_unverified_context': {
      flow: 'none',
      returns: 'ssl.SSLContext',
      misuses: [{ weakness: 'certificate-check-off' }],
    },
    ...Object.fromEntries(
      ranges.map((name) => [
        `ssl.SSLContext.${name}.wrap_socket`,
        {
          flow: 'none',
          misuses: [
            {
              weakness: 'weak-tls-version',
              when: {
                all: [
                  allowsOld('.options'),
                  {
                    at: '.minimum_version',
                    refersTo: [`ssl.SSLContext.${name}.minimum_version`, ...oldVersions],
                  },
                ],
              },
              confidence: 'medium',
            },
          ],
        } satisfies CallModel,
      ]),
    ),
    'ssl.SSLContext': {
      like: 'store.typed',
      parameters: ['protocol'],
      flow: 'none',
      misuses: [
        {
          weakness: 'weak-tls-version',
          when: { at: 0, refersTo: oldProtocols.filter((name) => !/TLS$|SSLv23$/.test(name)) },
        },
      ],
    },
    'ssl.wrap_socket': {
      parameters: ['sock', 'keyfile', 'certfile', 'server_side', 'cert_reqs', 'ssl_version'],
      flow: 'none',
      misuses: [
        {
          weakness: 'weak-tls-version',
          when: {
            any: [
              { at: 5, refersTo: oldProtocols },
              { at: 5, absent: true },
            ],
          },
        },
        { weakness: 'certificate-check-off', when: { at: 4, refersTo: 'ssl.CERT_NONE' } },
      ],
    },
    'ssl.get_server_certificate': { flow: 'none' },
    // URLs and HTTP
    'urllib.parse.urlparse': { like: 'text.itself', returns: 'urllib.parse.ParseResult' },
    'urllib.parse.urlsplit': { like: 'text.itself', returns: 'urllib.parse.ParseResult' },
    'urllib.parse.ParseResult.geturl': { like: 'text.itself' },
    'urllib.parse.urlunparse': {},
    'urllib.parse.urlunsplit': {},
    'urllib.parse.urljoin': { like: 'url.join' },
    'urllib.parse.quote': quotes,
    'urllib.parse.quote_plus': { clears: [...quotedKinds, 'path', 'archive'] },
    'urllib.parse.urlencode': quotes,
    'urllib.parse.unquote': { like: 'text.itself', revives: quotedKinds },
    'urllib.parse.unquote_plus': { like: 'text.itself', revives: quotedKinds },
    'urllib.parse.unquote_to_bytes': { like: 'text.itself', revives: quotedKinds },
    'urllib.parse.parse_qs': { like: 'map.itself' },
    'urllib.parse.parse_qsl': {},
    'urllib.request.urlopen': {
      parameters: ['url', 'data', 'timeout', 'cafile', 'capath', 'cadefault', 'context'],
      flow: 'none',
      sinks: url,
      returns: 'http.client.HTTPResponse',
    },
    'urllib.request.urlretrieve': { flow: 'none', sinks: [...url, { at: 1, kind: 'path' }] },
    'urllib.request.Request': { parameters: ['url', 'data', 'headers'], sinks: url },
    'urllib.request.build_opener': { flow: 'none', returns: 'urllib.request.OpenerDirector' },
    'urllib.request.OpenerDirector.open': { flow: 'none', sinks: url, returns: 'http.client.HTTPResponse' },
    'http.client.HTTPConnection': { flow: 'none', sinks: url, returns: 'http.client.HTTPConnection' },
    'http.client.HTTPSConnection': { flow: 'none', sinks: url, returns: 'http.client.HTTPConnection' },
    'http.client.HTTPConnection.request': {
      flow: 'none',
      sinks: [{ at: 1, kind: 'url', confidence: 'medium' }],
    },
    'http.client.HTTPConnection.putrequest': {
      flow: 'none',
      sinks: [{ at: 1, kind: 'url', confidence: 'medium' }],
    },
    'http.client.HTTPConnection.getresponse': { flow: 'none', returns: 'http.client.HTTPResponse' },
    'http.client.HTTPResponse.read': { source: 'response', flow: 'none' },
    'http.client.HTTPResponse.readline': { source: 'response', flow: 'none' },
    'socket.create_connection': { flow: 'none', sinks: [{ at: 0, kind: 'url', confidence: 'low' }] },
    'ftplib.FTP': { flow: 'none', sinks: [{ at: 0, kind: 'url', confidence: 'medium' }] },
    'webbrowser.open': { flow: 'none' },
    'socket.socket': { returns: 'socket.socket', flow: 'none' },
    'time.sleep': { flow: 'none', sinks: [{ at: 0, kind: 'amount', confidence: 'medium' }] },
    'socket.socket.bind': {
      flow: 'none',
      misuses: [
        {
          weakness: 'binds-all-interfaces',
          when: { at: '0.0', is: ['0.0.0.0', '::', ''] },
          confidence: 'low',
        },
      ],
    },
    'socket.socket.recv': { source: 'message' },
    'http.server.BaseHTTPRequestHandler.send_header': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'header' },
        { at: 1, kind: 'header' },
        { at: 1, kind: 'redirect', when: { at: 0, matches: '^location$' } },
      ],
    },
    'http.server.BaseHTTPRequestHandler.wfile.write': { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
    'http.server.Output.write': { flow: 'none', sinks: [{ at: 0, kind: 'html' }] },
    'cgi.FieldStorage': { source: 'http-query', flow: 'none' },
    'http.cookies.SimpleCookie': {},
    // markup and patterns
    'html.escape': { parameters: ['s', 'quote'], clears: ['html', 'attribute'] },
    'html.unescape': { like: 'text.itself', revives: ['html', 'attribute'] },
    'xml.sax.saxutils.escape': { clears: ['html', 'xml'] },
    'xml.sax.saxutils.quoteattr': { clears: ['html', 'attribute', 'xml'] },
    're.compile': {
      like: 'regex.compile',
      returns: 're.Pattern',
      sinks: [{ at: 0, kind: 'regex' }],
      misuses: slowItself,
    },
    're.match': {
      like: 'regex.start',
      sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(1, 0, 'match')],
    },
    're.search': {
      like: 'regex.match',
      sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(1, 0, 'search')],
    },
    're.fullmatch': {
      like: 'regex.fullmatch',
      sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(1, 0, 'fullmatch')],
    },
    're.sub': { like: 'regex.sub', sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(2, 0, 'sub')] },
    're.subn': { like: 'regex.sub', sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(2, 0, 'subn')] },
    're.split': {
      flow: [{ from: 1, to: 'result' }],
      sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(1, 0, 'split')],
    },
    're.findall': {
      flow: [{ from: 1, to: 'result' }],
      sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(1, 0, 'findall')],
    },
    're.finditer': {
      flow: [{ from: 1, to: 'result' }],
      sinks: [{ at: 0, kind: 'regex' }, ...slowMatch(1, 0, 'finditer')],
    },
    're.escape': { clears: ['regex'] },
    're.Pattern.match': { like: 'regex.startMethod', sinks: slowMatch(0, 'receiver', 'match') },
    're.Pattern.search': { like: 'regex.matchMethod', sinks: slowMatch(0, 'receiver', 'search') },
    're.Pattern.fullmatch': { like: 'regex.fullmatchMethod', sinks: slowMatch(0, 'receiver', 'fullmatch') },
    're.Pattern.sub': { like: 'regex.subMethod', sinks: slowMatch(1, 'receiver', 'sub') },
    're.Pattern.findall': {
      flow: [{ from: 0, to: 'result' }],
      sinks: slowMatch(0, 'receiver', 'findall'),
    },
    're.Pattern.finditer': {
      flow: [{ from: 0, to: 'result' }],
      sinks: slowMatch(0, 'receiver', 'finditer'),
    },
    're.Pattern.split': {
      flow: [{ from: 0, to: 'result' }],
      sinks: slowMatch(0, 'receiver', 'split'),
    },
    'fnmatch.fnmatch': { flow: 'none' },
    'string.Template': {},
    'string.Template.substitute': {},
    'string.Template.safe_substitute': {},
    'textwrap.dedent': { like: 'text.itself' },
    // XML
    'xml.sax.make_parser': { flow: 'none', returns: 'xml.sax.Parser' },
    'xml.sax.Parser.setFeature': {
      flow: 'none',
      misuses: [
        {
          weakness: 'xxe',
          when: {
            all: [
              {
                at: 0,
                refersTo: ['xml.sax.handler.feature_external_ges', 'xml.sax.handler.feature_external_pes'],
              },
              { at: 1, is: [true, 1] },
            ],
          },
        },
      ],
    },
    ...Object.fromEntries(
      ['parse', 'fromstring', 'XML', 'iterparse', 'ElementTree', 'fromstringlist'].map((name) => [
        `xml.etree.ElementTree.${name}`,
        {
          ...(name === 'ElementTree' ? {} : xmlParser),
          returns: 'xml.etree.ElementTree.Element',
        } satisfies CallModel,
      ]),
    ),
    'xml.etree.ElementTree.Element.getroot': { returns: 'xml.etree.ElementTree.Element' },
    ...Object.fromEntries(
      ['find', 'findall', 'findtext', 'iterfind'].map((name) => [
        `xml.etree.ElementTree.Element.${name}`,
        {
          sinks: [{ at: 0, kind: 'xpath' }],
          flow: [{ from: 'receiver', to: 'result' }],
          ...(name === 'find' ? { returns: 'xml.etree.ElementTree.Element' } : {}),
        } satisfies CallModel,
      ]),
    ),
    'xml.dom.minidom.parse': { ...xmlParser },
    'xml.dom.minidom.parseString': { ...xmlParser },
    'xml.dom.pulldom.parseString': { sinks: [{ at: 0, kind: 'xml', confidence: 'low' }] },
    '*.findtext': {},
    // databases
    'sqlite3.connect': { returns: 'dbapi.Connection', flow: 'none' },
    'dbapi.Connection.cursor': { returns: 'dbapi.Cursor', flow: 'none' },
    ...Object.fromEntries(
      ['Connection', 'Cursor'].flatMap((type) => [
        [`dbapi.${type}.execute`, { flow: 'none', sinks: sql, returns: 'dbapi.Cursor' }],
        [`dbapi.${type}.executemany`, { flow: 'none', sinks: sql, returns: 'dbapi.Cursor' }],
        [`dbapi.${type}.executescript`, { flow: 'none', sinks: sql, returns: 'dbapi.Cursor' }],
      ]),
    ),
    'dbapi.Cursor.callproc': { flow: 'none', sinks: sql },
    'dbapi.Cursor.mogrify': { clears: ['sql'] },
    'dbapi.Cursor.fetchone': { source: 'database', flow: 'none' },
    'dbapi.Cursor.fetchall': { source: 'database', flow: 'none' },
    'dbapi.Cursor.fetchmany': { source: 'database', flow: 'none' },
    '*.execute': {
      sinks: [{ at: 0, kind: 'sql', deep: false, confidence: 'medium' }],
      flow: 'none',
      returns: 'dbapi.Cursor',
    },
    '*.executemany': {
      sinks: [{ at: 0, kind: 'sql', deep: false, confidence: 'medium' }],
      flow: 'none',
      returns: 'dbapi.Cursor',
    },
    '*.executescript': { sinks: [{ at: 0, kind: 'sql', deep: false, confidence: 'medium' }], flow: 'none' },
    '*.fetchone': { source: 'database', flow: 'none' },
    '*.fetchall': { source: 'database', flow: 'none' },
    // mail
    'smtplib.SMTP': { flow: 'none', returns: 'smtplib.SMTP' },
    'smtplib.SMTP.sendmail': {
      flow: 'none',
      sinks: [
        { at: 0, kind: 'mail' },
        { at: 1, kind: 'mail' },
        // Where the text of the message begins with headers.
        { at: 2, kind: 'mail', when: { at: 2, begins: '^(?=[\\s\\S]*\\w:)(?![\\s\\S]*\\n\\r?\\n)' } },
      ],
    },
    'configparser.ConfigParser': { like: 'store.new' },
    'configparser.RawConfigParser': { like: 'store.new' },
    'configparser.ConfigParser.set': { like: 'store.set' },
    'configparser.ConfigParser.get': { like: 'store.get' },
    'configparser.ConfigParser.read_string': { like: 'store.read', parameters: ['string'] },
    'configparser.ConfigParser.add_section': { flow: 'none' },
    // command line
    'argparse.ArgumentParser': { flow: 'none', returns: 'argparse.ArgumentParser' },
    'argparse.ArgumentParser.parse_args': { source: 'command-line', flow: 'none' },
    'argparse.ArgumentParser.parse_known_args': { source: 'command-line', flow: 'none' },
    'optparse.OptionParser': { flow: 'none', returns: 'optparse.OptionParser' },
    'optparse.OptionParser.parse_args': { source: 'command-line', flow: 'none' },
    'getopt.getopt': { flow: [{ from: 0, to: 'result' }] },
    'sys.stdin.read': { source: 'standard-input' },
    'sys.stdin.readline': { source: 'standard-input' },
    // errors
    'traceback.format_exc': { source: 'error-detail', flow: 'none' },
    'traceback.format_exception': { source: 'error-detail', flow: 'none' },
    'traceback.format_tb': { source: 'error-detail', flow: 'none' },
    'traceback.format_stack': { source: 'error-detail', flow: 'none' },
    'traceback.print_exc': { flow: 'none' },
  },
  types: {
    'configparser.ConfigParser': {},
    'hashlib.Hash': {},
    'hmac.HMAC': { extends: ['hashlib.Hash'] },
    'hmac.Signature': { extends: ['builtins.str'], compared: { weakness: 'timing-comparison' } },
    'hashlib.WeakHash': { extends: ['hashlib.Hash'] },
    'xml.etree.ElementTree.Element': {},
    'configparser.RawConfigParser': { extends: ['configparser.ConfigParser'] },
    'pathlib.Path': {},
    'urllib.parse.ParseResult': {},
    'dbapi.Cursor': { extends: [] },
    'dbapi.Connection': {},
    'sqlite3.Connection': { extends: ['dbapi.Connection'] },
    'sqlite3.Cursor': { extends: ['dbapi.Cursor'] },
    'ssl.SSLContext': {},
    ...Object.fromEntries(
      ['PROTOCOL_TLS_CLIENT', 'PROTOCOL_TLS_SERVER', 'PROTOCOL_TLSv1_2', 'PROTOCOL_TLSv1', ...ranges].map(
        (name) => [`ssl.SSLContext.${name}`, { extends: ['ssl.SSLContext'] }],
      ),
    ),
    'tarfile.TarFile': {},
    'tarfile.TarInfo': {},
    'zipfile.ZipFile': {},
    'zipfile.ZipInfo': {},
    'logging.Logger': {},
    'http.server.SimpleHTTPRequestHandler': { extends: ['http.server.BaseHTTPRequestHandler'] },
    'http.server.BaseHTTPRequestHandler': {
      methods: Object.fromEntries(
        ['do_GET', 'do_POST', 'do_PUT', 'do_DELETE', 'do_HEAD', 'do_PATCH'].map((name) => [
          name,
          { parameters: [] },
        ]),
      ),
    },
  },
};
