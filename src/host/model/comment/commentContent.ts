import type { CommentWords, Mention } from "../state/commentState";

/** Plain text, or `CommentRichContent`: text with `<at id="0">Name</at>` for each person it mentions. */
export function contentOf(content: unknown): CommentWords {
  if (typeof content !== "object" || content === null || !("richContent" in content))
    return { content: String(content), rich: undefined, mentions: undefined };
  const { richContent, mentions } = content as { richContent: unknown; mentions?: Mention[] };
  const rich = String(richContent);
  return { content: rich.replace(/<[^<>]*>/g, ""), rich, mentions: mentions ?? [] };
}
