import { ManifestError, type AddinManifest, type RibbonTab } from "./addinManifest";
import { attribute, child, children, localized, need, textOf, typeOf } from "./elements";
import { readGroup } from "./readControls";
import { readResources, type Resources } from "./resources";

/**
 * Reads an add-in-only XML manifest as Excel would, in one language.
 *
 * A manifest names the origin it was written for. Addresses on that origin (the one of
 * SourceLocation) are taken from `servedFrom` instead, so that the file as deployed works here.
 *
 * Documented at https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 * @throws ManifestError for whatever Excel would refuse
 */
export function readManifest(xml: string, locale: string, servedFrom: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken !== null) throw new ManifestError("NOT_XML", textOf(broken).split("\n")[0] ?? "");
  const app = document.documentElement;
  if (app.localName !== "OfficeApp") throw new ManifestError("NOT_A_MANIFEST", app.localName);

  const source = attribute(need(need(app, "DefaultSettings"), "SourceLocation"), "DefaultValue");
  const rebase = rebaseFrom(new URL(source).origin, new URL(servedFrom).origin);
  const overrides = newestOverrides(app);
  const host = overrides && workbookHost(overrides);
  const resources = overrides && readResources(overrides, locale, rebase);
  const form = host && child(host, "DesktopFormFactor");
  const functions = form && child(form, "FunctionFile");

  return {
    id: textOf(need(app, "Id")),
    version: textOf(need(app, "Version")),
    name: localized(need(app, "DisplayName"), locale),
    provider: textOf(need(app, "ProviderName")),
    paneUrl: rebase(source),
    sharedRuntime: host !== undefined && hasLongRuntime(host),
    ...(functions && resources ? { functionsUrl: resources.address(functions) } : {}),
    appDomains: children(child(app, "AppDomains") ?? app, "AppDomain").map(textOf),
    requirements: readRequirements(app, overrides),
    tabs: form && resources ? readTabs(form, resources) : [],
  };
}

function rebaseFrom(written: string, served: string): (address: string) => string {
  return (address) => {
    const url = new URL(address);
    return url.origin === written ? served + url.pathname + url.search + url.hash : address;
  };
}

/** Later versions are nested in earlier ones; the innermost is the newest. */
function newestOverrides(parent: Element): Element | undefined {
  const found = child(parent, "VersionOverrides");
  return found === undefined ? undefined : (newestOverrides(found) ?? found);
}

function workbookHost(overrides: Element): Element {
  const found = children(need(overrides, "Hosts"), "Host").find(
    (host) => typeOf(host) === "Workbook",
  );
  if (found === undefined) throw new ManifestError("NOT_FOR_EXCEL", 'Host xsi:type="Workbook"');
  return found;
}

function hasLongRuntime(host: Element): boolean {
  const runtimes = child(host, "Runtimes");
  return (
    runtimes !== undefined &&
    children(runtimes, "Runtime").some((runtime) => runtime.getAttribute("lifetime") === "long")
  );
}

function readRequirements(app: Element, overrides?: Element): Record<string, string> {
  const sets: Record<string, string> = {};
  for (const owner of overrides === undefined ? [app] : [app, overrides]) {
    const list = child(child(owner, "Requirements") ?? owner, "Sets");
    for (const set of list === undefined ? [] : children(list, "Set")) {
      sets[attribute(set, "Name")] =
        set.getAttribute("MinVersion") ?? list?.getAttribute("DefaultMinVersion") ?? "1.1";
    }
  }
  return sets;
}

function readTabs(form: Element, resources: Resources): RibbonTab[] {
  return children(form, "ExtensionPoint")
    .filter((point) => typeOf(point) === "PrimaryCommandSurface")
    .flatMap((point) => [...point.children])
    .filter((tab) => tab.localName === "CustomTab" || tab.localName === "OfficeTab")
    .map((tab) => ({
      id: attribute(tab, "id"),
      builtIn: tab.localName === "OfficeTab",
      label: tab.localName === "OfficeTab" ? "" : resources.text(need(tab, "Label")),
      groups: children(tab, "Group").map((group) => readGroup(group, resources)),
    }));
}
