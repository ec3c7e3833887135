import { expect, test } from 'vitest';
import { openSecretsAudit } from '../secrets.ts';

const { audit } = openSecretsAudit();
const password = ['Vq7', 'xTr', '2mZk', 'P9'].join('');

function notebook(...cells: readonly object[]): string {
  return JSON.stringify({ cells, metadata: {}, nbformat: 4 }, undefined, 1);
}

function found(text: string, path = 'work/report.ipynb') {
  return audit({ path, bytes: Buffer.from(text), encoding: 'utf-8' }).detections.map((each) => {
    const { line, column, endColumn } = each.location;
    const piece = text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1);
    return `${each.ruleId} ${each.confidence}: ${piece}`;
  });
}

test('a cell is judged like code, over its lines, and told at its place in the file', () => {
  const source = ['import os\n', 'connect(user="é",\n', `    password = "${password}",\n`, ')'];
  expect(found(notebook({ cell_type: 'code', source, outputs: [] }))).toEqual([
    `secrets/generic-password high: ${password}`,
  ]);
});

test('a value that is only printed is found in the output', () => {
  const outputs = [{ output_type: 'stream', text: ['ok\n', `DB_PASSWORD=${password}\n`] }];
  expect(found(notebook({ cell_type: 'code', source: 'print(env)', outputs }))).toEqual([
    `secrets/generic-password high: ${password}`,
  ]);
});

test('a page of text is judged as one, and an image is not read', () => {
  const outputs = [{ output_type: 'display_data', data: { 'image/png': `password='${password}'` } }];
  expect(found(notebook({ cell_type: 'code', source: '', outputs }))).toEqual([]);
  const [mentioned] = found(
    notebook({ cell_type: 'markdown', source: `Set \`password='${password}'\` first.` }),
  );
  expect(mentioned).toMatch(/ low: /);
});

test('what is no notebook after all is read as it stands', () => {
  expect(found(`{"cells": [{"source": 3, "password": "${password}"`)).toHaveLength(1);
  expect(found(`password = "${password}"\n`)).toHaveLength(1);
});
