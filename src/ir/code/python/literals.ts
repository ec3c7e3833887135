/** The value of a Python number; NaN for what cannot be a number here. */
export function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/[lLjJ]$/, '');
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}

/** The value of a Python string literal as written, prefix and quotes included (Language Reference, §2.4.1). */
export function cookString(literal: string): string {
  const match = /^([A-Za-z]*)('''|"""|'|")(.*)\2$/s.exec(literal);
  if (match === null) return literal;
  const [, prefix = '', , body = ''] = match;
  if (/r/i.test(prefix) || !body.includes('\\')) return body;
  return body.replace(
    /\\(\r?\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)/gs,
    (whole, code: string) => cooked(whole, code),
  );
}

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function cooked(whole: string, code: string): string {
  if (/^\r?\n$/.test(code)) return '';
  if (/^[xuU]/.test(code) && code.length > 1) {
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  }
  if (/^[0-7]+$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
  return simple[code] ?? whole;
}
