/** A call whose argument at `index` is a password or a key; with `user`, a literal user name stands in front of it. */
export interface Login {
  readonly kind: 'password' | 'secret';
  readonly index: number;
  readonly user: boolean;
  /** A longer name that ends so is another call: `completeSignIn(`. */
  readonly whole?: true;
}

function logins(index: number, words: string): [string, Login][] {
  return words.split(' ').map((word) => [`${word}(`, { kind: 'password', index, user: true }]);
}

function verbs(index: number, words: string): [string, Login][] {
  return logins(index, words).map(([word, login]) => [word, { ...login, whole: true }]);
}

function signings(index: number, words: string): [string, Login][] {
  return words.split(' ').map((word) => [`${word}(`, { kind: 'secret', index, user: false }]);
}

/** In lower case, up to the bracket; a longer name that ends so is the same call: `setBasicAuth(`. */
export const calls: ReadonlyMap<string, Login> = new Map([
  ...logins(
    1,
    'basicauth basic_auth httpbasicauth httpdigestauth auth_password networkcredential passwordauthentication passwordcredentials passwordtoken plaincredentials setcredentials withcredentials',
  ),
  ...verbs(1, 'login log_in logon signin sign_in authenticate auth= auth:'),
  ...logins(
    2,
    'getconnection mysqli_connect mysql_connect mysqli pdo dbi->connect mysqldb.connect plainauth',
  ),
  ...signings(1, 'jwt.sign jwt.verify jwt.encode createhmac'),
]);
