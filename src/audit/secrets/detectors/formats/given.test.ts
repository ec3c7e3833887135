import { expect, test } from 'vitest';
import { given } from './given.ts';

const pattern = new RegExp(given('shop_(?:api_)?token', '\\d+'));

test.each([
  'SHOP_TOKEN=42',
  'shop-api-token: 42',
  '"shopApiToken": "42"',
  "shop.token = '42'",
  'setShopToken("42")',
  'headers["Shop-Token"] = "42"',
  '<shop_token>42</shop_token>',
  '<add key="ShopToken" value="42" />',
  '{ shopToken => "42" }',
  'shopToken := `42`',
])('the value after the name is seen in %s', (text) => {
  expect(pattern.exec(text)?.[0]).toBe('42');
});

test.each(['shop 42', 'TOKEN=42', 'shop_token_age = 42', 'a shop token of 42'])('but not in %s', (text) => {
  expect(pattern.test(text)).toBe(false);
});
