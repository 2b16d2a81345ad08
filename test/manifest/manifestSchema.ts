/**
 * What Office expects of an add-in-only manifest, as data. Microsoft's validator runs on a server and
 * does not say "order" when the order is wrong; these rules run offline and name the element.
 */

/** Children of an element in the order of the schema; those marked + must be there. */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id+",
    "AlternateId",
    "Version+",
    "ProviderName+",
    "DefaultLocale+",
    "DisplayName+",
    "Description+",
    "IconUrl+",
    "HighResolutionIconUrl+",
    "SupportUrl+",
    "AppDomains",
    "Hosts+",
    "Requirements+",
    "DefaultSettings+",
    "Permissions+",
    "VersionOverrides+",
  ],
  Requirements: ["Sets+", "Methods"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation+"],
  VersionOverrides: ["Description", "Requirements", "Hosts+", "Resources+"],
  DesktopFormFactor: ["GetStarted", "FunctionFile+", "ExtensionPoint+"],
  GetStarted: ["Title+", "Description+", "LearnMoreUrl+"],
  Runtimes: ["Runtime+"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  CustomTab: ["Group+", "Label+", "Tooltip"],
  Group: ["Label+", "Icon+", "Control+"],
  Control: ["Label+", "Supertip+", "Icon+", "Action+", "Enabled"],
  Supertip: ["Title+", "Description+"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title", "SupportsPinning"],
  Resources: ["bt:Images+", "bt:Urls+", "bt:ShortStrings+", "bt:LongStrings+"],
};

/** A Host stands twice: in the outer list it is empty, in the overrides it holds the form factors. */
export const OVERRIDE_HOST = ["Runtimes", "AllFormFactors", "DesktopFormFactor+"] as const;

/** The part of Resources in which an element's resid must be found. */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Longest texts, in characters. */
export const LENGTHS = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  resid: 32,
  id: 125,
} as const;

/** Ids that ship with Microsoft's samples and templates: an add-in of one's own has its own. */
export const SAMPLE_IDS: readonly string[] = [
  "05c2e1c9-3e1d-406e-9a91-e9ac64854143",
  "c6890c26-5bbb-40ed-a321-37f07909a2f0",
];
