import type { CallModel, Misuse, ModelPack, Position, Sink } from '#ir/flow/models';

/** A callback in Node's way: first the error, then data from there. */
function later(source?: CallModel['source']): NonNullable<CallModel['callbacks']> {
  return [
    {
      at: '0+',
      parameters: [{ type: 'Error' }, source === undefined ? {} : { source }],
      arity: { least: 1 },
    },
  ];
}

const shell: readonly Sink[] = [{ at: 0, kind: 'command' }];
/** The program itself, the whole list of arguments when it goes through a shell, and what a shell is told to do. */
const program: readonly Sink[] = [
  { at: 0, kind: 'command', deep: false },
  {
    at: 1,
    kind: 'command',
    when: {
      any: [
        { at: '2.shell', is: true },
        { at: '1.shell', is: true },
      ],
    },
  },
  {
    at: 1,
    kind: 'command',
    when: { at: 0, matches: '^(?:/bin/|/usr/bin/)?(?:ba|z|k|da)?sh$|^cmd(?:\\.exe)?$|^powershell' },
  },
];

const path: readonly Sink[] = [{ at: 0, kind: 'path', deep: false }];
const bothPaths: readonly Sink[] = [...path, { at: 1, kind: 'path', deep: false }];
const removed = [
  'unlink',
  'rm',
  'rmdir',
  'access',
  'stat',
  'lstat',
  'chmod',
  'chown',
  'utimes',
  'truncate',
  'mkdir',
  'mkdtemp',
  'opendir',
  'exists',
  'watch',
  'watchFile',
  'open',
  'appendFile',
  'writeFile',
  'readlink',
  'realpath',
] as const;
const read = ['readFile', 'readdir'] as const;
const moved = ['rename', 'copyFile', 'cp', 'link', 'symlink'] as const;

/** Where an entry of an archive is unpacked. */
const unpacked: Sink = { at: 0, kind: 'archive', deep: false, when: { at: 0, source: 'archive' } };
const writers = ['writeFile', 'appendFile', 'mkdir', 'open', 'symlink', 'rename', 'copyFile', 'cp'] as const;

/** Where a file is kept under the name that its sender gave it, and with the ending. */
const uploaded = (at: number): Sink => ({
  at,
  kind: 'path',
  deep: false,
  weakness: 'unrestricted-upload',
  when: { at, source: 'http-file' },
});

const stores: Sink = { at: 1, kind: 'disclosure', confidence: 'low', weakness: 'clear-text-storage' };
/** A mode that lets everybody write. */
const forEverybody = (at: Position): Misuse => ({
  weakness: 'world-writable-file',
  when: { at, is: [0o777, 0o666, 0o776, 0o767, '777', '666', '0777', '0666'] },
});

/** The functions of `fs`, its promises and what wraps it. */
function files(of: string): Record<string, CallModel> {
  const all: Record<string, CallModel> = {};
  for (const name of removed) {
    all[`${of}.${name}`] = { sinks: path, callbacks: later(), flow: 'none' };
    all[`${of}.${name}Sync`] = { sinks: path, flow: 'none' };
  }
  for (const name of read) {
    all[`${of}.${name}`] = { sinks: path, callbacks: later('file'), source: 'file', flow: 'none' };
    all[`${of}.${name}Sync`] = { sinks: path, source: 'file', flow: 'none' };
  }
  for (const name of moved) {
    all[`${of}.${name}`] = { sinks: bothPaths, callbacks: later(), flow: 'none' };
    all[`${of}.${name}Sync`] = { sinks: bothPaths, flow: 'none' };
  }
  for (const name of writers) {
    const target = name === 'rename' || name === 'copyFile' || name === 'cp' ? 1 : 0;
    const sink: Sink = { ...unpacked, at: target, when: { at: target, source: 'archive' } };
    for (const each of [`${of}.${name}`, `${of}.${name}Sync`])
      all[each] = { ...all[each], sinks: [...(all[each]?.sinks ?? []), sink, uploaded(target)] };
  }
  for (const name of ['writeFile', 'appendFile', 'writeFileSync', 'appendFileSync'])
    all[`${of}.${name}`] = {
      ...all[`${of}.${name}`],
      sinks: [...(all[`${of}.${name}`]?.sinks ?? []), stores],
      misuses: [forEverybody('2.mode')],
    };
  all[`${of}.createReadStream`] = { sinks: path, returns: 'Stream', source: 'file' };
  all[`${of}.createWriteStream`] = {
    sinks: [...path, unpacked, uploaded(0)],
    returns: 'Stream',
    flow: 'none',
  };
  all[`${of}.chmod`] = {
    sinks: path,
    misuses: [forEverybody(1)],
    callbacks: later(),
    flow: 'none',
  };
  all[`${of}.chmodSync`] = {
    sinks: path,
    misuses: [forEverybody(1)],
    flow: 'none',
  };
  return all;
}

