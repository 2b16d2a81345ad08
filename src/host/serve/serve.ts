import { createServer as createHttp, type RequestListener, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { isLoopback } from "./loopback";
import { mountFolder, type Mount } from "./mountFolder";
import { securityHeaders } from "./securityHeaders";
import { trustStub } from "./trustStub";

export interface ServeOptions {
  /** Folders by path prefix; the longest prefix wins. */
  mounts: Mount[];
  /** Where Office.js lies, `/office-js/` unless told: the trust answer belongs beside it. */
  libraryPath?: string;
  /** 0 takes any free port. */
  port?: number;
  /** With a certificate the server speaks https, else http. */
  certificate?: Certificate;
}

export interface Served {
  /** `http://localhost:3000`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves static folders on 127.0.0.1 and nowhere else: the host page, the add-in beside it and
 * Office.js, with strict headers, revalidation and ready-made gzip. Rejects when the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const trust = trustStub(options.libraryPath ?? "/office-js/");
  const folders = [...options.mounts]
    .sort((a, b) => b.prefix.length - a.prefix.length)
    .map(mountFolder);

  const answer: RequestListener = (request, response) => {
    if (!isLoopback(request.headers.host)) {
      response.writeHead(421).end("This server answers to localhost only.\n");
      return;
    }
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const attempts = [trust, ...folders];
    const next = (): void => {
      const attempt = attempts.shift();
      if (attempt !== undefined) attempt(request, response, next);
      else response.writeHead(404, { "content-type": "text/plain" }).end("Not found.\n");
    };
    next();
  };

  const { certificate } = options;
  const server: Server =
    certificate === undefined ? createHttp(answer) : createHttps({ ...certificate }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate === undefined ? "http" : "https"}://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
