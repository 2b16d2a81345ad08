import type { Workbook as Model } from "hucre";
import { saveXlsx } from "hucre/xlsx";
import { ArchiveParts } from "./archive/archiveParts";
import { dropLostTheme } from "./dropLostTheme";
import { orderFonts } from "./orderFonts";

const STYLES_PART = "xl/styles.xml";

/** Saves a workbook that was opened from a file: parts that the library does not model are kept. */
export async function saveOpenedWorkbook(model: Model): Promise<Uint8Array> {
  const parts = ArchiveParts.open(await saveXlsx(model));
  const styles = await parts.read(STYLES_PART);
  if (styles !== null) await parts.write(STYLES_PART, orderFonts(styles));
  await dropLostTheme(parts);
  return parts.toBytes();
}
