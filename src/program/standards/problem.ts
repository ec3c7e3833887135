import type { z } from 'zod';
import type { Problem, YamlFile } from '../yaml-value.ts';

/** What is wrong in a file of standards. */
export type StandardProblem = Pick<Problem, 'message'> & {
  readonly path: string;
  readonly line: number;
};

/** What a schema found in a stretch of YAML that begins at a line of a file. */
export function schemaProblems(
  error: z.ZodError,
  file: YamlFile,
  at: { readonly path: string; readonly line: number },
): readonly StandardProblem[] {
  return error.issues.flatMap((issue): readonly StandardProblem[] => {
    const key = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({
        path: at.path,
        line: at.line + file.locate([...issue.path, name], 'key').line - 1,
        message: `${key === '' ? '' : `${key}.`}${name}: there is no such key`,
      }));
    const line = at.line + file.locate(issue.path).line - 1;
    return [{ path: at.path, line, message: `${key === '' ? '' : `${key}: `}${issue.message}` }];
  });
}

/** What is no YAML in such a stretch. */
export function yamlProblems(
  file: YamlFile,
  at: { readonly path: string; readonly line: number },
): readonly StandardProblem[] {
  return file.problems.map(({ location, key, message }) => ({
    path: at.path,
    line: at.line + location.line - 1,
    message: key === '' ? message : `${key}: ${message}`,
  }));
}
