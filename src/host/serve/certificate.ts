import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

/** Where `npx office-addin-dev-certs install` keeps the pair that the machine trusts. */
export const certificateFolder = path.join(homedir(), ".office-addin-dev-certs");

/**
 * The development certificate for localhost, or undefined when none is installed: the server then
 * speaks http, which is enough on loopback for everything but dialogs. Never makes or installs one.
 */
export function readCertificate(folder = certificateFolder): Certificate | undefined {
  try {
    return {
      key: readFileSync(path.join(folder, "localhost.key")),
      cert: readFileSync(path.join(folder, "localhost.crt")),
    };
  } catch {
    return undefined;
  }
}
