import HtmlPlugin from "html-webpack-plugin";
import { contentSecurityPolicy } from "./contentSecurityPolicy.mjs";

/** Puts the page's Content-Security-Policy first in `<head>`: it holds on any server. */
export class PolicyPlugin {
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PolicyPlugin", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("PolicyPlugin", (data) => ({
        ...data,
        html: data.html.replace(
          /<head>/i,
          `<head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(this.page)}">`,
        ),
      }));
    });
  }
}
