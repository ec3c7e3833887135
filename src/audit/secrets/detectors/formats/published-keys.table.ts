/**
 * First 16 hexadecimal digits of the SHA-256 of Google API keys that Google itself published in the tests and samples of
 * its Android, Firebase and Maps libraries. They are in thousands of copies and open nothing.
 */
export const publishedGoogleKeys: ReadonlySet<string> = new Set([
  '0b476bdf9acf2123',
  '2037abcaffb2b777',
  '27a9a42931dff7eb',
  '37f8f09bdf12c2f2',
  '3a8b61d0f636b007',
  '3f370c9dd8225c63',
  '49f777db995e8260',
  '4c98242dcadc8b29',
  '5f83f5d22b14c24a',
  '8731261cb72d8626',
  'a19f89ab3555eac1',
  'a6c814bc555ae62c',
  'dc0fcf046c61640c',
  'e4a5542bb7fd7b67',
  'ea9bb1082cf95663',
  'eb540d2b6ee2a0a4',
  'f56e323494a6ffc2',
]);
