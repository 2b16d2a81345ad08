import type { Workbook as Model } from "hucre";
import { saveXlsx } from "hucre/xlsx";
import { dropLostTheme } from "./dropLostTheme";
import { orderFonts } from "./orderFonts";
import { unzip } from "./zip/unzip";
import { zip } from "./zip/zip";

const STYLES_PART = "xl/styles.xml";

/** Saves a workbook that was opened from a file: parts that the library does not model are kept. */
export async function saveOpenedWorkbook(model: Model): Promise<Uint8Array> {
  const parts = await unzip(await saveXlsx(model));
  const styles = parts.get(STYLES_PART);
  if (styles) {
    const ordered = orderFonts(new TextDecoder().decode(styles));
    parts.set(STYLES_PART, new TextEncoder().encode(ordered));
  }
  dropLostTheme(parts);
  return zip([...parts].map(([name, data]) => ({ name, data })));
}
