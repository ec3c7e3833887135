import { listArguments } from './command.ts';
import { constantTime } from './constant-time.ts';
import { containInScript } from './contain-script.ts';
import type { Fixer } from './fix.ts';
import { withoutWriteForGroup } from './lines.ts';
import { forNamed, inNamed, toEndOfLine } from './places.ts';
import { bindParameters } from './query.ts';
import { type Replacement, replacing, settingOption, withoutArgument } from './replace.ts';

const on = 'Switch it on.';

/** By the name of a weakness, what may mend it: the first that fits is tried. */
export const fixers: Readonly<Record<string, readonly Fixer[]>> = {
  'sql-injection': [bindParameters],
  'command-injection': [
    listArguments,
    replacing([
      javascript('Without a shell, arguments are arguments.', /\bshell\s*:\s*true/, 'shell: false'),
    ]),
  ],
  'insecure-deserialisation': [
    replacing([
      python(
        '`safe_load` makes plain data only.',
        /\b(?:unsafe_|full_)?load(_all)?\(((?:[^()]|\([^()]*\))*?),\s*(?:Loader\s*=\s*)?[\w.]*Loader\s*\)/,
        'safe_load$1($2)',
      ),
      python(
        '`safe_load` makes plain data only.',
        /\byaml\.(?:unsafe_|full_)?load(_all)?\(/,
        'yaml.safe_load$1(',
      ),
    ]),
  ],
  'certificate-check-off': [
    withoutArgument('verify', /^False$/, 'Certificates are checked unless somebody says otherwise.'),
    withoutArgument('ssl', /^False$/, 'Certificates are checked unless somebody says otherwise.'),
    replacing([
      python('Check certificates.', /\bssl\._create_unverified_context\(/, 'ssl.create_default_context('),
      python('Check certificates.', /\b(verify|verify_ssl)\s*=\s*False/, '$1 = True'),
      javascript(
        'Check certificates.',
        /\brejectUnauthorized(['"]?\s*:\s*)(?:false|0)\b/,
        'rejectUnauthorized$1true',
      ),
      javascript('Check certificates.', /\bstrictSSL(['"]?\s*:\s*)false\b/, 'strictSSL$1true'),
    ]),
    toEndOfLine(
      replacing([
        javascript('Check certificates.', /(NODE_TLS_REJECT_UNAUTHORIZED['"]?\]?\s*=\s*)(['"]?)0\2/, "$1'1'"),
      ]),
    ),
  ],
  'debug-mode': [
    replacing([
      python('Run without the debugger.', /\b(debug|DEBUG)(['"]?\]?\s*[=:]\s*)True\b/, '$1$2False'),
    ]),
  ],
  'autoescape-off': [
    replacing([
      python('Escape what templates print.', /\bautoescape(\s*=\s*)False\b/, 'autoescape$1True'),
      javascript('Escape what templates print.', /\bautoescape(\s*:\s*)false\b/, 'autoescape$1true'),
      javascript('Escape what templates print.', /\bnoEscape(\s*:\s*)true\b/, 'noEscape$1false'),
    ]),
    inNamed(
      replacing([
        javascript('Escape what templates print.', /\bautoescape(\s*:\s*)false\b/, 'autoescape$1true'),
      ]),
    ),
    settingOption({ python: { name: 'autoescape', value: 'True' }, says: 'Escape what templates print.' }),
  ],
  'insecure-cookie': cookie(
    ['secure', 'True'],
    ['secure', 'true'],
    'The cookie travels on encrypted connections only.',
  ),
  'cookie-readable-by-scripts': cookie(
    ['httponly', 'True'],
    ['httpOnly', 'true'],
    'Scripts cannot read the cookie.',
  ).map(forNamed),
  'cookie-same-site-none': cookie(
    ['samesite', "'Lax'"],
    ['sameSite', "'lax'"],
    'Other sites cannot send the cookie along.',
  ),
  'csrf-off': [
    toEndOfLine(
      replacing([
        python(
          on,
          /\b(WTF_CSRF_ENABLED|WTF_CSRF_CHECK_DEFAULT|CSRF_ENABLED)(['"]?\]?\s*=\s*)False\b/,
          '$1$2True',
        ),
      ]),
    ),
    forNamed(replacing([javascript(on, /\bcsrf(\s*:\s*)false\b/, 'csrf$1true')])),
  ],
  'jwt-unverified': [
    withoutArgument('verify', /^False$/, 'Check the signature.'),
    replacing([
      python('Check the signature.', /(['"]verify_signature['"]\s*:\s*)False\b/, '$1True'),
      javascript('Accept signatures only.', /(['"])none\1\s*,\s*/i, ''),
      javascript('Accept signatures only.', /,\s*(['"])none\1/i, ''),
      javascript(
        'Take expired tokens for what they are.',
        /\bignoreExpiration(\s*:\s*)true\b/,
        'ignoreExpiration$1false',
      ),
    ]),
  ],
  'weak-random': [
    replacing([
      origin(
        'python',
        'The system’s generator cannot be guessed.',
        /\brandom\.(?:SystemRandom\(\)\.)?(?=(?:random|randint|randrange|choice|choices|sample|shuffle|uniform|getrandbits|randbytes)\()/,
        'secrets.SystemRandom().',
        'secrets',
      ),
    ]),
    replacing([
      {
        ...origin(
          'javascript',
          'The system’s generator cannot be guessed.',
          /^Math\.random\(\)/,
          '(globalThis.crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32)',
        ),
      },
    ]),
  ],
  'weak-hash': [
    replacing([
      {
        ...python(
          'SHA-256 is not broken; what was stored before no longer compares.',
          /\bhashlib\.(?:md5|sha1)\b/,
          'hashlib.sha256',
        ),
        changesResults: true,
      },
      {
        ...python(
          'SHA-256 is not broken; what was stored before no longer compares.',
          /\bhashlib\.new\(\s*(['"])(?:md5|sha1|sha)\1/i,
          'hashlib.new($1sha256$1',
        ),
        changesResults: true,
      },
      {
        ...javascript(
          'SHA-256 is not broken; what was stored before no longer compares.',
          /\b(createH(?:ash|mac))\(\s*(['"])(?:md5|sha1|sha-1)\2/i,
          '$1($2sha256$2',
        ),
        changesResults: true,
      },
    ]),
  ],
  'insecure-temp-file': [
    replacing([
      python(
        'The file is made at once, so that nobody can put another in its place.',
        /\btempfile\.mktemp\(/,
        'tempfile.mkstemp(',
      ),
    ]),
  ].map(withFirstOfPair),
  'weak-key': [
    replacing([
      python('3072 bits last.', /\b(key_size\s*=\s*)(?:512|768|1024|1536)\b/, '$13072'),
      python('3072 bits last.', /([(,]\s*)(?:512|768|1024|1536)\b/, '$13072'),
      javascript('3072 bits last.', /\b(modulusLength\s*:\s*)(?:512|768|1024|1536)\b/, '$13072'),
    ]),
    inNamed(
      replacing([javascript('3072 bits last.', /\b(modulusLength\s*:\s*)(?:512|768|1024|1536)\b/, '$13072')]),
    ),
  ],
  'weak-tls-version': [
    replacing([
      javascript(
        'TLS 1.2 is the oldest that holds.',
        /\b((?:min|max)Version\s*:\s*)(['"])TLSv1(?:\.1)?\2/,
        '$1$2TLSv1.2$2',
      ),
      javascript(
        'Let both ends choose the newest.',
        /\b(secureProtocol\s*:\s*)(['"])(?:SSLv\d+|TLSv1(?:_1)?)(_\w+)?\2/,
        '$1$2TLS$3$2',
      ),
      python(
        'TLS 1.2 is the oldest that holds.',
        /\bTLSVersion\.(?:TLSv1_1|TLSv1|SSLv3|MINIMUM_SUPPORTED)\b/,
        'TLSVersion.TLSv1_2',
      ),
    ]),
    toEndOfLine(
      replacing([
        python(
          'TLS 1.2 is the oldest that holds.',
          /\bTLSVersion\.(?:TLSv1_1|TLSv1|SSLv3|MINIMUM_SUPPORTED)\b/,
          'TLSVersion.TLSv1_2',
        ),
      ]),
    ),
  ],
  'world-writable-file': [
    withoutWriteForGroup,
    replacing([javascript('Nobody but owner and group writes.', /\b0o(\d?[0-7])([0-7])[2367]\b/, '0o$1$25')]),
  ],
  'host-key-check-off': [
    replacing([
      python(
        'Refuse hosts that are not known.',
        /\b(paramiko\.(?:client\.)?)?(?:AutoAddPolicy|WarningPolicy)\b/,
        '$1RejectPolicy',
      ),
    ]),
  ],
  xxe: [
    replacing([
      python('Leave entities alone.', /\b(resolve_entities\s*=\s*)True\b/, '$1False'),
      javascript('Leave entities alone.', /\b(noent\s*:\s*)true\b/, '$1false'),
    ]),
    inNamed(replacing([javascript('Leave entities alone.', /\b(noent\s*:\s*)true\b/, '$1false')])),
  ],
  'xml-bomb': [
    replacing([
      python(
        'defusedxml refuses such documents.',
        /\bxml\.etree\.ElementTree\.(?=fromstring|parse|iterparse|XML\b)/,
        'defusedxml.ElementTree.',
        'defusedxml.ElementTree',
      ),
      javascript('Keep the limits of the parser.', /\b(huge\s*:\s*)true\b/, '$1false'),
    ]),
  ],
  'security-headers-off': [
    forNamed(
      replacing([
        javascript(
          on,
          /\b(contentSecurityPolicy|frameguard|hsts|noSniff|referrerPolicy|xFrameOptions|strictTransportSecurity|xContentTypeOptions)(\s*:\s*)false\b/,
          '$1$2true',
        ),
      ]),
    ),
  ],
  'cors-any-origin': [
    forNamed(
      replacing([
        javascript(
          'Cookies are not sent along to whoever asks.',
          /\bcredentials(\s*:\s*)true\b/,
          'credentials$1false',
        ),
        python(
          'Cookies are not sent along to whoever asks.',
          /\b(allow_credentials|supports_credentials)(\s*=\s*)True\b/,
          '$1$2False',
        ),
      ]),
    ),
  ],
  'error-disclosure': [
    forNamed(
      replacing([
        javascript('What went wrong is for the log.', /\b\w+\.stack\b/, "'Internal error'"),
        fromOrigin(/^\w+\.stack$/, "'Internal error'"),
        python('What went wrong is for the log.', /\btraceback\.format_exc\(\)/, "'Internal error'"),
        python(
          'What went wrong is for the log.',
          /\b(?:str|repr)\((?:e|ex|err|error|exc|exception)\)/,
          "'Internal error'",
        ),
      ]),
    ),
  ],
  'format-string': [
    replacing([javascript('The text is printed as it is.', /^(console\.\w+\()(?=[`'"\w])/, "$1'%s', ")]),
  ],
  'code-injection': [
    forNamed(
      replacing([
        python(
          'Plain values are read, and nothing is run.',
          /(?<![\w.])eval(?=\([^,]*\)$)/,
          'ast.literal_eval',
          'ast',
        ),
        javascript('Plain values are read, and nothing is run.', /(?<![\w.])eval(?=\()/, 'JSON.parse'),
      ]),
    ),
  ],
  'binds-all-interfaces': [
    replacing([
      {
        ...python('Only this machine connects.', /(['"])0\.0\.0\.0\1/, '$1127.0.0.1$1'),
        changesResults: true,
      },
      {
        ...javascript('Only this machine connects.', /(['"])0\.0\.0\.0\1/, '$1127.0.0.1$1'),
        changesResults: true,
      },
    ]),
  ],
  'cross-site-scripting': [
    replacing([
      {
        ...javascript('Text stays text.', /\.(?:inner|outer)HTML(\s*=)(?!=)/, '.textContent$1'),
        changesResults: true,
      },
    ]),
  ],
  'path-traversal': [
    replacing([
      python(
        '`send_from_directory` refuses what lies outside.',
        /\bsend_file\(\s*os\.path\.join\(([^(),]+),\s*([^(),]+)\)\s*\)/,
        'send_from_directory($1, $2)',
        'flask.send_from_directory',
      ),
      javascript(
        'With `root`, what lies outside is refused.',
        /\bsendFile\(\s*path\.(?:join|resolve)\((__dirname(?:\s*,\s*['"][^'"]*['"])?),\s*([^(),]+)\)(?=\s*[,)])/,
        'sendFile($2, { root: path.join($1) }',
      ),
    ]),
    containInScript,
  ],
  'zip-slip': [
    replacing([
      python(
        'What lies outside of the folder is refused, and links are.',
        /\b(extractall\((?:[^()=]|\([^()]*\))+)\)$/,
        "$1, filter='data')",
      ),
    ]),
    containInScript,
  ],
  'timing-comparison': [constantTime],
};

function python(says: string, from: RegExp, by: string, needs?: string): Replacement {
  return { says, group: 'python', from, by, ...(needs === undefined ? {} : { needs }) };
}

function fromOrigin(from: RegExp, by: string): Replacement {
  return { ...javascript('What went wrong is for the log.', from, by), at: 'origin' };
}

function javascript(says: string, from: RegExp, by: string): Replacement {
  return { says, group: 'javascript', from, by };
}

function origin(
  group: Replacement['group'],
  says: string,
  from: RegExp,
  by: string,
  needs?: string,
): Replacement {
  return { says, group, from, by, at: 'origin', ...(needs === undefined ? {} : { needs }) };
}

function cookie(
  [pythonName, pythonValue]: readonly [string, string],
  [name, value]: readonly [string, string],
  says: string,
): readonly Fixer[] {
  const setting = new RegExp(
    `\\b(\\w*(?:SESSION|CSRF|REMEMBER)\\w*COOKIE_${pythonName.toUpperCase()}['"]?\\]?\\s*=\\s*)(?:False|None|['"]None['"])`,
  );
  return [
    replacing([
      python(says, setting, `$1${pythonValue}`),
      javascript(says, new RegExp(`\\b(${name}['"]?\\s*:\\s*)(?:false|['"]none['"])`, 'i'), `$1${value}`),
    ]),
    inNamed(
      replacing([
        javascript(says, new RegExp(`\\b(${name}['"]?\\s*:\\s*)(?:false|['"]none['"])`, 'i'), `$1${value}`),
      ]),
    ),
    settingOption({
      python: { name: pythonName, value: pythonValue },
      javascript: { name, value },
      says,
      behind: 2,
    }),
  ];
}

/** `mkstemp` gives the open file and its path. */
function withFirstOfPair(fixer: Fixer): Fixer {
  return (broken) => {
    const found = fixer(broken);
    if (found === undefined || broken.text[broken.end - 1] !== ')') return undefined;
    return { ...found, edits: [...found.edits, { start: broken.end, end: broken.end, text: '[1]' }] };
  };
}
