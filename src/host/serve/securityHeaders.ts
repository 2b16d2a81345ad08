/**
 * Sent with every answer. Each page repeats its own, equal or tighter policy in a meta tag;
 * `frame-ancestors` works only as a header. Scripts are never inline and never evaluated; styles
 * may be inline because Griffel (Fluent UI) and Univer create `<style>` elements at run time.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};
