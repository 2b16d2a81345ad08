import type { ReactNode } from "react";
import type { RibbonControl, RibbonGroup } from "../manifest/addinManifest";
import type { HostActions, HostState } from "../state/hostState";
import { AddinButton } from "./AddinButton";

interface Props {
  tab: string;
  groups: RibbonGroup[];
  controls: HostState["controls"];
  press: HostActions["press"];
  children?: ReactNode;
}

/** The commands of one tab: what the host brings (`children`), then the add-in's groups. */
export function RibbonPanel({ tab, groups, controls, press, children }: Props) {
  const enabled = (control: RibbonControl) => controls[control.id] ?? control.enabled;
  return (
    <div className="ribbon-panel" id="ribbon-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {children}
      {groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-controls">
            {group.controls.map((control) => (
              <AddinButton key={control.id} control={control} enabled={enabled} press={press} />
            ))}
          </div>
          <div className="ribbon-group-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </div>
  );
}
