import { ManifestError } from "./addinManifest";
import { attribute, child, children, localized } from "./elements";

/** The `<Resources>` of a manifest: texts and addresses behind a `resid`, in one language. */
export interface Resources {
  /** @throws ManifestError MISSING_RESOURCE */
  text(owner: Element): string;
  /** The address behind the owner's `resid`. @throws ManifestError MISSING_RESOURCE */
  address(owner: Element): string;
}

const kinds = { Images: "Image", Urls: "Url", ShortStrings: "String", LongStrings: "String" };

/**
 * Reads the resources once. `rebase` turns an address of the manifest into one that is served here.
 */
export function readResources(
  overrides: Element,
  locale: string,
  rebase: (address: string) => string,
): Resources {
  const values = new Map<string, string>();
  const root = child(overrides, "Resources");
  for (const [group, item] of Object.entries(kinds)) {
    const list = root && child(root, group);
    for (const entry of list ? children(list, item) : []) {
      values.set(attribute(entry, "id"), localized(entry, locale));
    }
  }
  const find = (owner: Element): string => {
    const id = attribute(owner, "resid");
    const value = values.get(id);
    if (value === undefined) throw new ManifestError("MISSING_RESOURCE", id);
    return value;
  };
  return { text: find, address: (owner) => rebase(find(owner)) };
}
