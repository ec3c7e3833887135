// Draws docs/scan.svg: what a scan of the demonstration shop prints on a terminal, as it printed it.
//   node tools/picture.mjs
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = [
  'dist/doors/cli/main.js',
  'scan',
  'examples/fry-factory',
  '--no-cache',
  '--colour',
  'always',
];
const colours = ['#d0d7de', '#ff7b72', '#3fb950', '#d29922', '#79c0ff', '#d2a8ff', '#56d4dd', '#ffffff'];
const esc = String.fromCharCode(27);
const [lineHeight, charWidth, margin] = [18, 8.43, 16];

const { stdout, status } = spawnSync(process.execPath, command, {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '80' },
});
if (status !== 1) throw new Error(`The scan ended with ${status}; the shop has findings, so 1 was expected.`);
const lines = stdout.trimEnd().split('\n');
const summary = lines.findIndex((line) => line.includes('Summary'));
const shown = [`$ handrail scan examples/fry-factory`, ...lines.slice(0, 43), '  ⋮', ...lines.slice(summary)];
writeFileSync(new URL('../docs/scan.svg', import.meta.url), draw(shown));

/** @param {readonly string[]} rows */
function draw(rows) {
  const longest = Math.max(82, ...rows.map((row) => stripVTControlCharacters(row).length));
  const width = Math.ceil(longest * charWidth + 2 * margin);
  const height = rows.length * lineHeight + 2 * margin;
  const texts = rows.map(
    (row, i) => `<text xml:space="preserve" y="${margin + (i + 0.8) * lineHeight}">${spans(row)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A scan of the demonstration shop: masked secrets with code, cause and fix, then a summary that says what was not checked">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="${colours[0]}" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`;
}

/**
 * One line with its colours (ECMA-48 SGR: bold, dim, red background, foreground 30 to 37).
 * @param {string} row
 */
function spans(row) {
  let column = 0;
  let style = { bold: false, dim: false, colour: '', back: '' };
  let out = '';
  for (const [i, part] of row.split(esc).entries()) {
    const [, codes = '', text = ''] = i === 0 ? ['', '', part] : (/^\[([\d;]*)m(.*)$/s.exec(part) ?? []);
    if (i > 0) style = codes.split(';').reduce(apply, style);
    if (text === '') continue;
    out += span(text, column, style);
    column += [...text].length;
  }
  return out;
}

/** @typedef {{ bold: boolean, dim: boolean, colour: string, back: string }} Style */

/**
 * @param {Style} style
 * @param {string} code
 * @returns {Style}
 */
function apply(style, code) {
  const n = Number(code);
  if (n === 0) return { bold: false, dim: false, colour: '', back: '' };
  if (n === 1) return { ...style, bold: true };
  if (n === 2) return { ...style, dim: true };
  if (n === 22) return { ...style, bold: false, dim: false };
  if (n >= 30 && n <= 37) return { ...style, colour: colours[n - 30] ?? '' };
  if (n === 39) return { ...style, colour: '' };
  if (n >= 40 && n <= 47) return { ...style, back: colours[n - 40] ?? '' };
  return n === 49 ? { ...style, back: '' } : style;
}

/**
 * @param {string} text
 * @param {number} column
 * @param {Style} style
 */
function span(text, column, style) {
  const fill = style.back === '' ? style.colour || (style.dim ? '#8b949e' : '') : style.back;
  const weight = style.bold ? ' font-weight="bold"' : '';
  const escaped = text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<tspan x="${(margin + column * charWidth).toFixed(1)}"${fill === '' ? '' : ` fill="${fill}"`}${weight}>${escaped}</tspan>`;
}
