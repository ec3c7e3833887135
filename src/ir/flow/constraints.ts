import type { CodeFunction, TypeName } from '../code/module.ts';
import type { Project } from './project.ts';

type Decorators = CodeFunction['parameters'][number]['decorators'];

/** What front ends name as the base of an annotation that lets only texts of a list through. */
const lists = 'jakarta.validation.Constraint.List';

const pattern = /^(?:javax|jakarta)\.validation\.constraints\.Pattern$/;

/** Whether an annotation beside a parameter or a field refuses all texts but harmless ones: of a list, or of plain letters. */
export function isConstrained(project: Project, module: number, decorators: Decorators = []): boolean {
  return decorators.some(({ name, text }) => {
    const target = project.typeNamed(module, { name });
    if (target?.kind === 'external') return pattern.test(target.path) && text !== undefined && isPlain(text);
    return (
      target !== undefined &&
      project.bases(target).some((base) => base.kind === 'external' && base.path === lists)
    );
  });
}

/** Whether a parameter is a list of numbers, `List<Short> states`: what is none is refused before. */
export function isOfNumbers(type: TypeName | undefined): boolean {
  const [only, ...more] = type?.of ?? [];
  return (
    only !== undefined &&
    more.length === 0 &&
    /(?:^|\.)(?:List|Set|Collection|Optional|\[\])$/.test(type?.name ?? '') &&
    /^(?:java\.(?:lang|math|util)\.)?(?:int|long|Integer|Long|Short|Byte|Double|Float|Boolean|BigDecimal|BigInteger|UUID)$/.test(
      only.name,
    )
  );
}

/** A pattern of words, digits and signs that mean nothing to anybody; a dot or a slash may be part of a path. */
function isPlain(source: string): boolean {
  return /^\^?(?:\[(?:[a-zA-Z0-9_-]|\\[dw-])+\]|\\[dw]|[a-zA-Z0-9_|()-]|\?:|[+*?]|\{\d+(?:,\d*)?\})+\$?$/.test(
    source,
  );
}
