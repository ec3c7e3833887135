import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `debug-mode`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `from flask import Flask

app = Flask(__name__)
app.run(debug=True)
`,
      `from fastapi import FastAPI

app = FastAPI(title='Shop', debug=True)
`,
      `from flask import Flask


def make_app():
    app = Flask(__name__)
    app.config['DEBUG'] = True
    return app
`,
    ],
    good: [
      `from flask import Flask

app = Flask(__name__)
app.run()
`,
      `import os
from flask import Flask

app = Flask(__name__)
app.run(port=8080, debug=os.environ.get('SHOP_DEBUG') == '1')
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
`,
    ],
    good: [
      `package main

import (
	"log"
	"net/http"
	_ "net/http/pprof"
)

func main() {
	go func() { log.Println(http.ListenAndServe("localhost:6060", nil)) }()
	log.Fatal(http.ListenAndServe(":8080", http.NewServeMux()))
}
`,
    ],
  },
};
