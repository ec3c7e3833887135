import type { Fixer } from './fix.ts';

/** `csrf(csrf -> csrf.disable())`: what Spring Security does by itself. */
export const switchedOn: Fixer = ({ text, start, end }) => {
  const whole = text.slice(start, end);
  const lambda = /\(\s*\(?(\w+)\)?\s*->\s*(\{\s*)?$/.exec(text.slice(Math.max(0, start - 80), start));
  const after = /^;?\s*\}?(?=\s*\))/.exec(text.slice(end));
  if (lambda === null || after === null || !/^\w+\.disable\(\)$/.test(whole)) return undefined;
  if ((lambda[2] === undefined) !== !after[0].includes('}')) return undefined;
  const from = start - lambda[0].length + 1;
  return {
    says: 'Switch it on.',
    needs: 'org.springframework.security.config.Customizer',
    edits: [{ start: from, end: end + after[0].length, text: 'Customizer.withDefaults()' }],
  };
};
