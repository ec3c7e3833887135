import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `csrf-off`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def save(request):
    return None
`,
      `from flask import Flask
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config['WTF_CSRF_ENABLED'] = False
CSRFProtect(app)
`,
    ],
    good: [
      `from django.views.decorators.csrf import csrf_protect


@csrf_protect
def save(request):
    return None
`,
      `from flask import Flask
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config['WTF_CSRF_ENABLED'] = True
CSRFProtect(app)
`,
    ],
  },
  javascript: {
    bad: [
      `import lusca from 'lusca';

export const protect = lusca({ csrf: false });
`,
      `const lusca = require('lusca');

module.exports = (app) => {
  app.use(lusca({ csrf: false, xssProtection: true }));
};
`,
    ],
    good: [
      `import lusca from 'lusca';

export const protect = lusca({ csrf: true });
`,
      `const lusca = require('lusca');

module.exports = (app) => {
  app.use(lusca({ csrf: { cookie: 'token' }, xssProtection: true }));
};
`,
    ],
  },
  typescript: {
    bad: [
      `import lusca, { type LuscaOptions } from 'lusca';

const options: LuscaOptions = { csrf: false, xframe: 'DENY' };

export const protect = lusca(options);
`,
    ],
    good: [
      `import lusca, { type LuscaOptions } from 'lusca';

const options: LuscaOptions = { csrf: { angular: true }, xframe: 'DENY' };

export const protect = lusca(options);
`,
    ],
  },
  java: {
    bad: [
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Security {
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.disable());
        return http.build();
    }
}
`,
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;

public class Security extends WebSecurityConfigurerAdapter {
    @Override
    protected void configure(HttpSecurity http) throws Exception {
        http.authorizeRequests().anyRequest().authenticated().and().formLogin().and().csrf().disable();
    }
}
`,
    ],
    good: [
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Security {
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens()));
        return http.build();
    }
}
`,
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter;

public class Security extends WebSecurityConfigurerAdapter {
    @Override
    protected void configure(HttpSecurity http) throws Exception {
        http.authorizeRequests().anyRequest().authenticated().and().formLogin();
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"golang.org/x/oauth2"
	"net/http"
)

var config = &oauth2.Config{ClientID: "shop"}

func handle(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, config.AuthCodeURL("state"), http.StatusFound)
}
`,
    ],
    good: [
      `package main

import (
	"crypto/rand"
	"golang.org/x/oauth2"
	"net/http"
)

var config = &oauth2.Config{ClientID: "shop"}

func handle(w http.ResponseWriter, r *http.Request) {
	state := rand.Text()
	http.Redirect(w, r, config.AuthCodeURL(state), http.StatusFound)
}
`,
    ],
  },
};
