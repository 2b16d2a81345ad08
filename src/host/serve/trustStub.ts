import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Vouches for loopback hosts only. Office.js asks this page whether the frame around the add-in may
 * be trusted when that frame is not https (or not on the add-in's own host name). In production the
 * page is Microsoft's; here it is answered by the development server and is in no bundle.
 */
const script = `addEventListener("message", (event) => {
  let host = "";
  try { host = JSON.parse(event.data).hostname; } catch { return; }
  const hostUserTrusted = ["localhost", "127.0.0.1", "[::1]"].includes(host);
  parent.postMessage(JSON.stringify({ hostUserTrusted }), event.origin);
});`;

const page = `<!doctype html><meta charset="utf-8"><title>Trust</title><script>${script}</script>`;
const digest = createHash("sha256").update(script).digest("base64");

/** A request handler in the connect style: answers, or passes on by calling `next`. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Answers `<libraryPath>AgaveErrorUX/index.html`, the one address that Office.js opens to settle
 * trust; everything else is passed on.
 */
export function trustStub(libraryPath: string): Middleware {
  const address = `${libraryPath}AgaveErrorUX/index.html`;
  return (request, response, next) => {
    if (request.url?.split("?")[0] !== address) return next();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src 'sha256-${digest}'; frame-ancestors 'self'`,
      "cache-control": "no-store",
    });
    response.end(page);
  };
}
