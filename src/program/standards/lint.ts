import type { Standard, StandardSection } from '#model/standard';
import { nearest } from '../nearest.ts';
import { namesRule } from './pattern.ts';
import type { StandardProblem } from './problem.ts';

/** What is wrong with standards beyond the form of each: rules that are not there, and sections that contradict each other. */
export function lintStandards(
  standards: readonly Standard[],
  rules: ReadonlySet<string>,
): readonly StandardProblem[] {
  return [...unknownRules(standards, rules), ...twice(standards), ...contradictions(standards)];
}

function unknownRules(
  standards: readonly Standard[],
  rules: ReadonlySet<string>,
): readonly StandardProblem[] {
  const all = [...rules];
  return standards.flatMap(({ path, sections }) =>
    sections.flatMap((section) =>
      section.rules.flatMap((pattern): readonly StandardProblem[] => {
        if (all.some((rule) => namesRule(pattern, rule))) return [];
        const meant = pattern.includes('*') ? undefined : nearest(pattern, all);
        const hint = meant === undefined ? 'handrail rules list names all' : `did you mean ${meant}?`;
        return [{ path, line: section.line, message: `no rule is ${pattern}: ${hint}` }];
      }),
    ),
  );
}

function twice(standards: readonly Standard[]): readonly StandardProblem[] {
  const seen = new Map<string, string>();
  return standards.flatMap(({ id, path, level }) => {
    const name = `${level} ${id}`;
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, path);
      return [];
    }
    return [{ path, line: 1, message: `${first} is a standard of the same name: rename one of them` }];
  });
}

/** The same rule, named as itself, with two severities in one level. */
function contradictions(standards: readonly Standard[]): readonly StandardProblem[] {
  const seen = new Map<string, { readonly section: StandardSection; readonly path: string }>();
  return standards.flatMap(({ path, level, sections }) =>
    sections.flatMap((section) =>
      section.rules
        .filter((rule) => !rule.includes('*'))
        .flatMap((rule): readonly StandardProblem[] => {
          const name = `${level} ${rule}`;
          const first = seen.get(name);
          if (first === undefined) {
            seen.set(name, { section, path });
            return [];
          }
          const { severity } = first.section;
          if (severity === undefined || section.severity === undefined || severity === section.severity)
            return [];
          const message = `${rule} is ${section.severity} here and ${severity} in ${first.path}:${first.section.line}: choose one`;
          return [{ path, line: section.line, message }];
        }),
    ),
  );
}
