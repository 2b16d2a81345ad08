import sirv from "sirv";
import type { Middleware } from "./trustStub";

export interface Mount {
  /** `/` or `/__host/`: begins and ends with a slash. */
  prefix: string;
  folder: string;
}

/** Names with a content hash of ten digits never change: `host.0123456789.js`. */
const hashed = /\.[0-9a-f]{10}\.\w+$/;

/**
 * Files of one folder under one prefix. Files with a hash in their name are kept for a year, all
 * others are revalidated by entity tag; `file.gz` is sent when it lies beside the file.
 */
export function mountFolder({ prefix, folder }: Mount): Middleware {
  const files = sirv(folder, {
    dev: false,
    etag: true,
    gzip: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      response.setHeader(
        "cache-control",
        hashed.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  return (request, response, next) => {
    const { url } = request;
    if (url === undefined || !url.startsWith(prefix)) return next();
    request.url = `/${url.slice(prefix.length)}`;
    void files(request, response, () => {
      request.url = url;
      next();
    });
  };
}
