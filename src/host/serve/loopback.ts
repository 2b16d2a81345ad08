const names = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a Host header names this machine. A page elsewhere that points its own name at 127.0.0.1
 * (DNS rebinding) sends that name and is refused.
 */
export function isLoopback(hostHeader: string | undefined): boolean {
  return hostHeader !== undefined && names.has(hostHeader.replace(/:\d+$/, "").toLowerCase());
}
