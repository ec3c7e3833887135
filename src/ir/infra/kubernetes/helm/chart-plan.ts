import type { TreeFiles } from '../../files.ts';
import { isMap, type Plain, plainOf } from '../../plain.ts';
import { jsonText } from '../../terraform/functions/json.ts';
import { itemsOf, valueAt } from '../../value.ts';
import { textAt } from '../manifest.ts';
import { openReading } from '../reading.ts';
import { type Chart, chartsIn } from './chart.ts';
import { mark } from './output.ts';

/** A chart that Helm may be asked to render by itself. */
export interface ChartPlan {
  readonly folder: string;
  /** `Chart.yaml`. */
  readonly path: string;
  /**
   * Texts in place of files of the chart: Helm refuses a chart that names others which are not there. Undefined where it
   * cannot be rendered without them.
   */
  readonly texts: ReadonlyMap<string, string> | undefined;
}

/** Letters that stand for what is not known in the text of a rendered chart. */
export const unknownText = mark;

/** The charts of a tree that stand for themselves: none within another one, and no libraries. Reads only what tells of them. */
export function chartPlans(files: TreeFiles): readonly ChartPlan[] {
  return chartsIn(openReading(files))
    .filter(({ isLibrary }) => !isLibrary)
    .map((chart) => ({ folder: chart.folder, path: chart.path, texts: textsOf(chart) }));
}

function textsOf(chart: Chart): ChartPlan['texts'] {
  const here = new Set(chart.children.map(({ name }) => name));
  const missing = itemsOf(valueAt(chart.dependencies, 'dependencies')).filter(
    (each) => !here.has(textAt(each, 'name') ?? ''),
  );
  if (missing.length === 0) return new Map();
  const about = plainOf(chart.dependencies);
  // What such a chart gives to the values of this one nobody knows without it.
  if (
    about === undefined ||
    !isMap(about) ||
    missing.some((each) => valueAt(each, 'import-values') !== undefined)
  )
    return undefined;
  const kept = about.get('dependencies');
  const isHere = (each: Plain) => isMap(each) && here.has(String(each.get('name')));
  const dependencies = Array.isArray(kept) ? kept.filter(isHere) : [];
  return new Map([[chart.dependenciesPath, jsonText(new Map(about).set('dependencies', dependencies))]]);
}
