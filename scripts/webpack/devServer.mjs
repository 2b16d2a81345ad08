import path from "node:path";

/**
 * `npm run dev`: the add-in at `/`, the host at `/__host/`, Office.js straight from its package.
 * Loopback only. Run under tsx, because the trust answer is the host server's own TypeScript.
 */
export async function devServer(root) {
  const { trustStub } = await import("../../src/host/serve/trustStub.ts");
  return {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 3000),
    allowedHosts: ["localhost", "127.0.0.1"],
    hot: false,
    liveReload: true,
    // The page may be opened as localhost or 127.0.0.1: its policy wants the socket on the same name.
    client: { overlay: { warnings: false }, webSocketURL: "auto://0.0.0.0:0/ws" },
    static: [
      {
        directory: path.join(root, "node_modules/@microsoft/office-js/dist"),
        publicPath: "/office-js",
        watch: false,
      },
    ],
    setupMiddlewares: (middlewares) => [
      { name: "trust-stub", middleware: trustStub("/office-js/") },
      ...middlewares,
    ],
  };
}
