import { NAME_ENDINGS } from "../lexicon/unitNames";
import { splitOutsideBrackets } from "./splitOutsideBrackets";

const MAX_PERSON = 4;
const BRACKETED = /[（(]([^（）()]*)[）)]/g;

const isPerson = (text: string): boolean => {
  const name = text.replace(/[\s\d-]/g, "");
  if (name === "") return text !== "";
  return (
    name.length > 1 &&
    name.length <= MAX_PERSON &&
    !NAME_ENDINGS.some((ending) => name.endsWith(ending))
  );
};

/** A name of two characters set apart to the width of three: 张 伟. */
const SET_APART =
  /(?<=^|[\s、，,；;：:（(])([\u4e00-\u9fa5])[^\S\n]+([\u4e00-\u9fa5])(?=$|[\s、，,；;）)])/g;

/**
 * The bodies of a cell that names people beside them: 市住建局（何伟）、市财政局 邓敏 → 市住建局、市财政局.
 * Whoever has up to four characters and no ending of a body is taken for a person; a number is a
 * telephone's.
 */
export function withoutPeople(text: string): string {
  const bare = text
    .replace(SET_APART, "$1$2")
    .replace(BRACKETED, (group, inner: string) =>
      inner.split(/[、，,\s]/).every(isPerson) ? "" : group,
    );
  return splitOutsideBrackets(bare, /[、，,；;：:\s]/)
    .filter((part) => part !== "" && !isPerson(part))
    .join("、");
}
