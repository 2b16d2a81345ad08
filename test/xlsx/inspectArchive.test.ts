import { write } from "hucre";
import { ArchiveError } from "../../src/xlsx/archiveError";
import { ARCHIVE_LIMITS, inspectArchive } from "../../src/xlsx/inspectArchive";

const workbook = (): Promise<Uint8Array> =>
  write({ sheets: [{ name: "清单", rows: [["序号", 1]] }] });

/** Offset of the first central directory entry. */
const centralOffset = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.byteLength - 22 + 16, true);

/** The archive with a 32-bit field of its first central directory entry replaced. */
const patched = (bytes: Uint8Array, field: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(centralOffset(copy) + field, value, true);
  return copy;
};

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof ArchiveError) return error.code;
    throw error;
  }
  return "accepted";
};

test("lists the parts of a workbook with their sizes, unpacking none", async () => {
  const entries = inspectArchive(await workbook());
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["[Content_Types].xml", "xl/workbook.xml"]),
  );
  expect(entries.every(({ packed, unpacked }) => packed > 0 && unpacked > 0)).toBe(true);
});

test("bytes that begin otherwise are no archive", () => {
  expect(codeOf(() => inspectArchive(new TextEncoder().encode("序号,项目")))).toBe(
    "NOT_A_WORKBOOK",
  );
  expect(codeOf(() => inspectArchive(new Uint8Array()))).toBe("NOT_A_WORKBOOK");
});

test("an archive cut off anywhere is truncated", async () => {
  const bytes = await workbook();
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    const cut = bytes.slice(0, Math.floor(bytes.byteLength * share));
    expect(codeOf(() => inspectArchive(cut))).toBe("ARCHIVE_TRUNCATED");
  }
});

test("an archive whose front is lost is truncated", async () => {
  const bytes = await workbook();
  const lost = new Uint8Array([...bytes.slice(0, 4), ...bytes.slice(400)]);
  expect(codeOf(() => inspectArchive(lost))).toBe("ARCHIVE_TRUNCATED");
});

test("a bomb is refused by its announced size, ratio or number of parts", async () => {
  const bytes = await workbook();
  const unpackedField = 24;
  const huge = patched(bytes, unpackedField, ARCHIVE_LIMITS.unpacked + 1);
  const dense = patched(bytes, unpackedField, ARCHIVE_LIMITS.unpacked - 1_000_000);
  expect(codeOf(() => inspectArchive(huge))).toBe("ARCHIVE_TOO_LARGE");
  expect(codeOf(() => inspectArchive(dense))).toBe("ARCHIVE_TOO_LARGE");
  expect(codeOf(() => inspectArchive(bytes, { ...ARCHIVE_LIMITS, entries: 2 }))).toBe(
    "ARCHIVE_TOO_LARGE",
  );
});

test("a part that announces no size is refused: nothing would bound it", async () => {
  const unpackedField = 24;
  const silent = patched(await workbook(), unpackedField, 0);
  expect(codeOf(() => inspectArchive(silent))).toBe("ARCHIVE_TRUNCATED");
});

test("encrypted parts ask for a password", async () => {
  const bytes = await workbook();
  const flagsField = 8;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const flags = view.getUint32(centralOffset(bytes) + flagsField, true);
  expect(codeOf(() => inspectArchive(patched(bytes, flagsField, flags | 1)))).toBe(
    "PASSWORD_PROTECTED",
  );
});

/** An archive whose one entry is stored as it is. */
function storedArchive(name: string, data: Uint8Array): Uint8Array {
  const named = new TextEncoder().encode(name);
  const local = 30 + named.length + data.length;
  const bytes = new Uint8Array(local + 46 + named.length + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(18, data.length, true);
  view.setUint32(22, data.length, true);
  view.setUint16(26, named.length, true);
  bytes.set(named, 30);
  bytes.set(data, 30 + named.length);
  view.setUint32(local, 0x02014b50, true);
  view.setUint32(local + 20, data.length, true);
  view.setUint32(local + 24, data.length, true);
  view.setUint16(local + 28, named.length, true);
  bytes.set(named, local + 46);
  const end = local + 46 + named.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, 46 + named.length, true);
  view.setUint32(end + 16, local, true);
  return bytes;
}

test.each([
  ["content.xml", "\u0001\u0002\u0003", "PASSWORD_PROTECTED"],
  ["encrypted-package", "\u0001", "PASSWORD_PROTECTED"],
  ["content.xml", "<?xml version='1.0'?>", null],
  ["other.bin", "\u0001\u0002\u0003", null],
])("an OpenDocument with %s = %j: %s", (name, text, code) => {
  const bytes = storedArchive(name, new TextEncoder().encode(text));
  if (code === null) expect(inspectArchive(bytes).map((entry) => entry.name)).toEqual([name]);
  else expect(codeOf(() => inspectArchive(bytes))).toBe(code);
});
