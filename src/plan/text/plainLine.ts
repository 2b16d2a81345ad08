const MARKS = /^(?:#{1,6}\s+|>\s+|[-*+•·●]\s+|[▶►➤■◆◇▪☆★√✓]\s*)|\*\*|__/g;

/** A line without the marks of Markdown and bullets: `## 1. **修渠**` → `1. 修渠`. */
export function plainLine(line: string): string {
  return line
    .replace(/^\ufeff/, "")
    .trim()
    .replace(MARKS, "");
}
