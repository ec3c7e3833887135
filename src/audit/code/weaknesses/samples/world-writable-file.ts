import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `world-writable-file`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  python: {
    bad: [
      `import os

os.chmod('receipts', 0o777)
`,
      `from pathlib import Path


def save(receipt):
    path = Path('receipts') / 'latest.txt'
    path.write_text(receipt)
    path.chmod(0o666)
`,
    ],
    good: [
      `import os

os.chmod('receipts', 0o600)
`,
      `import os
import stat


def save(path):
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    os.makedirs('receipts', mode=0o750, exist_ok=True)
`,
    ],
  },
  javascript: {
    bad: [
      `import { chmodSync } from 'node:fs';

chmodSync('receipts', 0o777);
`,
      `const fs = require('fs/promises');

exports.share = async (path) => {
  await fs.chmod(path, '777');
};
`,
    ],
    good: [
      `import { chmodSync } from 'node:fs';

chmodSync('receipts', 0o600);
`,
      `const fs = require('fs/promises');

exports.share = async (path) => {
  await fs.chmod(path, '755');
  await fs.mkdir('receipts', { mode: 0o750, recursive: true });
};
`,
    ],
  },
  typescript: {
    bad: [
      `import { writeFile, type FileHandle } from 'node:fs/promises';

enum Mode {
  Everybody = 0o666,
  Owner = 0o600,
}

export async function save(path: string | FileHandle, orders: readonly object[]): Promise<void> {
  await writeFile(path, JSON.stringify(orders), { mode: Mode.Everybody });
}
`,
    ],
    good: [
      `import { writeFile, type FileHandle } from 'node:fs/promises';

enum Mode {
  Everybody = 0o666,
  Owner = 0o600,
}

export async function save(path: string | FileHandle, orders: readonly object[]): Promise<void> {
  await writeFile(path, JSON.stringify(orders), { mode: Mode.Owner });
}
`,
    ],
  },
  java: {
    bad: [
      `import java.io.File;

class Exports {
    void open(File file) {
        file.setWritable(true, false);
    }
}
`,
      `import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Exports {
    void open(Path file) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
}
`,
    ],
    good: [
      `import java.io.File;

class Exports {
    void open(File file) {
        file.setWritable(true, true);
    }
}
`,
      `import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class Exports {
    void open(Path file) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }
}
`,
    ],
  },
  go: {
    bad: [
      `package main

import (
	"os"
)

func save(data []byte) error {
	return os.WriteFile("/etc/shop/orders.conf", data, 0o666)
}
`,
    ],
    good: [
      `package main

import (
	"os"
)

func save(data []byte) error {
	return os.WriteFile("orders.txt", data, 0o600)
}
`,
    ],
  },
};
