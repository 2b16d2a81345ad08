import type { Services } from "../batch";
import { ActionService } from "./actionService";
import { AddinInternalService } from "./addinInternalService";
import { AppRuntimePersistenceService } from "./appRuntimePersistenceService";
import { AppRuntimeService } from "./appRuntimeService";
import { DynamicRibbon } from "./dynamicRibbon";
import { ExtensionLifeCycle } from "./extensionLifeCycle";

export type ServiceEvents = {
  ready(): void;
  visibility(visible: boolean): void;
  ribbon(kind: "update" | "create", definition: unknown): void;
};

/** The services the client makes by name, the same in every Office application. */
export function sharedServices(events: ServiceEvents): Services {
  const persistence = new AppRuntimePersistenceService();
  return new Map<string, object>([
    [
      "Microsoft.InternalService.AddinInternalService",
      new AddinInternalService(() => events.ready()),
    ],
    [
      "Microsoft.AppRuntime.AppRuntimeService",
      new AppRuntimeService((visible) => events.visibility(visible)),
    ],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", persistence],
    [
      "Microsoft.DynamicRibbon.DynamicRibbon",
      new DynamicRibbon((kind, what) => events.ribbon(kind, what)),
    ],
    ["Microsoft.Office.ActionService", new ActionService()],
    ["Microsoft.OfficeSharedApi.ExtensionLifeCycle", new ExtensionLifeCycle()],
  ]);
}
