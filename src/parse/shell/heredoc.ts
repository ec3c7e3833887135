/** The beginning of a text that stands below: `<<-"EOF"`. */
export interface HeredocName {
  readonly name: string;
  readonly isQuoted: boolean;
  /** Whether tabs at the beginning of lines are no part of it. */
  readonly isIndented: boolean;
  readonly at: number;
  readonly end: number;
}

const start = /\d*<<(-?)(?:"([^"\s]+)"|'([^'\s]+)'|([A-Za-z_][\w.-]*))(?=[\s;|&)]|$)/y;

/** Those that a line of shell begins, in order; `<<<` begins none, nor does what stands in quotes or after `#`. */
export function heredocsNamed(line: string): readonly HeredocName[] {
  if (!line.includes('<<')) return [];
  const found: HeredocName[] = [];
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const letter = line[i] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
      else if (letter === '\\' && quote === '"') i++;
    } else if (letter === '\\') i++;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (/[\d<]/.test(letter) && (i === 0 || /[\s;|&(]/.test(line[i - 1] ?? ''))) {
      start.lastIndex = i;
      const match = start.exec(line);
      if (match === null) continue;
      const [all, dash, double, single, plain] = match;
      const name = double ?? single ?? plain ?? '';
      found.push({
        name,
        isQuoted: plain === undefined,
        isIndented: dash === '-',
        at: i,
        end: i + all.length,
      });
      i += all.length - 1;
    }
  }
  return found;
}
