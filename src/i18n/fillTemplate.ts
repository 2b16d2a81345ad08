const LONGEST_WORDS = 40;
const OPTIONAL = /\[\[([^[\]]*)\]\]/g;
const NAME = /\{(\w+)\}/g;

const show = (value: string | number): string => {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  const text = value.replace(/\s+/g, " ").trim();
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text;
};

/**
 * Fills a sentence: `{name}` becomes the datum of that name, and a part in `[[…]]` is left out when
 * one of its data is missing or empty. Long texts from cells are clipped.
 */
export function fillTemplate(
  template: string,
  data: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const has = (name: string): boolean => (data[name] ?? "") !== "";
  const kept = template.replace(OPTIONAL, (_, part: string) =>
    [...part.matchAll(NAME)].every(([, name = ""]) => has(name)) ? part : "",
  );
  return kept.replace(NAME, (_, name: string) => show(data[name] ?? ""));
}
