export const PRICES: Record<string, number> = {
  classic: 350, crinkle: 390, belgian: 450, sunset: 480, truffle: 690, chili: 720, curly: 420, waffle: 440,
}

export function total(item: string, amount: number): number {
  return (PRICES[item] ?? 0) * amount
}

const RULES: Record<string, (total: number) => number> = {
  total: total => total,
  family: total => (total > 2000 ? Math.round(total * 0.9) : total),
}

/** House rules, by name. */
export function discounted(cents: number, rule: string): number {
  return Object.hasOwn(RULES, rule) ? RULES[rule](cents) : cents
}
