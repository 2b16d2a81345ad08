import { ManifestError, type AddinManifest } from "./addinManifest";
import { readManifest } from "./readManifest";

/** Fetches and reads a manifest. @throws ManifestError, also when nothing is served there */
export async function loadManifest(address: string, locale: string): Promise<AddinManifest> {
  const response = await fetch(address);
  if (!response.ok) throw new ManifestError("NOT_XML", `${response.status} ${address}`);
  return readManifest(await response.text(), locale, response.url);
}
