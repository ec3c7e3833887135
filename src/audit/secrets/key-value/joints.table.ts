import type { Joint, Named } from './named.ts';

type Condition =
  | 'quoted-name'
  | 'first-argument'
  | 'named'
  | 'code'
  | 'element'
  | 'statement'
  | 'defined'
  | 'leading'
  | 'line'
  | 'tuple'
  | 'copied'
  | 'compared'
  | 'declared'
  | 'parallel';

/** What must hold around a name before a pattern is tried; `at` is behind the quotes and brackets that close it. */
export const conditions: Readonly<Record<Condition, (named: Named, at: number) => boolean>> = {
  'quoted-name': isQuoted,
  'first-argument': (named, at) =>
    isQuoted(named, at) && /[([{]\s*\w{0,3}\\?["'`][#.]?$/.test(textBefore(named, 40)),
  // {"name": "DB_PASSWORD", …}, - name: DB_PASSWORD
  named: (named) =>
    /(?:name|key|id|variable)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?$/i.test(textBefore(named, 40)),
  code: ({ syntax }) => syntax === 'code' || syntax === 'prose',
  element: (named, at) => /[<:/]/.test(named.text[named.nameStart - 1] ?? '') || isQuoted(named, at),
  statement: ({ text, nameStart, nameEnd }) =>
    /[ \t]/.test(text[nameEnd] ?? '') &&
    /\b(?:by|with|set|encrypted|role|user|alter|create)\b[^\n]{0,80}$/i.test(
      text.slice(Math.max(0, nameStart - 100), nameStart),
    ),
  // #define NAME "…", ENV NAME …
  defined: (named) => /(?:#[ \t]{0,8}define|\bENV|\bARG)[ \t]{1,20}$/.test(textBefore(named, 40)),
  // config.password "…", :password "…", username 'shop'; password "…"
  leading: (named) =>
    conditions.code(named, 0) && /(?:[\n;{(,]|^)[ \t]*(?:[\w@$]{1,40}\.)?[:@$]?$/.test(textBefore(named, 80)),
  // requirepass … of a line that holds nothing else
  line: (named) => named.syntax === 'config' && /(?:\n|^)[ \t]*$/.test(textBefore(named, 40)),
  // {password, "…"} of Erlang
  tuple: (named) => /\{[ \t]{0,4}$/.test(textBefore(named, 8)),
  copied: (named) => /\b(?:str|wcs)n?cpy(?:_s)?\([ \t]{0,4}[\w.>&*-]{0,40}$/.test(textBefore(named, 60)),
  compared: (named) =>
    /\b(?:(?:str|wcs)n?(?:case)?cmp|hash_equals|compare_digest|secure_compare|(?:assert|Assert)\w{0,20}[eE]quals?|Equals?)\([ \t]{0,4}(?:t,[ \t])?[\w.>&*-]{0,40}$/.test(
      textBefore(named, 80),
    ),
  // got, want := user.token, "…"
  parallel: (named) =>
    conditions.code(named, 0) &&
    /\w,[ \t]{0,4}\w{1,40}[ \t]{0,4}:?=[ \t]{0,4}[\w.()]{0,60}$/.test(textBefore(named, 120)),
  // std::string password{"…"}
  declared: (named) => conditions.code(named, 0) && /\b\w{2,40}[&*]?[ \t]{1,4}$/.test(textBefore(named, 48)),
};

function textBefore({ text, nameStart }: Named, length: number): string {
  return text.slice(Math.max(0, nameStart - length), nameStart);
}

function isQuoted({ text, nameEnd }: Named, at: number): boolean {
  return /["'`\]]/.test(text.slice(nameEnd, at));
}

/** Tried in this order; the first that fits decides. */
export const joints: readonly { joint: Joint; pattern: RegExp; needs?: Condition }[] = [
  // <add key="Password" value="…"/>, <entry key="password">…</entry>, <Setting name="Password"><value>…, plist
  {
    joint: 'pair',
    pattern:
      /(?:[\w:]+=["'][^"'<>]{0,80}["']\s{1,20}){0,3}(?:value|Value|val|content|defaultValue)\s?=\s?(?=["'])/y,
    needs: 'quoted-name',
  },
  {
    joint: 'element',
    pattern:
      /(?:[\w:]+=["'][^"'<>]{0,80}["'][ \t]*){0,3}>\s{0,80}(?:<(?:value|string)>\s{0,40}|<!\[CDATA\[)?(?=[^<\s])/iy,
    needs: 'element',
  },
  { joint: 'element', pattern: /<\/key>\s{0,80}<string>(?=[^<\s])/y },
  // <param-name>password</param-name><param-value>…
  {
    joint: 'element',
    pattern: /<\/(?:[\w-]{0,30}-)?(?:name|key)>\s{0,80}<(?:[\w-]{0,30}-)?value>(?=[^<\s])/y,
  },
  // `- name: DB_PASSWORD` over `value: …`; {"name": "DB_PASSWORD", "value": "…"}
  {
    joint: 'sibling',
    pattern:
      /,?\s{0,4}\r?\n?[ \t]{0,40}\\?["']?(?:value|Value|val|default|defaultValue|defaultvalue)\\?["']?\s{0,4}[:=]\s{0,4}(?=\S)/y,
  },
  {
    joint: 'sibling',
    pattern:
      /,?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?(?:\\?["']?\w{1,30}\\?["']?[ \t]{0,4}[:=][ \t]{0,4}(?:"[^"\n]{0,120}"|'[^'\n]{0,120}'|[\w./-]{1,80})[ \t]{0,4},?[ \t]{0,4}(?:\r?\n[ \t]{0,40})?){1,4}\\?["']?(?:value|Value|val|default|Default|defaultValue)\\?["']?\s{0,4}[:=]\s{0,4}(?=\S)/y,
    needs: 'named',
  },
  // variable "db_password" { default = "…" }, "DbPassword": { "Type": "String", "Default": "…" }
  {
    joint: 'block',
    pattern:
      /[ \t]{0,4}\{(?:[^{}]{0,600}?[\s,])?["']?(?:default|Default|value|Value)["']?\s{0,8}[:=]\s{0,8}(?=\S)/y,
    needs: 'quoted-name',
  },
  {
    joint: 'block',
    pattern:
      /[:=]\s{0,8}\{(?:[^{}]{0,600}?[\s,])?["']?(?:default|Default|value|Value)["']?\s{0,8}[:=](?!>)\s{0,8}(?=\S)/y,
  },
  // What holds when nothing is configured: process.env.X || "…", process.env["X"] ?? "…"
  { joint: 'fallback', pattern: /(?:\|\||\?\?|\?:|or\b)\s{0,20}(?=["'`])/y },
  { joint: 'compare', pattern: /(?:===?|!==?|\.equals\(|\.Equals\(|-eq|-ne)[ \t]{0,4}(?=["'`])/y },
  // expect(user.password).toBe("…"), assertThat(token).isEqualTo("…")
  {
    joint: 'compare',
    pattern:
      /\.(?:(?:not_to|to|should)(?:\.|[ \t])|should)?(?:eq|eql|equal|toBe|toEqual|toStrictEqual|isEqualTo|be)[ \t(]{1,3}(?=["'`])/y,
  },
  // public string Password { get; set; } = "…"
  { joint: 'assign', pattern: /\{\s{0,8}get;[^{}"]{0,30}\}\s{0,8}=\s{0,8}(?=[@$]?")/y, needs: 'code' },
  { joint: 'assign', pattern: /As String[ \t]{0,4}=[ \t]{0,4}(?=")/iy, needs: 'code' },
  { joint: 'assign', pattern: /\{[ \t]{0,4}(?=")/y, needs: 'declared' },
  // `password: string = "…"`, `password string = "…"`, `char password[] = "…"`
  {
    joint: 'assign',
    pattern:
      /[?!]?:[ \t]{0,4}(?!Digest )(?:static |readonly |const |&'?\w* ?)?[A-Za-z][\w.<>|?[\]&' ]{0,40}?[ \t]{0,8}:?=(?![=>~])\s{0,80}(?=\S)/y,
    needs: 'code',
  },
  {
    joint: 'assign',
    pattern: /(?:string|\[\w{0,12}\]|text|varchar\(\d+\)|NSString|str)[ \t]{0,4}:?=(?![=>~])\s{0,80}(?=\S)/y,
    needs: 'code',
  },
  {
    joint: 'assign',
    pattern: /(?:=>|:{1,3}=|[?.]=|\|\|=|=|<-)(?![=>~])[ \t]{0,40}(?:\r?\n[ \t]{0,80}(?=["'`]))?(?=\S)/y,
  },
  {
    joint: 'colon',
    pattern: /:(?![:=])[ \t]{0,40}(?:(?:&[\w-]{1,40}|!!str)[ \t]{1,8}|\r?\n[ \t]{0,80}(?=["'`]))?(?=\S)/y,
  },
  // cy.get('#password').type('…'), fill_in 'Password', with: '…'
  {
    joint: 'call',
    pattern: /\]?["']?\)?\.(?:type|fill|send_keys|sendKeys|setValue|typeText)\([ \t]{0,4}(?=["'`])/y,
  },
  { joint: 'call', pattern: /,[ \t]{0,4}with:[ \t]{0,4}(?=["'])/y },
  { joint: 'pair', pattern: /,\s{0,40}(?=[A-Za-z@]{0,3}\\?["'`])/y, needs: 'first-argument' },
  // Somewhere in a list, where names and values may alternate or not.
  { joint: 'among', pattern: /,[ \t]{0,40}(?=[A-Za-z@]{0,3}\\?["'`])/y, needs: 'quoted-name' },
  { joint: 'call', pattern: /\([ \t]{0,4}(?=[A-Za-z@]{0,3}["'`])/y },
  // CREATE USER … PASSWORD '…'
  { joint: 'statement', pattern: /(?:TO |BY |to |by |is |IS )?(?=["'])/y, needs: 'statement' },
  { joint: 'assign', pattern: /,[ \t]{0,4}(?=L?["'])/y, needs: 'copied' },
  { joint: 'compare', pattern: /,[ \t]{0,4}(?=L?["'])/y, needs: 'compared' },
  { joint: 'compare', pattern: /,[ \t]{0,4}(?=["'`])/y, needs: 'parallel' },
  { joint: 'pair', pattern: /,[ \t]{0,8}(?:<<)?(?=["'])/y, needs: 'tuple' },
  { joint: 'word', pattern: /(?:\(\s{0,4})?(?=["'\w])/y, needs: 'defined' },
  { joint: 'word', pattern: /(?=["'])/y, needs: 'leading' },
  {
    joint: 'word',
    pattern: /(?:--?\w{1,20}[ \t]{1,8}|\d[ \t]{1,4})?(?=[^\s:=][^\s;]{3,80}[ \t]*(?:\r?\n|$))/y,
    needs: 'line',
  },
];
