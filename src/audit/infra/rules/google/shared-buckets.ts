import { isUnknown, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';

/** Logs of a bucket that are written to another. */
export function logsElsewhere({ view, resource }: Subject): Verdict {
  const log = valueAt(view, 'logging', 'log_bucket');
  if (log === undefined) return holds;
  const blame: Blame = {
    place: log.place,
    path: 'logging.log_bucket',
    written: 'logging.log_bucket',
    value: log,
  };
  if (
    (log.kind === 'reference' && log.to === resource.id) ||
    log.refers?.some(({ to }) => to === resource.id)
  )
    return fails(blame);
  const name = valueAt(view, 'name');
  if (log.kind !== 'text' || name?.kind !== 'text') return holds;
  return log.text === name.text ? fails(blame) : holds;
}

/** A proxy whose map of addresses nobody knows: it may send everybody to HTTPS. */
export function hasUnknownMap({ resource, view, views }: Subject): Verdict {
  const map = valueAt(view, 'url_map');
  const isKnown = views.graph.connected(resource.id, 'google.compute.url-map', 'url_map').length > 0;
  return isKnown || map === undefined ? fails() : unsure();
}

/** A key that is rotated at least that often, in seconds. */
export function rotatesWithin(seconds: number): (subject: Subject) => Verdict {
  return ({ view, place }) => {
    const entry = view.entries.get('rotation_period');
    const value = entry?.value;
    const blame: Blame = {
      place: entry?.place ?? place,
      path: 'rotation_period',
      written: 'rotation_period',
      ...(value === undefined ? {} : { value }),
    };
    if (value === undefined || value.kind === 'null') return fails(blame);
    if (isUnknown(value)) return unsure(blame);
    const found = value.kind === 'text' ? /^(\d+(?:\.\d+)?)s$/.exec(value.text) : null;
    if (found === null) return unsure(blame);
    return Number(found[1]) <= seconds ? holds : fails(blame);
  };
}
