import type { Frame, Location } from '#model/location';
import { pathUri } from '../inert/sarif-text.ts';
import { visibleLines } from '../inert/visible.ts';
import { frameLines } from '../stretch.ts';

/** The name of the root that every path is relative to; where it lies on the machine is nobody's business. */
export const sourceRoot = 'SRCROOT';

/** A place (SARIF 2.1.0 §3.29) with its masked text where there is a frame; undefined when it names no file. */
export function physicalLocation(location: Location, frame?: Frame): object | undefined {
  if (location.path === '') return undefined;
  const artifactLocation = artifactAt(location.path);
  if (location.line < 1) return { artifactLocation };
  return {
    artifactLocation,
    region: { ...regionAt(location), ...snippet(frame ? stretchText(frame, location) : '') },
    ...(frame && frame.startLine > 0 && covers(frame, location) ? { contextRegion: context(frame) } : {}),
  };
}

/** A file by its path below the root. */
export function artifactAt(path: string): object {
  return { uri: pathUri(path), uriBaseId: sourceRoot };
}

/** A stretch of a file (§3.30); columns as the run says. */
export function regionAt({ line, column, endLine, endColumn }: Location): object {
  return {
    startLine: line,
    startColumn: Math.max(1, column),
    endLine: Math.max(line, endLine),
    endColumn: Math.max(1, endColumn),
  };
}

/** A context region has to hold the region (§3.29.5), with more than it. */
function covers(frame: Frame, { line, endLine }: Location): boolean {
  return frame.startLine <= line && frame.startLine + frame.lines.length - 1 >= endLine;
}

function context(frame: Frame): object {
  return {
    startLine: frame.startLine,
    endLine: frame.startLine + Math.max(1, frame.lines.length) - 1,
    ...snippet(frame.lines.join('\n')),
  };
}

function snippet(text: string): object {
  return text === '' ? {} : { snippet: { text: visibleLines(text) } };
}

/** The finding's own stretch of the frame, masked as the frame is. */
function stretchText(frame: Frame, location: Location): string {
  return frameLines(frame, location)
    .flatMap(({ text, stretch }) => (stretch ? [text.slice(stretch.from, stretch.to)] : []))
    .join('\n');
}
