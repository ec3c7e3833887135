/** Weaknesses that are one: a class, and what the catalogue of CWE has below it or beside it for the same fault. */
const classes: readonly (readonly number[])[] = [
  [22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40],
  [79, 80, 81, 83, 84, 85, 86, 87],
  [89, 564],
  [94, 95, 96],
  [327, 326, 329, 696, 1240],
  [328, 916],
  [330, 331, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344],
  [798, 259, 321],
  [1333, 400, 730, 185, 186],
  [915, 1321, 471],
  [295, 296, 297, 298, 322],
  // What is logged is kept in clear text, too; CodeQL counts it as that.
  [312, 313, 315, 316, 317, 318, 526, 532],
  // CodeQL's number for what becomes part of a mail.
  [93, 640],
];

/** All numbers that are accepted for one. */
export function cweClass(cwe: number): readonly number[] {
  return classes.find((each) => each.includes(cwe)) ?? [cwe];
}
