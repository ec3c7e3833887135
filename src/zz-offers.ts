import { openStudy } from '#scan/study';
import { offersFor } from '#scan/fix';
import { shownDiff } from '#scan/fix-diff';
const [folder, ...rules] = process.argv.slice(2);
const study = await openStudy({ target: { kind: 'path', path: folder! }, only: ['code'], skip: [], include: [], exclude: [], noIgnore: true, noArchives: true, changed: false, today: '2026-01-01' });
for (const p of study.programs) { const a = p.audit(); const ds = a.describe(p.codeTextOf).filter((d) => rules.length === 0 || rules.some((r) => d.ruleId.endsWith(r)));
const { fixes, refused } = await offersFor(ds, study);
for (const f of fixes) { console.log('FIX', f.finding.ruleId, f.path + ':' + f.finding.location.line, f.says);  console.log((await shownDiff(f.path, f.edits, study))?.diff); }
const why = new Map(refused.map((r) => [r.finding, r.why]));
for (const d of ds) if (!fixes.some((f) => f.finding === d)) { const t = (study.textOf(d.location.path) ?? '').split('\n').slice(d.location.line - 4, d.location.endLine).join('\n'); console.log('NONE', why.get(d) ?? '', d.ruleId, d.location.path + ':' + d.location.line + '\n' + t); } }
