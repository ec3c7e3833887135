export const PRICES: Record<string, number> = {
  classic: 350, crinkle: 390, belgian: 450, sunset: 480, truffle: 690, chili: 720, curly: 420, waffle: 440,
}

export function total(item: string, amount: number): number {
  return (PRICES[item] ?? 0) * amount
}

/** House rules such as `total > 2000 ? total * 0.9 : total`. */
export function discounted(cents: number, rule: string): number {
  return new Function('total', `return ${rule}`)(cents)
}
