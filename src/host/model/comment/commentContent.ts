/** Plain text, or `CommentRichContent` with mentions. */
export function contentOf(content: unknown): string {
  if (typeof content === "object" && content !== null && "richContent" in content) {
    return String((content as { richContent: unknown }).richContent).replace(/<[^<>]*>/g, "");
  }
  return String(content);
}
