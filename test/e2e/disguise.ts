/** How comments, texts and names look in a family of languages: enough to take both away from the shop's files. */
interface Syntax {
  /** Matches a string, which is kept, or a comment, which goes; the group `comment` tells them apart. */
  readonly tokens: RegExp;
  /** Matches where a name is given; the group `name` is that name. */
  readonly names?: RegExp;
}

const hash = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?<![^\s])(?<comment>#[^\n]*)/g;
const cLike =
  /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<comment>(?<![:"'\w])\/\/[^\n]*|\/\*[\s\S]*?\*\/)/g;
const python = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|(?<comment>#[^\n]*)/g;
const markup = /(?<comment><!--[\s\S]*?-->)/g;

const syntaxes: Readonly<Record<string, Syntax>> = {
  py: {
    tokens: python,
    names: /\b(?:def|class|for|as)\s+(?<name>[A-Za-z_]\w{2,})|^\s*(?<name2>[A-Za-z_]\w{2,})\s*=(?!=)/gm,
  },
  ts: {
    tokens: cLike,
    names: /\b(?:function|class|interface|type|const|let)\s+(?<name>[A-Za-z_$][\w$]{2,})/g,
  },
  js: { tokens: cLike, names: /\b(?:function|class|const|let|var)\s+(?<name>[A-Za-z_$][\w$]{2,})/g },
  tf: { tokens: hash },
  sh: { tokens: hash },
  yml: { tokens: hash },
  yaml: { tokens: hash },
  html: { tokens: markup },
  ejs: { tokens: markup },
};

/** Names by which a credential is known; without them a password is a word like any other. */
const telling = /pass|secret|token|key|credential|auth/i;

/**
 * The same file with its comments blanked and the names that it defines replaced, line for line: what remains must be
 * enough to find every flaw.
 */
export function disguise(path: string, text: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const kind =
    /dockerfile/i.test(name) || name.startsWith('.env') ? 'sh' : name.slice(name.lastIndexOf('.') + 1);
  const syntax = syntaxes[kind];
  if (syntax === undefined) return text;
  const bare = text.replace(syntax.tokens, (token, ...rest) => {
    const groups: { readonly comment?: string } = rest.at(-1);
    return groups.comment === undefined ? token : token.replace(/[^\n]/g, ' ');
  });
  return syntax.names === undefined ? bare : rename(bare, syntax.names);
}

function rename(text: string, names: RegExp): string {
  const given = [...text.matchAll(names)].map(({ groups }) => groups?.['name'] ?? groups?.['name2'] ?? '');
  const renamed = [...new Set(given)].filter((name) => name !== '' && !telling.test(name));
  return renamed.reduce(
    (result, name, i) => result.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `x${i}`),
    text,
  );
}
