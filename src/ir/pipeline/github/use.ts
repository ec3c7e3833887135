import type { DocumentComment } from '#ir/infra/document-reading';
import { present } from '#model/present';
import type { Use } from '../pipeline.ts';
import { placeWithin, type Text } from '../text.ts';

/** `uses:` of a step or a job. Source: GitHub's "Workflow syntax", `jobs.<job_id>.steps[*].uses`. */
export function useOf(given: Text, comments: readonly DocumentComment[]): Use {
  const { place } = given;
  const text = given.text.trim();
  const written = text === given.text ? given : trimmed(given, text);
  const comment = comments.find((each) => each.place.line === place.endLine && each.place.start >= place.end);
  const with_ = present({ comment });
  if (text.startsWith('docker://')) return { ...imageUse(written, text.slice(9)), ...with_ };
  if (/^(?:\.\.?|\$)\/|^\.$/.test(text)) return { kind: 'local', written, name: text, ...with_ };
  const at = text.lastIndexOf('@');
  const whole = at < 0 ? text : text.slice(0, at);
  const [owner = '', repository = '', ...within] = whole.split('/');
  return {
    kind: /\.ya?ml$/i.test(whole) ? 'workflow' : 'action',
    written,
    name: repository === '' ? owner : `${owner}/${repository}`,
    ...present({
      within: within.length > 0 ? within.join('/') : undefined,
      ...(at < 0 ? {} : refOf({ ...written, text }, at + 1)),
    }),
    ...with_,
  };
}

/** Without the white space of a block. */
function trimmed(whole: Text, text: string): Text {
  const start = whole.text.indexOf(text);
  return { ...whole, text, place: placeWithin(whole, start, start + text.length) };
}

/** `ghcr.io/owner/image:tag@sha256:…`. */
export function imageUse(written: Text, reference: string): Use {
  const digest = reference.indexOf('@');
  const tag = /:([\w.-]+)$/.exec(digest < 0 ? reference : reference.slice(0, digest));
  const name =
    tag === null ? reference.slice(0, digest < 0 ? undefined : digest) : reference.slice(0, tag.index);
  const ref = digest < 0 ? tag?.[1] : reference.slice(digest + 1);
  return { kind: 'image', written, name, ...present({ ref }) };
}

function refOf(written: Text, start: number) {
  return { ref: written.text.slice(start), refPlace: placeWithin(written, start, written.text.length) };
}
