// Rows of people, desks and the authority (tables 21 to 23): they must say what the certificate they carry says, and
// bear the name that its key gives them. Everything else about rows is for the program that shows them.

import { readCertificate } from './certificates.mjs';
import { must } from './refusal.mjs';
import { sha256 } from './signature.mjs';

const TABLES = { 21: 'staff', 22: 'desk', 23: 'authority' };
const CERTIFIES = { 21: 'person', 22: 'desk', 23: 'authority seal' };
const FIELD = { name: 1, roleOrMark: 2, key: 3, sealAddress: 4, certificate: 5 };

/** The 16 bytes of a row with a name of its own. */
export const rowName = (kind, origin) =>
  sha256('comity named row 1', Buffer.of(0), kind, Buffer.of(0), origin).subarray(0, 16);

export function checkCertifiedRows(writes, certificates, step) {
  const rows = new Map();
  for (const { table, row, field, value } of writes) {
    if (!(table in TABLES)) continue;
    must(row.name, step, 'a certified row has no name of its own');
    const key = `${table} ${row.name.toString('hex')}`;
    const fields = rows.get(key) ?? new Map();
    must(!fields.has(field), step, 'an entry writes a field of a certified row twice');
    rows.set(key, fields.set(field, value));
  }
  for (const [key, fields] of rows) {
    const [table, name] = key.split(' ');
    const held = checkRow(table, fields, certificates, step);
    must(rowName(TABLES[table], held).toString('hex') === name, step, 'a certified row bears another name');
  }
}

/** The key that the row is named after. */
function checkRow(table, fields, { root, person }, step) {
  const bytes = fields.get(FIELD.certificate);
  const certificate = bytes === undefined ? null : read(bytes, root, person, step);
  const isOfKind = certificate === null || certificate.kind === CERTIFIES[table];
  must(isOfKind, step, 'a row carries a certificate of another kind');
  function says(field, expected) {
    must(isSame(fields.get(field), expected), step, 'a row differs from its certificate');
  }
  if (table === '23') {
    if (fields.has(FIELD.key)) says(FIELD.key, root);
    says(FIELD.sealAddress, certificate?.sealAddress);
    if (certificate !== null) must(certificate.signKey.equals(root), step, 'an authority seal is not of the root key');
    return root;
  }
  must(certificate !== null, step, 'a person or desk without a certificate');
  says(FIELD.name, certificate.name);
  says(FIELD.roleOrMark, (table === '21' ? certificate.role : certificate.mark) || null);
  says(FIELD.key, certificate.signKey);
  says(FIELD.sealAddress, certificate.sealAddress);
  return certificate.signKey;
}

function read(bytes, root, person, step) {
  must(Buffer.isBuffer(bytes), step, 'a certificate is no byte string');
  const certificate = readCertificate(bytes, step);
  const isByRoot = certificate.issuer.equals(root) || person(certificate.issuer)?.makesAdministrator;
  const counts = certificate.isKnown && certificate.root.equals(root) && isByRoot;
  must(counts, step, 'a row carries a certificate that does not count');
  return certificate;
}

const isSame = (one, other) => (Buffer.isBuffer(one) && Buffer.isBuffer(other) ? one.equals(other) : one === other);
