import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `insecure-temp-file`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import tempfile

name = tempfile.mktemp()
`,
      `import os
import tempfile


def receipt(content):
    path = tempfile.mktemp(suffix='.pdf')
    with open(path, 'wb') as file:
        file.write(content)
    return os.path.basename(path)
`,
    ],
    good: [
      `import tempfile

file = tempfile.NamedTemporaryFile()
`,
      `import os
import tempfile


def receipt(content):
    handle, path = tempfile.mkstemp(suffix='.pdf')
    with os.fdopen(handle, 'wb') as file:
        file.write(content)
    return path
`,
    ],
  },
  go: {
    bad: [
      `package main

import "os"

func save(cakes []byte) error {
	return os.WriteFile("/tmp/cakes.json", cakes, 0o600)
}
`,
    ],
    good: [
      `package main

import "os"

func save(cakes []byte) error {
	file, err := os.CreateTemp("", "cakes-*.json")
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = file.Write(cakes)
	return err
}
`,
    ],
  },
  javascript: {
    bad: [
      `import tmp from 'tmp';

export const file = tmp.tmpNameSync();
`,
      `const fs = require('fs');
const tmp = require('tmp');

exports.receipt = (content) => {
  const path = tmp.tmpNameSync({ postfix: '.pdf' });
  fs.writeFileSync(path, content);
  return path;
};
`,
    ],
    good: [
      `import tmp from 'tmp';

export const file = tmp.fileSync();
`,
      `const fs = require('fs');
const os = require('os');
const path = require('path');

exports.receipt = (content) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'receipt-'));
  fs.writeFileSync(path.join(folder, 'receipt.pdf'), content);
  return folder;
};
`,
    ],
  },
  typescript: {
    bad: [
      `import { writeFile } from 'node:fs/promises';
import { tmpNameSync, type TmpNameOptions } from 'tmp';

const options: TmpNameOptions = { postfix: '.pdf' };

export async function receipt(bytes: Uint8Array): Promise<string> {
  const path: string = tmpNameSync(options);
  await writeFile(path, bytes);
  return path;
}
`,
    ],
    good: [
      `import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function receipt(bytes: Uint8Array): Promise<string> {
  const path: string = join(await mkdtemp(join(tmpdir(), 'receipt-')), 'receipt.pdf');
  await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  return path;
}
`,
    ],
  },
  java: {
    bad: [
      `import java.io.FileWriter;

class Export {
    void write(String rows) throws Exception {
        try (FileWriter out = new FileWriter("/tmp/export.csv")) {
            out.append(rows);
        }
    }
}
`,
      `import java.io.File;

class Uploads {
    File keep() throws Exception {
        return File.createTempFile("upload", ".bin");
    }
}
`,
    ],
    good: [
      `import java.nio.file.Files;
import java.nio.file.Path;

class Export {
    void write(String rows) throws Exception {
        Path file = Files.createTempFile("export", ".csv");
        Files.writeString(file, rows);
    }
}
`,
      `import java.io.File;

class Uploads {
    private static final File OWN = new File("/var/lib/shop/uploads");

    File keep() throws Exception {
        return File.createTempFile("upload", ".bin", OWN);
    }
}
`,
    ],
  },
};
