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
    ],
  },
  javascript: {
    bad: [
      `export function remember(name, password) {
  localStorage.setItem('guest', password);
}
`,
    ],
    good: [
      `export function remember(name) {
  localStorage.setItem('guest', name);
}
`,
    ],
  },
};
