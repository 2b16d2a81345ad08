import { spawn } from "node:child_process";

const commands: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens an address in the user's browser where there is a screen; elsewhere does nothing. */
export function openBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  const screen = process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  const [command, ...args] = commands[process.platform] ?? [];
  if (command === undefined || !screen || CI !== undefined) return;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
