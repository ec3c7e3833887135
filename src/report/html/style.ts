/** The style sheet of the HTML report: light and dark by the reader's own setting, readable when printed. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #ffffff; --ink: #1a2029; --soft: #566070; --line: #dde1e7; --code: #f3f5f8;
  --accent: #1f5fbf; --mark: #ffe9a8; --mark-line: #fff8e4;
  --critical: #9d174d; --high: #c2410c; --medium: #946200; --low: #1d5fa8; --info: #566070;
  --good: #16703d; --good-soft: #e6f5ec; --bad: #b4232c; --bad-soft: #fdecec; --warn: #8a5a00; --warn-soft: #fff4d9;
  --on: #ffffff;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --card: #1a2029; --ink: #e6eaf0; --soft: #a3adbb; --line: #2d3643; --code: #141a22;
    --accent: #8ab8ff; --mark: #6b5410; --mark-line: #29261a;
    --critical: #ff8fb8; --high: #ff9d66; --medium: #f0c04e; --low: #83b9ff; --info: #a3adbb;
    --good: #6fd39a; --good-soft: #15301f; --bad: #ff9a9a; --bad-soft: #3a1b1e; --warn: #f0c04e; --warn-soft: #322813;
    --on: #12161c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
.wide { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code, pre { font-family: var(--mono); font-size: .875em; overflow-wrap: anywhere; }
h1, h2, h3, h4, p { margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; margin: 36px 0 12px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--card); padding: 8px 12px; z-index: 2; }
.brand { display: flex; align-items: center; gap: 8px; color: var(--soft); font-size: .875rem; padding: 24px 0 8px; }
.brand svg { width: 20px; height: 20px; color: var(--accent); }
.commits { color: var(--soft); font-size: .875rem; margin-top: 4px; overflow-wrap: anywhere; }
.verdict { display: flex; gap: 12px; margin: 20px 0 16px; padding: 14px 18px; border-radius: 10px; font-weight: 550; border: 1px solid currentColor; }
.verdict svg { flex: none; width: 22px; height: 22px; margin-top: 1px; }
.verdict.good { color: var(--good); background: var(--good-soft); }
.verdict.bad { color: var(--bad); background: var(--bad-soft); }
.verdict.warn { color: var(--warn); background: var(--warn-soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(88px, 1fr)); gap: 10px; margin: 0; padding: 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; border-top: 3px solid var(--tone, var(--line)); }
.tiles b { display: block; font-size: 1.625rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; color: var(--tone, var(--ink)); }
.tiles .none b { color: var(--soft); font-weight: 500; }
.tiles span { color: var(--soft); font-size: .8125rem; }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 16px; margin-top: 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; }
.card h2 { margin: 0 0 10px; font-size: 1rem; }
figure { margin: 0; }
svg.chart { display: block; width: 100%; height: auto; max-width: 540px; font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
.chart text { fill: var(--ink); } .chart .quiet { fill: var(--soft); font-style: italic; } .chart .track { fill: var(--code); }
.chart .bar { fill: var(--tone); }
details > summary { cursor: pointer; }
.card details { margin-top: 10px; font-size: .875rem; } .card details > summary { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
th { font-weight: 600; } thead th { color: var(--soft); font-size: .8125rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; background: var(--paper); padding: 10px 0; border-bottom: 1px solid var(--line); }
.filter[hidden] { display: none; }
.filter label { display: grid; gap: 2px; font-size: .75rem; color: var(--soft); }
.filter .grow { flex: 1 1 220px; }
.filter input, .filter select { font: inherit; font-size: .9375rem; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 7px; padding: 6px 9px; min-height: 36px; width: 100%; }
.shown { color: var(--soft); font-size: .875rem; padding: 10px 0 0; }
.file { margin-top: 20px; }
.file > h3 { font-size: .9375rem; font-weight: 600; overflow-wrap: anywhere; margin-bottom: 8px; }
.file > h3 span { white-space: nowrap; color: var(--soft); font-weight: 400; font-size: .8125rem; }
.finding { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px; padding: 14px 18px; margin-bottom: 10px; content-visibility: auto; contain-intrinsic-size: auto 240px; }
.finding.suppressed { border-left-style: dotted; }
.finding.suppressed .message, .finding.suppressed h4 { color: var(--soft); }
.finding h4 { font-size: 1rem; display: inline; overflow-wrap: anywhere; }
.badge { display: inline-block; margin-right: 8px; padding: 1px 9px; border-radius: 99px; background: var(--tone); color: var(--on); font-size: .75rem; font-weight: 650; vertical-align: 2px; }
.tag { display: inline-block; padding: 0 8px; border: 1px solid var(--line); border-radius: 99px; font-size: .75rem; color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: 4px 14px; color: var(--soft); font-size: .8125rem; margin-top: 4px; overflow-wrap: anywhere; }
.message { margin-top: 8px; overflow-wrap: anywhere; }
pre { margin: 10px 0 0; padding: 8px 0; background: var(--code); border: 1px solid var(--line); border-radius: 7px; line-height: 1.6; }
pre .row { display: grid; grid-template-columns: 4.5em 1fr; padding-right: 12px; white-space: pre-wrap; }
pre .row > i { color: var(--soft); font-style: normal; text-align: right; padding-right: 1.2em; user-select: none; }
pre .quiet { color: var(--soft); font-style: italic; }
pre .hit { background: var(--mark-line); }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 1px 0; }
.ready { margin-top: 10px; font-size: .9375rem; overflow-wrap: anywhere; } .ready summary b { color: var(--good); } .ready .put > i, .ready .gone > i { font-weight: 700; } .ready .put { background: var(--mark-line); } .ready .gone { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
.fix { margin-top: 10px; font-size: .9375rem; overflow-wrap: anywhere; } .fix b { color: var(--good); }
.flow { margin: 10px 0 0; padding-left: 22px; font-size: .9375rem; } .flow li { margin-top: 4px; overflow-wrap: anywhere; }
.also { margin-top: 10px; font-size: .875rem; } .also ul { margin: 6px 0 0; padding-left: 20px; } .also summary { color: var(--soft); }
.flow b { font-weight: 600; font-size: .8125rem; color: var(--soft); }
.evidence { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 8px 0 0; font-size: .875rem; }
.evidence div { display: flex; gap: 6px; } .evidence dt { color: var(--soft); } .evidence dd { margin: 0; overflow-wrap: anywhere; }
.advisories { margin-top: 10px; font-size: .875rem; } .advisories td { overflow-wrap: anywhere; } .advisories { table-layout: fixed; } .advisories th:first-child { width: 7.5em; } .advisories th:nth-child(2) { width: 14em; } .advisories th:last-child { width: 10em; } .advisories .severity { color: var(--tone); font-weight: 600; } .advisories small, .plan small { color: var(--soft); }
.card p { overflow-wrap: anywhere; margin-top: 10px; } .plan { margin: 0; padding-left: 26px; } .plan li { margin-top: 8px; overflow-wrap: anywhere; } .plan li:first-child { margin-top: 0; }
.decision { margin-top: 10px; padding: 8px 12px; border-left: 3px solid var(--line); color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
.rule { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 8px; padding: 0 18px; scroll-margin-top: 96px; }
.rule > summary { padding: 11px 0; font-weight: 600; overflow-wrap: anywhere; } .rule > summary code { font-weight: 400; color: var(--soft); }
.rule > div { padding: 0 0 14px; display: grid; gap: 8px; } .rule ol, .rule ul { margin: 0; padding-left: 22px; }
.list { margin: 6px 0 0; padding-left: 20px; font-size: .875rem; } .list li { overflow-wrap: anywhere; } .list span { color: var(--soft); }
.state { font-weight: 600; white-space: nowrap; } .state.checked { color: var(--good); } .state.partly, .state.not-built, .state.skipped { color: var(--warn); } .state.nothing-to-check { color: var(--soft); }
.empty { color: var(--soft); padding: 18px 0; }
footer { color: var(--soft); font-size: .8125rem; padding: 36px 0 40px; }
@media (max-width: 560px) {
  .wide { padding: 0 14px; }
  svg.chart { font-size: 17px; }
  .tiles { grid-template-columns: repeat(3, 1fr); gap: 8px; } .tiles li { padding: 8px 10px; } .tiles b { font-size: 1.375rem; }
  .filter { position: static; display: grid; grid-template-columns: 1fr 1fr; } .filter .grow { grid-column: 1 / -1; }
  .finding { padding: 12px; } pre .row { grid-template-columns: 3.2em 1fr; }
  .advisories thead { display: none; } .advisories tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); } .advisories td { display: block; border: 0; padding: 0; }
  .coverage thead { display: none; } .coverage tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); } .coverage th, .coverage td { display: block; border: 0; padding: 0; }
}
@media print {
  body { background: #fff; font-size: 11pt; } .filter, .skip, .shown { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; } .badge { border: 1px solid; color: inherit; background: none; }
}
`;
