import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `clear-text-storage`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    with open('people.txt', 'a') as people:
        people.write(request.form['password'])
    return 'ok'
`,
    ],
    good: [
      `from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    with open('people.txt', 'a') as people:
        people.write('somebody was here')
    return 'ok'
`,
      `import sqlite3

from werkzeug.security import generate_password_hash


def add_guest(name, password):
    with sqlite3.connect('shop.db') as db:
        db.execute('INSERT INTO guests (name, password) VALUES (?, ?)', (name, generate_password_hash(password)))
`,
    ],
  },
  javascript: {
    bad: [
      `export function remember(name, password) {
  localStorage.setItem('guest', password);
}
`,
      `const fs = require('fs');

exports.register = (req, res) => {
  const { name, password } = req.body;
  fs.appendFileSync('guests.csv', \`\${name};\${password}\\n\`);
  res.sendStatus(201);
};
`,
    ],
    good: [
      `export function remember(name) {
  localStorage.setItem('guest', name);
}
`,
      `const fs = require('fs');
const bcrypt = require('bcrypt');

exports.register = async (req, res) => {
  const { name, password } = req.body;
  fs.appendFileSync('guests.csv', \`\${name};\${await bcrypt.hash(password, 12)}\\n\`);
  res.sendStatus(201);
};
`,
    ],
  },
  typescript: {
    bad: [
      `interface SignIn {
  readonly email: string;
  readonly password: string;
}

export class Remembered {
  constructor(private readonly storage: Storage = window.sessionStorage) {}

  keep({ email, password }: SignIn): void {
    localStorage.setItem(\`guest:\${email}\`, password);
  }
}
`,
    ],
    good: [
      {
        'sign-in.tsx': `import { useState, type FormEvent } from 'react';

export function SignIn({ onDone }: { readonly onDone: () => void }) {
  const [email, setEmail] = useState<string>('');
  const [password, setPassword] = useState<string>('');

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    localStorage.setItem('remembered', email);
    onDone();
  }

  return (
    <form onSubmit={submit}>
      <input value={email} onChange={(event) => setEmail(event.target.value)} />
      <input type="password" value={password} onChange={(event) => setPassword(event.target.value)} />
    </form>
  );
}
`,
      },
    ],
  },
  java: {
    bad: [
      `import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Remember extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String password = request.getParameter("password");
        Cookie cookie = new Cookie("remember", password);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
`,
      `import java.io.FileWriter;
import java.io.IOException;

class Accounts {
    void keep(String name, String password) throws IOException {
        try (FileWriter people = new FileWriter("people.txt", true)) {
            people.write(name + ":" + password);
        }
    }
}
`,
    ],
    good: [
      `import java.io.FileWriter;
import java.io.IOException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Accounts {
    void keep(String name, String password) throws IOException {
        try (FileWriter people = new FileWriter("people.txt", true)) {
            people.write(name + ":" + new BCryptPasswordEncoder().encode(password));
        }
    }
}
`,
      `import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Remember extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie("language", request.getParameter("language"));
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
    }
}
`,
    ],
  },
};
