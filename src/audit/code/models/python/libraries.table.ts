import type { CallModel, ModelPack, Sink } from '#ir/flow/models';
import { allowsOld, noTls1, noTls11 } from './standard-library.table.ts';

const url = [{ at: 0, kind: 'url' }] satisfies Sink[];
const deserialise: CallModel = { sinks: [{ at: 0, kind: 'deserialise' }] };
const verbs = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];

const requestNames = [
  'url',
  'params',
  'data',
  'json',
  'headers',
  'cookies',
  'files',
  'auth',
  'timeout',
  'allow_redirects',
  'proxies',
  'verify',
  'stream',
  'cert',
  'ssl',
  'verify_ssl',
];
const checkOff = [
  { weakness: 'certificate-check-off', when: { at: 11, is: [false, 0] } },
  { weakness: 'certificate-check-off', when: { at: 14, is: false } },
  { weakness: 'certificate-check-off', when: { at: 15, is: false } },
] as const;
const fetch: CallModel = {
  parameters: requestNames,
  flow: 'none',
  sinks: url,
  returns: 'requests.Response',
  misuses: checkOff,
};
const request: CallModel = {
  ...fetch,
  parameters: ['method', ...requestNames],
  sinks: [{ at: 1, kind: 'url' }],
  misuses: [{ weakness: 'certificate-check-off', when: { at: 12, is: false } }],
};

const clients: Record<string, CallModel> = Object.fromEntries(
  [
    'requests',
    'requests.Session',
    'httpx',
    'httpx.Client',
    'aiohttp.ClientSession',
    'urllib3.PoolManager',
    'curl_cffi.requests',
    'niquests',
  ].flatMap((type) => [
    ...verbs.map((verb) => [`${type}.${verb}`, fetch] as const),
    [`${type}.request`, request] as const,
    [`${type}.stream`, request] as const,
    [`${type}.urlopen`, request] as const,
  ]),
);

const xml = (weak: boolean): CallModel => ({
  parameters: ['text', 'parser'],
  sinks: [{ at: 0, kind: 'xml', ...(weak ? {} : { confidence: 'low' as const }) }],
});
const lxmlParse: CallModel = {
  parameters: ['text', 'parser'],
  returns: 'lxml.Element',
  sinks: [
    { at: 0, kind: 'xml', when: { at: 1, refersTo: 'lxml.OpenParser' } },
    { at: 0, kind: 'xml', when: { at: 1, absent: true }, confidence: 'medium' },
  ],
};
const xpath: CallModel = { sinks: [{ at: 0, kind: 'xpath' }] };

const weakKey = (bits: number, at: number): CallModel => ({
  flow: 'none',
  misuses: [{ weakness: 'weak-key', when: { at, below: bits } }],
});
const weakCipher: CallModel = { clears: 'all', misuses: [{ weakness: 'weak-cipher' }] };
const weakHash: CallModel = {
  clears: 'all',
  sinks: [{ at: 0, kind: 'hash' }],
  misuses: [{ weakness: 'weak-hash' }],
  returns: 'hashlib.WeakHash',
};
/** They stand for every version that both sides know, but for those that options leave out. */
const openRanges = ['SSLv23_METHOD', 'TLS_METHOD', 'TLS_CLIENT_METHOD', 'TLS_SERVER_METHOD'];
const modelAnswers: CallModel = {
  flow: 'none',
  source: 'model-output',
  sinks: [{ at: '0+', kind: 'prompt', confidence: 'low' }],
};

/** Models of LangChain, by the packages that they come in. */
const chatModels = [
  'langchain_openai.ChatOpenAI',
  'langchain_openai.AzureChatOpenAI',
  'langchain_openai.OpenAI',
  'langchain_anthropic.ChatAnthropic',
  'langchain_google_genai.ChatGoogleGenerativeAI',
  'langchain_ollama.ChatOllama',
  'langchain_ollama.OllamaLLM',
  'langchain_aws.ChatBedrock',
  'langchain_community.llms.Ollama',
  'langchain_community.chat_models.ChatOpenAI',
  'langchain.llms.OpenAI',
  'langchain.chat_models.ChatOpenAI',
  'langchain.chat_models.init_chat_model',
  'langchain.chains.LLMChain',
  'langchain.agents.initialize_agent',
];

