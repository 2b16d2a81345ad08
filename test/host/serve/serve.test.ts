import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { serve, type Served } from "../../../src/host/serve/serve";

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "served-"));
  await mkdir(path.join(folder, "host"));
  await writeFile(path.join(folder, "taskpane.html"), "<!doctype html><title>pane</title>");
  await writeFile(path.join(folder, "pane.0123456789.js"), "1");
  await writeFile(path.join(folder, "big.js"), "plain");
  await writeFile(path.join(folder, "big.js.gz"), gzipSync("packed"));
  await writeFile(path.join(folder, "host/index.html"), "<!doctype html><title>host</title>");
  served = await serve({
    mounts: [
      { prefix: "/", folder },
      { prefix: "/__host/", folder: path.join(folder, "host") },
    ],
  });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      `${served.origin.replace("localhost", "127.0.0.1")}${address}`,
      { headers },
      (response) => {
        let body = "";
        response.setEncoding("latin1");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    )
      .on("error", reject)
      .end();
  });
}

test("each folder answers under its own prefix, the longest first", async () => {
  expect((await get("/taskpane.html")).body).toContain("pane");
  expect((await get("/__host/")).body).toContain("host");
  expect((await get("/__host/?locale=en-US")).status).toBe(200);
});

test("what is not there is a plain 404", async () => {
  expect(await get("/nothing")).toMatchObject({ status: 404, body: "Not found.\n" });
  expect((await get("/__host/../../package.json")).status).toBe(404);
  expect((await get("/..%2f..%2fetc/passwd")).status).toBe(404);
});

test("every answer forbids inline script, other origins and foreign frames", async () => {
  for (const address of ["/taskpane.html", "/__host/", "/nothing"]) {
    const { headers } = await get(address);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain("script-src");
    expect(policy).not.toContain("unsafe-eval");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("names with a content hash are kept for good, all others are asked about again", async () => {
  expect((await get("/pane.0123456789.js")).headers["cache-control"]).toBe(
    "public, max-age=31536000, immutable",
  );
  const { headers } = await get("/taskpane.html");
  expect(headers["cache-control"]).toBe("no-cache");
  expect((await get("/taskpane.html", { "if-none-match": String(headers.etag) })).status).toBe(304);
});

test("ready-made gzip goes to whoever takes it", async () => {
  expect((await get("/big.js", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe(
    "gzip",
  );
  expect(await get("/big.js")).toMatchObject({ body: "plain" });
});

test("a name that is not this machine's is refused: DNS rebinding", async () => {
  expect((await get("/taskpane.html", { host: "evil.example" })).status).toBe(421);
  expect((await get("/taskpane.html", { host: "localhost:1" })).status).toBe(200);
});

test("the answer about trust comes from the server, and vouches for loopback only", async () => {
  const { status, body, headers } = await get("/office-js/AgaveErrorUX/index.html?x=1");
  expect(status).toBe(200);
  expect(body).toContain('["localhost", "127.0.0.1", "[::1]"]');
  expect(headers["content-security-policy"]).toContain("script-src 'sha256-");
});

test("a port that is taken is said so", async () => {
  const port = Number(new URL(served.origin).port);
  await expect(serve({ mounts: [], port })).rejects.toThrow("EADDRINUSE");
});
