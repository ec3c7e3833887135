import { crc32 } from 'node:zlib';

const digits62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Six characters of base 62 over the CRC-32 of a token's random part, as GitHub and npm put them at its end
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
export function crc32Base62(text: string): string {
  let rest = crc32(text);
  let written = '';
  for (let i = 0; i < 6; i++) {
    written = (digits62[rest % 62] ?? '') + written;
    rest = Math.floor(rest / 62);
  }
  return written;
}

/** True when the last six characters are the checksum of what stands between the prefix and them. */
export function hasCrc32Base62(token: string, prefixLength: number): boolean {
  return crc32Base62(token.slice(prefixLength, -6)) === token.slice(-6);
}
