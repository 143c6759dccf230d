// Reads back what a workbook says: every text and number of its first sheet, row by row.

import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The files of a ZIP archive by name, as text. */
export function entriesOf(path) {
  const bytes = readFileSync(path);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`${path} is no ZIP archive`);
  const entries = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${path} has a broken list of contents`);
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const head = bytes.readUInt32LE(at + 42);
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const contents = bytes.subarray(from, from + packed);
    const text = (method === 0 ? contents : inflateRawSync(contents)).toString('utf8');
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), text);
    at += 46 + name + extra + comment;
  }
  return entries;
}

const plain = (xml) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&');

/** Rows of the first sheet, each a list of the texts in its filled cells; whether any cell holds a formula. */
export function readWorkbook(path) {
  const entries = entriesOf(path);
  const shared = [...(entries.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((found) => plain(found[1]));
  const sheet = entries.get('xl/worksheets/sheet1.xml');
  if (!sheet) throw new Error(`${path} has no first sheet`);
  const rows = [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) =>
    [...cells.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(([, attributes, inner = '']) => {
      const value = plain(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '');
      const text = /t="s"/.test(attributes) ? shared[Number(value)] : (/<is>(.*?)<\/is>/s.exec(inner)?.[1] ?? null) !== null ? plain(inner) : value;
      return text ? [text] : [];
    }),
  );
  return { rows, hasFormula: /<f[\s>]/.test(sheet) };
}
