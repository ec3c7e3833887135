import type { Block, Instruction } from '../instruction.ts';
import type { CodeFunction, CodeModule } from '../module.ts';

/** A stretch of a script that stands for a stretch of a template. */
interface Piece {
  /** Where it begins in the script. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** It is the template's own text, letter by letter. */
  readonly isOwn: boolean;
}

/** A script that is made of a template, and where its parts come from. */
export interface Script {
  /** Adds code that stands for a stretch of the template. */
  readonly add: (code: string, start: number, end: number) => void;
  /** Adds the template's own text. */
  readonly copy: (text: string, start: number) => void;
  readonly text: () => string;
  /** The lowered script, with places in the template. */
  readonly relocate: (code: CodeModule) => CodeModule;
}

/** Collects the script that a template becomes, with a place in the template for each part. */
export function openScript(): Script {
  let text = '';
  const pieces: Piece[] = [];

  function put(code: string, start: number, end: number, isOwn: boolean): void {
    pieces.push({ at: text.length, start, end, isOwn });
    text += code;
  }

  function pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  }

  function startAt(offset: number): number {
    const piece = pieceAt(offset);
    if (piece === undefined) return 0;
    return piece.isOwn ? Math.min(piece.end, piece.start + offset - piece.at) : piece.start;
  }

  function endAt(offset: number): number {
    const piece = pieceAt(Math.max(0, offset - 1));
    if (piece === undefined) return 0;
    return piece.isOwn ? Math.min(piece.end, piece.start + offset - piece.at) : piece.end;
  }

  function moved<Spanned extends { readonly start?: number; readonly end?: number }>(each: Spanned): Spanned {
    if (each.start === undefined || each.end === undefined) return each;
    const start = startAt(each.start);
    return { ...each, start, end: Math.max(start, endAt(each.end)) };
  }

  function movedInstruction(each: Instruction): Instruction {
    const next = moved(each);
    return next.op === 'call-method' ? { ...next, nameStart: startAt(next.nameStart) } : next;
  }

  function movedBlock(block: Block): Block {
    return { ...block, instructions: block.instructions.map(movedInstruction), end: moved(block.end) };
  }

  function movedFunction(fn: CodeFunction): CodeFunction {
    return { ...moved(fn), blocks: fn.blocks.map(movedBlock) };
  }

  return {
    add: (code, start, end) => put(code, start, end, false),
    copy: (own, start) => put(own, start, start + own.length, true),
    text: () => text,
    relocate: (code) => ({
      ...code,
      functions: code.functions.map(movedFunction),
      classes: code.classes.map(moved),
      broken: code.broken.map(moved),
    }),
  };
}
