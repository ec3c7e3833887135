import type { Layer } from '#model/layer';

/** Letters of an instruction that are told. */
const mostTold = 300;

/**
 * The layers of an image as they may be told: what a build ran can hold secrets, so values of variables and whatever
 * looks like a secret are left out.
 */
export async function tellableLayers(layers: readonly Layer[]): Promise<ReadonlyMap<number, Layer>> {
  const { openSecretsAudit } = await import('#audit/secrets/secrets');
  const audit = openSecretsAudit();
  return new Map(layers.map((layer) => [layer.number, tellable(layer)]));

  function tellable({ instruction, ...layer }: Layer): Layer {
    if (instruction === undefined) return layer;
    const bytes = Buffer.from(withoutValues(instruction));
    const { detections, gaps } = audit.audit({ path: 'Dockerfile', bytes, encoding: 'utf-8' });
    if (gaps.length > 0) return layer;
    const masks = detections.flatMap((each) => each.masks).sort((a, b) => a.start - b.start);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of masks) {
      if (start >= at) parts.push(bytes.toString('utf8', at, start), '****');
      at = Math.max(at, end);
    }
    const told = [...parts, bytes.toString('utf8', at)].join('');
    return { ...layer, instruction: told.length > mostTold ? `${told.slice(0, mostTold)}…` : told };
  }
}

/** `ENV A=b` and `ARG A=b` name what they set, `A=b command` too. */
function withoutValues(instruction: string): string {
  if (/^(?:ENV|ARG|LABEL)\s/i.test(instruction))
    return instruction.replace(/=(?:"(?:[^"\\]|\\.)*"|'[^']*'|\S)+/g, '=…');
  return instruction.replace(
    /\b(\w*(?:TOKEN|SECRET|PASS(?:WORD|WD)?|KEY|CREDENTIAL)\w*)=(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s;&|])+/gi,
    '$1=…',
  );
}