const jwtOff = [
  {
    weakness: 'jwt-unverified',
    when: {
      any: [
        { at: '3.verify_signature', is: false },
        { at: 4, is: false },
        { at: '2.*', matches: '^none$' },
        { at: 2, matches: '^none$' },
        { at: '3.verify', is: false },
      ],
    },
  },
] as const;

/** A page of a template that was asked for before. */
const ofText = { name: '.#view', data: 0, named: true } as const;

/** Clients, templates, markup, serialisation, cryptography, remote shells, language models: by their documentation. */
export const libraries: ModelPack = {
  name: 'Libraries of Python',
  languages: ['python'],
  aliases: {
    'requests.api': 'requests',
    'requests.sessions.Session': 'requests.Session',
    'requests.session': 'requests.Session',
    'httpx.AsyncClient': 'httpx.Client',
    'urllib3.HTTPPool': 'urllib3.PoolManager',
    'ruamel.yaml.YAML': 'ruamel.yaml.YAML',
    'jinja2.environment.Environment': 'jinja2.Environment',
    'jinja2.environment.Template': 'jinja2.Template',
    'lxml.html.fromstring': 'lxml.html.fromstring',
    'lxml.objectify': 'lxml.etree',
    Crypto: 'Cryptodome',
    'Cryptodome.Hash.SHA': 'Cryptodome.Hash.SHA1',
    'paramiko.client': 'paramiko',
    'jose.jwt': 'jwt',
    'cryptography.hazmat.decrepit': 'cryptography.hazmat.primitives',
    'defusedxml.cElementTree': 'defusedxml.ElementTree',
    dill: 'pickle',
    cloudpickle: 'pickle',
  },
  values: {
    // As OpenSSL numbers them.
    'OpenSSL.SSL.OP_NO_SSLv2': { constant: 0 },
    'OpenSSL.SSL.OP_NO_SSLv3': { constant: 0x2_00_00_00 },
    'OpenSSL.SSL.OP_NO_TLSv1': { constant: noTls1 },
    'OpenSSL.SSL.OP_NO_TLSv1_1': { constant: noTls11 },
    ...Object.fromEntries(openRanges.map((name) => [`OpenSSL.SSL.Context.${name}.options`, { constant: 0 }])),
    'requests.Response.text': { source: 'response' },
    'requests.Response.content': { source: 'response' },
    'requests.Response.headers': { source: 'response' },
    'requests.Response.status_code': { type: 'builtins.str' },
    'requests.Response.ok': { type: 'builtins.str' },
    'requests.Session.verify': {
      misuses: [{ weakness: 'certificate-check-off', when: { at: 'value', is: false } }],
    },
  },
  calls: {
    'pathvalidate.sanitize_filename': { clears: ['path', 'archive', 'log', 'header'] },
    ...clients,
    'requests.Session': { parameters: ['verify'], flow: 'none', returns: 'requests.Session' },
    'httpx.Client': {
      parameters: ['verify'],
      flow: 'none',
      returns: 'httpx.Client',
      misuses: [{ weakness: 'certificate-check-off', when: { at: 0, is: false } }],
    },
    'aiohttp.ClientSession': { flow: 'none', returns: 'aiohttp.ClientSession' },
    'aiohttp.ClientSession.ws_connect': fetch,
    'aiohttp.TCPConnector': {
      parameters: ['ssl', 'verify_ssl'],
      flow: 'none',
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: {
            any: [
              { at: 0, is: false },
              { at: 1, is: false },
            ],
          },
        },
      ],
    },
    'aiohttp.request': request,
    'urllib3.PoolManager': {
      parameters: ['num_pools', 'headers', 'cert_reqs', 'assert_hostname'],
      flow: 'none',
      returns: 'urllib3.PoolManager',
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: {
            any: [
              { at: 2, matches: '^(?:CERT_)?NONE$' },
              { at: 2, refersTo: 'ssl.CERT_NONE' },
              { at: 3, is: false },
            ],
          },
        },
      ],
    },
    'urllib3.HTTPSConnectionPool': {
      parameters: ['host', 'port', 'cert_reqs', 'assert_hostname'],
      flow: 'none',
      returns: 'urllib3.PoolManager',
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: {
            any: [
              { at: 2, matches: '^(?:CERT_)?NONE$' },
              { at: 2, refersTo: 'ssl.CERT_NONE' },
            ],
          },
        },
      ],
    },
    'urllib3.ProxyManager': { flow: 'none', returns: 'urllib3.PoolManager' },
    'urllib3.request': request,
    'requests.Response.json': { source: 'response', flow: 'none', returns: 'json.Value' },
    'requests.Response.read': { source: 'response', flow: 'none' },
    'requests.Response.raise_for_status': { flow: 'none' },
    'pycurl.Curl.setopt': {
      flow: 'none',
      sinks: [{ at: 1, kind: 'url', when: { at: 0, refersTo: 'pycurl.URL' } }],
      misuses: [
        {
          weakness: 'certificate-check-off',
          when: {
            all: [
              { at: 0, refersTo: ['pycurl.SSL_VERIFYPEER', 'pycurl.SSL_VERIFYHOST'] },
              { at: 1, is: [0, false] },
            ],
          },
        },
      ],
    },
    'pycurl.Curl': { flow: 'none', returns: 'pycurl.Curl' },
    'httplib2.Http': {
      parameters: ['cache', 'timeout', 'disable_ssl_certificate_validation'],
      flow: 'none',
      returns: 'httplib2.Http',
      misuses: [{ weakness: 'certificate-check-off', when: { at: 2, is: true } }],
    },
    'httplib2.Http.request': { flow: 'none', sinks: url },
    ...Object.fromEntries(
      [
        'azure.keyvault.secrets.SecretClient',
        'azure.keyvault.secrets.aio.SecretClient',
        'azure.keyvault.keys.KeyClient',
        'azure.keyvault.certificates.CertificateClient',
        'azure.storage.fileshare.ShareFileClient.from_file_url',
        'azure.storage.blob.ContainerClient.from_container_url',
        'azure.storage.blob.BlobClient.from_blob_url',
        'azure.storage.blob.download_blob_from_url',
        'azure.storage.blob.upload_blob_to_url',
        'azure.storage.blob.BlobServiceClient',
        'azure.cosmos.CosmosClient',
      ].map((name) => [
        name,
        {
          parameters: ['url', 'credential', 'vault_url', 'container_url', 'blob_url', 'account_url'],
          flow: 'none',
          sinks: [0, 2, 3, 4, 5].map((at) => ({ at, kind: 'url' })),
        } satisfies CallModel,
      ]),
    ),
    'websocket.create_connection': { flow: 'none', sinks: url },
    // templates
    'jinja2.Template': {
      parameters: ['source'],
      like: 'view.new',
      sinks: [{ at: 0, kind: 'template' }],
    },
    'jinja2.Template.render': { view: [{ ...ofText, inline: 'raw' }, ofText] },
    'jinja2.SafeEnvironment.from_string': {
      parameters: ['source'],
      like: 'view.new',
      sinks: [{ at: 0, kind: 'template' }],
    },
    'jinja2.SafeEnvironment.from_string.render': {
      view: { ...ofText, inline: 'escaped' },
      clears: ['html', 'attribute'],
    },
    'jinja2.Environment': {
      parameters: ['loader', 'autoescape'],
      flow: 'none',
      returns: 'jinja2.Environment',
      returnsWhen: [
        {
          when: { all: [{ at: 1, present: true }, { not: { at: 1, is: [false, 0] } }] },
          type: 'jinja2.SafeEnvironment',
        },
      ],
      misuses: [
        {
          weakness: 'autoescape-off',
          when: {
            any: [
              { at: 1, is: [false, 0] },
              { at: 1, absent: true },
            ],
          },
          confidence: 'medium',
        },
      ],
    },
    'jinja2.sandbox.SandboxedEnvironment': { flow: 'none', returns: 'jinja2.sandbox.SandboxedEnvironment' },
    'jinja2.sandbox.SandboxedEnvironment.from_string': {},
    'jinja2.Environment.from_string': {
      parameters: ['source'],
      like: 'view.new',
      sinks: [{ at: 0, kind: 'template' }],
    },
    'jinja2.Environment.from_string.render': { view: { ...ofText, inline: 'raw' } },
    'jinja2.Environment.get_template': { like: 'view.new' },
    'jinja2.Environment.get_template.render': { flow: 'none', view: ofText },
    'jinja2.select_autoescape': { flow: 'none' },
    'mako.template.Template': { parameters: ['text'], sinks: [{ at: 0, kind: 'template' }] },
    'mako.lookup.TemplateLookup': { flow: 'none' },
    'genshi.template.MarkupTemplate': { sinks: [{ at: 0, kind: 'template' }] },
    'genshi.template.TextTemplate': { sinks: [{ at: 0, kind: 'template' }] },
    'Cheetah.Template.Template': { sinks: [{ at: 0, kind: 'template' }] },
    'chevron.render': { sinks: [{ at: 0, kind: 'template', confidence: 'low' }] },
    'trender.TRender': { sinks: [{ at: 0, kind: 'template' }] },
    'chameleon.PageTemplate': { sinks: [{ at: 0, kind: 'template' }] },
    'bleach.clean': { clears: ['html', 'attribute', 'script', 'style'] },
    'nh3.clean': { clears: ['html', 'attribute', 'script', 'style'] },
    'markdown.markdown': {},
    // XML
    'lxml.etree.XMLParser': {
      parameters: ['resolve_entities', 'load_dtd', 'no_network', 'dtd_validation', 'huge_tree'],
      flow: 'none',
      returns: 'lxml.SafeParser',
      returnsWhen: [
        {
          when: {
            any: [
              { at: 0, is: true },
              { at: 0, absent: true },
              { at: 1, is: true },
              { at: 2, is: false },
            ],
          },
          type: 'lxml.OpenParser',
        },
      ],
      misuses: [{ weakness: 'xml-bomb', when: { at: 4, is: true } }],
    },
    'lxml.etree.get_default_parser': { flow: 'none' },
    'lxml.etree.parse': lxmlParse,
    'lxml.etree.fromstring': lxmlParse,
    'lxml.etree.fromstringlist': lxmlParse,
    'lxml.etree.XML': lxmlParse,
    'lxml.etree.iterparse': lxmlParse,
    'lxml.etree.XMLID': lxmlParse,
    'lxml.etree.ElementTree': { returns: 'lxml.Element' },
    'lxml.html.fromstring': { returns: 'lxml.Element' },
    'lxml.html.parse': { returns: 'lxml.Element' },
    'lxml.Element.getroot': { returns: 'lxml.Element' },
    'lxml.Element.xpath': xpath,
    'lxml.Element.find': xpath,
    'lxml.Element.findall': xpath,
    'lxml.Element.iterfind': xpath,
    'lxml.etree.XPath': xpath,
    'lxml.etree.ETXPath': xpath,
    '*.xpath': { sinks: [{ at: 0, kind: 'xpath' }] },
    '*.xpathEval': { sinks: [{ at: 0, kind: 'xpath' }] },
    'libxml2.parseFile': { flow: 'none' },
    'elementpath.select': { sinks: [{ at: 1, kind: 'xpath' }] },
    'xmltodict.parse': xml(false),
    'defusedxml.ElementTree.fromstring': {},
    'defusedxml.ElementTree.parse': {},
    // serialisation
    'yaml.load': {
      parameters: ['stream', 'Loader'],
      sinks: [
        {
          at: 0,
          kind: 'deserialise',
          when: {
            not: {
              at: 1,
              refersTo: [
                'yaml.SafeLoader',
                'yaml.CSafeLoader',
                'yaml.BaseLoader',
                'yaml.loader.SafeLoader',
                'yaml.cyaml.CSafeLoader',
              ],
            },
          },
        },
      ],
    },
    'yaml.load_all': {
      parameters: ['stream', 'Loader'],
      sinks: [
        {
          at: 0,
          kind: 'deserialise',
          when: {
            not: {
              at: 1,
              refersTo: ['yaml.SafeLoader', 'yaml.CSafeLoader', 'yaml.BaseLoader', 'yaml.loader.SafeLoader'],
            },
          },
        },
      ],
    },
    'yaml.unsafe_load': deserialise,
    'yaml.unsafe_load_all': deserialise,
    'yaml.full_load': { sinks: [{ at: 0, kind: 'deserialise', confidence: 'medium' }] },
    'yaml.full_load_all': { sinks: [{ at: 0, kind: 'deserialise', confidence: 'medium' }] },
    'yaml.safe_load': {},
    'yaml.safe_load_all': {},
    'yaml.dump': {},
    'ruamel.yaml.YAML': { parameters: ['typ'], flow: 'none' },
    'jsonpickle.decode': deserialise,
    'jsonpickle.loads': deserialise,
    'joblib.load': deserialise,
    'torch.load': {
      parameters: ['f', 'map_location', 'pickle_module', 'weights_only'],
      sinks: [{ at: 0, kind: 'deserialise', when: { not: { at: 3, is: true } } }],
    },
    'numpy.load': {
      parameters: ['file', 'mmap_mode', 'allow_pickle'],
      sinks: [{ at: 0, kind: 'deserialise', when: { at: 2, is: true } }],
    },
    'simplejson.loads': { revives: ['nosql'] },
    'ujson.loads': { revives: ['nosql'] },
    'orjson.loads': { revives: ['nosql'] },
    'js2py.eval_js': { sinks: [{ at: 0, kind: 'code' }] },
    // cryptography
    ...Object.fromEntries(
      ['AESGCM', 'ChaCha20Poly1305', 'AESCCM', 'AESOCB3']
        .map((name) => `cryptography.hazmat.primitives.ciphers.aead.${name}`)
        .flatMap((name): [string, CallModel][] => [
          [name, { returns: name, flow: 'none' }],
          [
            `${name}.encrypt`,
            { flow: 'none', misuses: [{ weakness: 'static-iv', when: { at: 0, constant: true } }] },
          ],
        ]),
    ),
    'cryptography.hazmat.primitives.asymmetric.rsa.generate_private_key': {
      parameters: ['public_exponent', 'key_size', 'backend'],
      ...weakKey(2048, 1),
    },
    'cryptography.hazmat.primitives.asymmetric.dsa.generate_private_key': {
      parameters: ['key_size', 'backend'],
      ...weakKey(2048, 0),
    },
    'cryptography.hazmat.primitives.asymmetric.ec.generate_private_key': {
      parameters: ['curve', 'backend'],
      flow: 'none',
      misuses: [
        {
          weakness: 'weak-key',
          when: {
            at: 0,
            refersTo: ['SECP192R1', 'SECT163K1', 'SECT163R2', 'BrainpoolP192R1'].flatMap((name) => [
              `cryptography.hazmat.primitives.asymmetric.ec.${name}`,
              `cryptography.hazmat.primitives.asymmetric.ec.${name}()`,
            ]),
          },
        },
      ],
    },
    'cryptography.hazmat.primitives.hashes.Hash': {
      flow: 'none',
      returns: 'hashlib.Hash',
      returnsWhen: [{ when: { at: 0, refersTo: 'hashlib.WeakHash' }, type: 'hashlib.WeakHash' }],
    },
    'cryptography.hazmat.primitives.hashes.MD5': { ...weakHash, sinks: [] },
    'cryptography.hazmat.primitives.hashes.SHA1': { ...weakHash, sinks: [] },
    'cryptography.hazmat.primitives.ciphers.modes.ECB': {
      flow: 'none',
      misuses: [{ weakness: 'weak-cipher-mode' }],
    },
    'cryptography.hazmat.primitives.ciphers.modes.CBC': {
      parameters: ['initialization_vector'],
      flow: 'none',
      misuses: [{ weakness: 'static-iv', when: { at: 0, constant: true } }],
    },
    'cryptography.hazmat.primitives.ciphers.modes.GCM': {
      flow: 'none',
      misuses: [{ weakness: 'static-iv', when: { at: 0, constant: true } }],
    },
    ...Object.fromEntries(
      ['ARC4', 'Blowfish', 'IDEA', 'CAST5', 'SEED', 'TripleDES'].map((name) => [
        `cryptography.hazmat.primitives.ciphers.algorithms.${name}`,
        weakCipher,
      ]),
    ),
    'cryptography.fernet.Fernet': {
      parameters: ['key'],
      flow: 'none',
      misuses: [{ weakness: 'hard-coded-credentials', when: { at: 0, constant: true } }],
    },
    ...Object.fromEntries(
      ['DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'XOR'].map((name) => [
        `Cryptodome.Cipher.${name}.new`,
        weakCipher,
      ]),
    ),
    'Cryptodome.Cipher.AES.new': {
      parameters: ['key', 'mode', 'iv', 'nonce'],
      flow: 'none',
      misuses: [
        { weakness: 'weak-cipher-mode', when: { at: 1, refersTo: 'Cryptodome.Cipher.AES.MODE_ECB' } },
        {
          weakness: 'static-iv',
          when: {
            any: [
              { at: 2, constant: true },
              { at: 3, constant: true },
            ],
          },
        },
        { weakness: 'hard-coded-credentials', when: { at: 0, constant: true } },
      ],
    },
    'Cryptodome.PublicKey.RSA.generate': { parameters: ['bits'], ...weakKey(2048, 0) },
    'Cryptodome.PublicKey.DSA.generate': { parameters: ['bits'], ...weakKey(2048, 0) },
    ...Object.fromEntries(
      ['MD2', 'MD4', 'MD5', 'SHA1', 'RIPEMD160'].map((name) => [`Cryptodome.Hash.${name}.new`, weakHash]),
    ),
    ...Object.fromEntries(
      ['SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3_256', 'SHA3_512', 'BLAKE2b', 'BLAKE2s'].map((name) => [
        `Cryptodome.Hash.${name}.new`,
        { clears: 'all', returns: 'hashlib.Hash', sinks: [{ at: 0, kind: 'hash' }] } satisfies CallModel,
      ]),
    ),
    'passlib.hash.md5_crypt.hash': { clears: 'all', misuses: [{ weakness: 'weak-password-hash' }] },
    'passlib.hash.sha1_crypt.hash': { clears: 'all', misuses: [{ weakness: 'weak-password-hash' }] },
    'bcrypt.hashpw': { clears: 'all' },
    'argon2.PasswordHasher.hash': { clears: 'all' },
    'OpenSSL.SSL.Context.set_options': { like: 'store.addOptions' },
    'OpenSSL.SSL.Connection': {
      flow: 'none',
      misuses: [{ weakness: 'weak-tls-version', when: allowsOld('0.options'), confidence: 'medium' }],
    },
    'OpenSSL.SSL.Context': {
      like: 'store.typed',
      parameters: ['method'],
      flow: 'none',
      misuses: [
        {
          weakness: 'weak-tls-version',
          when: {
            at: 0,
            refersTo: ['SSLv2_METHOD', 'SSLv3_METHOD', 'TLSv1_METHOD', 'TLSv1_1_METHOD'].map(
              (name) => `OpenSSL.SSL.${name}`,
            ),
          },
        },
      ],
    },
    // tokens
    'jwt.decode': {
      parameters: ['jwt', 'key', 'algorithms', 'options', 'verify'],
      misuses: jwtOff,
      // Who holds the key wrote it.
      flow: 'none',
    },
    'jwt.encode': {
      parameters: ['payload', 'key', 'algorithm'],
      clears: 'all',
      misuses: [
        { weakness: 'hard-coded-credentials', when: { at: 1, matches: '.' } },
        { weakness: 'jwt-unverified', when: { at: 2, matches: '^none$' } },
      ],
    },
    'jwt.get_unverified_header': { flow: [{ from: 0, to: 'result' }] },
    'jwt.get_unverified_claims': {
      flow: [{ from: 0, to: 'result' }],
      misuses: [{ weakness: 'jwt-unverified', confidence: 'medium' }],
    },
    'python_jwt.process_jwt': {
      flow: [{ from: 0, to: 'result' }],
      misuses: [{ weakness: 'jwt-unverified', confidence: 'medium' }],
    },
    // remote shells
    'paramiko.SSHClient': { flow: 'none', returns: 'paramiko.SSHClient' },
    'paramiko.SSHClient.set_missing_host_key_policy': {
      flow: 'none',
      misuses: [
        {
          weakness: 'host-key-check-off',
          when: {
            at: 0,
            refersTo: ['AutoAddPolicy', 'WarningPolicy'].flatMap((name) => [
              `paramiko.${name}`,
              `paramiko.${name}()`,
            ]),
          },
        },
      ],
    },
    'paramiko.SSHClient.exec_command': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    '*.exec_command': { flow: 'none', sinks: [{ at: 0, kind: 'command', confidence: 'medium' }] },
    'paramiko.SSHClient.connect': { flow: 'none' },
    'asyncssh.connect': {
      parameters: ['host', 'port', 'known_hosts'],
      flow: 'none',
      misuses: [{ weakness: 'host-key-check-off', when: { at: 2, is: null } }],
    },
    'fabric.Connection': { flow: 'none', returns: 'fabric.Connection' },
    'fabric.Connection.run': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'fabric.Connection.sudo': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'fabric.Connection.local': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'fabric.api.run': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'fabric.api.sudo': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'fabric.api.local': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'invoke.run': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'invoke.sudo': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'pexpect.spawn': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'pexpect.run': { flow: 'none', sinks: [{ at: 0, kind: 'command' }] },
    'sh.bash': { flow: 'none', sinks: [{ at: '0+', kind: 'command' }] },
    // files
    'aiofiles.open': {
      parameters: ['file'],
      flow: 'none',
      sinks: [{ at: 0, kind: 'path' }],
      returns: 'io.TextIOWrapper',
    },
    'anyio.open_file': { flow: 'none', sinks: [{ at: 0, kind: 'path' }], returns: 'io.TextIOWrapper' },
    'anyio.Path': { like: 'path.join', returns: 'pathlib.Path' },
    'PIL.Image.open': { flow: 'none' },
    // language models
    'openai.OpenAI': { flow: 'none', returns: 'openai.OpenAI' },
    'openai.AsyncOpenAI': { flow: 'none', returns: 'openai.OpenAI' },
    'openai.OpenAI.chat.completions.create': modelAnswers,
    'openai.OpenAI.completions.create': modelAnswers,
    'openai.OpenAI.responses.create': modelAnswers,
    'openai.ChatCompletion.create': modelAnswers,
    'openai.Completion.create': modelAnswers,
    'anthropic.Anthropic': { flow: 'none', returns: 'anthropic.Anthropic' },
    'anthropic.AsyncAnthropic': { flow: 'none', returns: 'anthropic.Anthropic' },
    'anthropic.Anthropic.messages.create': modelAnswers,
    'anthropic.Anthropic.completions.create': modelAnswers,
    'litellm.completion': modelAnswers,
    'google.generativeai.GenerativeModel': { flow: 'none', returns: 'google.generativeai.GenerativeModel' },
    'google.generativeai.GenerativeModel.generate_content': modelAnswers,
    ...Object.fromEntries(
      chatModels.flatMap((type): [string, CallModel][] => [
        [type, { flow: 'none', returns: 'langchain.ChatModel' }],
      ]),
    ),
    ...Object.fromEntries(
      [
        'invoke',
        'ainvoke',
        'predict',
        'apredict',
        'run',
        'arun',
        'generate',
        'stream',
        'batch',
        '__call__',
      ].map((name) => [`langchain.ChatModel.${name}`, modelAnswers]),
    ),
    'langchain.ChatModel': modelAnswers,
    ...Object.fromEntries(
      [
        'ollama.chat',
        'ollama.generate',
        'litellm.acompletion',
        'openai.OpenAI.beta.chat.completions.parse',
        'google.genai.Client.models.generate_content',
        'cohere.Client.chat',
        'cohere.Client.generate',
        'mistralai.Mistral.chat.complete',
        'groq.Groq.chat.completions.create',
        'together.Together.chat.completions.create',
        'transformers.Pipeline',
        'dspy.Predict',
      ].map((name) => [name, modelAnswers]),
    ),
    ...Object.fromEntries(
      ['google.genai.Client', 'cohere.Client', 'mistralai.Mistral', 'groq.Groq', 'together.Together'].map(
        (name): [string, CallModel] => [name, { flow: 'none', returns: name }],
      ),
    ),
    'transformers.pipeline': { flow: 'none', returns: 'transformers.Pipeline' },
    'openai.AzureOpenAI': { flow: 'none', returns: 'openai.OpenAI' },
    'langchain_experimental.utilities.PythonREPL.run': { sinks: [{ at: 0, kind: 'code' }] },
    // command line
    'click.argument': { flow: 'none', returns: 'functools.wrapper' },
    'click.option': { flow: 'none', returns: 'functools.wrapper' },
    'click.echo': { flow: 'none', sinks: [{ at: 0, kind: 'disclosure' }] },
    // GraphQL
    'gql.gql': { flow: 'none', sinks: [{ at: 0, kind: 'graphql' }] },
    // mail
    'flask_mail.Message': { flow: 'none' },
    'loguru.logger.info': {
      flow: 'none',
      sinks: [
        { at: '0+', kind: 'log' },
        { at: '0+', kind: 'disclosure' },
      ],
    },
    'loguru.logger.error': {
      flow: 'none',
      sinks: [
        { at: '0+', kind: 'log' },
        { at: '0+', kind: 'disclosure' },
      ],
    },
    'loguru.logger.warning': {
      flow: 'none',
      sinks: [
        { at: '0+', kind: 'log' },
        { at: '0+', kind: 'disclosure' },
      ],
    },
    'loguru.logger.debug': {
      flow: 'none',
      sinks: [
        { at: '0+', kind: 'log' },
        { at: '0+', kind: 'disclosure' },
      ],
    },
    'structlog.get_logger': { flow: 'none' },
  },
  types: {
    'OpenSSL.SSL.Context': {},
    ...Object.fromEntries(
      openRanges.map((name) => [`OpenSSL.SSL.Context.${name}`, { extends: ['OpenSSL.SSL.Context'] }]),
    ),
    'requests.Response': {},
    'requests.Session': {},
    'httpx.Client': {},
    'aiohttp.ClientSession': {},
    'urllib3.PoolManager': {},
    'paramiko.SSHClient': {},
    'paramiko.AutoAddPolicy': {},
    'paramiko.WarningPolicy': {},
    'lxml.Element': {},
    'lxml.SafeParser': {},
    'lxml.OpenParser': {},
    'openai.OpenAI': {},
    'langchain.ChatModel': {},
    'transformers.Pipeline': {},
    'anthropic.Anthropic': {},
    'jinja2.Environment': {},
    'jinja2.SafeEnvironment': { extends: ['jinja2.Environment'] },
  },
};
