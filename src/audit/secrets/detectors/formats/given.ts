/**
 * Source of a look-behind: a name, in any case and with any joint or none between its words, and what stands between a
 * name and its value in code and configuration. In `name`, `_` is a joint; groups and choices are allowed, escapes not.
 */
export function given(name: string): string {
  const anyCase = name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const anyJoint = anyCase.replace(/_/g, '[_.-]?');
  return `(?<=${anyJoint}["'\`]?\\]?\\s{0,8}(?:=>|:=|[=:,>(]|value\\s?=)\\s{0,8}["'\`]?)`;
}