const outgoing: CallModel = {
  sinks: [
    { at: 0, kind: 'url', deep: false },
    { at: '1.host', kind: 'url' },
    { at: '1.hostname', kind: 'url' },
    { at: '0.host', kind: 'url' },
    { at: '0.hostname', kind: 'url' },
    { at: '0.url', kind: 'url' },
    { at: '0.uri', kind: 'url' },
  ],
  misuses: [
    {
      weakness: 'certificate-check-off',
      when: {
        any: [
          { at: '0.rejectUnauthorized', is: false },
          { at: '1.rejectUnauthorized', is: false },
        ],
      },
    },
  ],
  callbacks: [{ at: '1+', parameters: [{ type: 'http.ClientResponse' }] }],
  returns: 'http.ClientRequest',
  flow: 'none',
};

const weakHash = '^(?:md[245]|sha-?1|rsa-md5|rsa-sha1|ripemd|rmd160|ripemd160)$';
const noCertificate = {
  weakness: 'certificate-check-off',
  when: { at: '0.rejectUnauthorized', is: false },
} as const;
const oldTls = {
  weakness: 'weak-tls-version',
  when: {
    any: [
      { at: '0.secureProtocol', matches: '^(?:SSLv2|SSLv3|TLSv1|TLSv1_1)_' },
      { at: '0.minVersion', is: ['TLSv1', 'TLSv1.1'] },
    ],
  },
} as const;

