import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `xml-bomb`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import xml.etree.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    xml.etree.ElementTree.fromstring(request.data)
    return 'ok'
`,
    ],
    good: [
      `import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route('/x', methods=['POST'])
def x():
    defusedxml.ElementTree.fromstring(request.data)
    return 'ok'
`,
    ],
  },
};
