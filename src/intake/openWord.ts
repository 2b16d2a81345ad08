import { htmlToSource } from "../plan/htmlToSource";
import { PlanError } from "../plan/planError";
import type { PlanSource } from "../plan/source";

/** Pictures are left out: a list is text. */
const NO_IMAGE = { src: "" };

async function wordToHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const copy = bytes.slice();
  // mammoth takes a Buffer in Node and an ArrayBuffer in a browser, and looks only at its own.
  const input =
    typeof Buffer === "undefined" ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy) };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve(NO_IMAGE));
  try {
    return (await mammoth.convertToHtml(input, { convertImage })).value;
  } catch (error) {
    throw new PlanError("WORD_DAMAGED", {}, { cause: error });
  }
}

/**
 * A Word document (.docx) as a source: its table and its numbered paragraphs. The converter is loaded
 * only when a document comes in.
 *
 * @throws PlanError WORD_DAMAGED
 */
export async function openWord(bytes: Uint8Array): Promise<PlanSource> {
  return htmlToSource(await wordToHtml(bytes));
}