export const node: ModelPack = {
  name: 'Node.js',
  languages: ['javascript', 'typescript'],
  aliases: {
    'fs-extra': 'fs',
    'graceful-fs': 'fs',
    'fs/promises': 'fs.promises',
    'original-fs': 'fs',
    eventemitter3: 'events',
    'path/posix': 'path',
    'path/win32': 'path',
    'path.posix': 'path',
    'path.win32': 'path',
    'timers/promises': 'timers',
    'cross-spawn.sync': 'child_process.spawnSync',
    'cross-spawn': 'child_process.spawn',
    'stream/promises': 'stream',
    'bun.spawn': 'child_process.spawn',
    randomatic: 'weak.randomatic',
    'https.get': 'http.get',
    'https.request': 'http.request',
    'follow-redirects.http': 'http',
    'follow-redirects.https': 'http',
    URL: 'url.URL',
    'window.URL': 'url.URL',
    URLSearchParams: 'url.URLSearchParams',
    'window.URLSearchParams': 'url.URLSearchParams',
    'global.Buffer': 'Buffer',
    'buffer.Buffer': 'Buffer',
    'safe-buffer.Buffer': 'Buffer',
  },
  values: {
    'process.argv': { source: 'command-line' },
    'process.env': { source: 'environment' },
    'process.env.NODE_TLS_REJECT_UNAUTHORIZED': {
      source: 'environment',
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', is: ['0', 0, false] } }],
    },
    'process.stdin': { source: 'standard-input', type: 'Stream' },
    'global.__dirname': { constant: '/srv/app' },
    'global.__filename': { constant: '/srv/app/index.js' },
    'path.sep': { constant: '/' },
    'path.delimiter': { constant: ':' },
    'http.ClientResponse.headers': { source: 'response' },
    'https.globalAgent.options.rejectUnauthorized': {
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', is: false } }],
    },
  },
  types: {
    'http.ClientRequest': { extends: ['Stream'] },
    'http.ClientResponse': { extends: ['Stream'] },
    Stream: {},
    'events.EventEmitter': { open: true },
    events: { extends: ['events.EventEmitter'] },
    'url.URLSearchParams': { extends: ['Map'] },
    'crypto.Hash': {},
    'crypto.Signature': { extends: ['String'], compared: { weakness: 'timing-comparison' } },
    'crypto.Cipher': {},
    Buffer: { extends: ['String'] },
  },
  calls: {
    'child_process.exec': { sinks: shell, callbacks: later() },
    'child_process.execSync': { sinks: shell },
    'child_process.execFile': { sinks: program, callbacks: later(), flow: 'none' },
    'child_process.execFileSync': { sinks: program, flow: 'none' },
    'child_process.spawn': { sinks: program, flow: 'none' },
    'child_process.spawnSync': { sinks: program, flow: 'none' },
    'child_process.fork': { sinks: [{ at: 0, kind: 'command' }], flow: 'none' },
    'shelljs.exec': { sinks: shell },
    'execa.command': { sinks: shell },
    'execa.commandSync': { sinks: shell },
    'execa.execaCommand': { sinks: shell },
    'execa.execaCommandSync': { sinks: shell },
    execa: { sinks: program },
    'execa.execa': { sinks: program },
    'execa.sync': { sinks: program },
    'execa.execaSync': { sinks: program },
    'execa.stdout': { sinks: program },
    'execa.node': { sinks: program },
    exec: { sinks: shell },
    'exec-async': { sinks: shell },
    'remote-exec': { sinks: [{ at: 1, kind: 'command' }] },
    'foreground-child': { sinks: program },
    'ssh2.exec': { sinks: shell },
    'node-cmd.run': { sinks: shell },
    'node-cmd.get': { sinks: shell },
    'systeminformation.services': { sinks: [{ at: 0, kind: 'command', confidence: 'medium' }] },
    'execa.shell': { sinks: shell },
    'execa.shellSync': { sinks: shell },
    'ssh2.Client.exec': { sinks: shell },
    'cross-spawn-async': { sinks: program },
    'zx.$': { flow: 'none' },
    ...files('fs'),
    ...files('fs.promises'),
    'fs.outputFile': { sinks: path, flow: 'none' },
    'fs.readJson': { sinks: path, source: 'file' },
    'fs.remove': { sinks: path, flow: 'none' },
    'fs.ensureDir': { sinks: path, flow: 'none' },
    'fs.existsSync': { sinks: [{ at: 0, kind: 'path', deep: false, confidence: 'low' }], flow: 'none' },
    'fs.exists': { sinks: [{ at: 0, kind: 'path', deep: false, confidence: 'low' }], flow: 'none' },
    require: { sinks: [{ at: 0, kind: 'path' }] },
    'require.resolve': { flow: 'none' },
    ...Object.fromEntries(
      [
        'rimraf',
        'rimraf.sync',
        'rimraf.rimraf',
        'rimraf.rimrafSync',
        'rimraf.native',
        'mkdirp',
        'mkdirp.sync',
        'mkdirp.mkdirp',
        'mkdirp.mkdirpSync',
        'mkdirp.native',
        'mkdirp.nativeSync',
        'mkdirp.manual',
        'mkdirp.manualSync',
        'make-dir',
        'make-dir.makeDirectory',
        'make-dir.makeDirectorySync',
        'del',
        'del.sync',
        'fs.outputFileSync',
        'fs.outputJson',
        'fs.outputJSON',
        'fs.outputJsonSync',
        'fs.outputJSONSync',
        'fs.writeJson',
        'fs.writeJsonSync',
        'fs.writeJSON',
        'fs.readJsonSync',
        'fs.readJSON',
        'fs.removeSync',
        'fs.ensureDirSync',
        'fs.ensureFile',
        'fs.ensureFileSync',
        'fs.emptyDir',
        'fs.emptyDirSync',
        'fs.emptydir',
        'fs.emptydirSync',
        'fs.mkdirp',
        'fs.mkdirs',
        'fs.mkdirpSync',
        'fs.pathExists',
        'fs.pathExistsSync',
        'fs.openAsBlob',
        'fs.statfs',
        'fs.statfsSync',
        'fs.lutimes',
        'fs.lutimesSync',
        'fs.futimes',
        'write-file-atomic',
        'load-json-file',
        'jsonfile.readFile',
        'jsonfile.readFileSync',
        'jsonfile.writeFile',
        'trash',
        'unlinker',
      ].map((name) => [name, { sinks: path, flow: 'none' } satisfies CallModel]),
    ),
    send: { sinks: [{ at: 1, kind: 'path', when: { not: { at: '2.root', present: true } } }], flow: 'none' },
    'bluebird.promisify': { like: 'promise.promisified' },
    'bluebird.promisifyAll': { like: 'identity' },
    pify: { like: 'promise.promisified' },
    thenify: { like: 'promise.promisified' },
    'thenify.withCallback': { like: 'promise.promisified' },
    'thenify-all': { like: 'identity' },
    'util-promisify': { like: 'promise.promisified' },
    'es6-promisify': { like: 'promise.promisified' },
    'es6-promisify.promisify': { like: 'promise.promisified' },
    'promisify-node': { like: 'promise.promisified' },
    'util.promisifyAll': { like: 'identity' },
    // Unlike that of other languages, it takes `..` and `.` away.
    'path.join': { like: 'path.normalise' },
    'path.resolve': { like: 'path.normalise' },
    'path.normalize': { like: 'path.normalise' },
    'path.basename': { like: 'path.basename' },
    'path.extname': { like: 'path.basename' },
    'path.dirname': { like: 'text.itself' },
    'path.relative': { like: 'path.relative' },
    'path.isAbsolute': { flow: 'none' },
    'path.parse': { flow: [{ from: 0, to: 'result' }] },
    'sanitize-filename': { clears: ['path', 'archive', 'command'] },
    'http.get': outgoing,
    'http.request': outgoing,
    'http.Agent': { misuses: [noCertificate], returns: 'http.Agent', flow: 'none' },
    'https.Agent': { misuses: [noCertificate, oldTls], returns: 'http.Agent', flow: 'none' },
    'tls.connect': {
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: {
            any: [
              { at: '0.rejectUnauthorized', is: false },
              { at: '1.rejectUnauthorized', is: false },
              { at: '2.rejectUnauthorized', is: false },
            ],
          },
        },
        oldTls,
      ],
      returns: 'Stream',
    },
    'tls.createSecureContext': { misuses: [oldTls] },
    'https.createServer': { misuses: [oldTls] },
    'http.ClientResponse.on': {
      callbacks: [{ at: 1, parameters: [{ source: 'response' }] }],
      returns: '$receiver',
    },
    'http.ClientRequest.on': {
      callbacks: [{ at: 1, parameters: [{ type: 'http.ClientResponse' }] }],
      returns: '$receiver',
      flow: 'none',
    },
    'http.ClientRequest.write': { flow: 'none' },
    'http.ClientRequest.end': { flow: 'none' },
    'net.connect': {
      sinks: [
        { at: '0.host', kind: 'url' },
        { at: 1, kind: 'url', deep: false },
      ],
      returns: 'Stream',
    },
    'vm.runInNewContext': { sinks: [{ at: 0, kind: 'code' }] },
    'vm.runInThisContext': { sinks: [{ at: 0, kind: 'code' }] },
    'vm.runInContext': { sinks: [{ at: 0, kind: 'code' }] },
    'vm.compileFunction': { sinks: [{ at: 0, kind: 'code' }] },
    'vm.SourceTextModule': { sinks: [{ at: 0, kind: 'code' }] },
    'module._compile': { sinks: [{ at: 0, kind: 'code' }] },
    'vm.Script': { sinks: [{ at: 0, kind: 'code' }] },
    'vm2.VM.run': { sinks: [{ at: 0, kind: 'code' }] },
    'vm2.NodeVM.run': { sinks: [{ at: 0, kind: 'code' }] },
    'util.promisify': { like: 'promise.promisified' },
    'util.format': {
      flow: [{ from: '0+', to: 'result' }],
      sinks: [{ at: 0, kind: 'format', when: { at: 1, present: true } }],
    },
    'util.inspect': { clears: ['log', 'header'], flow: [{ from: 0, to: 'result' }] },
    'util.inherits': { like: 'object.inherits' },
    'url.parse': { flow: [{ from: 0, to: 'result' }], like: 'text.itself' },
    'url.URL': { like: 'url.new' },
    'url.resolve': { flow: [{ from: 1, to: 'result' }] },
    'url.format': { flow: [{ from: 0, to: 'result' }] },
    'url.fileURLToPath': { flow: [{ from: 0, to: 'result' }] },
    'url.URLSearchParams': { flow: [{ from: 0, to: 'result' }] },
    'querystring.parse': { flow: [{ from: 0, to: 'result' }] },
    'querystring.stringify': {
      flow: [{ from: 0, to: 'result' }],
      clears: ['html', 'header', 'log', 'url', 'redirect', 'path', 'command'],
    },
    'querystring.escape': {
      like: 'text.itself',
      clears: ['html', 'header', 'log', 'url', 'redirect', 'path', 'command'],
    },
    'Buffer.from': { like: 'text' },
    Buffer: { like: 'text' },
    'Buffer.alloc': {
      flow: 'none',
      sinks: [{ at: 0, kind: 'amount', deep: false }],
      returnsWhen: [{ when: { at: 1, constant: true }, type: 'Buffer.Filled' }],
    },
    'Buffer.concat': { flow: [{ from: '0.*', to: 'result' }] },
    'Buffer.byteLength': { flow: 'none' },
    'Buffer.toString': { like: 'text.itself' },
    'os.tmpdir': { flow: 'none' },
    'process.exit': { exits: true },
    'process.cwd': { flow: 'none' },
    'process.kill': { flow: 'none' },
    'crypto.createHash': {
      parameters: ['algorithm'],
      misuses: [{ weakness: 'weak-hash', when: { at: 0, matches: weakHash } }],
      returns: 'crypto.Hash',
      flow: 'none',
    },
    'crypto.createHmac': {
      misuses: [
        { weakness: 'weak-hash', when: { at: 0, matches: '^md[245]$' } },
        { weakness: 'hard-coded-credentials', when: { at: 1, constant: true }, confidence: 'medium' },
      ],
      sinks: [{ at: 1, kind: 'predictable' }],
      returns: 'crypto.Hmac',
      flow: 'none',
    },
    'crypto.Hash.update': { sinks: [{ at: 0, kind: 'hash' }], returns: '$receiver', flow: 'none' },
    'crypto.Hash.digest': { flow: 'none' },
    'crypto.Hash.copy': { returns: '$receiver' },
    'crypto.Hmac.update': { returns: '$receiver', flow: 'none' },
    'crypto.Hmac.digest': { returns: 'crypto.Signature', flow: 'none' },
    'crypto.timingSafeEqual': { flow: 'none' },
    'crypto.createSign': {
      misuses: [{ weakness: 'weak-hash', when: { at: 0, matches: '(?:^|-)(?:md[245]|sha-?1)$' } }],
      returns: 'crypto.Sign',
      flow: 'none',
    },
    'crypto.createCipheriv': {
      misuses: [
        {
          weakness: 'weak-cipher',
          when: { at: 0, matches: '^(?:des|des-?ede|des3|rc2|rc4|bf|blowfish|cast|idea|seed)' },
        },
        { weakness: 'weak-cipher-mode', when: { at: 0, matches: '-ecb$' } },
        {
          weakness: 'static-iv',
          when: {
            any: [
              { all: [{ at: 2, constant: true }, { not: { at: 2, is: [null, ''] } }] },
              { at: 2, refersTo: 'Buffer.Filled' },
            ],
          },
        },
        { weakness: 'hard-coded-credentials', when: { at: 1, constant: true }, confidence: 'medium' },
      ],
      returns: 'crypto.Cipher',
      flow: 'none',
    },
    'crypto.createDecipheriv': {
      misuses: [
        {
          weakness: 'weak-cipher',
          when: { at: 0, matches: '^(?:des|des-?ede|des3|rc2|rc4|bf|blowfish|cast|idea|seed)' },
        },
        { weakness: 'weak-cipher-mode', when: { at: 0, matches: '-ecb$' } },
        { weakness: 'hard-coded-credentials', when: { at: 1, constant: true }, confidence: 'medium' },
      ],
      returns: 'crypto.Cipher',
      flow: 'none',
    },
    'crypto.createCipher': {
      misuses: [{ weakness: 'weak-cipher', confidence: 'medium' }],
      returns: 'crypto.Cipher',
      flow: 'none',
    },
    'crypto.createDecipher': {
      misuses: [{ weakness: 'weak-cipher', confidence: 'medium' }],
      returns: 'crypto.Cipher',
      flow: 'none',
    },
    'crypto.Cipher.update': { flow: 'none' },
    'crypto.Cipher.final': { flow: 'none' },
    'crypto.generateKeyPair': {
      misuses: [
        {
          weakness: 'weak-key',
          when: {
            all: [
              { at: 0, is: ['rsa', 'rsa-pss', 'dsa'] },
              { at: '1.modulusLength', below: 2048 },
            ],
          },
        },
      ],
      flow: 'none',
    },
    'crypto.generateKeyPairSync': {
      misuses: [
        {
          weakness: 'weak-key',
          when: {
            all: [
              { at: 0, is: ['rsa', 'rsa-pss', 'dsa'] },
              { at: '1.modulusLength', below: 2048 },
            ],
          },
        },
      ],
      flow: 'none',
    },
    'crypto.createDiffieHellman': {
      misuses: [{ weakness: 'weak-key', when: { at: 0, below: 2048 } }],
      flow: 'none',
    },
    'crypto.pbkdf2': {
      misuses: [{ weakness: 'weak-password-hash', when: { at: 2, below: 10_000 } }],
      flow: 'none',
    },
    'crypto.pbkdf2Sync': {
      misuses: [{ weakness: 'weak-password-hash', when: { at: 2, below: 10_000 } }],
      flow: 'none',
    },
    'crypto.pseudoRandomBytes': { source: 'weak-random' },
    'crypto.randomBytes': { flow: 'none' },
    'crypto.randomUUID': { flow: 'none' },
    'crypto.randomInt': { flow: 'none' },
    'Stream.pipe': { like: 'identity' },
    'events.EventEmitter': { returns: 'events.EventEmitter', flow: 'none' },
    events: { returns: 'events.EventEmitter', flow: 'none' },
    ...Object.fromEntries(
      ['on', 'once', 'addListener', 'prependListener'].map((name) => [
        `events.EventEmitter.${name}`,
        { like: 'event.listen' } satisfies CallModel,
      ]),
    ),
    'events.EventEmitter.emit': { like: 'event.emit' },
  },
};
