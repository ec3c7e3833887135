import { between } from '../../between.ts';

/**
 * Source of a value that is given to a name: the name in any case and with any joint or none between its words, and what
 * stands between a name and its value in code and configuration. In `name`, `_` is a joint; groups and choices are
 * allowed, escapes not. The value is looked at first, since looking back costs more.
 */
export function given(name: string, value: string): string {
  const anyCase = name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const anyJoint = anyCase.replace(/_/g, '[_.-]?');
  return `(?=${value})(?<=${anyJoint}${between})${value}`;
}
