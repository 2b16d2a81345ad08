import type { Plan } from "../plan/plan";
import { PlanError } from "../plan/planError";
import { readPlanHtml } from "../plan/readPlanHtml";

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
 * Reads a list from a Word document (.docx): from its table, else from its numbered paragraphs.
 * The converter is loaded only when a document comes in.
 *
 * @throws PlanError WORD_DAMAGED, and as `readPlanHtml`
 */
export async function readWord(bytes: Uint8Array): Promise<Plan> {
  return readPlanHtml(await wordToHtml(bytes));
}
