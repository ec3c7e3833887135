import type { Fixer } from './fix.ts';
import { type Wrapper, wrapping } from './wrap.ts';

const withoutLines = 'Line ends are taken out, so that nobody writes a line of their own.';
const inText = 'Escape the text for the page.';

/** Between tags, where escaping is enough: not in an attribute, a script or a style. */
function isBetweenTags(before: string): boolean {
  const plain = before.toLowerCase();
  return !/<[^>]*$/.test(plain) && !/<(?:script|style)\b(?![\s\S]*<\/(?:script|style)>)/.test(plain);
}

const cleaned: Readonly<Record<'java' | 'go' | 'python' | 'javascript', readonly Wrapper[]>> = {
  java: [{ says: withoutLines, by: '$.replaceAll("[\\\\r\\\\n]", "")', ofText: true }],
  go: [
    {
      says: withoutLines,
      by: 'strings.NewReplacer("\\r", "", "\\n", "").Replace($)',
      needs: 'strings',
      ofText: true,
    },
  ],
  python: [{ says: withoutLines, by: "$.replace('\\r', '').replace('\\n', '')", ofText: true }],
  javascript: [{ says: withoutLines, by: "$.replace(/[\\r\\n]/g, '')", ofText: true }],
};

/** Where a function around the data is the cure, by the name of a weakness. */
export const wrappers: Readonly<Record<string, readonly Fixer[]>> = {
  'log-injection': [wrapping(cleaned)],
  'header-injection': [wrapping(cleaned)],
  'mail-injection': [wrapping(cleaned)],
  'cross-site-scripting': [
    wrapping({
      java: [
        {
          says: inText,
          by: 'HtmlUtils.htmlEscape($)',
          needs: 'org.springframework.web.util.HtmlUtils',
          where: ({ isImportedAnywhere }) => isImportedAnywhere('org.springframework.web.'),
          after: isBetweenTags,
          ofText: true,
          ofRaw: true,
        },
        {
          says: inText,
          by: 'Encode.forHtml($)',
          needs: 'org.owasp.encoder.Encode',
          where: ({ isImportedAnywhere }) => isImportedAnywhere('org.owasp.encoder.'),
          after: isBetweenTags,
          ofText: true,
          ofRaw: true,
        },
      ],
      go: [
        {
          says: inText,
          by: 'html.EscapeString($)',
          needs: 'html',
          after: isBetweenTags,
          ofText: true,
          ofRaw: true,
        },
      ],
      python: [
        {
          says: inText,
          by: 'html.escape($)',
          needs: 'html',
          after: isBetweenTags,
          ofText: true,
          ofRaw: true,
        },
      ],
    }),
  ],
  'ldap-injection': [
    wrapping({
      java: [
        {
          says: 'Escape the value for a filter.',
          by: 'LdapEncoder.filterEncode($)',
          needs: 'org.springframework.ldap.support.LdapEncoder',
          where: ({ isImportedAnywhere }) => isImportedAnywhere('org.springframework.ldap.'),
          ofText: true,
          ofRaw: true,
        },
      ],
      go: [
        {
          says: 'Escape the value for a filter.',
          by: 'ldap.EscapeFilter($)',
          where: ({ imports }) => imports.some((each) => /go-ldap\/ldap/.test(each)),
          ofText: true,
          ofRaw: true,
        },
      ],
      python: [
        {
          says: 'Escape the value for a filter.',
          by: 'ldap.filter.escape_filter_chars($)',
          needs: 'ldap.filter',
          where: ({ imports }) => imports.some((each) => /^ldap(?:\.|$)/.test(each)),
          ofText: true,
          ofRaw: true,
        },
        {
          says: 'Escape the value for a filter.',
          by: 'ldap3.utils.conv.escape_filter_chars($)',
          needs: 'ldap3.utils.conv',
          where: ({ imports }) => imports.some((each) => /^ldap3(?:\.|$)/.test(each)),
          ofText: true,
          ofRaw: true,
        },
      ],
    }),
  ],
  'regex-injection': [
    wrapping({
      java: [
        {
          says: 'What somebody else wrote is looked for letter by letter.',
          by: 'Pattern.quote($)',
          needs: 'java.util.regex.Pattern',
          ofRaw: true,
          changesResults: true,
        },
      ],
      javascript: [
        {
          says: 'What somebody else wrote is looked for letter by letter.',
          by: "$.replace(/[.*+?^$|(){}[\\]\\\\]/g, '\\\\$&')",
          ofText: true,
          ofRaw: true,
          changesResults: true,
        },
      ],
      python: [
        {
          says: 'What somebody else wrote is looked for letter by letter.',
          by: 're.escape($)',
          needs: 're',
          ofText: true,
          ofRaw: true,
          changesResults: true,
        },
      ],
    }),
  ],
  'unrestricted-upload': [
    wrapping({
      java: [
        {
          says: 'Only the last part of the name counts.',
          by: 'new File($).getName()',
          needs: 'java.io.File',
          ofText: true,
        },
      ],
    }),
  ],
};
