/**
 * The filter of the HTML report. It reads what the page shows and hides what does not match; without it everything is
 * visible, and help texts are open. It makes no element and takes no markup from the page.
 */
export const script = `
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const form = byId('filter');
  const findings = [...document.querySelectorAll('.finding')];
  const files = [...document.querySelectorAll('.file')];
  const rules = [...document.querySelectorAll('details.rule')];
  for (const rule of rules) rule.open = false;
  const openTarget = () => {
    const target = location.hash === '' ? null : byId(location.hash.slice(1));
    if (target !== null && target.matches('details')) target.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  addEventListener('beforeprint', () => { for (const rule of rules) rule.open = true; });
  if (form === null) return;
  const texts = new Map();
  const textOf = (finding) => {
    if (!texts.has(finding)) texts.set(finding, (finding.dataset.path + ' ' + finding.textContent).toLowerCase());
    return texts.get(finding);
  };
  const value = (name) => form.elements.namedItem(name).value;
  const apply = () => {
    const words = value('text').toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const wanted = [...form.querySelectorAll('select')].map((select) => [select.name, select.value]);
    let shown = 0;
    let all = 0;
    for (const finding of findings) {
      const fits = wanted.every(([name, choice]) => choice === '' || finding.dataset[name] === choice)
        && words.every((word) => textOf(finding).includes(word));
      finding.hidden = !fits;
      const places = Number(finding.dataset.places);
      all += places;
      if (fits) shown += places;
    }
    for (const file of files) file.hidden = file.querySelector('.finding:not([hidden])') === null;
    byId('shown').textContent = 'Showing ' + shown + ' of ' + all + (all === 1 ? ' finding' : ' findings');
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  apply();
})();
`;
