import type { VexFormat } from '#model/decision';
import { type CsafImprint, csafDocument } from './csaf.ts';
import { cycloneVexDocument } from './cyclonedx.ts';
import { openVexDocument } from './openvex.ts';
import type { Position } from './position.ts';

/** Positions as a document of a form, in JSON. The same positions at the same time give the same bytes. */
export function renderVex(format: VexFormat, positions: readonly Position[], imprint: CsafImprint): string {
  const document = documentOf[format](positions, imprint);
  return `${JSON.stringify(document, null, 2)}\n`;
}

const documentOf = { openvex: openVexDocument, cyclonedx: cycloneVexDocument, csaf: csafDocument } as const;
