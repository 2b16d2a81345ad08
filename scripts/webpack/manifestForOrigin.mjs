/**
 * A copy transform: the manifest as written names the development origin (that of its
 * SourceLocation); the deployed copy names `origin`. Without an origin the text stays as it is.
 * Throws when `origin` is not https or carries a path: Office would refuse the manifest.
 */
export function manifestForOrigin(origin) {
  if (origin === undefined || origin === "") return (content) => content;
  const url = new URL(origin);
  if (url.protocol !== "https:" || url.pathname !== "/") {
    throw new Error(`ADDIN_ORIGIN must be an https origin without a path, not ${origin}`);
  }
  return (content) => {
    const text = content.toString("utf8");
    const source = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(text)?.[1];
    if (source === undefined) throw new Error("manifest.xml has no SourceLocation");
    return text.replaceAll(new URL(source).origin, url.origin);
  };
}
