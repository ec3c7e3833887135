import type { CodeModule } from '../code/module.ts';
import type { Project } from './project.ts';

/**
 * Numbers of all modules, those that one imports before it where imports make no circle: what a function calls is
 * then mostly known when it is read.
 *
 * @param imported numbers of what a module imports, where they are known
 */
export function moduleOrder(
  project: Project,
  imported: (module: number) => readonly number[] = (module) => importedBy(project, module),
): readonly number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  project.modules.forEach((_, first) => {
    if (seen.has(first)) return;
    seen.add(first);
    // Without recursion: chains of imports may be as long as the program has files.
    const stack = [{ module: first, next: imported(first), at: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.next[top.at++];
      if (next === undefined) {
        order.push(top.module);
        stack.pop();
      } else if (!seen.has(next)) {
        seen.add(next);
        stack.push({ module: next, next: imported(next), at: 0 });
      }
    }
  });
  return order;
}

/** Numbers of the modules that one imports, in the order of its text. */
export function importedBy(project: Project, module: number): readonly number[] {
  const found = new Set<number>();
  const note = (written: string) => {
    const target = project.resolve(module, written);
    if (target.kind === 'module') found.add(target.module);
  };
  const code = project.modules[module] as CodeModule;
  for (const { module: written } of code.exports) if (written !== undefined) note(written);
  if (project.classNamed !== undefined) for (const written of code.imports) note(written);
  for (const { blocks } of code.functions)
    for (const { instructions } of blocks)
      for (const each of instructions) {
        if (each.op !== 'import') continue;
        note(each.module);
        const inner =
          each.name === undefined || each.name === '*' ? undefined : submoduleOf(project, module, each);
        if (inner !== undefined) found.add(inner);
      }
  return [...found];
}

function submoduleOf(
  project: Project,
  from: number,
  { module, name = '' }: { readonly module: string; readonly name?: string },
): number | undefined {
  const target = project.resolve(from, module);
  return target.kind === 'module' ? project.submodule(target.module, name) : undefined;
}
