/**
 * The policy of each page, written into the page itself so that it holds on any server.
 * Nothing leaves the origin; scripts are never inline and never evaluated.
 *
 * `style-src 'unsafe-inline'` is the one concession: Fluent's Griffel and Univer create <style>
 * elements at run time. A nonce would have to be new for each response, which a folder of static
 * files cannot give.
 */
const shared = {
  "default-src": "'self'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const pages = {
  /** Fluent inlines small images. */
  addin: { ...shared, "img-src": "'self' data:" },
  /** The grid draws pictures from data and blob addresses. */
  host: { ...shared, "img-src": "'self' data: blob:" },
};

/** The policy text of a page: `"addin"` or `"host"`. */
export function contentSecurityPolicy(page) {
  return Object.entries(pages[page])
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
