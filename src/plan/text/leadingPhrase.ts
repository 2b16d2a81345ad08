const MAX_PHRASE = 40;

/** The words a text opens with, up to its first punctuation mark: a name for a project without one. */
export function leadingPhrase(text: string): string {
  const opening = text.slice(0, MAX_PHRASE * 4).trim();
  const phrase = /^[^，。；：,;:！\n]+/.exec(opening)?.[0] ?? opening;
  return phrase.slice(0, MAX_PHRASE).trim();
}
