/** What a name can promise. `some-key`: a key that nobody named further, which needs a value that is plainly random. */
export type CredentialKind = 'password' | 'secret' | 'token' | 'api-key' | 'some-key' | 'auth' | 'salt';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

function kinds(kind: CredentialKind, words: string): [string, CredentialKind][] {
  return words.split(/,\s*/).map((word) => [word, kind]);
}

/** The last word of a name that makes it a credential's; pairs are for `key`, which alone says nothing. */
export const nouns: ReadonlyMap<string, CredentialKind> = new Map([
  ...kinds(
    'password',
    'password, passwd, pwd, pass, passphrase, passcode, passwort, pswd, psw, passw, pw, senha, contrasena, kennwort, wachtwoord, parola, mdp, psk, passwrd, pword, passe, clave, requirepass, masterauth',
  ),
  ...kinds('secret', 'secret, credential, credentials, creds, cred, secretkey, secret key'),
  ...kinds('token', 'token, jwt, bearer, pat'),
  ...kinds(
    'api-key',
    'apikey, accesskey, privatekey, authkey, appkey, api key, access key, private key, auth key, encryption key, encrypt key, decryption key, decrypt key, signing key, sign key, signature key, master key, account key, shared key, service key, subscription key, hmac key, aes key, des key, rsa key, crypto key, cipher key, cookie key, webhook key, license key, app key, application key, client key, consumer key, server key, security key, admin key, write key, integration key, deploy key, bot key, jwt key, hash key, secretaccesskey, storage key, session key, ssh key',
  ),
  ...kinds('auth', 'auth, authorization, authentication'),
  ...kinds('salt', 'salt, nonce, seed, iv'),
]);

/** Words behind the credential's own that leave it one: `password_prod`, `SECRET_KEY_BASE`, `token2`. */
export const tailsThatAllow = set(
  'value val string str plain plaintext clear cleartext raw base b64 base64 hex default old new current confirm confirmation confirmed again repeat retype verify prod production dev development test testing staging stage stg qa uat local live sandbox demo env root admin primary secondary master slave bytes encoded ro rw main backup key phrase fill',
);

/** Words behind it that turn the name into something about a credential. */
export const tailsThatDeny = set(
  `identifier identifiers field fields label labels name names type types id ids url uri urls link links path paths file files filename filepath dir folder
  regex regexp pattern length len size min max minlength maxlength policy policies rule rules reset expiry expires expired expiration expire
  ttl timeout lifetime header headers format formats hint hints prompt placeholder message messages msg error errors err title desc
  description help info required enabled disabled enable disable strength ref reference refs input inputs box view edit component form dialog
  page screen button btn icon css class style selector xpath locator element elem validator validation valid invalid check checker hash hashed
  digest encoder decoder encryption algorithm algo alg method mode provider manager service store factory builder handler util utils helper
  generator source index idx position pos count num number attempts limit limits age time date at created updated changed change forgot forget
  lost recovery recover request requests response endpoint callback route param params parameter parameters attribute attr property prop column
  col table schema model object obj interface dto entity status state event action scope scopes issuer audience version prefix suffix separator
  delimiter arn region zone user username owner group role var variable envvar template metadata meta kind set list map dict array bucket cache
  budget usage cost price symbol address contract decimals amount supply pair ring chain stroke board word words frame code press down up char
  listener vault engine backend rotation command cmd prefixes func function fn callback converter serializer renderer parser lexer stream
  reader writer buffer span line lines offset level score weight spec test_name display text tooltip caption heading subject body html
  instructions notice warning visible visibility toggle show hide is has flag option options setting settings config manager interval
  secs seconds minutes hours days ms period duration refresh_url question answer entropy complexity history grant permission permissions
  fingerprint thumbprint checksum alias aliases comment note notes claim claims subject exists found missing mismatch match matches
  changer client clients context controller module resource resources factory cookie_name iterator count_ total endpoint store_path
  section tab row item items arg args env_name api apis category access manager lookup mapping types_ supported requirements host hosts hostname port domain server`,
);

const verbs =
  'changed updated deleted removed created failed get is has check verify validate hash hashed compare forgot reset change invalid missing wrong incorrect enter show hide toggle no without require requires required ask need needs use generate random update no_ bad mismatch public invalidate revoke refresh_if encode encrypted fake dummy decode remove delete min max num number count expired weak';

/** Words in front of it that turn the name into something else: `next_page_token`, `foreign_key`. */
export const headsThatDeny: Readonly<Record<CredentialKind, ReadonlySet<string>>> = {
  password: set(`${verbs} first second third single one two pre post render scan by com over sur tres`),
  secret: set(`${verbs} amz`),
  token: set(
    `${verbs} next page continuation start end eos bos pad unk sep cls mask special stop begin cancellation cancel csrf xsrf lexer parse parser
    left right prev previous last first open close delim separator bracket paren brace comment identifier keyword vocab total input output
    prompt completion cached reasoning sentence word sub design syntax antiforgery pagination tree expected unexpected string operator ident
    max_ new_ tokens model doc text peek expect match request sync scroll`,
  ),
  'api-key': set(`${verbs} public pub idempotency`),
  'some-key': set(
    `${verbs} contains put add try primary foreign public pub publishable partition sort range cache route routing map dict object json index search super registry hot
    shortcut row group item field translation i18n label message lookup unique composite cursor bucket config setting option param query
    header data state event translate trans join meta property attribute column alt ctrl shift meta escape enter tab arrow up down left right
    home end press key keyboard keys hkey context natural surrogate business idempotency parent child node bind document doc entity target source
    dedupe deduplication dynamic sticky tag feature flag style theme css react list answer license store storage local idx url path file image img s3
    blob object tool anchor verification site recaptcha measurement tracking analytics finger host known_hosts schema title name`,
  ),
  auth: set(`${verbs} oauth require enable disable`),
  salt: set(`${verbs} sea`),
};
