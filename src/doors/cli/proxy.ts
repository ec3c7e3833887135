import { UserError } from '#model/failure';
import type { ScanRequest } from '#scan/request';

/** The proxy for everything that leaves the machine, as the environment names it; undefined without one. */
export function proxyOf(env: Readonly<Record<string, string | undefined>>): ScanRequest['proxy'] {
  const url = env['HTTPS_PROXY'] || env['https_proxy'];
  if (url === undefined || url === '') return undefined;
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'http:' && protocol !== 'https:') {
    // Not shown: it may hold a password.
    throw new UserError(
      'proxy-invalid',
      'HTTPS_PROXY is not the address of an HTTP proxy.',
      'Write it as http://proxy.example:3128, or unset it.',
    );
  }
  return { url, except: env['NO_PROXY'] || env['no_proxy'] || '' };
}
