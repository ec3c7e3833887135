import type { Location } from '#model/location';
import { clipped } from '../inert/clipped.ts';
import { commandMessage, commandProperty } from '../inert/command-text.ts';

export type Level = 'error' | 'warning' | 'notice';

/** What GitHub shows beside a line of a change, or for the whole run when it has no location. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly location?: Location;
}

/** An annotation as a workflow command, one line. */
export function annotationLine({ level, title, message, location }: Annotation): string {
  const properties = [
    ...(location ? placeProperties(location) : []),
    `title=${commandProperty(clipped(title, 250))}`,
  ];
  return `::${level} ${properties.join(',')}::${commandMessage(clipped(message, 4000))}`;
}

function placeProperties({ path, line, column, endLine, endColumn }: Location): readonly string[] {
  if (path === '') return [];
  const file = `file=${commandProperty(path)}`;
  if (line < 1) return [file];
  // GitHub takes columns only where the place is within one line.
  const columns =
    endLine <= line && column > 0 ? [`col=${column}`, `endColumn=${Math.max(column, endColumn)}`] : [];
  return [file, `line=${line}`, `endLine=${Math.max(line, endLine)}`, ...columns];
}
