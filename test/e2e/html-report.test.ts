import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece } from '#report/fixtures/hostile';
import { fullScan, hostileScan, manyFindings } from '#report/fixtures/scans';
import { renderHtml } from '#report/html/html';

const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));
const why = 'no Chromium found: install it, or name its program in the variable CHROMIUM';

test('there is a Chromium to open the HTML report in', ({ skip }) => {
  // On CI a missing browser is a hole in the check, not a reason to pass.
  skip(executablePath === undefined && process.env['CI'] === undefined, why);
  expect(executablePath, why).toBeDefined();
});

describe.runIf(executablePath !== undefined)('the HTML report in Chromium', () => {
  let folder = '';
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handrail-html-'));
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium as root needs no sandbox of its own; the rest keeps it from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(
    scan: Scan,
    use: (page: Page, seen: Seen) => Promise<void>,
    options = {},
  ): Promise<void> {
    if (browser === undefined) throw new Error('the browser did not start');
    const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
    await writeFile(file, renderHtml(scan));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const seen: Seen = { messages: [], requests: [] };
    page.on('console', (message) => seen.messages.push(message.text()));
    page.on('pageerror', (error) => seen.messages.push(error.message));
    page.on('dialog', (dialog) => seen.messages.push(dialog.message()));
    page.on('request', (request) => seen.requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await use(page, seen);
    expect(seen.messages).toEqual([]);
    expect(seen.requests).toEqual([pathToFileURL(file).href]);
    await context.close();
  }

  test('it opens without an error and asks for nothing but itself', async () => {
    await open(fullScan, async (page) => {
      expect(await page.title()).toContain('Handrail');
      expect(await page.locator('.verdict').innerText()).toContain('2 new findings');
      expect(await page.locator('svg.chart').count()).toBe(2);
    });
  });

  test('its style sheet and its script are allowed by the policy, no other script is', async () => {
    await open(fullScan, async (page, seen) => {
      expect(await page.evaluate("getComputedStyle(document.querySelector('.verdict')).borderRadius")).toBe(
        '10px',
      );
      expect(await page.locator('#filter').isVisible()).toBe(true);
      await page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))",
      );
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(seen.messages.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
    });
  });

  test('the filter shows what matches its choices and words', async () => {
    await open(fullScan, async (page) => {
      const shown = page.locator('.finding:visible');
      expect(await shown.count()).toBe(3);
      await page.selectOption('select[name=severity]', 'critical');
      expect(await shown.count()).toBe(1);
      expect(await page.locator('#shown').innerText()).toBe('Showing 1 of 5 findings');
      await page.selectOption('select[name=severity]', '');
      await page.selectOption('select[name=decision]', 'suppressed');
      expect(await shown.count()).toBe(2);
      await page.selectOption('select[name=decision]', '');
      await page.selectOption('select[name=status]', 'new');
      await page.selectOption('select[name=family]', 'code');
      expect(await shown.count()).toBe(2);
      await page.fill('input[name=text]', 'ORDERS.py  request');
      expect(await shown.count()).toBe(1);
      await page.fill('input[name=text]', 'nothing of this kind');
      expect(await shown.count()).toBe(0);
      expect(await page.locator('.file:visible').count()).toBe(0);
    });
  });

  test('a finding leads to the help of its rule by keyboard', async () => {
    await open(fullScan, async (page) => {
      const help = page.locator('#rule-2');
      expect(await help.getAttribute('open')).toBeNull();
      await page.locator('.finding a[href="#rule-2"]').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => help.getAttribute('open')).toBe('');
    });
  });

  test('hostile text makes no element, no dialog and no request', async () => {
    await open(hostileScan(everyPiece), async (page) => {
      expect(await page.locator('img, iframe, object, embed, link, base').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('.finding').count()).toBe(3);
      // What is below the window is not laid out, and has no inner text.
      expect(await page.locator('.finding .message').first().textContent()).toContain(
        '<script>alert(1)</script>',
      );
    });
  });

  test('without scripts everything is visible', async () => {
    await open(
      fullScan,
      async (page) => {
        expect(await page.locator('.finding:visible').count()).toBe(5);
        expect(await page.locator('#filter').isVisible()).toBe(false);
        expect(await page.locator('details.rule > div:visible').count()).toBe(
          await page.locator('details.rule').count(),
        );
      },
      { javaScriptEnabled: false },
    );
  });

  test('nothing is cut off on a narrow screen', async () => {
    await open(
      hostileScan(everyPiece.repeat(3)),
      async (page) => {
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(over).toBeLessThanOrEqual(0);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  test('ten thousand findings open and can be searched', async () => {
    await open(manyFindings(10_000), async (page) => {
      await page.fill('input[name=text]', 'rule-3 file-7');
      await expect
        .poll(() => page.locator('#shown').innerText(), { timeout: 20_000 })
        .toMatch(/^Showing \d{1,3} of 10000/);
    });
  });
});

interface Seen {
  readonly messages: string[];
  readonly requests: string[];
}
