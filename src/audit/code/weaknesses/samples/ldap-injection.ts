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
      `from django.http import JsonResponse
from ldap3 import Connection, Server


def find(request):
    connection = Connection(Server('directory'), auto_bind=True)
    connection.search('dc=shop', '(&(objectClass=person)(uid=%s))' % request.GET['uid'], attributes=['mail'])
    return JsonResponse({'mails': [str(entry.mail) for entry in connection.entries]})
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
      `from django.http import JsonResponse
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars


def find(request):
    connection = Connection(Server('directory'), auto_bind=True)
    uid = escape_filter_chars(request.GET['uid'])
    connection.search('dc=shop', f'(&(objectClass=person)(uid={uid}))', attributes=['mail'])
    return JsonResponse({'mails': [str(entry.mail) for entry in connection.entries]})
`,
      `import ldap
from flask import Flask, request

app = Flask(__name__)
GROUPS = {'staff': '(ou=staff)', 'guests': '(ou=guests)'}


@app.route('/group')
def group():
    condition = GROUPS.get(request.args['group'], '(ou=guests)')
    return str(ldap.initialize('ldap://directory').search_s('dc=shop', ldap.SCOPE_SUBTREE, condition))
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
      `const ldap = require('ldapjs');
const Koa = require('koa');

const app = new Koa();

class Directory {
  constructor() {
    this.client = ldap.createClient({ url: 'ldap://directory' });
  }

  find(uid) {
    const filter = '(&(objectClass=person)(uid=' + uid + '))';
    return new Promise((resolve, reject) => {
      this.client.search('dc=shop', { filter, scope: 'sub' }, (error, found) => (error ? reject(error) : resolve(found)));
    });
  }
}

const directory = new Directory();
app.use(async (ctx) => {
  ctx.body = await directory.find(ctx.query.uid);
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
      `const ldap = require('ldapjs');
const express = require('express');

const client = ldap.createClient({ url: 'ldap://directory' });
const app = express();

app.get('/people', (req, res) => {
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: req.query.uid });
  client.search('dc=shop', { filter, scope: 'sub' }, () => res.end());
});
`,
    ],
  },
  typescript: {
    bad: [
      `import { Client, type SearchOptions } from 'ldapts';
import type { Request, Response } from 'express';

export class Directory {
  private readonly client = new Client({ url: 'ldap://directory' });

  async find(req: Request<{ uid: string }>, res: Response): Promise<void> {
    const options: SearchOptions = { scope: 'sub', filter: \`(&(objectClass=person)(uid=\${req.params.uid}))\` };
    const { searchEntries } = await this.client.search('dc=shop', options);
    res.json(searchEntries);
  }
}
`,
    ],
    good: [
      `import { Client, EqualityFilter, type SearchOptions } from 'ldapts';
import type { Request, Response } from 'express';

export class Directory {
  private readonly client = new Client({ url: 'ldap://directory' });

  async find(req: Request<{ uid: string }>, res: Response): Promise<void> {
    const filter = new EqualityFilter({ attribute: 'uid', value: req.params.uid });
    const { searchEntries } = await this.client.search('dc=shop', { filter } satisfies SearchOptions);
    res.json(searchEntries);
  }
}
`,
    ],
  },
  java: {
    bad: [
      `import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.servlet.http.HttpServletRequest;

class People {
    Object find(HttpServletRequest request, DirContext context) throws Exception {
        String filter = "(uid=" + request.getParameter("user") + ")";
        return context.search("ou=people", filter, new SearchControls());
    }
}
`,
      `import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class People {
    private LdapTemplate ldap;
    private AttributesMapper<String> mapper;

    @GetMapping("/people/{name}")
    Object find(@PathVariable String name) {
        return ldap.search("ou=people", "(cn=" + name + ")", mapper);
    }
}
`,
    ],
    good: [
      `import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.servlet.http.HttpServletRequest;
import org.springframework.ldap.support.LdapEncoder;

class People {
    Object find(HttpServletRequest request, DirContext context) throws Exception {
        String filter = "(uid=" + LdapEncoder.filterEncode(request.getParameter("user")) + ")";
        return context.search("ou=people", filter, new SearchControls());
    }
}
`,
      `import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class People {
    private LdapTemplate ldap;
    private AttributesMapper<String> mapper;

    @GetMapping("/people/{name}")
    Object find(@PathVariable String name) {
        if (!name.matches("[a-z0-9]+")) {
            throw new IllegalArgumentException("no such name");
        }
        return ldap.search("ou=people", "(cn=" + name + ")", mapper);
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"fmt"
	"github.com/go-ldap/ldap/v3"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	filter := fmt.Sprintf("(uid=%s)", r.FormValue("user"))
	ldap.NewSearchRequest("dc=shop", ldap.ScopeWholeSubtree, 0, 0, 0, false, filter, nil, nil)
}
`,
    ],
    good: [
      `package main

import (
	"fmt"
	"github.com/go-ldap/ldap/v3"
	"net/http"
)

func handle(w http.ResponseWriter, r *http.Request) {
	filter := fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(r.FormValue("user")))
	ldap.NewSearchRequest("dc=shop", ldap.ScopeWholeSubtree, 0, 0, 0, false, filter, nil, nil)
}
`,
    ],
  },
};
