/** A quote; its backslashes where the text is itself inside of a text. */
const quote = '(?:\\\\{0,3}["\'`])?';

/** `KEY string = "…"`, `key: string = "…"`. */
const type = '(?::?\\s?[A-Za-z]{2,12}\\s{1,4}(?=[:=]))?';

/** `=`, `:=`, `:::=`, `?=`, `.=`, `=>`, `:`, `,`, `(`, `>`, and entries of XML, JSON and YAML that hold a name and a value. */
const sign = '(?:=>|:{0,3}=|[?.|+]=|:|,?\\s{0,40}["\']?value["\']?\\s?[=:]|,|>|\\(|\\s)';

/**
 * Source of what stands between a name and its value in code and configuration, on one line or, as in XML and YAML, two.
 */
export const between = `${quote}\\]?\\s{0,8}${type}${sign}\\s{0,40}(?:[A-Za-z]{0,8}\\()?${quote}`;
