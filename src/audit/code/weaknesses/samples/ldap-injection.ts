import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `ldap-injection`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    found = ldap.initialize('ldap://directory').search_s('dc=shop', ldap.SCOPE_SUBTREE, '(uid=' + request.args['uid'] + ')')
    return str(found)
`,
    ],
    good: [
      `import ldap
from ldap.filter import escape_filter_chars
from flask import Flask, request

app = Flask(__name__)


@app.route('/x')
def x():
    uid = escape_filter_chars(request.args['uid'])
    return str(ldap.initialize('ldap://directory').search_s('dc=shop', ldap.SCOPE_SUBTREE, '(uid=' + uid + ')'))
`,
    ],
  },
  javascript: {
    bad: [
      `import ldap from 'ldapjs';

const client = ldap.createClient({ url: 'ldap://directory' });
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  client.search('dc=shop', { filter: \`(uid=\${req.query.uid})\` }, () => res.end());
});
`,
    ],
    good: [
      `import ldap from 'ldapjs';

const client = ldap.createClient({ url: 'ldap://directory' });
import express from 'express';

const app = express();
app.get('/x', (req, res) => {
  client.search('dc=shop', { filter: '(uid=counter)' }, () => res.end());
});
`,
    ],
  },
};
