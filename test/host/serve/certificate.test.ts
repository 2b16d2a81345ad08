import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCertificate } from "../../../src/host/serve/certificate";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "certificate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("no certificate is no error: the server speaks http", () => {
  expect(readCertificate(folder)).toBeUndefined();
});

test("the pair that office-addin-dev-certs leaves", async () => {
  await writeFile(path.join(folder, "localhost.key"), "key");
  await writeFile(path.join(folder, "localhost.crt"), "certificate");
  expect(readCertificate(folder)).toEqual({
    key: Buffer.from("key"),
    cert: Buffer.from("certificate"),
  });
});
