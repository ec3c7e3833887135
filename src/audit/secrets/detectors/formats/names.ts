/** Names that a credential is given in the usual spellings: `shop_token`, `shop-token`, `shop.token`, `shoptoken`. */
export function namesOf(providers: readonly string[], words: readonly string[]): readonly string[] {
  return providers.flatMap((provider) =>
    words.flatMap((word) =>
      ['_', '-', '.', ''].map((joint) => `${provider.replaceAll('_', joint)}${joint}${word}`),
    ),
  );
}
