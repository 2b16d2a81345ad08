import { ManifestError } from "./addinManifest";

/** Child elements by local name: manifests mix four namespaces under any prefix. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

/** The first child of that name, or undefined. */
export function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** The first child of that name. @throws ManifestError MISSING_ELEMENT */
export function need(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (found === undefined)
    throw new ManifestError("MISSING_ELEMENT", `${parent.localName}/${name}`);
  return found;
}

/** An attribute that must be there. @throws ManifestError MISSING_ELEMENT */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new ManifestError("MISSING_ELEMENT", `${element.localName}/@${name}`);
  return value;
}

/** `xsi:type`, whatever prefix the file gives that namespace. */
export function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

/** The text inside, trimmed. */
export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}

/** `DefaultValue`, or the `<Override>` of the wanted language when there is one. */
export function localized(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override === undefined ? attribute(element, "DefaultValue") : attribute(override, "Value");
}
