import { cannot, fail, integer, list, number, type PlainFunction, text } from './refused.ts';

/** Functions of numbers. */
export const numberFunctions: Readonly<Record<string, PlainFunction>> = {
  abs: (a) => Math.abs(number(a)),
  ceil: (a) => Math.ceil(number(a)),
  floor: (a) => Math.floor(number(a)),
  log: (a, base) => Math.log(number(a)) / Math.log(number(base)),
  max: (...given) => Math.max(...given.map(number)),
  min: (...given) => Math.min(...given.map(number)),
  pow: (a, b) => number(a) ** number(b),
  signum: (a) => Math.sign(number(a)),
  sum: (a) => list(a).reduce<number>((all, each) => all + number(each), 0),
  parseint: (a, base) => parsed(text(a), integer(base)),
  range: (...given) => range(given.map(number)),
};

function parsed(written: string, base: number): number {
  if (base < 2 || base > 36) return cannot('The base is not one that we know.');
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz'.slice(0, base);
  const isNumber =
    /^-?[0-9a-z]+$/i.test(written) &&
    [...written.replace(/^-/, '').toLowerCase()].every((each) => digits.includes(each));
  return isNumber ? Number.parseInt(written, base) : fail('It is no number of that base.');
}

/** As many as Terraform itself makes. */
const longest = 1024;

function range(given: readonly number[]): readonly number[] {
  const [start = 0, end = 0] = given.length === 1 ? [0, given[0]] : given;
  const step = given[2] ?? (end >= start ? 1 : -1);
  if (step === 0 || Math.abs((end - start) / step) > longest) return fail('The range is too long.');
  const found: number[] = [];
  for (let each = start; step > 0 ? each < end : each > end; each += step) found.push(each);
  return found;
}
